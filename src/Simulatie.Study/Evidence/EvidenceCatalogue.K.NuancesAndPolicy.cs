using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>K. Nuances, ruptures and proposals for policy.</summary>
    private static EvidenceItem[] NuancesAndPolicy() =>
    [
        Other("E150", "§4", Policy, null,
            "Begeleiden hoeft en lukt niet in elke combinatie.",
            "Guiding is neither needed nor possible in every pairing."),
        Core("E151", "§4", Modifier, "vaak",
            "Vaak maakt de organisatie het onmogelijk om iedereen zo te helpen.",
            "The organisation often makes it impossible to help everyone this way."),
        Other("E152", "§4", Modifier, "sommigen",
            "Sommigen willen nadrukkelijk geen begeleider, voor anderen is één genoeg.",
            "Some clients expressly refuse a Begeleider, for others a single one will do."),
        Core("E153", "§4", Policy, "meesten",
            "De meesten zijn geholpen met één trajectbegeleider die ze vertrouwen en die blijft.",
            "Most are served by one trajectory guide whom they trust and who stays."),
        Core("E154", "§4", Transition, "meeste, soms",
            "De meeste hulpverleners gaan te snel begeleiden, verliezen zo soms de cliënt en vergroten isolement en afhankelijkheid.",
            "Most workers start guiding too fast, sometimes lose the client by it and deepen isolation and dependence."),
        Core("E155", "§4", Outcome, "vele, ten dele",
            "Te snel begeleiden verklaart ten dele waarom vele relaties breken.",
            "Guiding too soon explains in part why many relationships break."),
        Core("E156", "§4", Policy, "kan",
            "De hypothese van de studie: lang probleemoplosser blijven, en ondertussen op begeleiding aansturen, kan vaker slagen.",
            "The study's hypothesis: staying Probleemoplosser for long, while heading for guidance, can succeed more often."),
        Core("E157", "§5", Policy, null,
            "Specialistische, lange en intensieve begeleiding heeft duidelijk geen vaste plaats in het aanbod.",
            "Specialist, long and intensive guidance clearly has no fixed place in the services."),
        Core("E158", "§5", Structure, "vooral",
            "Lange begeleiding bestaat vooral doordat hulpverleners zich er uit zichzelf voor inzetten.",
            "Long guidance exists mainly because workers commit to it of their own accord."),
        Core("E159", "§5", Transition, "elk",
            "In elke dienst lopen hulpverleners vast op de organisatie, zodat ze stoppen of anders werken dan ze zouden willen.",
            "In every service workers run into the organisation, so that they quit or work otherwise than they would wish."),
        Core("E160", "§5", Policy, "enkele",
            "Voorstel: geef generatiearmen in het algemeen welzijnswerk lange, tamelijk intensieve en vrijwillige begeleiding door enkele specialisten.",
            "Proposal: give families poor for generations long, quite intensive and voluntary guidance by a few specialists within general welfare work."),
        Core("E161", "§5", Policy, null,
            "Voorstel: ga als hulpverlener naar de plaatsen waar mensen zijn.",
            "Proposal: go as a worker to the places where people already are."),
        Core("E162", "§5", Policy, "vele",
            "Ervaringsdeskundigheid en maatzorg passen vele van deze principes al toe.",
            "Experience expertise and tailored care (maatzorg) already apply many of these principles."),
        Other("E163", "§5", Policy, "alle",
            "Ook buiten de specialisatie horen alle diensten mensen waardig te ontvangen; de toon telt.",
            "Beyond specialisation, too, all services should receive people with dignity; the tone counts."),
        Other("E164", "§5", Structure, "talloze",
            "Deze gezinnen zullen telkens weer met talloze diensten te maken krijgen.",
            "These families will go on dealing with countless services."),
        Other("E165", "§5", Modifier, null,
            "Wie de leefwereld niet kent en eerbiedigt, kan niet goed helpen.",
            "Whoever does not know and respect the client's world cannot help well."),
    ];
}
