using static Simulatie.Study.ClientRole;
using static Simulatie.Study.Rules.Covariate;
using static Simulatie.Study.WorkerRole;

namespace Simulatie.Study.Rules;

/// <summary>The transition rules of the study as data (model §3): about one row for each thing that it says of role change.</summary>
/// <remarks>Strengths are coded once from the study's words (evidence §5): 1 weak or "sometimes", 2 clear, 3 strong.
/// What another part of the model carries already is coded lower here, so that it does not count twice: that few are open (E80, the gate),
/// that guidance works with those who go along (E126, the gate; most do not wait for it, E154), that hours are rationed (E124, the hours tolerance),
/// with whom it clicks (E116, satisfaction). An empty list of from-roles means every role. A rule without evidence of its own direction says "assumed" beside the item that it completes.</remarks>
public static class TransitionRules
{
    /// <summary>The rule whose strength is the calibrated urge to guide (E133).</summary>
    public const string UrgeToGuide = "W01";

    private static readonly WorkerRole[] ProductRoles = [RitueelZorgverstrekker, Controleur, Redder, Probleemoplosser];
    private static readonly WorkerRole[] ProcessRoles = [Begeleider, Bemiddelaar];
    private static readonly ClientRole[] AutonomousRoles = [Plantrekker, TijdelijkeHulpvrager, SturendeHulpvrager];
    private static readonly ClientRole[] DependentRoles = [PassieveConsument, AanhankelijkeBlijver];

    public static IReadOnlyList<TransitionRule> Worker { get; } =
    [
        // The step to guidance
        Move(UrgeToGuide, ProductRoles, Begeleider, 2.0, Constant, "E133 E131 E158 T3 T1", "drang om zo gauw het kan te begeleiden", "urge to guide as early as can be", patient: true),
        Move("W02", [], Begeleider, 1.0, Experience, "E115 E121 T19", "ervaren hulpverleners groeien naar begeleiding", "experienced workers grow towards guidance", patient: true),
        Move("W03", [], Bemiddelaar, 1.0, Experience, "E115 E121 T19", "ervaren hulpverleners groeien naar bemiddeling", "experienced workers grow towards mediation", patient: true),
        Move("W04", [], Begeleider, 1.0, Orientation, "E102 E158 E125", "eigen stijl en engagement trekken naar begeleiding", "own style and commitment pull towards guidance", patient: true),
        Move("W05", [], Begeleider, 0.5, Open, "E126 E146", "begeleiden lukt met wie mee wil", "guidance works with those who want to go along"),
        Move("W06", [], Bemiddelaar, 0.5, Open, "E126 E117", "bemiddelen lukt met wie mee wil", "mediation works with those who want to go along"),
        Move("W07", Except(Bemiddelaar), Bemiddelaar, -1.0, Constant, "E09", "goede bemiddelaars zijn zeldzaam", "good mediators are rare"),

        // Crisis and back
        Move("W08", [], Redder, 2.5, Crisis, "E77 E110 T17", "een crisis vraagt een snelle overname", "a crisis asks for a quick take-over"),
        Move("W09", Except(Redder), Redder, -2.0, Constant, "E110", "de redder is er vooral voor crisissen", "the redder is mainly there for crises"),
        Move("W10", [Redder], Probleemoplosser, 2.0, NoCrisis, "E110 T17", "na de crisis blijft men problemen oplossen", "after the crisis one goes on solving problems"),
        Move("W11", [Redder], Begeleider, 1.0, NoCrisis, "E77 T17", "of men keert terug naar begeleiding", "or one returns to guidance", patient: true),
        Move("W12", [Redder], RitueelZorgverstrekker, 0.5, NoCrisis, "E77 T17", "of naar de gewone dienstverlening", "or to the ordinary service"),

        // When guidance fails, drifts or alternates
        Move("W13", ProcessRoles, Probleemoplosser, 1.0, OwnDissatisfaction, "E140 T14", "een ontgoochelde begeleider lost weer problemen op", "a disappointed begeleider solves problems again"),
        Move("W14", ProcessRoles, Redder, 0.5, OwnDissatisfaction, "E140 T14", "of neemt de zaken over", "or takes over"),
        Move("W15", ProcessRoles, Controleur, 0.5, OwnDissatisfaction, "E140 E71 T14", "of gaat zelfs controleren", "or even starts to control"),
        Move("W16", ProcessRoles, Probleemoplosser, 0.5, Constant, "E122 T15", "de voortdurende verleiding om problemen over te nemen", "the ever-present temptation to take problems over"),
        Move("W17", ProcessRoles, Probleemoplosser, 0.7, Constant, "E139 T16", "afwisselen met blijver of sturende", "alternating with a blijver or sturende", partner: [AanhankelijkeBlijver, SturendeHulpvrager]),
        Move("W18", [Probleemoplosser], Begeleider, 0.7, Constant, "E139 T16", "en weer terug", "and back again", partner: [AanhankelijkeBlijver, SturendeHulpvrager], patient: true),

        // Who the worker is
        Move("W19", [], Redder, 0.5, Inexperience, "E114", "jonge hulpverleners moeten zich bewijzen", "young workers must prove themselves"),
        Move("W20", [], Probleemoplosser, 1.0, Inexperience, "E114", "jonge hulpverleners lossen op", "young workers solve problems"),
        Move("W21", [], RitueelZorgverstrekker, 1.5, Callus, "E24 T20", "eelt maakt afstandelijk", "callus makes distant"),
        Move("W22", [], Begeleider, -1.0, Callus, "E24 E159 T20 T21", "eelt houdt van begeleiding af", "callus keeps from guidance"),
        Move("W23", [], Bemiddelaar, -1.0, Callus, "E24 E159 T20 T21", "eelt houdt van bemiddeling af", "callus keeps from mediation"),

        // Who the client is
        Move("W24", ProductRoles, Probleemoplosser, 0.5, Constant, "E116", "het klikt met wie verbruikt of slachtoffer is", "it clicks with those who consume or are victims", partner: DependentRoles),
        Move("W25", [], Probleemoplosser, 0.7, Constant, "E143 E35", "een korte vraag vraagt een korte oplossing", "a short question asks for a short solution", partner: [Plantrekker, TijdelijkeHulpvrager]),
        Move("W26", [], Begeleider, -0.5, Constant, "E35 E33", "wie zijn rechten opeist laat zich niet begeleiden", "those who claim their rights will not be guided", partner: [Plantrekker, TijdelijkeHulpvrager]),
        Move("W27", [Begeleider], Bemiddelaar, 2.0, Orientation, "E117", "met een medewerker komt ook zijn omgeving aan bod", "with a medewerker the surroundings come into play too", partner: [BereidwilligeMedewerker]),

        // Suspicion and control
        Move("W28", Except(Controleur), Controleur, -2.5, Constant, "E64 E113", "hulpverleners controleren liever niet", "workers would rather not control"),
        Move("W29", [RitueelZorgverstrekker], Controleur, 3.0, Suspicion, "E106 T18", "een vermoeden van fraude maakt van de ritualist een controleur", "a suspicion of fraud turns the ritualist into a controleur"),
        Move("W30", [Redder, Probleemoplosser, Begeleider, Bemiddelaar], Controleur, 1.5, Suspicion, "E106 E62", "ook anderen gaan dan meer controleren", "others then control more too"),
        Move("W31", [Controleur], RitueelZorgverstrekker, 1.5, Constant, "E106 assumed", "zonder vermoeden zwakt de controle af", "without suspicion control eases"),

        // The organisation
        Move("W32", [], RitueelZorgverstrekker, 1.5, Pressure, "E61 E85 E104 E123", "te weinig uren dwingen tot routine", "too few hours force routine"),
        Move("W33", [], Begeleider, -1.0, Pressure, "E85 E123", "te weinig uren laten geen begeleiding toe", "too few hours allow no guidance"),
        Move("W34", [], Bemiddelaar, -1.0, Pressure, "E85 E123", "te weinig uren laten geen bemiddeling toe", "too few hours allow no mediation"),
        Move("W35", [], RitueelZorgverstrekker, 1.0, Bureaucracy, "E22 E85 E107", "een grote bureaucratie maakt ritualistisch", "a large bureaucracy makes ritualistic"),
        Move("W36", [], Begeleider, -1.0, Bureaucracy, "E85 E123", "een grote bureaucratie remt begeleiding", "a large bureaucracy holds guidance back"),
        Move("W37", [], Bemiddelaar, -1.0, Bureaucracy, "E85 E123", "een grote bureaucratie remt bemiddeling", "a large bureaucracy holds mediation back"),
        Move("W38", [], RitueelZorgverstrekker, 1.0, Standardisation, "E61 E85 E104", "een standaardpakket maakt ritualistisch", "a standard package makes ritualistic"),
        Move("W39", [], Begeleider, -1.0, Standardisation, "E85", "een standaardpakket past niet bij begeleiding", "a standard package does not fit guidance"),
        Move("W40", [], Bemiddelaar, -1.0, Standardisation, "E85", "een standaardpakket past niet bij bemiddeling", "a standard package does not fit mediation"),
        Move("W41", [], Controleur, 1.0, Control, "E62 E66", "een controleopdracht maakt controleur", "a control mandate makes controleur"),
        Move("W42", [], Begeleider, -1.0, Control, "E62 E123", "een controleopdracht remt begeleiding", "a control mandate holds guidance back"),
        Move("W43", [], Bemiddelaar, -1.0, Control, "E62 E123", "een controleopdracht remt bemiddeling", "a control mandate holds mediation back"),
        Move("W44", [], Probleemoplosser, 0.7, ResultPressure, "E07 E76 E78", "wie resultaat moet tonen, lost op", "those who must show results solve problems"),
        Move("W45", [], RitueelZorgverstrekker, 0.5, ResultPressure, "E78 E85", "wie resultaat moet tonen, houdt zich aan het aanbod", "those who must show results keep to the supply"),
        Move("W46", [], Begeleider, -1.0, ResultPressure, "E78", "begeleiding is moeilijk te verantwoorden", "guidance is hard to account for"),
        Move("W47", [], Bemiddelaar, -1.0, ResultPressure, "E78", "bemiddeling is moeilijk te verantwoorden", "mediation is hard to account for"),
    ];

    public static IReadOnlyList<TransitionRule> Client { get; } =
    [
        // Towards the medewerker
        Move("C01", AutonomousRoles, AanhankelijkeBlijver, 2.5, Click, "E135 E134 T4", "als het klikt en er resultaat is, hecht een autonoom cliënt zich soms plots", "when it clicks and results come, an autonomous client may attach suddenly"),
        Move("C02", [AanhankelijkeBlijver], BereidwilligeMedewerker, 3.0, PartnerProcessOpen, "E134 E136 T5", "emanciperend werk maakt van een blijver een medewerker", "emancipatory work turns a blijver into a medewerker"),
        Move("C03", [PassieveConsument], BereidwilligeMedewerker, 1.5, PartnerProcessOpen, "E39 T6", "soms wordt een consument medewerker", "sometimes a consument becomes a medewerker"),
        Move("C04", AutonomousRoles, BereidwilligeMedewerker, 3.0, PartnerProcessOpen, "E131 T1", "de meesten groeien met een begeleider naar medewerking", "most grow towards cooperation with a begeleider"),
        Move("C05", [], BereidwilligeMedewerker, 2.0, Click, "E49 T7", "vertrouwen na concreet resultaat maakt medewerker", "trust after concrete results makes medewerker"),
        Move("C06", [], BereidwilligeMedewerker, 2.0, Open, "E50 E99 E128 E146", "wie in verandering gelooft, werkt mee", "those who believe in change cooperate"),
        Move("C07", Except(BereidwilligeMedewerker), BereidwilligeMedewerker, -2.0, Constant, "E80", "weinigen staan open voor verandering van hun gedrag", "few are open to changing their conduct"),

        // Dependence
        Move("C08", [], PassieveConsument, 1.0, PartnerDistance, "E38 E86", "routine op afstand maakt consument", "routine at a distance makes consument"),
        Move("C09", [], AanhankelijkeBlijver, 1.0, LowSelfImage, "E16 E40", "een laag zelfbeeld maakt afhankelijk", "a low self-image makes dependent"),
        Move("C10", Except(AanhankelijkeBlijver), AanhankelijkeBlijver, -1.5, Constant, "E40", "de blijver is het uiterste type", "the blijver is the extreme type"),
        Move("C11", [], PassieveConsument, 0.7, Constant, "E116 E112 E86", "wie alles opgelost krijgt, verbruikt", "those who have all solved for them consume", partner: [Redder, Probleemoplosser]),
        Move("C12", [], AanhankelijkeBlijver, 1.0, Trust, "E112 E116", "een warme oplosser bindt", "a warm problem-solver binds", partner: [Redder, Probleemoplosser]),
        Move("C13", [PassieveConsument], SturendeHulpvrager, 1.0, MonthsInRole, "E43", "met de jaren leert men hulp te sturen", "with the years one learns to steer help"),

        // Control, imposition and guidance that comes too early
        Move("C15", [], SturendeHulpvrager, 1.5, PartnerControl, "E45 E46 E47 T8", "controle maakt strategisch", "control makes strategic"),
        Move("C16", [], Plantrekker, 1.0, PartnerControl, "E33 E28 T9", "wie niet zelf mag beslissen, trekt zijn plan", "those who may not decide go their own way"),
        Move("C17", [], SturendeHulpvrager, 2.0, TooEarly, "E138 E154 E45 T12", "te vroege begeleiding maakt sturend", "guidance that comes too early makes sturend"),
        Move("C18", [], Plantrekker, 1.5, TooEarly, "E154 E92 T11", "of drijft naar het isolement", "or drives into isolation"),
        Move("C19", [], AanhankelijkeBlijver, 1.0, TooEarly, "E154 T12", "of versterkt de afhankelijkheid", "or strengthens dependence"),
        Move("C20", [], BereidwilligeMedewerker, -2.0, TooEarly, "E138 E81 T13", "botsende doelen sluiten medewerking uit", "clashing goals rule cooperation out"),
        Move("C21", [BereidwilligeMedewerker], SturendeHulpvrager, 2.0, OwnDissatisfaction, "E46 E81 E84 T10 T13", "een ontevreden medewerker gaat sturen", "a dissatisfied medewerker starts to steer"),
        Move("C22", [BereidwilligeMedewerker], PassieveConsument, 1.0, OwnDissatisfaction, "E84 E127 T24", "of valt terug", "or falls back"),
        Move("C23", [], SturendeHulpvrager, 0.7, OwnDissatisfaction, "E46 E47 T8", "wie ontevreden is, weegt af", "those who are dissatisfied weigh costs and benefits"),

        // Plantrekkers and short questions
        Move("C24", [Plantrekker], TijdelijkeHulpvrager, 1.5, Constant, "E35 E161 assumed", "een plantrekker in hulp beperkt zich tot één vraag", "a plantrekker in help keeps to one question"),
        Move("C25", Except(Plantrekker), Plantrekker, -2.0, Constant, "E33", "wie in hulp is, weigert ze meestal niet", "those in help mostly do not refuse it"),
        Move("C26", Except(TijdelijkeHulpvrager), TijdelijkeHulpvrager, -1.5, Constant, "E35", "een korte vraag is er bij het begin", "a short question stands at the start"),
        Move("C27", [PassieveConsument, SturendeHulpvrager], AanhankelijkeBlijver, 0.5, Crisis, "E40 E84", "een crisis maakt afhankelijker", "a crisis makes more dependent"),
        Move("C28", [AanhankelijkeBlijver], BereidwilligeMedewerker, 0.5, SelfImage, "E41 E72", "bevestiging zet stappen vooruit in gang", "recognition sets steps forward in motion"),
    ];

    public static IReadOnlyList<TransitionRule> Every { get; } = [.. Worker, .. Client];

    private static TransitionRule Move(
        string id, WorkerRole[] from, WorkerRole to, double strength, Covariate covariate, string evidence, string nl, string en,
        ClientRole[]? partner = null, bool patient = false) =>
        new(id, Actor.Worker, Order(from), Order(partner ?? []), (int)to, strength, covariate, evidence.Split(' '), patient, new Bilingual(nl, en));

    private static TransitionRule Move(
        string id, ClientRole[] from, ClientRole to, double strength, Covariate covariate, string evidence, string nl, string en,
        WorkerRole[]? partner = null) =>
        new(id, Actor.Client, Order(from), Order(partner ?? []), (int)to, strength, covariate, evidence.Split(' '), false, new Bilingual(nl, en));

    private static TRole[] Except<TRole>(TRole role) where TRole : struct, Enum => [.. Enum.GetValues<TRole>().Where(other => !other.Equals(role))];

    private static int[] Order<TRole>(TRole[] roles) where TRole : struct, Enum => [.. roles.Select(role => Convert.ToInt32(role))];
}
