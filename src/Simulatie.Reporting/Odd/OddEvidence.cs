using Simulatie.Model.Parameters;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Reporting.Odd;

/// <summary>Where each item of the study is represented in the model.</summary>
/// <param name="Parameters">Keys of the parameters whose source it is; the six kinds of service under one key with a star.</param>
/// <param name="Rules">Ids of the transition rules that rest on it.</param>
/// <param name="Entries">The pieces of the model that cite it, by their titles.</param>
/// <param name="Coordinates">Coordinates of roles that rest on it.</param>
/// <param name="Patterns">Ids of the patterns by which it is checked.</param>
public sealed record OddRepresentation(
    IReadOnlyList<string> Parameters, IReadOnlyList<string> Rules, IReadOnlyList<Bilingual> Entries, IReadOnlyList<string> Coordinates, IReadOnlyList<string> Patterns)
{
    public bool IsCited => Parameters.Count + Rules.Count + Entries.Count + Coordinates.Count + Patterns.Count > 0;

    /// <summary>Where the item with this id (E or T) is represented.</summary>
    public static OddRepresentation Of(string id) => new(
        [.. ParameterCatalogue.All.Where(parameter => Cites(parameter.Source, id)).Select(Key).Distinct()],
        [.. TransitionRules.Every.Where(rule => rule.Evidence.Contains(id)).Select(rule => rule.Id)],
        [.. OddEntries.All.Where(entry => Cites(entry.Evidence, id)).Select(entry => entry.Title)],
        [
            .. OddCoordinates.OfWorkers.Where(coordinate => Cites(coordinate.Evidence, id)).Select(coordinate => $"role.{coordinate.Symbol}"),
            .. OddCoordinates.OfClients.Where(coordinate => Cites(coordinate.Evidence, id)).Select(coordinate => $"wants.{coordinate.Symbol}"),
        ],
        [.. StudyPatterns.All.Where(pattern => Cites(pattern.Evidence, id)).Select(pattern => pattern.Id)]);

    private static bool Cites(string? source, string id) => source is not null and not "assumed" && Citation.Parse(source).Contains(id);

    private static string Key(ParameterDeclaration parameter) => parameter.Organisation is null ? parameter.Key : $"organisations.*.{parameter.Name}";
}
