using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>A. How the study was done, and what that limits.</summary>
    private static EvidenceItem[] FrameAndSample() =>
    [
        Other("E01", "§1", Structure, null,
            "Meer dan zeventig diepte-interviews leverden 35 relaties op, goed en minder goed verlopen, telkens rond gezinnen met problemen op verscheidene terreinen.",
            "More than seventy in-depth interviews yielded 35 relationships, some going well and some not, all around families with trouble in several areas of life."),
        Other("E02", "§1", Structure, null,
            "De relaties werden gevonden langs veertien ambulante diensten in de armste buurt van Antwerpen.",
            "The relationships were found through fourteen non-residential services in Antwerp's poorest neighbourhood."),
        Other("E03", "note iii", Structure, null,
            "De diensten zijn van zes soorten: OCMW, Kind en Gezin, CLB, mutualiteit, buurt- en opbouwwerk, voedselbedeling.",
            "The services are of six kinds: OCMW, Kind en Gezin, school guidance (CLB), health-insurance social work, community work, food distribution."),
        Core("E04", "§1", Structure, null,
            "De relatie is de eenheid van onderzoek: ze ontstaat doordat hulpverlener en hulpvrager op elkaar reageren.",
            "The relationship is the unit studied: it takes shape as worker and client respond to each other."),
        Other("E05", "§1", Structure, "niet altijd",
            "Gezinnen begeleiden die al lang arm zijn kost tijd en geduld, en wat het oplevert is niet altijd te zien.",
            "Guiding families long in poverty takes time and patience, and what it yields cannot always be seen."),
        Core("E06", "§1", Outcome, "talrijk",
            "Terugval en vroegtijdig stoppen zijn in dit werk talrijk.",
            "Relapse and leaving early are common in this work."),
        Other("E07", "§1", Modifier, null,
            "Leidinggevenden en beleid willen resultaten zien en vragen rekenschap.",
            "Managers and policy want to see results and ask for accounts."),
        Core("E08", "§4", Outcome, null,
            "Succes betekent twee dingen samen: meer autonomie en meer aansluiting bij de samenleving.",
            "Success means two things together: more autonomy and a firmer place in society."),
        Other("E09", "note v", Structure, "te weinig",
            "Goede bemiddelaars ontbreken bijna in het materiaal, dus over die rol valt weinig te besluiten.",
            "Workers who fill the Bemiddelaar role well are nearly absent from the material, so little can be concluded about it."),
        Other("E10", "§4", Outcome, "vaak",
            "Dat productgerichte rollen een gezin vaak rust geven, is het oordeel van de hulpverleners zelf.",
            "That product-oriented roles often steady a family is the judgement of the workers themselves."),
    ];
}
