using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>B. What clients feel: dependence, alienation, inequality.</summary>
    private static EvidenceItem[] FeelingsAndInequality() =>
    [
        Other("E11", "§2", Structure, null,
            "Afhankelijk zijn van hulp roept schaamte, onmacht, gekrenkte trots en verzet op.",
            "Depending on help arouses shame, powerlessness, hurt pride and revolt."),
        Core("E12", "§2", Structure, null,
            "Vervreemding is greep verliezen op wat men leeft, door te weinig macht, te weinig vaardigheid of andermans overname.",
            "Alienation is losing hold of one's life, through too little power, too little skill, or others taking over."),
        Other("E13", "§2", Modifier, "zelden",
            "Dat de hulpverlener meer weet en kan stoort zelden; hulpvragers komen juist voor die kennis.",
            "That the worker knows and can do more seldom bothers clients; it is what they come for."),
        Other("E14", "§2", Modifier, "vooral",
            "Drempels ontstaan vooral waar iemand zich als mens de mindere voelt.",
            "Thresholds arise mainly where people are made to feel lesser persons."),
        Other("E15", "§2", Structure, "niet altijd",
            "Hulpverleners merken niet altijd hoe hun woorden, houding en gebaren aankomen.",
            "Workers do not always notice how their words, manner and gestures come across."),
        Core("E16", "§3.2", Structure, null,
            "Langdurige onmacht tast het zelfbeeld aan, en een zwak zelfbeeld leidt weer tot afhankelijker gedrag.",
            "Lasting powerlessness wears down self-image, and a weak self-image leads to more dependent conduct."),
    ];
}
