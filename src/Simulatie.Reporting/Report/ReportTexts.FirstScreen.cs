using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual Answer { get; } = new("Het antwoord", "The answer");

    public static Bilingual NothingCompared { get; } = new("Er staat geen beleid naast de referentie: er is niets te vergelijken.", "No policy stands beside the reference: there is nothing to compare.");

    // First sentence.
    public static Bilingual LevelNow(Bilingual reference, Bilingual level, Bilingual interval) => new(
        $"Onder ‘{reference.Nl}’ is op het einde {level.Nl} van alle gezinnen blijvend geholpen ({interval.Nl}).",
        $"Under ‘{reference.En}’, {level.En} of all families are helped lastingly by the end ({interval.En}).");

    public static Bilingual Counts(int all, Bilingual reference, int better, int worse, int open, int replicates) => new(
        $"Van de {all} vergeleken scenario’s {(better == 0 ? "helpt er geen" : better == 1 ? "helpt er 1" : $"helpen er {better}")} in het model meer gezinnen blijvend dan ‘{reference.Nl}’ en {(worse == 0 ? "geen" : $"{worse}")} minder; {(open == 0 ? $"geen enkel verschil bleef onbeslist ({Towns(replicates).Nl})" : $"bij {open} is het niet beslist ({Towns(replicates).Nl})")}.",
        $"Of the {all} scenarios compared, {(better == 0 ? "none helps" : better == 1 ? "1 helps" : $"{better} help")} more families lastingly in the model than ‘{reference.En}’ and {(worse == 0 ? "none helps" : worse == 1 ? "1 helps" : $"{worse} help")} fewer; for {(open == 0 ? "none" : $"{open}")} it is not resolved ({Towns(replicates).En}).");

    // Second sentence.
    public static Bilingual OnePolicy(bool more, Bilingual policy, Bilingual points, Bilingual interval, Bilingual share) => more
        ? new($"‘{policy.Nl}’ helpt er in het model meer: {points.Nl} procentpunt ({interval.Nl}); {share.Nl}.",
            $"‘{policy.En}’ helps more of them in the model: {points.En} percentage points ({interval.En}); {share.En}.")
        : new($"‘{policy.Nl}’ helpt er in het model minder: {points.Nl} procentpunt ({interval.Nl}); {share.Nl}.",
            $"‘{policy.En}’ helps fewer of them in the model: {points.En} percentage points ({interval.En}); {share.En}.");

    public static Bilingual OnePolicyOpen(Bilingual policy, Bilingual points, Bilingual interval, Bilingual share, int replicates) => new(
        $"Of ‘{policy.Nl}’ er meer helpt, is niet beslist ({Towns(replicates).Nl}): {points.Nl} procentpunt ({interval.Nl}); {share.Nl}.",
        $"Whether ‘{policy.En}’ helps more of them is not resolved ({Towns(replicates).En}): {points.En} percentage points ({interval.En}); {share.En}.");

    public static Bilingual Largest(Bilingual policy, Bilingual points, Bilingual interval, Bilingual share, Bilingual cost) => new(
        $"Het grootste besliste verschil geeft ‘{policy.Nl}’: {points.Nl} procentpunt ({interval.Nl}); {share.Nl}; {cost.Nl}.",
        $"The largest resolved difference is that of ‘{policy.En}’: {points.En} percentage points ({interval.En}); {share.En}; {cost.En}.");

    public static Bilingual LargestOpen(Bilingual policy, Bilingual points, Bilingual interval, Bilingual share, Bilingual cost) => new(
        $"Ook het grootste verschil, dat van ‘{policy.Nl}’, is niet beslist: {points.Nl} procentpunt ({interval.Nl}); {share.Nl}; {cost.Nl}.",
        $"Even the largest difference, that of ‘{policy.En}’, is not resolved: {points.En} percentage points ({interval.En}); {share.En}; {cost.En}.");

    // Clauses that stand by themselves: "het" and "it" are the policy just named.
    public static Bilingual BetterInSets(Bilingual percent, int sets) => new($"het is beter in {percent.Nl} van {sets} parametersets", $"it is better in {percent.En} of {sets} parameter sets");
    public static Bilingual BetterInReplicates(Bilingual percent, int replicates) => new($"het is beter in {percent.Nl} van {replicates} herhalingen", $"it is better in {percent.En} of {replicates} replicates");
    public static Bilingual CostsMore(Bilingual euros) => new($"het kost {euros.Nl} per jaar meer", $"it costs {euros.En} a year more");
    public static Bilingual CostsLess(Bilingual euros) => new($"het kost {euros.Nl} per jaar minder", $"it costs {euros.En} a year less");
    public static Bilingual CostsTheSame { get; } = new("het kost evenveel", "it costs the same");
    public static Bilingual CostNotEstimated { get; } = new("de kost is niet geschat", "its cost is not estimated");

    // Third sentence.
    public static Bilingual PolicyCostsMore(Bilingual policy, Bilingual euros) => new($"‘{policy.Nl}’ kost {euros.Nl} per jaar meer dan de referentie.", $"‘{policy.En}’ costs {euros.En} a year more than the reference.");
    public static Bilingual PolicyCostsLess(Bilingual policy, Bilingual euros) => new($"‘{policy.Nl}’ kost {euros.Nl} per jaar minder dan de referentie.", $"‘{policy.En}’ costs {euros.En} a year less than the reference.");
    public static Bilingual PolicyCostsTheSame(Bilingual policy) => new($"‘{policy.Nl}’ kost per jaar evenveel als de referentie.", $"‘{policy.En}’ costs as much a year as the reference.");
    public static Bilingual CostUnknown(Bilingual policy) => new(
        $"De kost van ‘{policy.Nl}’ is niet geschat: niemand kent de prijs van wat het verandert.", $"The cost of ‘{policy.En}’ is not estimated: nobody knows the price of what it changes.");
    public static Bilingual BestForNoMore(Bilingual policy, Bilingual points, Bilingual interval) => new(
        $"Van wat niet meer kost dan de referentie en beslist helpt, helpt ‘{policy.Nl}’ de meeste gezinnen: {points.Nl} procentpunt ({interval.Nl}).",
        $"Of what costs no more than the reference and resolvedly helps, ‘{policy.En}’ helps most families: {points.En} percentage points ({interval.En}).");
    public static Bilingual NothingForNoMore { get; } = new(
        "Van wat niet meer kost dan de referentie helpt niets beslist meer gezinnen blijvend.", "Of what costs no more than the reference, nothing resolvedly helps more families lastingly.");

    // The note: what a policy that is named in the answer takes away, in numbers; then which others do so too.
    public static Bilingual ButLoses(Bilingual policy, IReadOnlyList<Bilingual> losses, bool isFirst) => new(
        $"{(isFirst ? "Let op: niet iedereen gaat erop vooruit. " : "")}Onder ‘{policy.Nl}’ {string.Join(", en ", losses.Select(loss => loss.Nl))}.",
        $"{(isFirst ? "Note: not everyone gains. " : "")}Under ‘{policy.En}’ {string.Join(", and ", losses.Select(loss => loss.En))}.");

    public static Bilingual LessForGroups(int groups) => groups == 1
        ? new("wordt één groep minder vaak blijvend geholpen", "one group is helped lastingly less often")
        : new($"worden {groups} groepen minder vaak blijvend geholpen", $"{groups} groups are helped lastingly less often");

    public static Bilingual MoreWithoutHelp(Bilingual now, Bilingual then) => new($"krijgt {then.Nl} van de gezinnen nooit hulp, tegen {now.Nl} nu", $"{then.En} of the families never get help, against {now.En} now");
    public static Bilingual LongerWait(Bilingual now, Bilingual then) => new($"wachten gezinnen gemiddeld {then.Nl} maanden, tegen {now.Nl} nu", $"families wait {then.En} months on average, against {now.En} now");

    public static Bilingual NotForAll(Bilingual policies) => new(
        $"Ook onder {policies.Nl} wint niet iedereen. Wie er verliest, staat bij ‘{WhoGains.Nl}’.",
        $"Under {policies.En} not everyone gains either. Who loses stands under ‘{WhoGains.En}’.");

    private static Bilingual Towns(int towns) => towns == 1 ? new("1 stad", "1 town") : new($"{towns} steden", $"{towns} towns");

    // How far the numbers can be trusted.
    public static Bilingual NotCalibrated { get; } = new(
        "Niet gekalibreerd op de studie: wat niemand gemeten heeft, staat in het midden van zijn bereik of op één gekozen waarde. De intervallen tonen alleen toeval. Lees de getallen als wat de regels van het model inhouden, niet als een voorspelling.",
        "Not calibrated on the study: what nobody has measured stands in the middle of its range or at one chosen value. The intervals show chance only. Read the numbers as what the rules of the model imply, not as a forecast.");

    public static Bilingual NotConverged(Bilingual tolerance, Bilingual sampling) => new(
        $"De kalibratie is niet geconvergeerd: ze aanvaardde nog steden op een afstand van {tolerance.Nl} van de studie, terwijl een steekproef van 35 relaties gemiddeld op {sampling.Nl} van haar eigen stad ligt. Lees de getallen als wat de regels van het model inhouden, niet als een voorspelling.",
        $"The calibration has not converged: it still accepted towns at a distance of {tolerance.En} from the study, while a sample of 35 relationships lies at {sampling.En} from its own town on average. Read the numbers as what the rules of the model imply, not as a forecast.");

    public static Bilingual NotIdentified(Bilingual parameters) => new(
        $"De studie zegt bijna niets over {parameters.Nl}: een uitkomst die daarvan afhangt, rust op een aanname.",
        $"The study says next to nothing of {parameters.En}: a result that hangs on this rests on an assumption.");

    public static Bilingual NotValidated { get; } = new(
        "Dit verslag toetst niet of het model ook patronen toont waarop het niet gekalibreerd is; dat doet ‘simulatie validate’.", "This report does not test whether the model also shows patterns that it was not calibrated on; ‘simulatie validate’ does.");

    public static Bilingual Limits { get; } = new("Waarvoor dit niet dient, en waarop het rust", "What this is not for, and what it rests on");

    public static IReadOnlyList<Bilingual> LimitLines { get; } =
    [
        new("Niet voor beslissingen over een bepaald gezin, een bepaalde hulpverlener of een bepaalde dienst: elk gezin hier is verzonnen.",
            "Not for decisions about any one family, worker or service: every family here is made up."),
        new("De kern is één kwalitatieve studie van 35 hulprelaties in één district. Wat zij niet zegt, komt uit literatuur of is aangenomen, met een bereik.",
            "At its core stands one qualitative study of 35 helping relationships in one district. What it does not tell comes from literature or is assumed, with a range."),
        new("‘Beslist’ betekent: zeker binnen het model. Of het model klopt, is een andere vraag.",
            "‘Resolved’ means: sure within the model. Whether the model is right is another question."),
    ];

    public static Bilingual Scenarios { get; } = new("De scenario’s", "The scenarios");
    public static Bilingual ReferenceMark(Bilingual title) => new($"{title.Nl} (referentie)", $"{title.En} (reference)");
    public static Bilingual EffectsTable { get; } = new("Verschil met de referentie in de belangrijkste uitkomsten, en kost per jaar", "Difference from the reference in the main outcomes, and yearly cost");
}
