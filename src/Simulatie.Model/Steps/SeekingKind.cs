namespace Simulatie.Model.Steps;

/// <summary>How a family stands towards help, as a number: the role that it would take, and more when it is in a crisis or in help; or one of some other kinds.</summary>
internal static class SeekingKind
{
    public const byte InCrisis = 8;
    public const byte InHelp = 16;
    public const int Count = 32;

    // Numbers of no role.
    public const byte Waits = 6;
    /// <summary>It waits, and the crisis in which it asked has passed.</summary>
    public const byte WaitsAfterCrisis = InCrisis | 6;
    /// <summary>It asks for no more.</summary>
    public const byte HelpedTwice = 7;
    /// <summary>Outreach has found it: it asks.</summary>
    public const byte Found = InCrisis | 7;
}
