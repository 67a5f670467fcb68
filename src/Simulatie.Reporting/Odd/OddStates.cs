using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>One state variable.</summary>
/// <param name="Symbol">Its name in the equations; with the owner before it, but for a relationship's own.</param>
/// <param name="Columns">The columns of the engine's table that hold it; a test holds them against the table.</param>
/// <param name="Range">Admissible values, in symbols.</param>
/// <param name="Meaning">What it is.</param>
public sealed record OddState(string Symbol, IReadOnlyList<string> Columns, string Range, Bilingual Meaning);

/// <summary>The state variables of one table of the engine.</summary>
/// <param name="Table">The class of the engine that holds the table, by name.</param>
/// <param name="Owner">What stands before the dot in the equations; null for the relationship.</param>
public sealed record OddStateTable(string Table, string? Owner, Bilingual Title, IReadOnlyList<OddState> States);

/// <summary>Every state variable of every entity.</summary>
public static class OddStates
{
    private const string Unit = "0…1";
    private const string Signed = "−1…1";
    private const string YesNo = "0, 1";

    public static IReadOnlyList<OddStateTable> Tables { get; } =
    [
        new("FamilyTable", "family", new("Gezin (cliënt): één rij per plaats in de stad", "Family (client): one row per place in town"), Families()),
        new("RelationshipTable", null, new("Hulprelatie", "Relationship"), Relationships()),
        new("WorkerTable", "worker", new("Hulpverlener: één rij per post", "Worker: one row per post"), Workers()),
        new("OrganisationTable", "service", new("Dienst", "Service"), Services()),
    ];

    private static OddState[] Families() =>
    [
        State("autonomy", "Client", Unit, "autonomie", "autonomy"),
        State("reintegration", "Client", Unit, "re-integratie: zinvolle rollen, netwerk en voor een deel werk", "reintegration: meaningful roles, network and in part work"),
        State("self-image", "Client", Unit, "zelfbeeld", "self-image"),
        State("openness", "Client", Unit, "openheid voor formele hulp", "openness to formal help"),
        State("network", "Client", Unit, "sterkte van het netwerk", "strength of the network"),
        State("hurt", "Client", Unit, "gekwetst door vroegere hulp", "hurt by earlier help"),
        State("ceiling", "Client", Unit, "hoogste autonomie binnen bereik", "highest autonomy within reach"),
        State("disposition", "Disposition", "0…5", "cliëntrol waarin het gezin een nieuwe relatie zou beginnen", "client role in which the family would enter a new relationship"),
        State("origin", "Cell", "0, 1", "GenerationPoor (generatiearm) of NewlyPoor (nieuwe arme); vast", "GenerationPoor or NewlyPoor; fixed"),
        State("household", "Cell", "0…3", "alleenstaande ouder, koppel, alleenstaande man, alleenstaande vrouw; vast", "lone parent, couple, single man, single woman; fixed"),
        State("entry-role", "Cell", "0…5", "rol bij instap, om uitkomsten uit te splitsen", "role at entry, to split outcomes by"),
        State("crisis", "Shocks", "0, 1, 2", "geen, nieuw deze maand, aanhoudend", "none, new this month, lasting"),
        State("opportunity", "Shocks", YesNo, "deze maand komt een kans op werk of opleiding langs", "an opening for work or training comes by this month"),
        State("leaves", "Shocks", YesNo, "het gezin verlaat de stad op het einde van deze maand", "the family leaves town at the end of this month"),
        State("asked-in-crisis", "Marks", YesNo, "de hulpvraag kwam in een crisis", "help was asked for in a crisis"),
        State("reached", "Marks", YesNo, "ooit in hulp vanaf maand 0", "ever in help from month 0"),
        State("ended-under-control", "Marks", YesNo, "de laatste hulp eindigde terwijl de hulpverlener controleerde", "the last help ended while the worker controlled"),
        State("let-go-early", "Marks", YesNo, "losgelaten voor er vooruitgang was", "let go before progress was made"),
        State("aftercare-left", "AftercareLeft", "0…24", "maanden nazorg over", "months of aftercare left"),
        State("months-outside", "MonthsOutside", "0…254, ∅", "maanden sinds de laatste hulp; ∅: nooit in hulp", "months since the last help; ∅: never in help"),
        State("before-autonomy", "Before", Unit, "autonomie bij het begin van de laatste periode van hulp; waar een terugval naartoe valt", "autonomy at the start of the latest spell of help; what a relapse falls back to"),
        State("before-reintegration", "Before", Unit, "hetzelfde voor re-integratie", "the same for reintegration"),
        State("start-autonomy", "Start", Unit + ", ∅", "autonomie bij de eerste hulp vanaf maand 0", "autonomy at the first help from month 0"),
        State("start-reintegration", "Start", Unit + ", ∅", "hetzelfde voor re-integratie", "the same for reintegration"),
        State("lasting-months", "LastingMonths", "0…255", "maanden op rij dat vooruitgang standhoudt", "months running that progress holds"),
        State("first", "Ties", "id, ∅", "relatie op de eerste plaats, als de hulpverlener ervan", "relationship in the first place, as its worker"),
        State("second", "Ties", "id, ∅", "relatie op de tweede plaats, bij een andere dienst, als de hulpverlener ervan", "relationship in the second place, with another service, as its worker"),
        State("waiting", "Ties", "id, ∅", "dienst waar het gezin wacht", "service at which the family waits"),
        State("waiting-since", "Ties", "ℤ", "maand van de hulpvraag", "month of asking"),
        new("previous-worker", ["Ties"], "id, ∅", new("laatste hulpverlener: post en generatie", "last worker: post and generation")),
        State("generation", "Generation", "0…", "het hoeveelste gezin op deze plaats", "how many families held this place before"),
        State("b", "RelapseLuck", "0…255", "deze maand: de gedeelde byte van LeavingOrRelapse", "this month: the shared byte of LeavingOrRelapse"),
    ];

    private static OddState[] Relationships() =>
    [
        new("family, worker", ["Family"], "id", new("wie; de hulpverlener volgt uit de plaats in de tabel", "who; the worker follows from the place in the table")),
        State("client-role", "ClientRole", "0…5", "rol van de cliënt", "role of the client"),
        State("worker-role", "WorkerRole", "0…5", "rol van de hulpverlener", "role of the worker"),
        State("trust", "Trust", Unit, "vertrouwen van de cliënt in de hulpverlener", "trust of the client in the worker"),
        State("results", "Results", Unit, "recente zichtbare resultaten", "recent visible results"),
        State("client-satisfaction", "ClientSatisfaction", Signed, "tevredenheid van de cliënt", "satisfaction of the client"),
        State("worker-satisfaction", "WorkerSatisfaction", Signed, "tevredenheid van de hulpverlener", "satisfaction of the worker"),
        State("months", "Months", "0…", "maanden sinds het begin", "months since the start"),
        State("months-in-configuration", "MonthsInConfiguration", "0…", "maanden sinds een rol veranderde", "months since a role changed"),
        State("months-since-change-of-worker", "MonthsSinceChangeOfWorker", "0…255", "maanden sinds de hulpverlener wisselde; 255: nooit of lang geleden", "months since the worker changed; 255: never or long ago"),
        State("suspicion-left", "SuspicionLeft", "0…12", "maanden dat een vermoeden van fraude nog duurt", "months that a suspicion of fraud still lasts"),
        State("start-autonomy", "StartAutonomy", Unit, "autonomie van de cliënt bij het begin", "the client's autonomy at the start"),
        State("autonomy-won", "AutonomyWon", "0…", "wat proceswerk hier won: de trek van afhankelijkheid maakt het niet ongedaan", "what process work won here: the pull of dependence does not undo it"),
        State("autonomy-change", "AutonomyChange", Signed, "eigen bijdrage van de relatie aan de autonomie", "the relationship's own contribution to autonomy"),
        State("reintegration-change", "ReintegrationChange", Signed, "eigen bijdrage aan de re-integratie", "own contribution to reintegration"),
        State("gets-home-visits", "Marks", YesNo, "met huisbezoek; ligt vast bij het begin", "with home visits; settled at the start"),
        State("gets-group-work", "Marks", YesNo, "met groepswerk; ligt vast bij het begin", "with group work; settled at the start"),
        State("ever-changed", "Marks", YesNo, "een van beide rollen veranderde ooit", "either role ever changed"),
        State("first-place", "Marks", YesNo, "staat op de eerste plaats van het gezin (anders op de tweede)", "stands in the family's first place (otherwise in the second)"),
        State("hours", "Hours", "≥ 0", "deze maand: gevraagde contacturen (stap 4)", "this month: contact hours asked (step 4)"),
        new("openness, self-image, autonomy, reintegration, network, hurt, ceiling, origin, crisis, opportunity", ["Clients", "Shocks"], "–", new("deze maand: de toestand van het gezin zoals de relatie die in stap 4 ontmoet", "this month: the family's state as the relationship meets it in step 4")),
        State("open", "Open", Unit, "deze maand: de poort, openheid voor begeleiding", "this month: the gate, openness to guidance"),
        new("autonomy-step, reintegration-step, self-image-step, openness-step, network-step", ["AutonomyStep", "ReintegrationStep", "SelfImageStep", "OpennessStep", "NetworkStep"], Signed, new("deze maand: wat de relatie bijdraagt (stap 9)", "this month: what the relationship contributes (step 9)")),
        State("next-role", "NextRole", "6", "deze maand: de rol die de hulpverlener trok, voor uren en trajectbegeleider meetellen", "this month: the role that the worker drew, before hours and the trajectory guide count"),
        new("counted", ["Cell", "Counted", "Configuration", "CountedTrust", "CountedHours"], "–", new("deze maand: waaronder de relatie geteld wordt (stap 13)", "this month: under what the relationship is counted (step 13)")),
        State("beside", "Marks", YesNo, "het gezin heeft nog een relatie", "the family has another relationship"),
        State("younger", "Marks", YesNo, "die andere relatie begon vroeger", "that other relationship began earlier"),
        State("other-guides", "Marks", YesNo, "in die andere relatie was de hulpverlener in een procesrol toen de maand begon, of die relatie", "in that other relationship the worker was in a process role when the month began, or that relationship"),
        new("u", ["Luck", "Drawer"], "0…1", new("deze maand: de toevalsgetallen van de relatie", "this month: the relationship's random numbers")),
    ];

    private static OddState[] Workers() =>
    [
        State("id", "Id", "0…", "vast nummer van de post, bepaalt haar toeval", "permanent number of the post, keys its luck"),
        State("generation", "Generation", "0…", "de hoeveelste hulpverlener op deze post", "how many workers held this post before"),
        State("organisation", "Organisation", "id", "dienst", "service"),
        State("fte", "Fte", "≥ 0 (FTE)", "aanstelling", "size of the post"),
        State("specialised", "Specialised", YesNo, "gespecialiseerd in langdurige begeleiding", "specialised in long-term guidance"),
        State("expert", "Expert", YesNo, "heeft een ervaringsdeskundige aan zijn zijde", "has an expert by experience at hand"),
        State("vacant-months", "VacantMonths", "0…6", "maanden dat de post nog leeg blijft", "months that the post stays empty still"),
        State("experience", "ExperienceYears", "≥ 0", "ervaring in jaren", "experience in years"),
        State("orientation", "Orientation", Unit, "procesgerichtheid", "process orientation"),
        State("knowledge", "Knowledge", Unit, "kennis van de leefwereld", "knowledge of the life-world"),
        State("callus", "Callus", Unit, "eelt op de ziel", "callus on the soul"),
        State("places", "Places", "0…", "hoogste aantal gezinnen", "most families"),
        new("cases", ["Cases", "FirstRow"], "0…", new("gezinnen in hulp nu (een aaneengesloten blok in de tabel van relaties, in volgorde van opname)", "families in help now (one block of the table of relationships, in order of admission)")),
        State("handover-hours", "HandoverHours", "≥ 0", "uren die een warme overdracht deze maand vraagt", "hours that a warm handover asks this month"),
        State("asked", "Asked", "≥ 0", "gevraagde contacturen deze maand", "contact hours asked this month"),
        State("available", "Available", "≥ 0", "beschikbare contacturen deze maand", "contact hours available this month"),
        State("pressure", "Pressure", Unit, "gevraagd boven beschikbaar, als deel van beschikbaar", "asked beyond available, as a share of available"),
        State("delivered", "Delivered", Unit, "geleverd deel van de gevraagde uren", "share delivered of the hours asked"),
    ];

    private static OddState[] Services() =>
    [
        State("kind", "Kind", "0…5", "soort dienst", "kind of service"),
        new("label, bureaucracy, control, result-pressure, standardisation, administration, orientation, income-tied, home-visits, group-work, ceiling", ["Conditions"], "–", new("omstandigheden onder de hefbomen die nu gelden (element 5)", "conditions under the levers now in force (element 5)")),
        new("workers", ["FirstWorker", "Workers"], "id", new("haar posten", "its posts")),
        new("line", ["Line"], "id", new("wachtlijst in volgorde van aankomst", "waiting list in order of arrival")),
        State("share-of-places", "CumulativePlaces", Unit, "aandeel in alle plaatsen van de stad (opgeteld bewaard)", "share of all places in town (kept as a running sum)"),
    ];

    private static OddState State(string symbol, string column, string range, string nl, string en) => new(symbol, [column], range, new Bilingual(nl, en));
}
