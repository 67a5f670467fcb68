using static Simulatie.Study.TransitionActor;

namespace Simulatie.Study;

/// <summary>The 24 transitions that the study names.</summary>
/// <remarks>It gives no rate or duration for any of them, nor does it say how a Plantrekker ever enters help,
/// what leads into TijdelijkeHulpvrager or SturendeHulpvrager, or what follows on leaving: that is assumed, and declared so.</remarks>
public static class StudyTransitions
{
    private static readonly Bilingual Any = new("eender welke rol", "any role");
    private static readonly Bilingual InHelp = new("in hulp", "in help");
    private static readonly Bilingual LeavesHelp = new("stopt met de hulp", "leaves help");
    private static readonly Bilingual ProductRoles = new("redder of probleemoplosser", "Redder or Probleemoplosser");
    private static readonly Bilingual ProcessRoles = new("begeleider of bemiddelaar", "Begeleider or Bemiddelaar");
    private static readonly Bilingual Begeleider = Role("begeleider");
    private static readonly Bilingual Probleemoplosser = Role("probleemoplosser");
    private static readonly Bilingual Blijver = Role("aanhankelijke blijver");
    private static readonly Bilingual Medewerker = Role("bereidwillige medewerker");

    /// <summary>All transitions, T1 to T24.</summary>
    public static IReadOnlyList<StudyTransition> All { get; } =
    [
        new("T1", Relationship, Any, new("begeleider met medewerker, geleidelijk", "Begeleider with Bereidwillige medewerker, step by step"),
            new("een professionele hulpverlener trekt", "a professional worker leads"), "meeste", "E131"),
        new("T2", Relationship, Any, new("dezelfde rollen", "the same roles"),
            new("geen voorwaarde genoemd", "no condition named"), "één op vier", "E130"),
        new("T3", Worker, Any, Begeleider,
            new("de drang van de hulpverlener, meestal te vroeg", "the worker's own urge, mostly too early"), "zo snel mogelijk", "E133, E154"),
        new("T4", Client, new("sturende of tijdelijke hulpvrager", "Sturende or Tijdelijke hulpvrager"), Blijver,
            new("ineens, als het klikt en er resultaten zijn", "all at once, when it clicks and there are results"), "kan", "E135"),
        new("T5", Client, Blijver, Medewerker,
            new("de hulpverlener werkt aan autonomie en maakt zich los", "the worker works on autonomy and steps back"), "soms", "E134, E136"),
        new("T6", Client, Role("passieve consument"), Medewerker,
            new("een emanciperende relatie, die de cliënt niet verwachtte", "an emancipating relationship, unforeseen by the client"), "soms", "E39"),
        new("T7", Client, Any, Medewerker,
            new("na tastbare resultaten, met het vertrouwen dat daaruit groeit", "after tangible results, with the trust that grows from them"), null, "E49"),
        new("T8", Client, InHelp, new("stopt, vlucht of zoekt een andere dienst", "stops, flees or finds another service"),
            new("de hulp vervreemdt te veel; de sturende weegt kosten af", "help alienates too much; the sturende weighs the cost"), null, "E47"),
        new("T9", Client, InHelp, LeavesHelp,
            new("anderen beslissen over geld of eten, noden worden verkeerd begrepen", "others decide on money or food, needs are misread"), "velen", "E28"),
        new("T10", Client, InHelp, LeavesHelp,
            new("lang arm, en te hoge eisen of een nieuwe crisis", "long poor, and demands too high or a new crisis"), "gemakkelijk", "E84"),
        new("T11", Relationship, InHelp, new("blokkering of breuk", "blocking or rupture"),
            new("de cliënt weert inmenging in het privéleven af", "the client wards off interference in private life"), "soms", "E92"),
        new("T12", Relationship, InHelp, new("slechte ervaring, soms een breuk", "bad experience, at times a rupture"),
            new("een procesrol voordat de cliënt openstaat", "a process role before the client is open"), "meeste, soms", "E138, E154, E155"),
        new("T13", Relationship, InHelp, new("stilstand", "standstill"),
            new("de doelen botsen", "goals clash"), "vele", "E81"),
        new("T14", Worker, Begeleider, new("redder, probleemoplosser of zelfs controleur", "Redder, Probleemoplosser or even Controleur"),
            new("begeleiden mislukt en stelt teleur", "guiding fails and disappoints"), "enkele", "E140, E141"),
        new("T15", Worker, ProcessRoles, Probleemoplosser,
            new("een verleiding die nooit ophoudt", "a temptation that never ends"), "voortdurend", "E122"),
        new("T16", Worker, new("begeleider of probleemoplosser", "Begeleider or Probleemoplosser"), new("de andere van de twee", "the other of the two"),
            new("bewust afwisselen bij een blijver of sturende", "deliberate alternation with a blijver or sturende"), "sommige", "E139"),
        new("T17", Worker, Any, new("redder, en dan terug of door naar probleemoplosser", "Redder, and then back or on to Probleemoplosser"),
            new("crisis, dringende nood of een verwarde toestand", "crisis, pressing need or tangled matters"), "kan", "E77, E110"),
        new("T18", Worker, Role("ritueel zorgverstrekker"), Role("controleur"),
            new("een vermoeden van fraude", "suspected fraud"), null, "E106"),
        new("T19", WorkerCareer, ProductRoles, ProcessRoles,
            new("ervaring", "experience"), "velen", "E115"),
        new("T20", WorkerCareer, new("betrokken", "involved"), new("afstandelijker: eelt op de ziel", "more distant: callus on the soul"),
            new("telkens weer onmacht", "powerlessness time and again"), "sommige", "E24"),
        new("T21", WorkerCareer, new("aan het werk", "at work"), new("weg, of anders werkend dan nodig", "gone, or working otherwise than needed"),
            new("grenzen van de organisatie", "limits of the organisation"), "elk", "E159"),
        new("T22", Client, new("deelnemer aan groepswerk", "group participant"), new("vertegenwoordiger of ervaringsdeskundige", "representative or experience expert"),
            new("met de jaren", "over the years"), "enkelen", "E75"),
        new("T23", Relationship, new("vertrouwen", "trust"), new("opnieuw beginnen", "starting again"),
            new("een andere hulpverlener neemt over", "another worker takes over"), null, "E58"),
        new("T24", Relationship, new("vooruitgang", "progress"), new("terugval", "relapse"),
            new("te vroeg loslaten, en anders gewoon onderweg", "letting go too early, and otherwise simply on the way"), "talrijk, veel", "E69, E06, E127"),
    ];

    private static readonly Dictionary<string, StudyTransition> ById = All.ToDictionary(transition => transition.Id);

    /// <summary>The transition with this id, or null when there is none.</summary>
    public static StudyTransition? Find(string id) => ById.GetValueOrDefault(id);

    private static Bilingual Role(string name) => new(name, char.ToUpperInvariant(name[0]) + name[1..]);
}
