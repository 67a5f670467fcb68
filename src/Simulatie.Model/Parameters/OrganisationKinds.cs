using System.Text.Json;
using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>The six kinds of service outside code: their key in files and their name for readers.</summary>
public static class OrganisationKinds
{
    private static readonly Bilingual[] Labels =
    [
        new("OCMW", "OCMW"), new("Kind en Gezin", "Kind en Gezin"), new("CLB", "CLB"),
        new("mutualiteit", "mutuality"), new("opbouwwerk", "community work"), new("voedselbedeling", "food distribution"),
    ];

    public static IReadOnlyList<OrganisationKind> All { get; } = Enum.GetValues<OrganisationKind>();

    /// <summary>The kind's key in files, such as <c>kind-en-gezin</c>.</summary>
    public static string Key(this OrganisationKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    public static Bilingual Label(this OrganisationKind kind) => Labels[(int)kind];
}
