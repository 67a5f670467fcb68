namespace Simulatie.Study;

/// <summary>Every word that a reader meets, explained in both languages: the roles of the study, its outcomes and
/// perceptions, and the terms of the simulation.</summary>
public static partial class Glossary
{
    private static readonly Dictionary<string, GlossaryEntry> ByKey;

    static Glossary()
    {
        ClientRoles = ClientRoleEntries();
        WorkerRoles = WorkerRoleEntries();
        Outcomes = OutcomeEntries();
        Perceptions = PerceptionEntries();
        Terms = [.. TermsOfHelp(), .. TermsOfOrganisations(), .. TermsOfSimulation()];
        All = [.. ClientRoles, .. WorkerRoles, .. Outcomes, .. Perceptions, .. Terms];
        ByKey = All.ToDictionary(entry => entry.Key);
    }

    /// <summary>The six client roles, in the order of the enum.</summary>
    public static IReadOnlyList<GlossaryEntry> ClientRoles { get; }

    /// <summary>The six worker roles, in the order of the enum.</summary>
    public static IReadOnlyList<GlossaryEntry> WorkerRoles { get; }

    /// <summary>The three outcomes, in the order of the enum.</summary>
    public static IReadOnlyList<GlossaryEntry> Outcomes { get; }

    /// <summary>The six classes of perception, in the order of the enum.</summary>
    public static IReadOnlyList<GlossaryEntry> Perceptions { get; }

    /// <summary>All other terms.</summary>
    public static IReadOnlyList<GlossaryEntry> Terms { get; }

    public static IReadOnlyList<GlossaryEntry> All { get; }

    public static GlossaryEntry Of(ClientRole role) => ClientRoles[(int)role];

    public static GlossaryEntry Of(WorkerRole role) => WorkerRoles[(int)role];

    public static GlossaryEntry Of(RelationshipOutcome outcome) => Outcomes[(int)outcome];

    public static GlossaryEntry Of(PerceptionClass perception) => Perceptions[(int)perception];

    /// <summary>The entry with this key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static GlossaryEntry Term(string key) => ByKey[key];

    private static GlossaryEntry Entry(string key, string labelNl, string labelEn, string nl, string en, string? evidence = null) =>
        new(key, new Bilingual(labelNl, labelEn), new Bilingual(nl, en), evidence);
}
