using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Every sentence of the report, whole, in both languages. Placeholders take names and numbers only, so that no grammar depends on them.</summary>
internal static partial class ReportTexts
{
    public static Bilingual Kind { get; } = new("Vergelijking van beleid met een simulatie van hulprelaties tussen arme gezinnen en hulpverleners", "A comparison of policies in a simulation of helping relationships between poor families and social workers");
    public static Bilingual Contents { get; } = new("Inhoud", "Contents");

    public static Bilingual Question(Bilingual? only, Bilingual reference) => only is null
        ? new($"Welk beleid helpt meer gezinnen blijvend vooruit dan ‘{reference.Nl}’?", $"Which policy helps more families lastingly than ‘{reference.En}’?")
        : new($"Helpt ‘{only.Nl}’ meer gezinnen blijvend vooruit dan ‘{reference.Nl}’?", $"Does ‘{only.En}’ help more families lastingly than ‘{reference.En}’?");

    // First screen.
    public static Bilingual Answer { get; } = new("Het antwoord", "The answer");
    public static Bilingual NothingCompared { get; } = new("Er staat geen beleid naast de referentie: er is niets te vergelijken.", "No policy stands beside the reference: there is nothing to compare.");

    public static Bilingual Counts(int all, Bilingual reference, int better, int worse, int unresolved) => new(
        $"Van {all} scenario’s: meer gezinnen blijvend geholpen dan onder ‘{reference.Nl}’ bij {better}, minder bij {worse}, niet beslist bij {unresolved}.",
        $"Of {all} scenarios: more families helped lastingly than under ‘{reference.En}’ in {better}, fewer in {worse}, not resolved in {unresolved}.");

    public static Bilingual Resolved(bool more, Bilingual policy, string difference, string low, string high, Bilingual share) => more
        ? new($"‘{policy.Nl}’ helpt meer gezinnen blijvend: {difference} procentpunt, met 95%-interval van {low} tot {high}; beter in {share.Nl}.",
            $"‘{policy.En}’ helps more families lastingly: {difference} percentage points, with a 95% interval from {low} to {high}; better in {share.En}.")
        : new($"‘{policy.Nl}’ helpt minder gezinnen blijvend: {difference} procentpunt, met 95%-interval van {low} tot {high}; beter in {share.Nl}.",
            $"‘{policy.En}’ helps fewer families lastingly: {difference} percentage points, with a 95% interval from {low} to {high}; better in {share.En}.");

    public static Bilingual Unresolved(Bilingual policy, string difference, string low, string high, int replicates) => new(
        $"Bij ‘{policy.Nl}’ is niet beslist of meer gezinnen blijvend geholpen worden: {difference} procentpunt, met 95%-interval van {low} tot {high} (n = {replicates}).",
        $"For ‘{policy.En}’ it is not resolved whether more families are helped lastingly: {difference} percentage points, with a 95% interval from {low} to {high} (n = {replicates}).");

    public static Bilingual LevelNow(Bilingual reference, string level) => new(
        $"Onder ‘{reference.Nl}’ is {level} van alle gezinnen op het einde blijvend geholpen.",
        $"Under ‘{reference.En}’, {level} of all families are helped lastingly by the end.");

    public static Bilingual CostMore(Bilingual policy, string euros) => new($"De kost van ‘{policy.Nl}’ per jaar verschilt van de referentie met {euros}.", $"The yearly cost of ‘{policy.En}’ differs from the reference by {euros}.");
    public static Bilingual CostSame(Bilingual policy) => new($"‘{policy.Nl}’ kost per jaar evenveel als de referentie.", $"‘{policy.En}’ costs as much a year as the reference.");
    public static Bilingual CostUnknown(Bilingual policy) => new($"De kost van ‘{policy.Nl}’ is niet geschat: van minstens één hefboom kent niemand de prijs.", $"The cost of ‘{policy.En}’ is not estimated: nobody knows the price of at least one of its levers.");
    public static Bilingual OfSets(string percent) => new($"{percent} van de parametersets", $"{percent} of the parameter sets");
    public static Bilingual OfReplicates(string percent) => new($"{percent} van de herhalingen", $"{percent} of the replicates");

    public static Bilingual StandingOf(RunPlan plan) => plan.Sets is null
        ? new("Nog niet gekalibreerd: wat niemand gemeten heeft, staat in het midden van zijn bereik. De intervallen tonen alleen toeval. Lees de getallen als wat de regels van het model inhouden, niet als een voorspelling.",
            "Not yet calibrated: what nobody has measured stands in the middle of its range. The intervals show chance only. Read the numbers as what the rules of the model imply, not as a forecast.")
        : Labels.Calibrated(plan);

    public static Bilingual Scenarios { get; } = new("De scenario’s", "The scenarios");
    public static Bilingual ReferenceMark(Bilingual title) => new($"{title.Nl} (referentie)", $"{title.En} (reference)");
    public static Bilingual Limits { get; } = new("Waarvoor dit niet dient, en waarop het rust", "What this is not for, and what it rests on");

    public static IReadOnlyList<Bilingual> LimitLines { get; } =
    [
        new("Niet voor beslissingen over een bepaald gezin, een bepaalde hulpverlener of een bepaalde dienst: elk gezin hier is verzonnen.",
            "Not for decisions about any one family, worker or service: every family here is made up."),
        new("Geen voorspelling van aantallen in een echte stad: kijk naar de richting en de orde van grootte van verschillen, en naar hoe zeker die zijn.",
            "No forecast of numbers in a real town: look at the direction and rough size of differences, and at how sure they are."),
        new("De kern is één kwalitatieve studie: 35 hulprelaties in één district. Wat zij niet zegt, komt uit literatuur of is aangenomen, met een bereik.",
            "At its core stands one qualitative study: 35 helping relationships in one district. What it does not tell comes from literature or is assumed, with a range."),
        new("Een verschil dat vaststaat in het model, staat vast voor het model: of het model klopt, is een andere vraag.",
            "A difference that is resolved is resolved for the model: whether the model is right is another question."),
    ];

    // Every table.
    public static Bilingual NumbersBelow { get; } = new("De getallen staan in de tabel eronder.", "The numbers stand in the table below.");
    public static Bilingual Policy { get; } = new("Beleid", "Policy");
    public static Bilingual LevelHead { get; } = new("Niveau", "Level");
    public static Bilingual DifferenceHead { get; } = new("Verschil", "Difference");
    public static Bilingual IntervalHead { get; } = new("95%-interval", "95% interval");
    public static Bilingual FromParametersHead { get; } = new("Onzekerheid uit parameters", "Uncertainty from parameters");
    public static Bilingual FromChanceHead { get; } = new("Onzekerheid uit toeval", "Uncertainty from chance");
    public static Bilingual BetterInHead(bool sets) => sets ? new("Beter in (parametersets)", "Better in (parameter sets)") : new("Beter in (herhalingen)", "Better in (replicates)");
    public static Bilingual VerdictHead { get; } = new("Oordeel", "Verdict");
    public static Bilingual IsResolved { get; } = new("beslist", "resolved");
    public static Bilingual NotResolved(int replicates) => new($"niet beslist met n = {replicates}", $"not resolved with n = {replicates}");
    public static Bilingual UnitLine(string unit) => new($"verschil in {unit}", $"difference in {unit}");

    // 2. The paired table.
    public static Bilingual Paired { get; } = new("Elk beleid naast de praktijk, onder hetzelfde toeval", "Each policy beside practice, under the same luck");
    public static Bilingual PairedHow { get; } = new(
        "Elke herhaling laat dezelfde stad met hetzelfde toeval onder elk scenario leven; het verschil wordt per herhaling berekend. ‘Beslist’ betekent: het 95%-interval van het verschil bevat 0 niet.",
        "Each replicate lets the same town live under every scenario with the same luck; the difference is taken replicate by replicate. ‘Resolved’ means: the 95% interval of the difference does not contain 0.");
    public static Bilingual LastingTable { get; } = new("Blijvend geholpen gezinnen, van alle gezinnen; verschil in procentpunt", "Families helped lastingly, of all families; difference in percentage points");
    public static Bilingual TwoQuestions { get; } = new("Per gezin of per relatie", "Per family or per relationship");
    public static Bilingual TwoQuestionsHow { get; } = new(
        "Een beleid kan elke relatie beter maken en toch minder gezinnen bereiken, of omgekeerd. Links het verschil onder alle gezinnen, rechts onder de relaties.",
        "A policy can make each relationship better and yet reach fewer families, or the reverse. On the left the difference among all families, on the right among relationships.");
    public static Bilingual PerFamily { get; } = new("Blijvend geholpen, per gezin", "Helped lastingly, per family");
    public static Bilingual PerRelationship { get; } = new("Succes, per relatie", "Success, per relationship");
    public static Bilingual SignsHead { get; } = new("Richting", "Direction");
    public static Bilingual SignsSame { get; } = new("zelfde richting", "same direction");
    public static Bilingual SignsDiffer { get; } = new("tegengesteld", "opposite");
    public static Bilingual SignsOpen { get; } = new("niet beslist", "not resolved");
    public static Bilingual OtherOutcomes { get; } = new("Andere uitkomsten", "Other outcomes");
    public static Bilingual OtherOutcomesHow { get; } = new("Verschil met de referentie. Tussen haakjes: niet beslist.", "Difference from the reference. In brackets: not resolved.");

    // 3. Who gains.
    public static Bilingual WhoGains { get; } = new("Wie er beter van wordt, en wie niet", "Who gains, and who does not");
    public static Bilingual HurtsGroup(Bilingual policy, Bilingual group, string difference) => new(
        $"‘{policy.Nl}’ helpt gemiddeld meer gezinnen, maar schaadt een groep: {group.Nl} ({difference} procentpunt).",
        $"‘{policy.En}’ helps more families on average, but hurts a group: {group.En} ({difference} percentage points).");
    public static Bilingual HurtsNobody { get; } = new(
        "Bij geen enkel beleid dat gemiddeld helpt, gaat een groep er beslist op achteruit.",
        "No policy that helps on average leaves a group resolvedly worse off.");
    public static Bilingual ManyGroups { get; } = new(
        "Met twaalf groepen per beleid is bij toeval soms een verschil beslist dat er niet is: neem één groep niet te zwaar.",
        "With twelve groups per policy, chance alone will now and then resolve a difference that is not there: do not lean on a single group.");
    public static Bilingual GroupHead { get; } = new("Groep", "Group");
    public static Bilingual GroupTable { get; } = new("Verschil in blijvend geholpen gezinnen per groep, in procentpunt (tussen haakjes: niet beslist)", "Difference in families helped lastingly by group, in percentage points (in brackets: not resolved)");
    public static Bilingual NotReached { get; } = new("Wie nooit bereikt wordt, en wie het langst wacht", "Who is never reached, and who waits longest");
    public static Bilingual MostNeverReached(Bilingual scenario, Bilingual group, string share) => new(
        $"Onder ‘{scenario.Nl}’ wordt deze groep het vaakst nooit bereikt: {group.Nl} ({share}).", $"Under ‘{scenario.En}’ this group is most often never reached: {group.En} ({share}).");
    public static Bilingual LongestWait(Bilingual scenario, Bilingual group, string months) => new(
        $"Onder ‘{scenario.Nl}’ wacht deze groep het langst: {group.Nl} (gemiddeld {months} maanden).", $"Under ‘{scenario.En}’ this group waits longest: {group.En} ({months} months on average).");
    public static Bilingual NotReachedTable { get; } = new("Nooit bereikte gezinnen, wie het wachten opgaf, en gemiddelde wachttijd in maanden", "Families never reached, those who gave up waiting, and mean months waited");
    public static Bilingual Under(string outcome, string scenario) => new($"{outcome}: {scenario}", $"{outcome}: {scenario}");

    // 4. Cost.
    public static Bilingual Cost { get; } = new("Wat het kost", "What it costs");
    public static Bilingual CostHow { get; } = new(
        "Kost: gebudgetteerd personeel met overhead en de prijs van elke hefboom. De prijzen van hefbomen zijn aangenomen, met een bereik. Vergeleken wordt wat elk scenario over de hele periode kost en hoeveel gezinnen het blijvend helpt.",
        "Cost: budgeted staff with overhead, and the price of each lever. The prices of levers are assumed, with a range. What is compared is the cost of each scenario over the whole period and how many families it helps lastingly.");
    public static Bilingual YearlyCostHead { get; } = new("Kost per jaar", "Cost per year");
    public static Bilingual CostDifferenceHead { get; } = new("Verschil", "Difference");
    public static Bilingual HelpedHead { get; } = new("Blijvend geholpen gezinnen", "Families helped lastingly");
    public static Bilingual PerResultHead { get; } = new("Kost per blijvend resultaat", "Cost per lasting result");
    public static Bilingual ExtraHead { get; } = new("Extra kost per extra blijvend geholpen gezin", "Extra cost per extra family helped lastingly");
    public static Bilingual PlaceHead { get; } = new("Plaats", "Standing");
    public static Bilingual EqualBudget(string title) => new($"{title} (gelijk budget)", $"{title} (equal budget)");
    public static Bilingual CostTable { get; } = new("Kost en blijvend resultaat van elk scenario", "Cost and lasting result of each scenario");
    public static Bilingual NotEstimated { get; } = new("niet geschat", "not estimated");
    public static Bilingual Lowest { get; } = new("goedkoopste", "cheapest");
    public static Bilingual OnLadder(string beside) => new($"telkens naast ‘{beside}’", $"beside ‘{beside}’");
    public static Bilingual DominatedBy(string other) => new($"gedomineerd: ‘{other}’ helpt minstens evenveel gezinnen voor niet meer geld", $"dominated: ‘{other}’ helps at least as many families for no more money");
    public static Bilingual DominatedByMixture { get; } = new("gedomineerd: een mengeling van twee andere helpt evenveel gezinnen voor minder geld", "dominated: a mix of two others helps as many families for less money");
    public static Bilingual MeansOnly { get; } = new(
        "‘Gedomineerd’ gaat over gemiddelden. Hoe zeker een keuze is, toont de volgende figuur.",
        "‘Dominated’ speaks of means. How sure a choice is, the next figure shows.");
    public static Bilingual Acceptability { get; } = new("Welke keuze de beste koop is, naar wat de samenleving voor één blijvend geholpen gezin wil betalen", "Which choice is the best buy, by what society would pay for one family helped lastingly");
    public static Bilingual AcceptabilityHow(bool sets, int draws) => sets
        ? new($"Aandeel van {draws} parametersets waarin een scenario het meeste oplevert na aftrek van zijn kost.", $"Share of {draws} parameter sets in which a scenario yields most after its cost is taken off.")
        : new($"Aandeel van {draws} herhalingen waarin een scenario het meeste oplevert na aftrek van zijn kost. Alleen toeval: wat niemand weet over de parameters zit er niet in.", $"Share of {draws} replicates in which a scenario yields most after its cost is taken off. Chance only: what nobody knows about the parameters is not in it.");
    public static Bilingual WillingnessHead { get; } = new("Prijs per blijvend geholpen gezin", "Price per family helped lastingly");
    public static Bilingual WillingnessAxis { get; } = new("euro per blijvend geholpen gezin", "euros per family helped lastingly");
    public static Bilingual BestBuyAxis { get; } = new("aandeel waarin het de beste koop is", "share in which it is the best buy");
    public static Bilingual NeverBest(string titles) => new($"Bij geen van deze prijzen in meer dan 1% de beste koop: {titles}.", $"At none of these prices the best buy in more than 1%: {titles}.");
    public static Bilingual LeftOut(string titles) => new($"Kost niet geschat, dus niet vergeleken op kost: {titles}.", $"Cost not estimated, and so not compared on cost: {titles}.");
    public static Bilingual ReferenceUnpriced { get; } = new("De kost van de referentie is niet geschat, dus kan geen beleid er op kost mee vergeleken worden.", "The cost of the reference is not estimated, so no policy can be compared with it on cost.");
}
