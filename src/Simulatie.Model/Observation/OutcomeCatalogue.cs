using Simulatie.Study;
using static Simulatie.Model.Observation.Direction;

namespace Simulatie.Model.Observation;

/// <summary>Every outcome with its key, unit, direction, labels and definition; in the order of <see cref="Outcome"/>.</summary>
public static class OutcomeCatalogue
{
    public static IReadOnlyList<OutcomeDefinition> All { get; } =
    [
        Define(Outcome.LastingHelp, "lasting-help", "share", HigherIsBetter, true, "Blijvend geholpen gezinnen", "Families helped lastingly",
            "Van alle gezinnen die na maand 0 in de stad woonden: het aandeel dat hulp kreeg en twaalf maanden op rij, in autonomie en in re-integratie, duidelijk hoger stond dan bij het begin van die hulp, nog in hulp of niet meer; geteld op de horizon of in hun laatste maand.",
            "Of all families that lived in town after month 0: the share that had help and stood clearly higher than at the start of that help, in autonomy and in reintegration, for twelve months running, still in help or no longer; counted at the horizon or in their last month."),
        Define(Outcome.LastingHelpOfAdmitted, "lasting-help-of-admitted", "share", HigherIsBetter, true, "Blijvend geholpen, van wie hulp kreeg", "Helped lastingly, of those admitted",
            "Hetzelfde als aandeel van de gezinnen die na maand 0 ooit in hulp waren.",
            "The same as a share of the families that were ever in help after month 0."),
        Define(Outcome.Autonomy, "autonomy", "0-1", HigherIsBetter, true, "Autonomie", "Autonomy",
            "Gemiddelde autonomie van alle gezinnen in het laatste jaar.", "Mean autonomy of all families in the last year."),
        Define(Outcome.Reintegration, "reintegration", "0-1", HigherIsBetter, true, "Re-integratie", "Reintegration",
            "Gemiddelde re-integratie van alle gezinnen in het laatste jaar.", "Mean reintegration of all families in the last year."),
        Define(Outcome.SelfImage, "self-image", "0-1", HigherIsBetter, true, "Zelfbeeld", "Self-image",
            "Gemiddeld zelfbeeld van alle gezinnen in het laatste jaar.", "Mean self-image of all families in the last year."),
        Define(Outcome.Openness, "openness", "0-1", HigherIsBetter, true, "Openheid voor hulp", "Openness to help",
            "Gemiddelde openheid voor formele hulp van alle gezinnen in het laatste jaar.", "Mean openness to formal help of all families in the last year."),
        Define(Outcome.Trust, "trust", "0-1", HigherIsBetter, true, "Vertrouwen", "Trust",
            "Gemiddeld vertrouwen in de hulprelaties, over alle maanden vanaf maand 0.", "Mean trust in the relationships, over all months from month 0."),
        Define(Outcome.Ruptures, "ruptures", "per 100 relationship-years", LowerIsBetter, true, "Breuken per 100 relatiejaren", "Ruptures per 100 relationship-years",
            "Hulprelaties die door de cliënt worden afgebroken, per honderd jaar hulprelatie vanaf maand 0.", "Relationships broken off by the client, per hundred years of relationship from month 0."),
        Define(Outcome.Success, "success", "share", HigherIsBetter, true, "Relaties met succes", "Relationships with success",
            "Aandeel van de relaties (geëindigd na maand 0 of nog lopend op de horizon) die autonomie en re-integratie allebei deden stijgen.", "Share of relationships (ended after month 0 or alive at the horizon) that raised both autonomy and reintegration."),
        Define(Outcome.Stability, "stability", "share", Neutral, true, "Relaties met stabiliteit", "Relationships with stability",
            "Aandeel van de relaties dat geen vooruitgang en geen achteruitgang bracht.", "Share of relationships that brought neither progress nor setback."),
        Define(Outcome.Negative, "negative", "share", LowerIsBetter, true, "Relaties met negatief resultaat", "Relationships with a negative result",
            "Aandeel van de relaties dat autonomie of re-integratie deed dalen of in een vervreemdende breuk eindigde.", "Share of relationships that lowered autonomy or reintegration or ended in an alienating rupture."),
        Define(Outcome.BegeleiderMedewerker, "begeleider-medewerker", "share", HigherIsBetter, true, "Begeleider met medewerker", "Begeleider with medewerker",
            "Aandeel relatiemaanden vanaf maand 0 met een begeleider en een bereidwillige medewerker.", "Share of relationship-months from month 0 with a begeleider and a bereidwillige medewerker."),
        Define(Outcome.ProcessRoles, "process-roles", "share", Neutral, true, "Begeleidende rollen", "Process roles",
            "Aandeel relatiemaanden vanaf maand 0 met een begeleider of bemiddelaar.", "Share of relationship-months from month 0 with a begeleider or bemiddelaar."),
        Define(Outcome.StableConfigurations, "stable-configurations", "share", Neutral, true, "Stabiele rolconfiguraties", "Stable configurations",
            "Aandeel van de relaties van minstens drie maanden oud in het laatste jaar waarin geen van beide rollen ooit veranderde.", "Share of relationships at least three months old in the last year in which neither role ever changed."),
        Define(Outcome.TooEarly, "too-early", "share", LowerIsBetter, true, "Te vroege begeleiding", "Guidance taken up too early",
            "Aandeel van de begeleidende relatiemaanden vanaf maand 0 waarin de cliënt er niet voor openstond.", "Share of guiding relationship-months from month 0 in which the client was not open to it."),
        Define(Outcome.BothPositive, "both-positive", "share", HigherIsBetter, true, "Beiden tevreden", "Both satisfied",
            "Aandeel relatiemaanden vanaf maand 0 die cliënt en hulpverlener allebei als positief ervaren.", "Share of relationship-months from month 0 that client and worker both experience as positive."),
        Define(Outcome.NeutralPositive, "neutral-positive", "share", Neutral, true, "Eén tevreden, één neutraal", "One satisfied, one neutral",
            "Aandeel relatiemaanden vanaf maand 0 die de ene als positief en de andere als neutraal ervaart.", "Share of relationship-months from month 0 that one of the two experiences as positive and the other as neutral."),
        Define(Outcome.BothNeutral, "both-neutral", "share", Neutral, true, "Beiden neutraal", "Both neutral",
            "Aandeel relatiemaanden vanaf maand 0 die cliënt en hulpverlener allebei als neutraal ervaren.", "Share of relationship-months from month 0 that client and worker both experience as neutral."),
        Define(Outcome.NeutralNegative, "neutral-negative", "share", Neutral, true, "Eén ontevreden, één neutraal", "One dissatisfied, one neutral",
            "Aandeel relatiemaanden vanaf maand 0 die de ene als negatief en de andere als neutraal ervaart.", "Share of relationship-months from month 0 that one of the two experiences as negative and the other as neutral."),
        Define(Outcome.BothNegative, "both-negative", "share", LowerIsBetter, true, "Beiden ontevreden", "Both dissatisfied",
            "Aandeel relatiemaanden vanaf maand 0 die cliënt en hulpverlener allebei als negatief ervaren.", "Share of relationship-months from month 0 that client and worker both experience as negative."),
        Define(Outcome.Contrast, "contrast", "share", Neutral, true, "Eén tevreden, één ontevreden", "One satisfied, one dissatisfied",
            "Aandeel relatiemaanden vanaf maand 0 die de ene als positief en de andere als negatief ervaart.", "Share of relationship-months from month 0 that one of the two experiences as positive and the other as negative."),
        Define(Outcome.MonthsWaited, "months-waited", "months", LowerIsBetter, true, "Wachttijd", "Waiting time",
            "Gemiddeld aantal maanden gewacht door wie na maand 0 werd opgenomen.", "Mean months waited by those admitted after month 0."),
        Define(Outcome.FamiliesReached, "families-reached", "share", HigherIsBetter, true, "Bereikte gezinnen", "Families reached",
            "Aandeel van alle gezinnen die na maand 0 in de stad woonden dat toen ooit in hulp was.", "Share of all families that lived in town after month 0 that were ever in help then."),
        Define(Outcome.NeverReached, "never-reached", "share", LowerIsBetter, true, "Nooit bereikte gezinnen", "Families never reached",
            "Aandeel van alle gezinnen die na maand 0 in de stad woonden dat toen nooit in hulp was.", "Share of all families that lived in town after month 0 that were never in help then."),
        Define(Outcome.GivenUp, "given-up", "share", LowerIsBetter, true, "Wachten opgegeven", "Gave up waiting",
            "Aandeel van wie zich vanaf maand 0 aanmeldde of toen wachtte, dat het wachten opgaf.", "Share of those who asked for help from month 0, or were waiting then, that gave up waiting."),
        Define(Outcome.Caseload, "caseload", "families per FTE", Neutral, false, "Caseload", "Caseload",
            "Gemiddeld aantal gezinnen per VTE vanaf maand 0.", "Mean number of families per FTE from month 0."),
        Define(Outcome.Pressure, "pressure", "share", LowerIsBetter, false, "Werkdruk", "Work pressure",
            "Gevraagde uren boven de beschikbare, als aandeel van de beschikbare; gemiddeld over VTE en maanden vanaf maand 0.", "Hours asked beyond those available, as a share of those available; mean over FTE and months from month 0."),
        Define(Outcome.DeliveredShare, "delivered-share", "share", HigherIsBetter, false, "Geleverd deel van de uren", "Share of hours delivered",
            "Deel van de gevraagde uren dat geleverd wordt; gemiddeld over VTE en maanden vanaf maand 0.", "Part of the hours asked that is delivered; mean over FTE and months from month 0."),
        Define(Outcome.ContactHours, "contact-hours", "hours per month", Neutral, true, "Contacturen per gezin in hulp", "Contact hours per family in help",
            "Gemiddelde contacturen per relatiemaand vanaf maand 0.", "Mean contact hours per relationship-month from month 0."),
        Define(Outcome.WorkerTurnover, "worker-turnover", "per year", LowerIsBetter, false, "Personeelsverloop", "Worker turnover",
            "Vertrekken per post en jaar vanaf maand 0.", "Departures per post and year from month 0."),
        Define(Outcome.YearlyCost, "yearly-cost", "euro per year", LowerIsBetter, false, "Kost per jaar", "Cost per year",
            "Gebudgetteerde VTE, overhead en de prijs van elke hefboom, per jaar vanaf maand 0.", "Budgeted FTE, overhead and the price of every lever, per year from month 0."),
        Define(Outcome.CostPerLastingResult, "cost-per-lasting-result", "euro", LowerIsBetter, false, "Kost per blijvend resultaat", "Cost per lasting result",
            "Totale kost vanaf maand 0 gedeeld door het aantal blijvend geholpen gezinnen.", "Total cost from month 0 divided by the number of families helped lastingly."),
    ];

    public static OutcomeDefinition Of(Outcome outcome) => All[(int)outcome];

    /// <summary>The group's name in data files, such as <c>generation-poor</c> or <c>entry-plantrekker</c>.</summary>
    public static string Key(this Group group) => GroupTexts[(int)group].Key;

    /// <summary>The group's label for readers.</summary>
    public static Bilingual Label(this Group group) => GroupTexts[(int)group].Label;

    private static readonly (string Key, Bilingual Label)[] GroupTexts =
    [
        ("all", new("alle gezinnen", "all families")),
        ("generation-poor", new("generatiearmen", "generation poor")),
        ("newly-poor", new("nieuwe armen", "newly poor")),
        ("lone-parent", new("alleenstaande ouders", "lone parents")),
        ("couple", new("koppels", "couples")),
        ("single-man", new("alleenstaande mannen", "single men")),
        ("single-woman", new("alleenstaande vrouwen", "single women")),
        ("entry-plantrekker", new("instap als plantrekker", "entered as plantrekker")),
        ("entry-tijdelijke-hulpvrager", new("instap als tijdelijke hulpvrager", "entered as tijdelijke hulpvrager")),
        ("entry-passieve-consument", new("instap als passieve consument", "entered as passieve consument")),
        ("entry-aanhankelijke-blijver", new("instap als aanhankelijke blijver", "entered as aanhankelijke blijver")),
        ("entry-sturende-hulpvrager", new("instap als sturende hulpvrager", "entered as sturende hulpvrager")),
        ("entry-bereidwillige-medewerker", new("instap als bereidwillige medewerker", "entered as bereidwillige medewerker")),
    ];

    private static OutcomeDefinition Define(
        Outcome outcome, string key, string unit, Direction better, bool byGroup, string nl, string en, string definitionNl, string definitionEn) =>
        new(outcome, key, unit, better, byGroup, new Bilingual(nl, en), new Bilingual(definitionNl, definitionEn));
}
