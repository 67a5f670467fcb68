using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>What nobody knows exactly: each with its prior range. The calibrated ones stand first; until calibration the middle of their prior is used.</summary>
public sealed record Uncertainties : ParameterSet
{
    [Parameter("log odds", 2, 5, Standing.Calibrated, "E130",
        En = "How firmly a client keeps his role",
        Nl = "Hoe vast een cliënt aan zijn rol houdt")]
    public double ClientInertia { get; init => field = Check(value); } = 3.5;

    [Parameter("log odds", 2.5, 6.5, Standing.Calibrated, "E130",
        En = "How firmly a worker keeps his role",
        Nl = "Hoe vast een hulpverlener aan zijn rol houdt")]
    public double WorkerInertia { get; init => field = Check(value); } = 4.5;

    [Parameter("factor", 0.4, 2.4, Standing.Calibrated, "E131",
        En = "Weight of the rules in a client's change of role",
        Nl = "Gewicht van de regels in de rolwissel van een cliënt")]
    public double ClientScale { get; init => field = Check(value); } = 1.4;

    [Parameter("factor", 0.8, 2.6, Standing.Calibrated, "E131",
        En = "Weight of the rules in a worker's change of role",
        Nl = "Gewicht van de regels in de rolwissel van een hulpverlener")]
    public double WorkerScale { get; init => field = Check(value); } = 1.7;

    [Parameter("strength", 1, 6, Standing.Calibrated, "E133, E154",
        En = "A worker's constant urge to become begeleider",
        Nl = "De constante drang van een hulpverlener om begeleider te worden")]
    public double UrgeToGuide { get; init => field = Check(value); } = 3.5;

    [Parameter("factor", 1, 2.5, Standing.Calibrated, "E124, E158",
        En = "Asked over available hours up to which a worker still takes up a guiding role",
        Nl = "Gevraagde tegenover beschikbare uren tot waar een hulpverlener nog een begeleidende rol opneemt")]
    public double HoursTolerance { get; init => field = Check(value); } = 1.75;

    // Few are open at first (E80): the prior is where at most one in six is half open in the first month of help ("few": 2 to 15 in a hundred, evidence §5).
    [Parameter("0 to 1", 0.33, 0.45, Standing.Calibrated, "E80, E128",
        En = "Where a client is half open to guidance",
        Nl = "Waar een cliënt half openstaat voor begeleiding")]
    public double GateThreshold { get; init => field = Check(value); } = 0.39;

    // The study speaks of conditions without which guidance cannot work: a sharp turn rather than a slope (E128, E146).
    [Parameter("per unit", 10, 40, Standing.Calibrated, "E128, E146",
        En = "How sharply openness to guidance turns around the threshold",
        Nl = "Hoe scherp de openheid voor begeleiding rond de drempel omslaat")]
    public double GateSteepness { get; init => field = Check(value); } = 25;

    [Parameter("per month", 0.02, 0.2, Standing.Calibrated, "E138, E154",
        En = "Share of autonomy lost per month of guidance that comes too early",
        Nl = "Aandeel autonomie verloren per maand te vroege begeleiding")]
    public double TooEarlyHarm { get; init => field = Check(value); } = 0.11;

    [Parameter("per hour", 0.02, 0.1, Standing.Calibrated, "E73, E127",
        En = "Share of the room for autonomy won per contact hour with full cooperation",
        Nl = "Aandeel van de ruimte voor autonomie gewonnen per contactuur bij volle medewerking")]
    public double ProgressPerHour { get; init => field = Check(value); } = 0.06;

    // Most guide too soon (E154): in practice nobody waits for a client who is more than a little open.
    [Parameter("openness to guidance, 0 to 1", 0, 0.3, Standing.Calibrated, "E133, E154",
        En = "Patience of workers in practice",
        Nl = "Geduld van hulpverleners in de praktijk")]
    public double PracticePatience { get; init => field = Check(value); } = 0.15;

    [Parameter("per month", 0.08, 0.32, Standing.Calibrated, "E53, E111",
        En = "Share of the way to its target that trust goes in a month",
        Nl = "Deel van de weg naar zijn doel dat vertrouwen in een maand aflegt")]
    public double TrustRate { get; init => field = Check(value); } = 0.2;

    [Parameter("probability per month", 0.015, 0.045, Standing.Calibrated, "L34",
        En = "Base rate of drop-out in voluntary help",
        Nl = "Basiskans op afhaken in vrijwillige hulp")]
    public double RupturePerMonth { get; init => field = Check(value); } = 0.03;

    [Parameter("probability per month", 0.01, 0.04, Standing.Calibrated, "L47, L49",
        En = "Base rate of letting go",
        Nl = "Basiskans op afronding")]
    public double CompletionPerMonth { get; init => field = Check(value); } = 0.025;

    [Parameter("weight", 0, 1, Standing.Assumed, "E52, E126",
        En = "Weight of trust in the openness to guidance",
        Nl = "Gewicht van vertrouwen in de openheid voor begeleiding")]
    public double GateTrust { get; init => field = Check(value); } = 0.35;

    [Parameter("weight", 0, 1, Standing.Assumed, "E80, E128",
        En = "Weight of openness to formal help in the openness to guidance",
        Nl = "Gewicht van openheid voor formele hulp in de openheid voor begeleiding")]
    public double GateOpenness { get; init => field = Check(value); } = 0.35;

    [Parameter("weight", 0, 1, Standing.Assumed, "E16, E128",
        En = "Weight of self-image in the openness to guidance",
        Nl = "Gewicht van zelfbeeld in de openheid voor begeleiding")]
    public double GateSelfImage { get; init => field = Check(value); } = 0.15;

    [Parameter("weight", 0, 1, Standing.Assumed, "E49, E68",
        En = "Weight of recent results in the openness to guidance",
        Nl = "Gewicht van recente resultaten in de openheid voor begeleiding")]
    public double GateResults { get; init => field = Check(value); } = 0.15;

    [Parameter("0 or 1", 0, 1, Standing.Assumed, "E80, E126, E128",
        En = "1: guidance works through the gate; 0: the rival without it",
        Nl = "1: begeleiding werkt via de poort; 0: de rivaal zonder poort")]
    public double GateStrength { get; init => field = Check(value); } = 1;

    [Parameter("0 to 1", 0, 0.6, Standing.Assumed, "E15",
        En = "Error with which a beginner judges openness; it shrinks with experience",
        Nl = "Fout waarmee een beginner openheid inschat; ze krimpt met ervaring")]
    public double PerceptionError { get; init => field = Check(value); } = 0.3;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E156, E68, E72",
        En = "How far a process-oriented worker raises openness and self-image while solving problems",
        Nl = "Hoe ver een procesgerichte hulpverlener openheid en zelfbeeld verhoogt terwijl hij problemen oplost")]
    public double GuidingIntention { get; init => field = Check(value); } = 0.5;

    [Parameter("per month", 0.05, 0.6, Standing.Assumed, "assumed",
        En = "Share of the way to its target that satisfaction goes in a month",
        Nl = "Deel van de weg naar haar doel dat tevredenheid in een maand aflegt")]
    public double SatisfactionRate { get; init => field = Check(value); } = 0.2;

    [Parameter("−1 to 1", 0, 1, Standing.Assumed, "E22",
        En = "Satisfaction lost to full bureaucracy",
        Nl = "Tevredenheid verloren aan volle bureaucratie")]
    public double BureaucracyAnnoys { get; init => field = Check(value); } = 0.2;

    [Parameter("−1 to 1", 0, 1, Standing.Assumed, "E23, E104",
        En = "Satisfaction lost when no asked hours are delivered",
        Nl = "Tevredenheid verloren als geen gevraagde uren geleverd worden")]
    public double ScarcityAnnoys { get; init => field = Check(value); } = 0.2;

    [Parameter("−1 to 1", 0, 2, Standing.Assumed, "E138, E154",
        En = "Satisfaction lost to guidance that comes fully too early",
        Nl = "Tevredenheid verloren aan volledig te vroege begeleiding")]
    public double TooEarlyAnnoys { get; init => field = Check(value); } = 0.8;

    [Parameter("0 to 1", 0, 0.6, Standing.Assumed, "E139, E140",
        En = "Results and cooperation below which a worker is disappointed",
        Nl = "Resultaat en medewerking waaronder een hulpverlener ontgoocheld is")]
    public double WorkerAmbition { get; init => field = Check(value); } = 0.2;

    [Parameter("0 to 1", 0.3, 0.7, Standing.Assumed, "E52, E59",
        En = "Trust target of a role that is neither near nor distant",
        Nl = "Doel van vertrouwen bij een rol die niet nabij en niet afstandelijk is")]
    public double TrustBase { get; init => field = Check(value); } = 0.55;

    [Parameter("0 to 1", 0, 0.4, Standing.Assumed, "E18, E29",
        En = "Trust from nearness, lost to distance",
        Nl = "Vertrouwen door nabijheid, verloren door afstand")]
    public double TrustNear { get; init => field = Check(value); } = 0.1;

    [Parameter("0 to 1", 0, 0.4, Standing.Assumed, "E18, E30",
        En = "Trust from a personal approach, lost to a bureaucratic one",
        Nl = "Vertrouwen door een persoonlijke aanpak, verloren door een bureaucratische")]
    public double TrustPersonal { get; init => field = Check(value); } = 0.1;

    [Parameter("0 to 1", 0, 0.8, Standing.Assumed, "E49, E111",
        En = "Trust from full recent results",
        Nl = "Vertrouwen door volle recente resultaten")]
    public double TrustResults { get; init => field = Check(value); } = 0.35;

    [Parameter("0 to 1", 0, 0.3, Standing.Assumed, "E57, L28",
        En = "Trust from a year or more with the same worker",
        Nl = "Vertrouwen door een jaar of langer dezelfde hulpverlener")]
    public double TrustContinuity { get; init => field = Check(value); } = 0.1;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E62, E104",
        En = "Trust lost to full control by the role",
        Nl = "Vertrouwen verloren aan volle controle door de rol")]
    public double DistrustRoleControl { get; init => field = Check(value); } = 0.15;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E62, E66",
        En = "Trust lost to a full control mandate of the service",
        Nl = "Vertrouwen verloren aan een volle controleopdracht van de dienst")]
    public double DistrustControl { get; init => field = Check(value); } = 0.15;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E22, E61",
        En = "Trust lost to a fully bureaucratic service",
        Nl = "Vertrouwen verloren aan een volledig bureaucratische dienst")]
    public double DistrustBureaucracy { get; init => field = Check(value); } = 0.1;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E61",
        En = "Trust lost to a fully standardised supply",
        Nl = "Vertrouwen verloren aan een volledig gestandaardiseerd aanbod")]
    public double DistrustStandard { get; init => field = Check(value); } = 0.1;

    [Parameter("0 to 1", 0, 0.3, Standing.Assumed, "E61",
        En = "Trust lost to full pressure for results",
        Nl = "Vertrouwen verloren aan volle resultaatsdruk")]
    public double DistrustResultPressure { get; init => field = Check(value); } = 0.05;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E61",
        En = "Trust lost when twice the available hours are asked",
        Nl = "Vertrouwen verloren als dubbel zoveel uren gevraagd worden als er zijn")]
    public double DistrustPressure { get; init => field = Check(value); } = 0.15;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E138, E154",
        En = "Trust lost to guidance that comes fully too early",
        Nl = "Vertrouwen verloren aan volledig te vroege begeleiding")]
    public double DistrustTooEarly { get; init => field = Check(value); } = 0.4;

    [Parameter("factor", 0.4, 1, Standing.Assumed, "E53",
        En = "Factor on the growth of trust with generation poor",
        Nl = "Factor op de groei van vertrouwen bij generatiearmen")]
    public double GenerationSlow { get; init => field = Check(value); } = 0.7;

    [Parameter("share", 0, 1, Standing.Assumed, "E54",
        En = "Share by which full hurt slows the growth of trust",
        Nl = "Aandeel waarmee volle gekwetstheid de groei van vertrouwen remt")]
    public double HurtSlow { get; init => field = Check(value); } = 0.5;

    [Parameter("factor", 1, 1.8, Standing.Literature, "E55, L83–L86",
        En = "Factor on the growth of trust with an expert by experience at hand",
        Nl = "Factor op de groei van vertrouwen met een ervaringsdeskundige erbij")]
    public double ExpertFaster { get; init => field = Check(value); } = 1.3;

    [Parameter("factor", 1, 1.6, Standing.Assumed, "E56",
        En = "Factor on the growth of trust with home visits",
        Nl = "Factor op de groei van vertrouwen met huisbezoeken")]
    public double HomeVisitFaster { get; init => field = Check(value); } = 1.2;

    [Parameter("share", 0, 1, Standing.Assumed, "E165, E149",
        En = "Share by which full knowledge of the life-world speeds the growth of trust",
        Nl = "Aandeel waarmee volle kennis van de leefwereld de groei van vertrouwen versnelt")]
    public double KnowledgeFaster { get; init => field = Check(value); } = 0.3;

    [Parameter("share", 0, 0.5, Standing.Assumed, "E58",
        En = "Share of trust left after a change of worker",
        Nl = "Aandeel vertrouwen dat overblijft na een wissel van hulpverlener")]
    public double TrustKept { get; init => field = Check(value); } = 0.2;

    [Parameter("share", 0, 0.6, Standing.Assumed, "E57, E58",
        En = "Share of trust that a full warm handover keeps on top of that",
        Nl = "Aandeel vertrouwen dat een volledig warme overdracht daar bovenop behoudt")]
    public double TrustKeptWarm { get; init => field = Check(value); } = 0.4;

    [Parameter("per month", 0.05, 0.6, Standing.Assumed, "E68, E76",
        En = "Share of the way to their target that recent results go in a month",
        Nl = "Deel van de weg naar hun doel dat recente resultaten in een maand afleggen")]
    public double ResultsRate { get; init => field = Check(value); } = 0.25;

    [Parameter("per month", 0.01, 0.12, Standing.Assumed, "E68, E72",
        En = "Share of the room for openness won per month",
        Nl = "Aandeel van de ruimte voor openheid gewonnen per maand")]
    public double OpennessGain { get; init => field = Check(value); } = 0.06;

    [Parameter("per month", 0.01, 0.12, Standing.Assumed, "E62, E154",
        En = "Share of openness lost per month to control and too early guidance",
        Nl = "Aandeel openheid verloren per maand aan controle en te vroege begeleiding")]
    public double OpennessLoss { get; init => field = Check(value); } = 0.04;

    [Parameter("per month", 0.005, 0.1, Standing.Assumed, "E72, E74",
        En = "Share of the room for self-image won per month",
        Nl = "Aandeel van de ruimte voor zelfbeeld gewonnen per maand")]
    public double SelfImageGain { get; init => field = Check(value); } = 0.03;

    [Parameter("per month", 0, 0.06, Standing.Assumed, "E16, E27",
        En = "Share of self-image lost per month to control and dissatisfaction",
        Nl = "Aandeel zelfbeeld verloren per maand aan controle en ontevredenheid")]
    public double SelfImageLoss { get; init => field = Check(value); } = 0.015;

    [Parameter("per month", 0, 0.06, Standing.Assumed, "E12, E25, E27",
        En = "Share of autonomy lost per month under full control",
        Nl = "Aandeel autonomie verloren per maand onder volle controle")]
    public double ControlHarm { get; init => field = Check(value); } = 0.025;

    [Parameter("per month", 0, 0.2, Standing.Assumed, "E86, E112",
        En = "Share of the way to the dependence floor that product roles pull in a month",
        Nl = "Deel van de weg naar de afhankelijkheidsvloer dat productrollen in een maand trekken")]
    public double DependencePull { get; init => field = Check(value); } = 0.05;

    [Parameter("share of setback", 0, 0.95, Standing.Assumed, "E86, E109",
        En = "How far below the start the dependence floor lies",
        Nl = "Hoe ver onder de start de afhankelijkheidsvloer ligt")]
    public double DependenceDepth { get; init => field = Check(value); } = 0.6;

    [Parameter("share", 0, 0.5, Standing.Literature, "E94, L74–L76",
        En = "Share of reintegration that is work",
        Nl = "Aandeel van re-integratie dat werk is")]
    public double WorkShare { get; init => field = Check(value); } = 0.2;

    [Parameter("probability per month", 0, 0.3, Standing.Assumed, "E94",
        En = "Chance that an opening for work or training comes by",
        Nl = "Kans dat er een opening voor werk of opleiding langskomt")]
    public double OpportunitiesPerMonth { get; init => field = Check(value); } = 0.05;

    [Parameter("per month", 0, 0.1, Standing.Assumed, "E74, E98, E117",
        En = "Share of the room for network won per month",
        Nl = "Aandeel van de ruimte voor netwerk gewonnen per maand")]
    public double NetworkGain { get; init => field = Check(value); } = 0.02;

    [Parameter("share", 0, 1, Standing.Assumed, "E117",
        En = "Extra reintegration of a bemiddelaar",
        Nl = "Extra re-integratie door een bemiddelaar")]
    public double MediationGain { get; init => field = Check(value); } = 0.3;

    [Parameter("share", 0, 1, Standing.Assumed, "E74",
        En = "Extra progress of a client in group work",
        Nl = "Extra vooruitgang van een cliënt in groepswerk")]
    public double GroupWorkGain { get; init => field = Check(value); } = 0.3;

    [Parameter("share", 0, 1, Standing.Assumed, "E152, E153",
        En = "Weight of the younger of two relationships",
        Nl = "Gewicht van de jongste van twee relaties")]
    public double SecondWeight { get; init => field = Check(value); } = 0.5;

    [Parameter("probability per month", 0.005, 0.04, Standing.Literature, "L34",
        En = "Base rate of drop-out where leaving costs the benefit",
        Nl = "Basiskans op afhaken waar weggaan de uitkering kost")]
    public double TiedRupturePerMonth { get; init => field = Check(value); } = 0.015;

    [Parameter("per unit", 0.5, 5, Standing.Literature, "L39, L40",
        En = "How strongly trust holds back a rupture",
        Nl = "Hoe sterk vertrouwen een breuk tegenhoudt")]
    public double RuptureTrust { get; init => field = Check(value); } = 2.5;

    [Parameter("0 to 1", 0.2, 0.7, Standing.Assumed, "L40",
        En = "Trust at which the base rate holds",
        Nl = "Vertrouwen waarbij de basiskans geldt")]
    public double RuptureTrustMiddle { get; init => field = Check(value); } = 0.35;

    [Parameter("per unit", 0, 2, Standing.Literature, "L34, L37",
        En = "How strongly satisfaction holds back a rupture",
        Nl = "Hoe sterk tevredenheid een breuk tegenhoudt")]
    public double RuptureSatisfaction { get; init => field = Check(value); } = 0.7;

    [Parameter("factor above 1", 0, 5, Standing.Assumed, "E155",
        En = "Extra rupture when guidance comes fully too early",
        Nl = "Extra breuk als begeleiding volledig te vroeg komt")]
    public double RuptureTooEarly { get; init => field = Check(value); } = 2;

    [Parameter("factor above 1", 0, 2, Standing.Assumed, "E84",
        En = "Extra rupture in the month of a new crisis",
        Nl = "Extra breuk in de maand van een nieuwe crisis")]
    public double RuptureCrisis { get; init => field = Check(value); } = 0.5;

    [Parameter("factor above 1", 0, 2, Standing.Assumed, "L26, L27",
        En = "Extra rupture in the three months after a change of worker",
        Nl = "Extra breuk in de drie maanden na een wissel van hulpverlener")]
    public double RuptureNewWorker { get; init => field = Check(value); } = 0.5;

    [Parameter("share", 0, 0.6, Standing.Assumed, "E54",
        En = "Share of the room for hurt that an alienating rupture fills",
        Nl = "Aandeel van de ruimte voor gekwetstheid dat een vervreemdende breuk vult")]
    public double RuptureHurts { get; init => field = Check(value); } = 0.2;

    [Parameter("share", 0, 0.6, Standing.Assumed, "E54, E154",
        En = "Share of openness that an alienating rupture takes",
        Nl = "Aandeel openheid dat een vervreemdende breuk wegneemt")]
    public double RuptureCloses { get; init => field = Check(value); } = 0.25;

    [Parameter("probability per month", 0.02, 0.3, Standing.Assumed, "E35, E143",
        En = "Base rate at which a short intervention is done",
        Nl = "Basiskans waarmee een korte tussenkomst klaar is")]
    public double ShortHelpPerMonth { get; init => field = Check(value); } = 0.12;

    [Parameter("factor above 1", 0, 3, Standing.Assumed, "E69, E78",
        En = "Extra haste in letting go under full result pressure",
        Nl = "Extra haast om los te laten onder volle resultaatsdruk")]
    public double Hastening { get; init => field = Check(value); } = 1;

    [Parameter("probability per month", 0.01, 0.15, Standing.Assumed, "E84, E88",
        En = "Chance that a crisis begins",
        Nl = "Kans dat een crisis begint")]
    public double CrisesPerMonth { get; init => field = Check(value); } = 0.05;

    [Parameter("months", 1, 8, Standing.Assumed, "E88",
        En = "Mean length of a crisis",
        Nl = "Gemiddelde duur van een crisis")]
    public double CrisisMonths { get; init => field = Check(value); } = 3;

    [Parameter("probability per month", 0, 0.05, Standing.Assumed, "E106",
        En = "Chance of a suspicion of fraud under a full control mandate",
        Nl = "Kans op een vermoeden van fraude onder een volle controleopdracht")]
    public double SuspicionPerMonth { get; init => field = Check(value); } = 0.01;

    [Parameter("months", 1, 12, Standing.Assumed, "E106",
        En = "How long a suspicion lasts",
        Nl = "Hoe lang een vermoeden duurt")]
    public int SuspicionMonths { get; init => field = Check(value); } = 4;

    [Parameter("probability per month", 0.01, 0.3, Standing.Assumed, "E33, E40",
        En = "Chance that a family outside help asks for it",
        Nl = "Kans dat een gezin buiten de hulp erom vraagt")]
    public double SeekPerMonth { get; init => field = Check(value); } = 0.09;

    [Parameter("factor", 1, 8, Standing.Assumed, "E67, E88",
        En = "Factor on asking for help in a crisis",
        Nl = "Factor op hulp vragen in een crisis")]
    public double CrisisSeek { get; init => field = Check(value); } = 3;

    [Parameter("share", 0, 1, Standing.Assumed, "E28, E54",
        En = "Share by which full hurt holds back asking for help",
        Nl = "Aandeel waarmee volle gekwetstheid hulp vragen afremt")]
    public double HurtSeek { get; init => field = Check(value); } = 0.6;

    [Parameter("share", 0, 0.6, Standing.Assumed, "E164",
        En = "Asking for help at a second service, relative to a first",
        Nl = "Hulp vragen bij een tweede dienst, tegenover een eerste")]
    public double SecondSeek { get; init => field = Check(value); } = 0.15;

    [Parameter("probability per month", 0, 0.3, Standing.Assumed, "E23",
        En = "Chance that a waiting family gives up",
        Nl = "Kans dat een wachtend gezin het opgeeft")]
    public double GiveUpPerMonth { get; init => field = Check(value); } = 0.08;

    [Parameter("factor", 1, 4, Standing.Assumed, "E23",
        En = "Factor on giving up once the crisis has passed",
        Nl = "Factor op opgeven zodra de crisis voorbij is")]
    public double GiveUpAfterCrisis { get; init => field = Check(value); } = 1.5;

    [Parameter("hours", 1, 20, Standing.Assumed, "E161",
        En = "Worker time to reach one family where it lives",
        Nl = "Werktijd om één gezin te bereiken waar het leeft")]
    public double OutreachHoursPerContact { get; init => field = Check(value); } = 4;

    [Parameter("probability", 0, 1, Standing.Assumed, "E161, L60",
        En = "Chance that a family that is reached accepts help",
        Nl = "Kans dat een bereikt gezin hulp aanvaardt")]
    public double OutreachAccepted { get; init => field = Check(value); } = 0.4;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E52",
        En = "Trust at the first contact, before openness, hurt and the label of the service",
        Nl = "Vertrouwen bij het eerste contact, voor openheid, gekwetstheid en etiket van de dienst")]
    public double FirstTrust { get; init => field = Check(value); } = 0.22;

    [Parameter("0 to 1", 0, 0.6, Standing.Assumed, "E63",
        En = "First trust from full openness",
        Nl = "Eerste vertrouwen door volle openheid")]
    public double FirstTrustOpenness { get; init => field = Check(value); } = 0.3;

    [Parameter("0 to 1", 0, 0.5, Standing.Assumed, "E54",
        En = "First trust lost to full hurt",
        Nl = "Eerste vertrouwen verloren aan volle gekwetstheid")]
    public double FirstTrustHurt { get; init => field = Check(value); } = 0.15;

    [Parameter("probability per year", 0.08, 0.3, Standing.Literature, "L21–L25",
        En = "Chance that a worker leaves in a year",
        Nl = "Kans dat een hulpverlener in een jaar vertrekt")]
    public double TurnoverPerYear { get; init => field = Check(value); } = 0.16;

    [Parameter("factor above 1", 0, 2, Standing.Assumed, "E159, L25",
        En = "Extra turnover when twice the available hours are asked",
        Nl = "Extra verloop als dubbel zoveel uren gevraagd worden als er zijn")]
    public double TurnoverPressure { get; init => field = Check(value); } = 0.5;

    [Parameter("months", 0, 6, Standing.Assumed, "assumed",
        En = "Months that a post stays empty",
        Nl = "Maanden dat een post leeg blijft")]
    public int VacancyMonths { get; init => field = Check(value); } = 1;

    [Parameter("years", 1, 15, Standing.Assumed, "L08",
        En = "Twice the mean experience of a newly hired worker",
        Nl = "Tweemaal de gemiddelde ervaring van een nieuwe hulpverlener")]
    public double ExperienceAtStart { get; init => field = Check(value); } = 6;

    [Parameter("years", 1, 15, Standing.Assumed, "E114, E121",
        En = "Years at which experience counts for half",
        Nl = "Jaren waarbij ervaring voor de helft telt")]
    public double HalfExperience { get; init => field = Check(value); } = 5;

    [Parameter("per month", 0, 0.1, Standing.Assumed, "E24",
        En = "Share of the way that callus follows a worker's powerlessness in a month",
        Nl = "Deel van de weg dat eelt de onmacht van een hulpverlener in een maand volgt")]
    public double CallusRate { get; init => field = Check(value); } = 0.02;

    [Parameter("hours per relationship", 0, 10, Standing.Assumed, "E58",
        En = "Worker time of a full warm handover",
        Nl = "Werktijd van een volledig warme overdracht")]
    public double HandoverHours { get; init => field = Check(value); } = 3;

    [Parameter("hours per month", 0, 2, Standing.Literature, "L13, L14",
        En = "Extra worker time of a relationship with home visits",
        Nl = "Extra werktijd van een relatie met huisbezoek")]
    public double HomeVisitHours { get; init => field = Check(value); } = 0.5;

    [Parameter("hours per month", 0, 2, Standing.Assumed, "E74",
        En = "Worker time per participant in group work",
        Nl = "Werktijd per deelnemer aan groepswerk")]
    public double GroupWorkHours { get; init => field = Check(value); } = 0.25;

    [Parameter("share", 0, 1, Standing.Assumed, "E97",
        En = "Share of clients that take part in group work offered",
        Nl = "Aandeel cliënten dat aan aangeboden groepswerk deelneemt")]
    public double GroupWorkUptake { get; init => field = Check(value); } = 0.4;

    [Parameter("hours per month", 0, 2, Standing.Assumed, "E70",
        En = "Worker time per family in aftercare",
        Nl = "Werktijd per gezin in nazorg")]
    public double AftercareHours { get; init => field = Check(value); } = 0.25;

    [Parameter("share", 0.1, 0.41, Standing.Assumed, "E157, L13",
        En = "Share of administration of a specialised worker",
        Nl = "Aandeel administratie van een gespecialiseerde hulpverlener")]
    public double SpecialisedAdministration { get; init => field = Check(value); } = 0.2;

    [Parameter("0 to 1", 0.5, 1, Standing.Assumed, "E160",
        En = "Process orientation of a specialised worker",
        Nl = "Procesgerichtheid van een gespecialiseerde hulpverlener")]
    public double SpecialisedOrientation { get; init => field = Check(value); } = 0.85;

    [Parameter("years", 0, 15, Standing.Assumed, "E121, E160",
        En = "Experience that a specialised worker has more than others",
        Nl = "Ervaring die een gespecialiseerde hulpverlener meer heeft dan anderen")]
    public double SpecialisedExperience { get; init => field = Check(value); } = 5;

    [Parameter("share", 0, 1, Standing.Assumed, "E156, E160",
        En = "Share of new relationships that a specialised worker starts as begeleider; the others start as probleemoplosser",
        Nl = "Aandeel nieuwe relaties dat een gespecialiseerde hulpverlener als begeleider begint; de andere als probleemoplosser")]
    public double SpecialisedStartsGuiding { get; init => field = Check(value); } = 0.2;

    [Parameter("factor", 0, 1, Standing.Assumed, "E157, E159",
        En = "Weight of the constraints of the service on a specialised worker",
        Nl = "Gewicht van de beperkingen van de dienst op een gespecialiseerde hulpverlener")]
    public double SpecialisedConstraint { get; init => field = Check(value); } = 0.5;

    [Parameter("probability per month", 0.016, 0.038, Standing.Literature, "L51–L53",
        En = "Relapse in months 1 to 6 after help",
        Nl = "Herval in maand 1 tot 6 na de hulp")]
    public double RelapseEarly { get; init => field = Check(value); } = 0.027;

    [Parameter("probability per month", 0.008, 0.02, Standing.Literature, "L51–L53",
        En = "Relapse in months 7 to 12 after help",
        Nl = "Herval in maand 7 tot 12 na de hulp")]
    public double RelapseMiddle { get; init => field = Check(value); } = 0.014;

    [Parameter("probability per month", 0.005, 0.013, Standing.Literature, "L51–L53",
        En = "Relapse in months 13 to 24 after help",
        Nl = "Herval in maand 13 tot 24 na de hulp")]
    public double RelapseLate { get; init => field = Check(value); } = 0.009;

    [Parameter("probability per month", 0.001, 0.003, Standing.Literature, "L51–L53",
        En = "Relapse after two years",
        Nl = "Herval na twee jaar")]
    public double RelapseLater { get; init => field = Check(value); } = 0.002;

    [Parameter("factor", 1.4, 2.5, Standing.Literature, "L51",
        En = "Factor on relapse after help that ended under control",
        Nl = "Factor op herval na hulp die onder controle eindigde")]
    public double RelapseForced { get; init => field = Check(value); } = 1.9;

    [Parameter("factor above 1", 0, 2, Standing.Assumed, "E69",
        En = "Extra relapse after letting go before progress was made",
        Nl = "Extra herval na loslaten voor er vooruitgang was")]
    public double RelapseLetGo { get; init => field = Check(value); } = 0.5;

    [Parameter("share", 0.1, 1, Standing.Assumed, "E06, E127",
        En = "Share of what help had won that a relapse takes",
        Nl = "Aandeel van wat hulp won dat een herval wegneemt")]
    public double RelapseLoss { get; init => field = Check(value); } = 0.6;

    [Parameter("factor", 0.4, 1, Standing.Literature, "E70, E120, L81",
        En = "Factor on relapse during aftercare",
        Nl = "Factor op herval tijdens nazorg")]
    public double AftercareRelapse { get; init => field = Check(value); } = 0.7;

    [Parameter("per month", 0, 0.05, Standing.Assumed, "E54, E80",
        En = "Share of the way that openness and hurt recover outside help in a month",
        Nl = "Deel van de weg dat openheid en gekwetstheid buiten de hulp herstellen in een maand")]
    public double OutsideRecovery { get; init => field = Check(value); } = 0.01;

    [Parameter("per month", 0, 0.01, Standing.Assumed, "E05, E127",
        En = "Share of what help had won that fades outside help in a month",
        Nl = "Aandeel van wat hulp won dat buiten de hulp vervaagt in een maand")]
    public double OutsideDecay { get; init => field = Check(value); } = 0.002;

    [Parameter("euro per year", 50000, 80000, Standing.Literature, "L61–L66",
        En = "Yearly cost of one FTE",
        Nl = "Jaarlijkse kost van één VTE")]
    public double CostPerFte { get; init => field = Check(value); } = 62000;

    [Parameter("factor", 1, 1.5, Standing.Assumed, "L61–L66",
        En = "Overhead on staff cost",
        Nl = "Overhead op personeelskost")]
    public double Overhead { get; init => field = Check(value); } = 1.2;

    [Parameter("euro per FTE and year", 0, 1000, Standing.Assumed, "assumed",
        En = "Supervision that helps workers to wait",
        Nl = "Supervisie die hulpverleners helpt wachten")]
    public double CostOfPatience { get; init => field = Check(value); } = 0;

    [Parameter("euro per FTE and year, per unit of factor", 0, 20000, Standing.Assumed, "L24",
        En = "Measures that keep workers, per full reduction of turnover",
        Nl = "Maatregelen om personeel te houden, per volledige daling van het verloop")]
    public double CostOfRetention { get; init => field = Check(value); } = 6000;

    [Parameter("euro per FTE and year", 2000, 20000, Standing.Assumed, "L85",
        En = "An expert by experience at hand for one FTE",
        Nl = "Een ervaringsdeskundige naast één VTE")]
    public double CostOfExperienceExpert { get; init => field = Check(value); } = 8000;

    [Parameter("euro per FTE and year", 500, 4000, Standing.Assumed, "assumed",
        En = "Full training in knowledge of the life-world",
        Nl = "Volledige vorming over de leefwereld")]
    public double CostOfTraining { get; init => field = Check(value); } = 1500;

    [Parameter("euro per relationship and month", 5, 40, Standing.Assumed, "assumed",
        En = "Travel for home visits",
        Nl = "Verplaatsing voor huisbezoek")]
    public double CostOfHomeVisit { get; init => field = Check(value); } = 15;

    [Parameter("euro per participant and month", 5, 60, Standing.Assumed, "assumed",
        En = "Room and materials for group work",
        Nl = "Lokaal en materiaal voor groepswerk")]
    public double CostOfGroupWork { get; init => field = Check(value); } = 20;

    [Parameter("euro per family and year, per unit of factor", 20, 600, Standing.Assumed, "L74, L76",
        En = "Extra chances for work and training",
        Nl = "Extra kansen op werk en opleiding")]
    public double CostOfOpportunity { get; init => field = Check(value); } = 150;

    [Parameter("euro per FTE and year", 500, 5000, Standing.Assumed, "assumed",
        En = "A respectful reception: training and time",
        Nl = "Een respectvol onthaal: vorming en tijd")]
    public double CostOfReception { get; init => field = Check(value); } = 2000;
}
