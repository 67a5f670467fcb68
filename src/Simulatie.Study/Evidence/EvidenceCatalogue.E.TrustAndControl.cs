using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>E. Between trust and control.</summary>
    private static EvidenceItem[] TrustAndControl() =>
    [
        Core("E52", "§3.1", Structure, "alle",
            "Zonder enig vertrouwen, hoe klein ook, gaat het niet; daarover zijn alle hulpverleners het eens.",
            "Without some trust, however small, it does not work; on this all workers agree."),
        Core("E53", "§3.1", Modifier, "meestal",
            "Bij gezinnen in generatiearmoede groeit vertrouwen meestal langzaam en met moeite.",
            "In families poor for generations, trust usually grows slowly and with effort."),
        Core("E54", "§3.1", Modifier, null,
            "Wantrouwen en eerdere slechte hulp staan in de weg en wijken slechts stap voor stap, met elkaar.",
            "Mistrust and earlier bad help stand in the way and yield only step by step, by working at it together."),
        Core("E55", "§3.1", Modifier, "sneller",
            "Ervaringsdeskundigen komen sneller dichtbij en trekken makkelijker een grens.",
            "Experience experts come close sooner and draw a line more easily."),
        Core("E56", "§3.1", Modifier, null,
            "Vertrouwen groeit door huisbezoek, bereikbaarheid, praattijd, vroege zichtbare resultaten, samen iets doen en het opnemen voor de cliënt.",
            "Trust grows through home visits, being reachable, time to talk, early visible results, doing things together and taking the client's side."),
        Core("E57", "§3.1", Modifier, null,
            "Wat langzaam gegroeid is raakt beschadigd als de hulpverlener wisselt; wie helpt moet dus blijven.",
            "What has grown slowly is damaged when workers change; so whoever helps must stay."),
        Core("E58", "§3.1", Transition, null,
            "Vertrouwen blijft bij de persoon: een opvolger begint opnieuw.",
            "Trust stays with the person: a successor starts again."),
        Core("E59", "§3.1", Structure, "vele",
            "Vele hulpvragers vertrouwen de hulpverlener enkel op het terrein van de hulp.",
            "Many clients trust the worker only on the ground where help is given."),
        Other("E60", "§3.1", Modifier, "meestal",
            "Materiële en administratieve hulp kan meestal met weinig vertrouwen toe; plaatsing en relatieproblemen vragen er meer.",
            "Material and administrative help can usually do with little trust; placement and trouble in relations ask for more."),
        Core("E61", "§3.1", Modifier, "kunnen",
            "Doelmatigheidseisen, standaardaanbod en veel dossiers per hulpverlener beperken hoeveel vertrouwen er kan groeien.",
            "Demands for efficiency, a standard supply and many cases per worker limit how much trust can grow."),
        Core("E62", "§3.1", Modifier, null,
            "Wie ook moet controleren, wint moeilijker vertrouwen.",
            "A worker who must also control finds trust harder to win."),
        Core("E63", "§3.1", Modifier, "vele",
            "Vele gezinnen denken bij Kind en Gezin en CLB aan geplaatste kinderen, en bij het OCMW aan controle op geld en samenwonen.",
            "Many families link Kind en Gezin and the CLB with children taken away, and the OCMW with checks on money and cohabitation."),
        Other("E64", "§3.1", Modifier, "meestal",
            "Hulpverleners verklaren meestal hun controle, wat de scherpte eraf haalt.",
            "Workers usually explain their control, which takes the edge off."),
        Other("E65", "§3.1", Modifier, "regelmatig",
            "Controle kan helpen: afspraken, raad, een contract, bemiddelen bij fraude, regelmatig opvolgen en bijsturen.",
            "Control can help: agreements, advice, a contract, mediating over fraud, following up regularly and adjusting."),
        Other("E66", "§3.1", Modifier, "vooral",
            "Controle weegt vooral bij materiële hulp en bij hulp onder dwang.",
            "Control weighs most where help is material or given under coercion."),
    ];
}
