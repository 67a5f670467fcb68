using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>J. What help leads to.</summary>
    private static EvidenceItem[] Outcomes() =>
    [
        Other("E142", "§4", Outcome, "vele",
            "Stabiliteit is al veel waard, en vele gezinnen verlangen niets meer.",
            "Stability is worth much already, and many families ask for nothing more."),
        Other("E143", "§4", Outcome, "sommigen",
            "Voor sommigen volstaat een kort duwtje, standaard of op maat.",
            "For some a short push is enough, standard or made to measure."),
        Core("E144", "§4", Outcome, "vaak",
            "Wie aan autonomie vasthoudt of vaardigheden blijvend mist, raakt vaak niet verder dan stabiliteit.",
            "Those who hold on to autonomy, or will always lack skills, often get no further than stability."),
        Core("E145", "§4", Outcome, "vooral",
            "Werk aan autonomie en re-integratie komt vooral van begeleiders en bemiddelaars.",
            "Work on autonomy and reintegration comes mainly from Begeleiders and Bemiddelaars."),
        Core("E146", "§4", Outcome, "enkel",
            "Begeleiding maakt enkel kans als de cliënt medewerker wordt.",
            "Guidance stands a chance only if the client becomes Bereidwillige medewerker."),
        Core("E147", "§4", Outcome, "enkel",
            "Geslaagd in resultaat én in relatie waren enkel relaties van begeleider met medewerker.",
            "Only relationships of Begeleider with Bereidwillige medewerker succeeded in result and in relation alike."),
        Core("E148", "§4", Outcome, "vaak",
            "Armoede helemaal opheffen is vaak te hoog gegrepen; rust, wat autonomie en een leefbaar bestaan zijn het doel.",
            "Ending poverty altogether is often beyond reach; calm, some autonomy and a liveable existence are the aim."),
        Core("E149", "§4", Modifier, "meestal",
            "Wat slaagt kent meestal dialoog, oog voor de leefwereld, eerbied voor hoe de cliënt het probleem ziet, en diens tempo.",
            "What succeeds usually shows dialogue, an eye for the client's world, regard for how the client sees the problem, and the client's pace."),
    ];
}
