namespace Simulatie.Classroom.Charts;

/// <summary>Colours that colour-blind eyes tell apart (Okabe and Ito), always with a second sign beside them: a label, a dash, a place.</summary>
public static class Palette
{
    /// <summary>The six roles, in the order of the enum.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["#999999", "#000000", "#e69f00", "#56b4e9", "#0072b2", "#009e73"];

    public const string First = "#5c5c5c";
    public const string Second = "#0072b2";
    public const string Guess = "#b34700";
}
