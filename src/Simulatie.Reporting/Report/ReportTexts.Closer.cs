using Simulatie.Experiments.Closer;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    // 5. Why.
    public static Bilingual Why { get; } = new("Waardoor het komt", "Why it happens");
    public static Bilingual WhyHow(Bilingual policy) => new(
        $"De volgende tekeningen volgen ‘{policy.Nl}’: het beleid met het grootste besliste verschil in blijvend geholpen gezinnen, of met het grootste verschil als er geen beslist is.",
        $"The next drawings follow ‘{policy.En}’: the policy with the largest resolved difference in families helped lastingly, or with the largest difference when none is resolved.");
    public static Bilingual Workings { get; } = new("Hoe de hulp verloopt (tussen haakjes: verschil met de referentie niet beslist)", "How help works (in brackets: difference from the reference not resolved)");
    public static Bilingual Flows { get; } = new("Waar dezelfde gezinnen op het einde staan", "Where the same families stand in the end");
    public static Bilingual FlowsHow(Bilingual reference, Bilingual policy, int towns) => new(
        $"Links waar elk gezin op de horizon staat onder ‘{reference.Nl}’, rechts waar hetzelfde gezin met hetzelfde toeval staat onder ‘{policy.Nl}’. In hulp: de rol van de hulpverlener. Steden: {towns}.",
        $"On the left where each family stands at the horizon under ‘{reference.En}’, on the right where the same family with the same luck stands under ‘{policy.En}’. In help: the role of the worker. Towns: {towns}.");
    public static Bilingual FlowTable { get; } = new("Gezinnen naar plaats: in de rij onder de referentie, in de kolom onder het beleid", "Families by place: in the row under the reference, in the column under the policy");
    public static Bilingual PlaceColumn { get; } = new("Plaats onder de referentie", "Place under the reference");
    public static Bilingual PlacesTable { get; } = new("Gezinnen op de horizon naar plaats, elk scenario", "Families at the horizon by place, every scenario");
    public static Bilingual Total { get; } = new("totaal", "total");
    public static Bilingual ConfigurationShift { get; } = new("Welke rollen bij elkaar komen", "Which roles come together");
    public static Bilingual ConfigurationTable(string scenario) => new($"Relaties per rolconfiguratie in het laatste jaar, ‘{scenario}’", $"Relationships by configuration in the last year, ‘{scenario}’");
    public static Bilingual ClientRoleHead { get; } = new("Cliënt / hulpverlener", "Client / worker");
    public static Bilingual Ruptures { get; } = new("Wat aan een breuk voorafging", "What went before a rupture");
    public static Bilingual RupturesHow(int towns) => new(
        $"Breuken vanaf maand 0, naar wat in de maand ervoor gold; meer dan één ding kan gelden. Een omstandigheid is nog geen oorzaak. Steden: {towns}.",
        $"Ruptures from month 0, by what held in the month before; more than one thing can hold. A circumstance is not yet a cause. Towns: {towns}.");
    public static Bilingual RuptureTable { get; } = new("Breuken naar omstandigheid, als aandeel van alle breuken", "Ruptures by circumstance, as a share of all ruptures");
    public static Bilingual RuptureCount { get; } = new("Aantal breuken", "Number of ruptures");
    public static Bilingual NotLooked { get; } = new("Voor dit verslag is niet nader gekeken naar plaatsen en breuken.", "For this report no closer look was taken at places and ruptures.");

    public static Bilingual Of(Place place) => place switch
    {
        Place.Outside => new("buiten de hulp", "outside help"),
        Place.Waiting => new("op de wachtlijst", "waiting"),
        var inHelp => Glossary.Of((WorkerRole)(inHelp - Place.RitueelZorgverstrekker)).Label,
    };

    public static Bilingual Of(RuptureCircumstance circumstance) => circumstance switch
    {
        RuptureCircumstance.TooEarlyGuidance => new("begeleiding kwam te vroeg", "guidance came too early"),
        RuptureCircumstance.NewWorker => new($"nieuwe hulpverlener (hoogstens {CloserLook.MonthsNew} maanden)", $"new worker ({CloserLook.MonthsNew} months at most)"),
        RuptureCircumstance.Suspicion => new("vermoeden van fraude", "suspicion of fraud"),
        RuptureCircumstance.LowTrust => Below(CloserLook.LowTrust, "weinig vertrouwen (onder {0})", "little trust (below {0})"),
        RuptureCircumstance.DissatisfiedClient => Below(CloserLook.Dissatisfied, "ontevreden cliënt (onder {0})", "dissatisfied client (below {0})"),
        RuptureCircumstance.NoneOfThese => new("geen van deze", "none of these"),
    };

    private static Bilingual Below(double cut, string nl, string en) => new(
        nl.Replace("{0}", WrittenNumbers.Decimal(cut, 1, Language.Dutch), StringComparison.Ordinal),
        en.Replace("{0}", WrittenNumbers.Decimal(cut, 1, Language.English), StringComparison.Ordinal));

    // 6. What drives the result.
    public static Bilingual DriversTitle { get; } = new("Waarop het resultaat steunt", "What the result leans on");
    public static Bilingual DriversHow(Bilingual policy, int towns) => new(
        $"Verschil in blijvend geholpen gezinnen onder ‘{policy.Nl}’, in procentpunt, wanneer één onzekere parameter op een uiteinde van zijn bereik staat en de andere blijven. Open punt: laagste waarde; vol punt: hoogste. Steden: {towns}. Wat parameters samen doen, blijft ongezien.",
        $"Difference in families helped lastingly under ‘{policy.En}’, in percentage points, when one uncertain parameter stands at an end of its range and the others stay. Open dot: lowest value; filled dot: highest. Towns: {towns}. What parameters do together stays unseen.");
    public static Bilingual DriversTable { get; } = new("Verschil in procentpunt aan beide uiteinden van elke parameter", "Difference in percentage points at both ends of each parameter");
    public static Bilingual ParameterHead { get; } = new("Parameter", "Parameter");
    public static Bilingual RangeHead { get; } = new("Bereik", "Range");
    public static Bilingual AtLowHead { get; } = new("Bij de laagste", "At the lowest");
    public static Bilingual AtHighHead { get; } = new("Bij de hoogste", "At the highest");
    public static Bilingual StandingHead { get; } = new("Waar het getal vandaan komt", "Where the number comes from");
    public static Bilingual HeaviestAssumption(Bilingual parameter, string swing) => new(
        $"Het zwaarst weegt deze aanname zonder meting: ‘{parameter.Nl}’ (verschuift het verschil met {swing} procentpunt).",
        $"Of the assumptions that nobody measured, this one weighs most: ‘{parameter.En}’ (moves the difference by {swing} percentage points).");
    public static Bilingual Turns(Bilingual parameter) => new(
        $"Binnen het bereik van deze parameter keert het resultaat om: ‘{parameter.Nl}’.", $"Within the range of this parameter the result turns round: ‘{parameter.En}’.");
    public static Bilingual NoneTurns { get; } = new("Geen enkele parameter keert, alleen bewogen, het resultaat beslist om.", "No parameter, moved alone, resolvedly turns the result round.");
    public static Bilingual NoDrivers(int assumed) => new(
        $"Niet onderzocht in dit verslag. Onzekere parameters waarvan het getal is aangenomen: {assumed}. Met ‘simulatie compare --drivers’ komt hier wat elk van hen doet.",
        $"Not examined in this report. Uncertain parameters whose number is assumed: {assumed}. With ‘simulatie compare --drivers’ what each of them does appears here.");
    public static Bilingual Of(Standing standing) => standing switch
    {
        Standing.Observed => new("de studie", "the study"),
        Standing.Literature => new("literatuur", "literature"),
        Standing.Calibrated => new("afgestemd op de studie", "fitted to the study"),
        Standing.Assumed => new("aangenomen", "assumed"),
    };

    // 7. Two lives.
    public static Bilingual TwoLives { get; } = new("Twee levens van één gezin", "Two lives of one family");
    public static Bilingual TwoLivesHow(int family) => new(
        $"Gezin {family} van de eerste stad, twee keer met hetzelfde toeval. Het werd niet uitgekozen om zijn verhaal: van de gezinnen die hulp kregen en bleven, ligt het bij de mediaan van het verschil tussen beide scenario’s.",
        $"Family {family} of the first town, twice with the same luck. It was not picked for its story: of the families that had help and stayed, it lies at the median of the difference between the two scenarios.");
    public static Bilingual Timeline { get; } = new("Tijdlijn van het gezin", "Timeline of the family");
    public static Bilingual TimelineHow { get; } = new(
        "Balk: waar het gezin is; streepjes eronder: maanden van crisis; lijn: autonomie (vol) en re-integratie (gestreept), van 0 tot 1. De verticale lijn is de start van het beleid.",
        "Bar: where the family is; ticks below: months of crisis; line: autonomy (solid) and reintegration (dashed), from 0 to 1. The vertical line is the start of the policy.");
    public static Bilingual MonthHead { get; } = new("Maand", "Month");
    public static Bilingual MonthsTable { get; } = new("Wat er maand voor maand gebeurt", "What happens month by month");
    public static Bilingual SameUntilPolicy { get; } = new("Vóór maand 0 zijn beide levens gelijk.", "Before month 0 both lives are the same.");
    public static Bilingual NoStories { get; } = new("Voor dit verslag is geen gezin gevolgd.", "For this report no family was followed.");
    public static Bilingual MonthAxis { get; } = new("maanden sinds de start van het beleid", "months since the policy started");

    // 8. How it was made.
    public static Bilingual Made { get; } = new("Hoe dit verslag gemaakt is", "How this report was made");
    public static Bilingual MadeHow(uint seed, int replicates, int months) => new(
        $"Startgetal {seed}; herhalingen per scenario: {replicates}; maanden beleid: {months}. Dezelfde opdracht geeft hetzelfde verslag.",
        $"Seed {seed}; replicates per scenario: {replicates}; months of policy: {months}. The same command gives the same report.");
    public static Bilingual VarianceSaved(string factor) => new(
        $"Hetzelfde toeval bespaart herhalingen: zonder zouden er voor blijvende hulp {factor} keer zoveel nodig zijn (mediaan over het beleid).",
        $"The same luck saves replicates: without it, lasting help would need {factor} times as many (median over the policies).");
    public static Bilingual Definitions { get; } = new("Wat elke uitkomst telt", "What each outcome counts");
    public static Bilingual OverTime { get; } = new("In de tijd", "Over time");
    public static Bilingual OverTimeTable { get; } = new("Blijvend geholpen gezinnen, op het einde van elk jaar", "Families helped lastingly, at the end of each year");
    public static Bilingual Year(int year) => new($"jaar {year}", $"year {year}");
}
