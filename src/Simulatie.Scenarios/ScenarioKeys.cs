using Simulatie.Model.Parameters;

namespace Simulatie.Scenarios;

/// <summary>The words that a scenario file may use as keys.</summary>
internal static class ScenarioKeys
{
    public static IReadOnlyList<string> Top { get; } =
        ["name", "description", "extends", "budget", "run", "levers", "uncertainties", "constants", "population", "organisations", "rules"];

    public static IReadOnlyList<string> Languages { get; } = ["nl", "en"];

    public static IReadOnlyList<string> Run { get; } = ["seed", "replicates", "months"];

    public static IReadOnlyList<string> ParameterSections { get; } = ["levers", "uncertainties", "constants", "population"];

    public static IReadOnlyList<string> Organisations { get; } = [.. OrganisationKinds.All.Select(kind => kind.Key())];

    /// <summary>The names of the parameters in a section, such as <c>levers</c> or <c>organisations.ocmw</c>.</summary>
    public static IReadOnlyList<string> NamesIn(string section) =>
        [.. ParameterCatalogue.All.Where(parameter => parameter.Section == section).Select(parameter => parameter.Name)];

    /// <summary>Where a word that stands at the wrong place belongs, in words; null when it belongs nowhere.</summary>
    public static string? Elsewhere(string word, string section)
    {
        if (section != "" && Top.Contains(word))
            return $"{word} at the start of a line";
        if (section != "organisations" && Organisations.Contains(word))
            return $"{word} under organisations";
        if (Run.Contains(word))
            return $"{word} under run";
        var parameter = ParameterCatalogue.Find(word) ?? ParameterCatalogue.All.FirstOrDefault(parameter => parameter.Name == word);
        return parameter is null ? null : $"{parameter.Name} under {parameter.Section}";
    }
}
