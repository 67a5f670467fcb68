using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>C. The six qualities of a relationship: three axes with two poles each.</summary>
    private static EvidenceItem[] RelationshipQualities() =>
    [
        Core("E17", "§2", Structure, "overwegend",
            "Afstand, bureaucratie en paternalisme worden overwegend beleefd als krachten die afhankelijk maken.",
            "Distance, bureaucracy and paternalism are mostly felt as forces that make people dependent."),
        Core("E18", "§2", Structure, "overwegend",
            "Hun tegenpolen, nabij, persoonlijk en emanciperend, worden overwegend beleefd als ruimte voor autonomie.",
            "Their opposites, near, personal and emancipating, are mostly felt as room for autonomy."),
        Other("E19", "§2", Structure, null,
            "Een afstandelijke hulpverlener leunt op zijn positie, laat het statusverschil voelen en ziet vooral wat misloopt.",
            "A distant worker leans on position, makes the difference in status felt and sees mainly what goes wrong."),
        Other("E20", "§2", Modifier, "meestal",
            "Wie zijn afstand uitlegt, krijgt daarvoor meestal begrip.",
            "A worker who explains the distance usually meets understanding."),
        Other("E21", "§2", Modifier, "vele",
            "Vele hulpvragers willen zelf niet dat een hulpverlener te dichtbij komt, om hun privéleven te vrijwaren.",
            "Many clients do not want a worker too close either, to keep their private life their own."),
        Core("E22", "§2", Structure, null,
            "Bureaucratische hulp hoort bij grote organisaties, waar zware procedures het verloop onbegrijpelijk maken.",
            "Bureaucratic help belongs to large organisations, where heavy procedures make the course of things hard to follow."),
        Core("E23", "§2", Modifier, "steeds weer",
            "Het wachten is lang en past slecht bij dringende noden die blijven veranderen.",
            "The waiting is long and sits badly with urgent needs that keep shifting."),
        Other("E24", "§2", Transition, "sommige",
            "Sommige hulpverleners worden afstandelijker doordat ze telkens op hun onmacht stoten: eelt op de ziel.",
            "Some workers grow more distant because they keep meeting their own powerlessness: callus on the soul."),
        Core("E25", "§2", Structure, null,
            "Zonder uitleg en medezeggenschap ontglipt de hulp aan wie ze krijgt, en dat voelt als afhankelijkheid.",
            "Without explanation and a voice, help slips out of the hands of those who receive it, and that feels like dependence."),
        Other("E26", "§2", Modifier, "meestal",
            "Ongevraagd ingrijpen op andere levensterreinen valt meestal slecht.",
            "Stepping in on matters nobody asked about usually goes down badly."),
        Other("E27", "§2", Modifier, "vooral",
            "Het sterkst vernederend en afhankelijk makend zijn vooral budgetbeheer en zichtbaar in de rij staan voor voedsel.",
            "Having one's budget managed and queueing for food in plain sight humiliate most and make people dependent."),
        Core("E28", "§2", Transition, "velen",
            "Waar anderen over geld of eten beslissen en noden verkeerd begrepen worden, vertrekken velen.",
            "Where others decide on money or food and needs are misread, many leave."),
        Other("E29", "§2", Structure, null,
            "Nabijheid vraagt tijd voor vertrouwen en een hulpverlener die zich laat kennen.",
            "Nearness takes time for trust and a worker who can be known as a person."),
        Other("E30", "§2", Structure, null,
            "Persoonlijke hulp is soepel, bereidwillig en vlug geregeld.",
            "Personal help is flexible, willing and quickly arranged."),
        Core("E31", "§2", Structure, null,
            "Emanciperende hulp laat de hulpvrager begrijpen, meebeslissen en meedoen.",
            "Emancipating help lets the client understand, decide along and take part."),
    ];
}
