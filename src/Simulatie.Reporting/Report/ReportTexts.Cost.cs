using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual Cost { get; } = new("Wat het kost", "What it costs");
    public static Bilingual CostHow { get; } = new(
        "De kost telt het gebudgetteerde personeel met overhead en de prijs van elke hefboom. Prijzen van hefbomen zijn aangenomen en staan hier op één waarde: hoe onzeker ze zijn, zit niet in de cijfers. ‘Gelijk budget’ betekent dat het personeel zo geschaald is dat de kost die van de referentie is.",
        "The cost counts budgeted staff with overhead and the price of each lever. Prices of levers are assumed and stand here at one value: how uncertain they are is not in the figures. ‘Equal budget’ means that staff is scaled so that the cost is that of the reference.");
    public static Bilingual LeftOut(Bilingual policies) => new(
        $"Kost niet geschat, en dus niet op kost vergeleken: {policies.Nl}. Van wat daar verandert, kent niemand de prijs.",
        $"Cost not estimated, and so not compared on cost: {policies.En}. Nobody knows the price of what changes there.");
    public static Bilingual ReferenceUnpriced { get; } = new("De kost van de referentie is niet geschat: geen beleid kan op kost met haar vergeleken worden.", "The cost of the reference is not estimated: no policy can be compared with it on cost.");

    public static Bilingual CostTable { get; } = new("Kost en blijvend resultaat van elk scenario", "Cost and lasting result of each scenario");
    public static Bilingual YearlyCostHead { get; } = new("Kost per jaar", "Cost per year");
    public static Bilingual CostDifferenceHead { get; } = new("Verschil in kost", "Difference in cost");
    public static Bilingual HelpedHead { get; } = new("Blijvend geholpen", "Helped lastingly");
    public static Bilingual PerResultHead { get; } = new("Kost per blijvend resultaat", "Cost per lasting result");
    public static Bilingual ExtraHead { get; } = new("Extra kost per extra blijvend geholpen gezin", "Extra cost per extra family helped lastingly");
    public static Bilingual PlaceHead { get; } = new("Plaats tussen de andere", "Place among the others");
    public static Bilingual EqualBudget(Bilingual title) => new($"{title.Nl} (gelijk budget)", $"{title.En} (equal budget)");
    public static Bilingual Lowest { get; } = new("de goedkoopste", "the cheapest");
    public static Bilingual OnLadder(Bilingual beside) => new($"niet gedomineerd; extra kost gerekend vanaf ‘{beside.Nl}’", $"not dominated; extra cost reckoned from ‘{beside.En}’");
    public static Bilingual DominatedBy(Bilingual other) => new($"gedomineerd door ‘{other.Nl}’", $"dominated by ‘{other.En}’");
    public static Bilingual DominatedByMixture { get; } = new("gedomineerd door een mengeling van twee andere", "dominated by a mix of two others");
    public static Bilingual DominatedMeans { get; } = new(
        "‘Gedomineerd’ betekent: iets anders helpt gemiddeld minstens evenveel gezinnen voor niet meer geld. Het gaat over gemiddelden, ook waar een verschil niet beslist is; hoe zeker een keuze is, toont de volgende figuur. Alleen blijvende hulp telt hier mee: dat een keuze minder gezinnen bereikt, weegt hier niet.",
        "‘Dominated’ means: something else helps at least as many families on average for no more money. It speaks of means, also where a difference is not resolved; how sure a choice is, the next figure shows. Only lasting help counts here: that a choice reaches fewer families has no weight.");

    public static Bilingual Acceptability { get; } = new("Welke keuze de beste koop is, naar wat een blijvend geholpen gezin waard is", "Which choice is the best buy, by what one family helped lastingly is worth");
    public static Bilingual AcceptabilityHow(bool sets, int draws) => sets
        ? new($"In hoeveel van {draws} parametersets elk scenario het meeste oplevert: de waarde van de geholpen gezinnen min de kost, over de hele periode. Wat de samenleving voor een blijvend geholpen gezin wil betalen, kan dit model niet zeggen.",
            $"In how many of {draws} parameter sets each scenario yields most: the worth of the families helped less the cost, over the whole period. What society would pay for one family helped lastingly, this model cannot say.")
        : new($"In hoeveel van {draws} herhalingen elk scenario het meeste oplevert: de waarde van de geholpen gezinnen min de kost, over de hele periode. Alleen toeval: wat niemand weet over de parameters, zit er niet in.",
            $"In how many of {draws} replicates each scenario yields most: the worth of the families helped less the cost, over the whole period. Chance only: what nobody knows of the parameters is not in it.");
    public static Bilingual WillingnessHead { get; } = new("Waarde van één gezin", "Worth of one family");
    public static Bilingual WillingnessAxis { get; } = new("wat de samenleving voor één blijvend geholpen gezin wil betalen (euro)", "what society would pay for one family helped lastingly (euros)");
    public static Bilingual AcceptabilityTable { get; } = new("Aandeel waarin elk scenario de beste koop is", "Share in which each scenario is the best buy");
    public static Bilingual NeverBest(Bilingual policies) => new($"Bij geen van deze bedragen de beste koop in meer dan 1%: {policies.Nl}.", $"At none of these amounts the best buy in more than 1%: {policies.En}.");
}
