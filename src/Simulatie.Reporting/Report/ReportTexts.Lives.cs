using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual TwoLives { get; } = new("Twee levens van één gezin", "Two lives of one family");
    public static Bilingual TwoLivesHow(int family) => new(
        $"Gezin {family} van de eerste stad, twee keer met hetzelfde toeval. Het is niet gekozen om zijn verhaal: van de gezinnen die hulp kregen en in de stad bleven, is het dat met het middelste verschil tussen beide scenario’s.",
        $"Family {family} of the first town, twice with the same luck. It was not chosen for its story: of the families that had help and stayed in town, it is the one with the middle difference between the two scenarios.");
    public static Bilingual Timeline { get; } = new("Tijdlijn van het gezin", "Timeline of the family");
    public static Bilingual TimelineHow { get; } = new(
        "Balk: waar het gezin is, en in hulp de rol van de hulpverlener (van de eerste, als er twee zijn). Zwarte streepjes eronder: maanden van crisis. Lijnen, van 0 tot 1: autonomie (vol) en re-integratie (gestreept). Verticale lijn: de start van het beleid.",
        "Bar: where the family is and, in help, the role of the worker (of the first, where there are two). Black marks below: months of crisis. Lines, from 0 to 1: autonomy (solid) and reintegration (dashed). Vertical line: the start of the policy.");
    public static Bilingual MonthHead { get; } = new("Maand", "Month");
    public static Bilingual MonthsTable { get; } = new("Wat er maand voor maand gebeurt; waar beide levens gelijk zijn, staat het één keer", "What happens month by month; where both lives are the same, it stands once");
    public static Bilingual NoStories { get; } = new("In de eerste stad kreeg geen gezin dat bleef na maand 0 hulp: er is niets te vertellen.", "In the first town no family that stayed had help after month 0: there is nothing to tell.");
    public static Bilingual NotFollowed { get; } = new("Voor dit verslag is geen gezin gevolgd.", "For this report no family was followed.");
    public static Bilingual MonthAxis { get; } = new("maanden sinds de start van het beleid", "months since the policy started");

    // How the report was made.
    public static Bilingual Made { get; } = new("Hoe dit verslag gemaakt is", "How this report was made");
    public static Bilingual MadeHow(uint seed, int replicates, int months) => new(
        $"Startgetal {seed}; herhalingen per scenario: {replicates}; maanden beleid: {months}. Dezelfde opdracht geeft hetzelfde verslag.",
        $"Seed {seed}; replicates per scenario: {replicates}; months of policy: {months}. The same command gives the same report.");
    public static Bilingual MadeBy(string version, string? commit) => commit is null
        ? new($"Programma: simulatie {version}.", $"Program: simulatie {version}.")
        : new($"Programma: simulatie {version}, broncode {commit}.", $"Program: simulatie {version}, source {commit}.");
    public static Bilingual Command { get; } = new("Opdracht:", "Command:");
    public static Bilingual VarianceSaved(Bilingual factor) => new(
        $"Hetzelfde toeval voor elk scenario bespaart herhalingen: zonder zouden er {factor.Nl} keer zoveel nodig zijn om het toeval in het verschil in blijvend geholpen gezinnen even klein te maken (mediaan over het beleid).",
        $"The same luck for every scenario saves replicates: without it, {factor.En} times as many would be needed to make chance in the difference in families helped lastingly as small (median over the policies).");
    public static Bilingual Definitions { get; } = new("Wat elke uitkomst telt", "What each outcome counts");
}
