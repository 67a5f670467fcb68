using Simulatie.Experiments.Closer;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual Why { get; } = new("Waardoor het komt", "Why it happens");
    public static Bilingual WhyHow(Bilingual policy, bool only, bool resolved) =>
        only ? new("Wat er in de hulp zelf verandert.", "What changes in the help itself.")
        : resolved ? new(
            $"Dit deel en de volgende twee volgen ‘{policy.Nl}’, het beleid met het grootste besliste verschil in blijvend geholpen gezinnen.",
            $"This part and the next two follow ‘{policy.En}’, the policy with the largest resolved difference in families helped lastingly.")
        : new(
            $"Dit deel en de volgende twee volgen ‘{policy.Nl}’, het beleid met het grootste verschil in blijvend geholpen gezinnen; beslist is dat verschil niet.",
            $"This part and the next two follow ‘{policy.En}’, the policy with the largest difference in families helped lastingly; that difference is not resolved.");

    public static Bilingual HoursChange(Bilingual reference, Bilingual before, Bilingual after, Bilingual verdict) => new(
        $"Een gezin in hulp krijgt {after.Nl} contacturen per maand, tegen {before.Nl} onder ‘{reference.Nl}’ ({verdict.Nl}).",
        $"A family in help gets {after.En} contact hours a month, against {before.En} under ‘{reference.En}’ ({verdict.En}).");
    public static Bilingual TooEarlyChange(Bilingual reference, Bilingual before, Bilingual after, Bilingual verdict) => new(
        $"Van de maanden met begeleiding komt {after.Nl} te vroeg, tegen {before.Nl} onder ‘{reference.Nl}’ ({verdict.Nl}).",
        $"Of the months of guidance, {after.En} come too early, against {before.En} under ‘{reference.En}’ ({verdict.En}).");
    public static Bilingual RupturesChange(Bilingual reference, Bilingual before, Bilingual after, Bilingual verdict) => new(
        $"Per 100 relatiejaren zijn er {after.Nl} breuken, tegen {before.Nl} onder ‘{reference.Nl}’ ({verdict.Nl}).",
        $"There are {after.En} ruptures per 100 relationship-years, against {before.En} under ‘{reference.En}’ ({verdict.En}).");

    public static Bilingual HelpTable { get; } = new("Hoe de hulp verloopt (tussen haakjes: verschil met de referentie niet beslist)", "How help works (in brackets: difference from the reference not resolved)");
    public static Bilingual AccessTable { get; } = new("Hoe gezinnen aan hulp raken (tussen haakjes: verschil met de referentie niet beslist)", "How families come to help (in brackets: difference from the reference not resolved)");

    public static Bilingual Flows { get; } = new("Waar dezelfde gezinnen op het einde staan", "Where the same families stand in the end");
    public static Bilingual FlowsHow(Bilingual reference, Bilingual policy, int towns) => new(
        $"Links waar elk gezin in de laatste maand staat onder ‘{reference.Nl}’, rechts waar hetzelfde gezin met hetzelfde toeval staat onder ‘{policy.Nl}’. Wie in hulp is, staat bij de rol van zijn hulpverlener. Geteld in {TownsNl(towns)}.",
        $"On the left where each family stands in the last month under ‘{reference.En}’, on the right where the same family with the same luck stands under ‘{policy.En}’. Who is in help stands with the role of the worker. Counted in {TownsEn(towns)}.");
    public static Bilingual FlowTable { get; } = new("Gezinnen naar plaats: onder de referentie (rij) en onder het beleid (kolom)", "Families by place: under the reference (row) and under the policy (column)");
    public static Bilingual PlaceColumn { get; } = new("Onder de referentie", "Under the reference");
    public static Bilingual PlacesTable { get; } = new("Gezinnen in de laatste maand naar plaats, elk scenario", "Families in the last month by place, every scenario");

    public static Bilingual ConfigurationShift { get; } = new("Welke rollen bij elkaar komen", "Which roles come together");
    public static Bilingual ConfigurationTable(Bilingual scenario) => new($"Relaties per paar van rollen in het laatste jaar, ‘{scenario.Nl}’", $"Relationships by pair of roles in the last year, ‘{scenario.En}’");
    public static Bilingual ClientRoleHead { get; } = new("Cliënt / hulpverlener", "Client / worker");

    public static Bilingual Ruptures { get; } = new("Wat aan een breuk voorafging", "What went before a rupture");
    public static Bilingual RupturesHow(int towns) => new(
        $"Breuken vanaf maand 0, naar wat in de maand ervoor gold; meer dan één ding kan gelden. Breuken in de eerste maand van een relatie hebben geen maand ervoor en tellen niet mee. Een omstandigheid is nog geen oorzaak. Geteld in {TownsNl(towns)}.",
        $"Ruptures from month 0, by what held in the month before; more than one thing can hold. Ruptures in the first month of a relationship have no month before and do not count. A circumstance is not yet a cause. Counted in {TownsEn(towns)}.");
    public static Bilingual RuptureTable { get; } = new("Breuken naar omstandigheid, als deel van alle breuken", "Ruptures by circumstance, as a part of all ruptures");
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
        RuptureCircumstance.LowTrust => new($"weinig vertrouwen (onder {Written.Number(CloserLook.LowTrust, 1).Nl})", $"little trust (below {Written.Number(CloserLook.LowTrust, 1).En})"),
        RuptureCircumstance.DissatisfiedClient => new($"ontevreden cliënt (onder {Written.Number(CloserLook.Dissatisfied, 1).Nl})", $"dissatisfied client (below {Written.Number(CloserLook.Dissatisfied, 1).En})"),
        RuptureCircumstance.NoneOfThese => new("geen van deze", "none of these"),
    };

    private static string TownsNl(int towns) => towns == 1 ? "1 stad" : $"{towns} steden";

    private static string TownsEn(int towns) => towns == 1 ? "1 town" : $"{towns} towns";
}
