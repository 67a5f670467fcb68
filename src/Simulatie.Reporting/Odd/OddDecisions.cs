using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Whose luck a decision draws on; in the order of the engine's numbers.</summary>
public enum OddEntity : byte
{
    Family = 1,
    FirstRelationship = 2,
    SecondRelationship = 3,
    Worker = 4,
}

/// <summary>One decision by chance.</summary>
/// <param name="Name">Its name in the engine and in the equations.</param>
/// <param name="Number">4 × block + word; with the entity it says which part of the luck it owns.</param>
/// <param name="Entity">Whose luck; a relationship's is <see cref="OddEntity.FirstRelationship"/> or the second by its place.</param>
/// <param name="Meaning">What is decided.</param>
public sealed record OddDecision(string Name, int Number, OddEntity Entity, Bilingual Meaning);

/// <summary>The closed list of decisions by chance; a test holds it against the engine's.</summary>
public static class OddDecisions
{
    public static IReadOnlyList<OddDecision> All { get; } =
    [
        Of("Crisis", 0, OddEntity.Family, "begin of einde van een crisis", "start or end of a crisis"),
        Of("Opportunity", 1, OddEntity.Family, "een kans op werk of opleiding", "an opening for work or training"),
        Of("Waiting", 2, OddEntity.Family, "hulp vragen, bij een tweede dienst vragen, of het wachten opgeven", "asking for help, asking at a second service, or giving up waiting"),
        Of("LeavingOrRelapse", 3, OddEntity.Family, "laag: de stad verlaten; hoog: terugvallen buiten de hulp", "low: leaving town; high: relapsing outside help"),
        Of("Service", 4, OddEntity.Family, "bij welke dienst het gezin aanklopt", "at which service the family asks"),
        Of("Outreach", 5, OddEntity.Family, "door outreach gevonden worden en aanvaarden", "being found by outreach and accepting"),
        Of("NewcomerDisposition", 8, OddEntity.Family, "rol waarin een nieuw gezin in hulp zou komen", "role in which a newcomer would enter help"),
        Of("NewcomerOrigin", 9, OddEntity.Family, "herkomst van een nieuw gezin", "origin of a newcomer"),
        Of("NewcomerHousehold", 10, OddEntity.Family, "huishouden van een nieuw gezin", "household of a newcomer"),
        Of("NewcomerCeiling", 11, OddEntity.Family, "↑ een plafond op de autonomie; ↓ hoe hoog", "↑ a ceiling on autonomy; ↓ how high"),
        Of("NewcomerAutonomy", 12, OddEntity.Family, "↑ autonomie; ↓ re-integratie bij aankomst", "↑ autonomy; ↓ reintegration on arrival"),
        Of("NewcomerSelfImage", 13, OddEntity.Family, "↑ zelfbeeld; ↓ openheid bij aankomst", "↑ self-image; ↓ openness on arrival"),
        Of("NewcomerNetwork", 14, OddEntity.Family, "↑ netwerk; ↓ gekwetstheid bij aankomst", "↑ network; ↓ hurt on arrival"),
        Of("NextWorkerRole", 0, OddEntity.FirstRelationship, "volgende rol van de hulpverlener", "next role of the worker"),
        Of("NextClientRole", 1, OddEntity.FirstRelationship, "volgende rol van de cliënt", "next role of the client"),
        Of("Ending", 2, OddEntity.FirstRelationship, "breuk, einde of doorgaan", "rupture, completion or going on"),
        Of("JudgementAndSuspicion", 3, OddEntity.FirstRelationship, "↑ de fout bij het inschatten van openheid; ↓ een vermoeden van fraude", "↑ the error in judging openness; ↓ a suspicion of fraud"),
        Of("FirstWorkerRole", 4, OddEntity.FirstRelationship, "eerste rol van de hulpverlener", "first role of the worker"),
        Of("Offer", 5, OddEntity.FirstRelationship, "↑ huisbezoek; ↓ groepswerk", "↑ home visits; ↓ group work"),
        Of("Departure", 0, OddEntity.Worker, "vertrek van een hulpverlener", "departure of a worker"),
        Of("NewWorkerExperience", 4, OddEntity.Worker, "↑ ervaring; ↓ procesgerichtheid van een nieuwe hulpverlener", "↑ experience; ↓ process orientation of a new worker"),
        Of("NewWorkerKnowledge", 5, OddEntity.Worker, "↑ kennis van de leefwereld; ↓ een ervaringsdeskundige erbij", "↑ knowledge of the life-world; ↓ an expert by experience at hand"),
    ];

    private static OddDecision Of(string name, int number, OddEntity entity, string nl, string en) => new(name, number, entity, new Bilingual(nl, en));
}
