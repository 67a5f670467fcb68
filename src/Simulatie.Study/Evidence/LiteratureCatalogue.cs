namespace Simulatie.Study;

/// <summary>The literature beside the study: 103 rows, one file per group of subjects, in the order of their numbers.</summary>
/// <remarks>The study gives no rates, hours, caseloads or costs; every such number of the model cites a row here or is assumed.</remarks>
public static partial class LiteratureCatalogue
{
    private static readonly Dictionary<string, LiteratureRow> ById;

    static LiteratureCatalogue()
    {
        All = [.. WorkAndContact(), .. StaffAndRelation(), .. SocialAssistance(), .. Results(), .. SimulationPractice()];
        ById = All.ToDictionary(row => row.Id);
    }

    /// <summary>All rows, L01 to L103.</summary>
    public static IReadOnlyList<LiteratureRow> All { get; }

    /// <summary>The row with this id, or null when there is none.</summary>
    public static LiteratureRow? Find(string id) => ById.GetValueOrDefault(id);

    private static LiteratureRow Row(
        string id, LiteratureStatus status, LiteratureStrength? strength, LiteratureTransfer? transfer, string source, string nl, string en) =>
        new(id, new Bilingual(nl, en), source, status, strength, transfer);
}
