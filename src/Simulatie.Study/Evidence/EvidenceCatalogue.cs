namespace Simulatie.Study;

/// <summary>The 165 evidence items of the study; one file per part of the study, in the order of their numbers.</summary>
/// <remarks>One item holds one trait, so a parameter can point at exactly what it rests on. The words are ours; the study is
/// K. Driessens, the article drawn from the doctoral study <em>Armoede en Hulpverlening</em> (2003).</remarks>
public static partial class EvidenceCatalogue
{
    private static readonly Dictionary<string, EvidenceItem> ById;

    static EvidenceCatalogue()
    {
        All =
        [
            .. FrameAndSample(), .. FeelingsAndInequality(), .. RelationshipQualities(), .. ClientRoles(), .. TrustAndControl(),
            .. AutonomyWork(), .. Reintegration(), .. WorkerRoles(), .. Configurations(), .. Outcomes(), .. NuancesAndPolicy(),
        ];
        ById = All.ToDictionary(item => item.Id);
    }

    /// <summary>All items, E01 to E165.</summary>
    public static IReadOnlyList<EvidenceItem> All { get; }

    /// <summary>The item with this id, or null when there is none.</summary>
    public static EvidenceItem? Find(string id) => ById.GetValueOrDefault(id);

    private static EvidenceItem Core(string id, string section, EvidenceKind kind, string? frequencyWord, string nl, string en) =>
        new(id, section, IsCore: true, kind, frequencyWord, new Bilingual(nl, en));

    private static EvidenceItem Other(string id, string section, EvidenceKind kind, string? frequencyWord, string nl, string en) =>
        new(id, section, IsCore: false, kind, frequencyWord, new Bilingual(nl, en));
}
