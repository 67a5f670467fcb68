using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual Paired(bool sameLuck) => sameLuck
        ? new("Elk beleid naast de referentie, onder hetzelfde toeval", "Each policy beside the reference, under the same luck")
        : new("Elk scenario naast de referentie", "Each scenario beside the reference");

    public static Bilingual PairedHow(bool sameLuck) => new(
        (sameLuck ? "In elke herhaling leeft dezelfde stad met hetzelfde toeval onder elk scenario; het verschil wordt per herhaling berekend. "
            : "De scenario’s verschillen in meer dan hefbomen: hun steden delen het toeval maar voor zover ze op elkaar lijken; het verschil wordt per herhaling berekend. ")
        + "‘Beslist’ betekent: het 95%-interval van het verschil bevat 0 niet. Wie veel scenario’s vergelijkt, vindt er soms een dat alleen bij toeval beslist lijkt.",
        (sameLuck ? "In each replicate the same town lives with the same luck under every scenario; the difference is taken replicate by replicate. "
            : "The scenarios differ in more than levers: their towns share luck only as far as they are alike; the difference is taken replicate by replicate. ")
        + "‘Resolved’ means: the 95% interval of the difference does not contain 0. Whoever compares many scenarios will now and then find one that seems resolved by chance alone.");

    public static Bilingual SplitHow(int sets, int perSet) => new(
        $"Het interval van een verschil heeft twee bronnen: wat niemand weet over de parameters ({sets} parametersets) en toeval ({perSet} steden per set). Twee kolommen schatten welk deel van elk komt; ‘0%’ zegt dat de sets niet meer verschillen dan toeval ze doet verschillen, niet dat ze gelijk zijn. Hoe ruw die schatting is, telt mee in het interval. Meer steden helpen alleen tegen het toeval. ‘Beter in’ telt de sets zoals hun {perSet} steden ze tonen: toeval trekt dat aandeel naar 50%.",
        $"The interval of a difference has two sources: what nobody knows of the parameters ({sets} parameter sets) and chance ({perSet} towns per set). Two columns estimate the part of each; ‘0%’ says that the sets differ no more than chance makes them, not that they are equal. How rough that estimate is counts in the interval. More towns help against chance only. ‘Better in’ counts sets as their {perSet} towns show them: chance pulls that share towards 50%.");

    public static Bilingual ChanceOnly { get; } = new(
        "Alle herhalingen gebruiken dezelfde parameters: het interval toont alleen toeval en is dus te smal.", "All replicates use the same parameters: the interval shows chance only and so is too narrow.");

    public static Bilingual LevelHead { get; } = new("Niveau", "Level");
    public static Bilingual IntervalHead { get; } = new("95%-interval", "95% interval");
    public static Bilingual FromParametersHead { get; } = new("Deel uit parameters", "Part from parameters");
    public static Bilingual FromChanceHead { get; } = new("Deel uit toeval", "Part from chance");
    public static Bilingual BetterInHead(bool sets) => sets ? new("Beter in (van parametersets)", "Better in (of parameter sets)") : new("Beter in (van herhalingen)", "Better in (of replicates)");
    public static Bilingual LastingTable { get; } = new("Blijvend geholpen gezinnen, van alle gezinnen; verschil in procentpunt", "Families helped lastingly, of all families; difference in percentage points");

    public static Bilingual TwoQuestions { get; } = new("Per gezin of per relatie", "Per family or per relationship");
    public static Bilingual TwoQuestionsHow { get; } = new(
        "Een beleid kan elke relatie beter maken en toch minder gezinnen bereiken, of omgekeerd. Daarom twee vragen: hoeveel gezinnen van alle gezinnen worden blijvend geholpen, en hoeveel relaties slagen van alle relaties?",
        "A policy can make each relationship better and yet reach fewer families, or the reverse. Hence two questions: how many families of all families are helped lastingly, and how many relationships of all relationships succeed?");
    public static Bilingual SignsApart(Bilingual policies) => new(
        $"Hier gaan de twee antwoorden tegen elkaar in: {policies.Nl}.", $"Here the two answers point in opposite directions: {policies.En}.");
    public static Bilingual TwoQuestionsTable { get; } = new("Verschil met de referentie, in procentpunt", "Difference from the reference, in percentage points");
    public static Bilingual PerFamily { get; } = new("Blijvend geholpen, per gezin", "Helped lastingly, per family");
    public static Bilingual PerRelationship { get; } = new("Succes, per relatie", "Success, per relationship");
    public static Bilingual SignsHead { get; } = new("Richting", "Direction");
    public static Bilingual SignsSame { get; } = new("zelfde richting", "same direction");
    public static Bilingual SignsDiffer { get; } = new("tegengesteld", "opposite");
    public static Bilingual SignsOpen { get; } = new("niet beslist", "not resolved");
}
