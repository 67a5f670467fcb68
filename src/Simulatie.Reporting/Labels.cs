using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting;

/// <summary>Every fixed text of the figures, Dutch and English. Names of outcomes, groups and roles come from their own tables.</summary>
public static class Labels
{
    // What every figure may say.
    public static Bilingual NotYetCalibrated { get; } = new(
        "Nog niet gekalibreerd: onbekende parameters staan in het midden van hun bereik. De figuur toont hoe het model werkt, niet wat een beleid oplevert.",
        "Not yet calibrated: unknown parameters stand in the middle of their ranges. The figure shows how the model works, not what a policy will yield.");

    /// <summary>What a figure says of its numbers: which parameters stand behind them.</summary>
    public static Bilingual Standing(RunPlan plan) => plan.Sets is null ? NotYetCalibrated : Calibrated(plan);

    /// <summary>Over how many of the parameter sets that fit the study the replicates are spread.</summary>
    public static Bilingual Calibrated(RunPlan plan)
    {
        var used = plan.SetsUsed;
        var (distinct, ofAll) = (plan.Sets!.DistinctAmong(used), plan.Sets.DistinctAmong(plan.Sets.Sets.Count));
        var (nl, en) = distinct == used && ofAll == plan.Sets.Sets.Count ? ("", "") : ($" ({distinct} van {ofAll} verschillende)", $" ({distinct} of {ofAll} different ones)");
        var split = plan.ReplicatesPerSet > 1 && used > 1;
        return new(
            $"Gekalibreerd op de 35 relaties van de studie: {used} van {plan.Sets.Sets.Count} parametersets{nl}.{(split ? " Een interval van een verschil omvat wat die sets openlaten." : "")}",
            $"Calibrated on the study's 35 relationships: {used} of {plan.Sets.Sets.Count} parameter sets{en}.{(split ? " The interval of a difference includes what these sets leave open." : "")}");
    }

    public static Bilingual Reference { get; } = new("referentie", "reference");
    public static Bilingual PolicyStart { get; } = new("start beleid", "policy starts");
    public static Bilingual YearsSincePolicyStart { get; } = new("jaren sinds de start van het beleid", "years since the policy started");
    public static Bilingual Scenario { get; } = new("scenario", "scenario");
    public static Bilingual ScenarioOfPanel { get; } = new("scenario boven het vak", "scenario named above the panel");
    public static Bilingual ScenarioOfRow { get; } = new("scenario links van de rij", "scenario named left of the row");
    public static Bilingual Band { get; } = new("95%-interval van het gemiddelde", "95% interval of the mean");
    public static Bilingual NotDefined { get; } = new("niet bepaald", "not defined");

    public static Bilingual Runs(int replicates, uint seed) => replicates == 1
        ? new("Eén herhaling per scenario: zonder interval, dus zonder maat voor het toeval.", "One replicate per scenario: no interval, so no measure of chance.")
        : new($"Gemiddelde van {replicates} herhalingen per scenario; startgetal {seed}.", $"Mean of {replicates} replicates per scenario; seed {seed}.");

    public static Bilingual BandsMayOverlap { get; } = new(
        "Een verschil kan vaststaan al overlappen de banden: het wordt herhaling per herhaling genomen. De figuur met effecten toont de verschillen zelf.",
        "A difference can be certain although the bands overlap: it is taken replicate by replicate. The figure of effects shows the differences themselves.");

    public static Bilingual AxisWithoutZero { get; } = new(
        "Niet elke as begint bij 0: kleine veranderingen zien er daar groot uit.",
        "Not every axis starts at 0: small changes look large there.");

    public static Bilingual AfterYears(string value, string years) => new($"{value} na {years} jaar", $"{value} after {years} years");

    // Units, as a reader sees them behind a name.
    public static Bilingual PercentagePoints { get; } = new("procentpunt", "percentage points");
    public static Bilingual ZeroToOne { get; } = new("schaal 0–1", "scale 0–1");
    public static Bilingual Months { get; } = new("maanden", "months");
    public static Bilingual HoursPerMonth { get; } = new("uren per maand", "hours per month");
    public static Bilingual FamiliesPerFte { get; } = new("gezinnen per VTE", "families per FTE");
    public static Bilingual PerYear { get; } = new("per jaar", "per year");
    public static Bilingual EuroPerYear { get; } = new("euro per jaar", "euros per year");
    public static Bilingual Euros { get; } = new("euro", "euros");

    // Trajectories.
    public static Bilingual LastingHelpOverTime { get; } = new("Blijvend geholpen gezinnen in de tijd", "Families helped lastingly over time");
    public static Bilingual LastingHelpOverTimeHow { get; } = new(
        "Aandeel van de gezinnen in de stad die maand, in hulp of niet, dat al twaalf maanden duidelijk boven het begin van zijn hulp staat. Lijn: gemiddelde; band: 95%-interval van dat gemiddelde.",
        "Share of the families in town that month, in help or not, that have stood clearly above the start of their help for twelve months. Line: mean; band: 95% interval of that mean.");
    public static Bilingual LastingHelpMonthOrHorizon { get; } = new(
        "Andere figuren tellen over de hele periode ook gezinnen mee die intussen vertrokken: hun aandeel kan verschillen van het einde van de lijn.",
        "Other figures cover the whole period and count families that have since left as well: their share may differ from the end of the line.");
    public static Bilingual WaitingPressureCaseload { get; } = new("Wachttijd, werkdruk en caseload in de tijd", "Waiting, pressure and caseload over time");
    public static Bilingual WaitingPressureCaseloadHow { get; } = new(
        "Wachttijd van wie die maand werd opgenomen; uren die gevraagd worden boven wat er is; gezinnen per voltijdse post. Lijn: gemiddelde; band: 95%-interval van dat gemiddelde.",
        "Waiting time of those admitted that month; hours asked beyond those available; families per full-time post. Line: mean; band: 95% interval of that mean.");
    public static Bilingual AutonomyReintegrationTrust { get; } = new("Autonomie, re-integratie en vertrouwen in de tijd", "Autonomy, reintegration and trust over time");
    public static Bilingual AutonomyReintegrationTrustHow { get; } = new(
        "Autonomie en re-integratie van alle gezinnen, vertrouwen in de lopende hulprelaties, elk op een schaal van 0 tot 1. Lijn: gemiddelde; band: 95%-interval van dat gemiddelde.",
        "Autonomy and reintegration of all families, trust in the relationships of that month, each on a scale from 0 to 1. Line: mean; band: 95% interval of that mean.");

    // Roles and configurations.
    public static Bilingual RoleShares { get; } = new("Rollen van cliënten en hulpverleners in de tijd", "Roles of clients and workers over time");
    public static Bilingual RoleSharesHow { get; } = new(
        "Aandeel van elke rol in de hulprelaties van die maand; de zes aandelen samen zijn 100%.",
        "Share of each role in the relationships of that month; the six shares add up to 100%.");
    public static Bilingual Clients { get; } = new("cliënten", "clients");
    public static Bilingual Workers { get; } = new("hulpverleners", "workers");
    public static Bilingual ClientRolesTopDown { get; } = new("cliënten, van boven naar onder:", "clients, from top to bottom:");
    public static Bilingual WorkerRolesTopDown { get; } = new("hulpverleners, van boven naar onder:", "workers, from top to bottom:");

    public static Bilingual ConfigurationMap { get; } = new("Waar hulprelaties staan: de studie en het model", "Where relationships stand: the study and the model");
    public static Bilingual ConfigurationMapHow { get; } = new(
        "Aandeel van de hulprelaties in elk paar van een cliëntrol (rij) en een hulpverlenersrol (kolom), vóór enig beleid. Onder elk aandeel: hoeveel van 35 relaties dat is.",
        "Share of the relationships in each pair of a client role (row) and a worker role (column), before any policy. Below each share: how many of 35 relationships that is.");
    public static Bilingual StudyMap { get; } = new("Studie: 35 relaties", "Study: 35 relationships");
    public static Bilingual ModelMap { get; } = new("Model: praktijk vóór maand 0", "Model: practice before month 0");
    public static Bilingual Total { get; } = new("totaal", "total");

    public static Bilingual StudyIsNoSample { get; } = new(
        "De 35 relaties zijn geen toevallige steekproef; elk aandeel van de studie is onzeker. Het model weegt zoals de studie keek: elke dienst even zwaar, binnen een dienst naar contacturen, relaties van minstens drie maanden.",
        "The 35 relationships are no random sample; every share of the study is uncertain. The model is weighed as the study looked: each service the same, inside a service by contact hours, relationships of at least three months.");

    public static Bilingual SameBeforePolicy(IReadOnlyList<Bilingual> scenarios) => scenarios.Count == 1
        ? new($"De maanden vóór maand 0 van het scenario ‘{scenarios[0].Nl}’; elk beleid begint pas in maand 0.",
            $"The months before month 0 of the scenario ‘{scenarios[0].En}’; every policy starts in month 0.")
        : new($"Gelijk voor alle scenario’s, want elk beleid begint pas in maand 0: {string.Join("; ", scenarios.Select(scenario => scenario.Nl))}.",
            $"The same for all scenarios, as every policy starts in month 0: {string.Join("; ", scenarios.Select(scenario => scenario.En))}.");

    public static Bilingual ConfigurationsByScenario { get; } = new("Waar hulprelaties staan in het laatste jaar", "Where relationships stand in the last year");
    public static Bilingual ConfigurationsByScenarioHow { get; } = new(
        "Percentage van alle lopende hulprelaties in elk paar van een cliëntrol (rij) en een hulpverlenersrol (kolom). Elke relatie telt even zwaar, anders dan in de vergelijking met de studie.",
        "Percentage of all relationships in each pair of a client role (row) and a worker role (column). Every relationship counts the same, unlike in the comparison with the study.");

    // Effects.
    public static Bilingual Effects { get; } = new("Wat elk beleid verandert", "What each policy changes");

    public static Bilingual EffectsHow(Bilingual reference) => new(
        $"Verschil met ‘{reference.Nl}’ (de lijn op 0), herhaling per herhaling, met 95%-interval. Vol en blauw: beter; vol en oranje: slechter; open en grijs: niet van de referentie te onderscheiden. Gesorteerd op blijvend geholpen gezinnen.",
        $"Difference from ‘{reference.En}’ (the line at 0), replicate by replicate, with 95% interval. Filled and blue: better; filled and orange: worse; open and grey: not told apart from the reference. Sorted by families helped lastingly.");
    public static Bilingual Number { get; } = new("aantal", "number");
    public static Bilingual DifferenceColumn { get; } = new("verschil [interval]", "difference [interval]");
    public static Bilingual BetterInColumn { get; } = new("beter in", "better in");
    public static Bilingual CostColumn { get; } = new("kost per jaar", "cost per year");
    public static Bilingual OfReplicates { get; } = new("van herhalingen", "of replicates");
    public static Bilingual OfSets { get; } = new("van sets", "of sets");
    public static Bilingual AgainstReference { get; } = new("t.o.v. referentie", "against reference");
    public static Bilingual BetterRight { get; } = new("(beter →)", "(better →)");
    public static Bilingual BetterLeft { get; } = new("(← beter)", "(← better)");
    public static Bilingual Cost { get; } = new("kost", "cost");
    public static Bilingual CostNotEstimated { get; } = new("niet geschat", "not estimated");
    public static Bilingual NoDifference { get; } = new("geen verschil", "no difference");
    public static Bilingual CostNotEstimatedWhy { get; } = new(
        "Kost niet geschat: het scenario verandert iets waarvan de prijs onbekend is, zoals bureaucratie of controle.",
        "Cost not estimated: the scenario changes something of which the price is unknown, such as bureaucracy or control.");

    public static Bilingual MovedAside { get; } = new(
        "Waar intervallen over elkaar zouden vallen, zijn punten een weinig opzij geschoven, nooit voorbij een duurder of goedkoper beleid.",
        "Where intervals would cover one another, points are moved aside a little, never past a dearer or cheaper policy.");

    public static Bilingual CostAgainstEffect { get; } = new("Wat het kost en wat het oplevert", "What it costs and what it yields");

    public static Bilingual CostAgainstEffectHow(Bilingual reference) => new(
        $"Verschil met ‘{reference.Nl}’ in jaarlijkse kost, en in blijvend geholpen gezinnen met 95%-interval. Rechtsboven: meer hulp voor meer geld; linksboven: meer hulp voor minder geld.",
        $"Difference from ‘{reference.En}’ in yearly cost, and in families helped lastingly with 95% interval. Top right: more help for more money; top left: more help for less money.");
    public static Bilingual YearlyCostDifference { get; } = new("verschil in kost per jaar (duizend euro)", "difference in cost per year (thousand euros)");
    public static Bilingual LastingHelpDifference { get; } = new("verschil in blijvend geholpen gezinnen (procentpunt)", "difference in families helped lastingly (percentage points)");

    public static Bilingual ByGroup { get; } = new("Wie geholpen wordt", "Who is helped");

    public static Bilingual ByGroupHow(Bilingual reference) => new(
        $"Verschil met ‘{reference.Nl}’ in blijvend geholpen gezinnen, in procentpunt, per groep, met 95%-interval. Vol en blauw: beter; vol en oranje: slechter; open en grijs: niet te onderscheiden. Instap: de rol waarmee een gezin in maand 0, of bij aankomst, hulp zou beginnen.",
        $"Difference from ‘{reference.En}’ in families helped lastingly, in percentage points, by group, with 95% interval. Filled and blue: better; filled and orange: worse; open and grey: not told apart. Entered: the role in which a family would enter help at month 0, or on arrival.");
    public static Bilingual ByGroupLevels { get; } = new(
        "Aandeel blijvend geholpen gezinnen per groep, in procent, met 95%-interval. Instap: de rol waarmee een gezin in maand 0, of bij aankomst, hulp zou beginnen.",
        "Share of families helped lastingly by group, in percent, with 95% interval. Entered: the role in which a family would enter help at month 0, or on arrival.");
}
