using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Every sentence of the report, whole, in both languages; one file per section.</summary>
/// <remarks>Placeholders take names and numbers only. Where a number changes the grammar, each language has its own forms for it.</remarks>
internal static partial class ReportTexts
{
    public static Bilingual Kind { get; } = new(
        "Vergelijking van beleid, met een simulatie van hulprelaties tussen arme gezinnen en hulpverleners",
        "A comparison of policies, by a simulation of helping relationships between poor families and social workers");

    public static Bilingual Contents { get; } = new("Inhoud", "Contents");

    public static Bilingual Question(Bilingual? only, Bilingual reference) => only is null
        ? new($"Welk beleid helpt meer gezinnen blijvend vooruit dan ‘{reference.Nl}’?", $"Which policy helps more families lastingly than ‘{reference.En}’?")
        : new($"Helpt ‘{only.Nl}’ meer gezinnen blijvend vooruit dan ‘{reference.Nl}’?", $"Does ‘{only.En}’ help more families lastingly than ‘{reference.En}’?");

    // What tables share.
    public static Bilingual NumbersBelow { get; } = new("De getallen staan in de tabel eronder.", "The numbers stand in the table below.");
    public static Bilingual Policy { get; } = new("Beleid", "Policy");
    public static Bilingual DifferenceHead { get; } = new("Verschil", "Difference");
    public static Bilingual VerdictHead { get; } = new("Oordeel", "Verdict");
    public static Bilingual IsResolved { get; } = new("beslist", "resolved");
    public static Bilingual NotResolved(int replicates) => new($"niet beslist met n = {replicates}", $"not resolved with n = {replicates}");
    public static Bilingual NotEstimated { get; } = new("niet geschat", "not estimated");
    public static Bilingual InBrackets { get; } = new(
        "Tussen ronde haakjes: niet beslist. Tussen vierkante haakjes: 95%-interval.", "In round brackets: not resolved. In square brackets: 95% interval.");

    /// <summary>Titles in a row, each in its quotation marks.</summary>
    public static Bilingual Quoted(IEnumerable<Bilingual> titles)
    {
        var all = titles.ToList();
        return new(string.Join(", ", all.Select(title => $"‘{title.Nl}’")), string.Join(", ", all.Select(title => $"‘{title.En}’")));
    }
}
