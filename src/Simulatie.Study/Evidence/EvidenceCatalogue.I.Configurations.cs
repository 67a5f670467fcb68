using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>I. Role configurations and how they move.</summary>
    private static EvidenceItem[] Configurations() =>
    [
        Other("E129", "§4", Structure, null,
            "Eén hulpverlener moet bij elke cliënt een andere rol kunnen spelen.",
            "One worker must be able to play another role with each client."),
        Core("E130", "§4", Transition, "één op vier",
            "Van elke vier relaties behield er maar één haar rolconfiguratie.",
            "Of every four relationships only one kept its role configuration."),
        Core("E131", "§4", Transition, "meeste",
            "De meeste relaties schuiven langzaam naar begeleider met medewerker, getrokken door een professionele hulpverlener.",
            "Most relationships shift little by little to Begeleider with Bereidwillige medewerker, drawn there by a professional worker."),
        Core("E132", "§4", Outcome, "overwegend",
            "Begeleider met medewerker beleven beide kanten overwegend goed.",
            "Both sides mostly feel good about Begeleider with Bereidwillige medewerker."),
        Core("E133", "§4", Transition, "zo snel mogelijk",
            "De hulpverlener wil zo snel mogelijk begeleider worden.",
            "The worker wants to become Begeleider as soon as can be."),
        Core("E134", "§4", Transition, "soms",
            "Soms wordt een hulpvrager eerst aanhankelijke blijver en pas daarna medewerker.",
            "Sometimes a client first becomes Aanhankelijke blijver and only then Bereidwillige medewerker."),
        Core("E135", "§4", Transition, "kan",
            "Klikt het en volgen er resultaten, dan kan wie autonoom was ineens sterk gaan leunen.",
            "When it clicks and results follow, someone autonomous can all at once lean heavily."),
        Core("E136", "§4", Transition, null,
            "Na die afhankelijkheid moet de hulpverlener ruimte geven voor autonomie en een stap terugzetten.",
            "After that dependence the worker has to make room for autonomy and step back."),
        Core("E137", "§4", Outcome, "geen",
            "Op de weg met veel succes was geen beleving negatief; de lijn zelf ging in de overgeleverde tekst verloren.",
            "On the road with much success no perception was negative; the line itself is lost from the surviving text."),
        Core("E138", "§4", Transition, null,
            "Begeleiden voordat de cliënt ervoor openstaat brengt frustratie en slechte ervaringen.",
            "Guiding before the client is open to it brings frustration and bad experiences."),
        Core("E139", "§4", Modifier, "sommige",
            "Sommige hulpverleners wisselen bij een blijver of sturende hulpvrager begeleiden af met problemen oplossen, en brengen zo rust.",
            "With a blijver or sturende some workers alternate between guiding and solving problems, and so bring calm."),
        Core("E140", "§4", Transition, "enkele",
            "In enkele gevallen keert een teleurgestelde begeleider terug: redder, probleemoplosser, ja zelfs controleur.",
            "In a few cases a disappointed Begeleider turns back: Redder, Probleemoplosser, indeed even Controleur."),
        Core("E141", "§4", Outcome, "zelden",
            "Na zo'n terugkeer zijn beide kanten zelden nog tevreden.",
            "After such a return both sides are seldom still content."),
    ];
}
