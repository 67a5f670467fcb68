using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual WhoGains { get; } = new("Wie er beter van wordt, en wie niet", "Who gains, and who does not");

    public static Bilingual HurtsGroup(Bilingual policy, Bilingual group, Bilingual points, Bilingual interval) => new(
        $"‘{policy.Nl}’ helpt gemiddeld meer gezinnen blijvend, maar in deze groep minder: {group.Nl} ({points.Nl} procentpunt, {interval.Nl}).",
        $"‘{policy.En}’ helps more families lastingly on average, but fewer in this group: {group.En} ({points.En} percentage points, {interval.En}).");

    /// <param name="most">The group that is left out most, and by how much; null when none stands out.</param>
    public static Bilingual LeavesOut(Bilingual policy, Bilingual points, Bilingual interval, (Bilingual Group, Bilingual Points)? most) => new(
        $"‘{policy.Nl}’ helpt gemiddeld meer gezinnen blijvend, maar ook meer gezinnen krijgen nooit hulp: {points.Nl} procentpunt ({interval.Nl}){(most is { } nl ? $", en het meest in deze groep: {nl.Group.Nl} ({nl.Points.Nl})" : "")}.",
        $"‘{policy.En}’ helps more families lastingly on average, but more families also never get help: {points.En} percentage points ({interval.En}){(most is { } en ? $", and most in this group: {en.Group.En} ({en.Points.En})" : "")}.");

    public static Bilingual MakesWait(Bilingual policy, Bilingual months, Bilingual interval) => new(
        $"‘{policy.Nl}’ helpt gemiddeld meer gezinnen blijvend, maar laat gezinnen langer wachten: {months.Nl} maanden ({interval.Nl}).",
        $"‘{policy.En}’ helps more families lastingly on average, but makes families wait longer: {months.En} months ({interval.En}).");

    public static Bilingual HurtsNobody { get; } = new(
        "Bij geen enkel beleid dat gemiddeld beslist meer gezinnen helpt, gaat een groep er beslist op achteruit.",
        "No policy that resolvedly helps more families on average leaves a group resolvedly worse off.");

    public static Bilingual NothingHelps { get; } = new(
        "Geen beleid helpt gemiddeld beslist meer gezinnen; ook de verschillen per groep zijn dus met voorzorg te lezen.",
        "No policy resolvedly helps more families on average; so read the differences by group with care too.");

    public static Bilingual ManyGroups(int groups) => new(
        $"Met {groups} groepen per beleid is bij toeval soms een verschil beslist dat er niet is: laat een besluit niet van één groep afhangen.",
        $"With {groups} groups per policy, chance alone will now and then resolve a difference that is not there: let no decision hang on a single group.");

    public static Bilingual OriginTable { get; } = new("Verschil in blijvend geholpen gezinnen naar herkomst en huishouden, in procentpunt", "Difference in families helped lastingly by origin and household, in percentage points");
    public static Bilingual EntryTable { get; } = new("Verschil in blijvend geholpen gezinnen naar de cliëntrol bij instap, in procentpunt", "Difference in families helped lastingly by client role at entry, in percentage points");

    public static Bilingual GroupHead { get; } = new("Groep", "Group");
    public static Bilingual NotReached { get; } = new("Wie nooit bereikt wordt, en wie het langst wacht", "Who is never reached, and who waits longest");
    public static Bilingual MostNeverReached(Bilingual scenario, Bilingual share, Bilingual group, Bilingual most) => new(
        $"Onder ‘{scenario.Nl}’ krijgt {share.Nl} van de gezinnen nooit hulp; het meest in deze groep: {group.Nl} ({most.Nl}).",
        $"Under ‘{scenario.En}’, {share.En} of the families never get help; most in this group: {group.En} ({most.En}).");
    public static Bilingual LongestWait(Bilingual scenario, Bilingual months, Bilingual group, Bilingual most) => new(
        $"Onder ‘{scenario.Nl}’ wachten gezinnen gemiddeld {months.Nl} maanden; het langst in deze groep: {group.Nl} ({most.Nl}).",
        $"Under ‘{scenario.En}’, families wait {months.En} months on average; longest in this group: {group.En} ({most.En}).");
    public static Bilingual NotReachedTable { get; } = new("Nooit bereikt, wachten opgegeven, en wachttijd in maanden", "Never reached, gave up waiting, and months waited");
    public static string Under(string outcome, string scenario) => $"{outcome}: {scenario}";
}
