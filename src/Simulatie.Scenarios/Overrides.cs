using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;

namespace Simulatie.Scenarios;

/// <summary>Changes to a scenario from the command line: <c>--set levers.patience=0.4</c>.</summary>
public static class Overrides
{
    private const string RulePrefix = "rules.";

    /// <summary>The scenario with each <c>key=value</c> applied; a value is written as in a file, and nothing after the sign empties an optional one.</summary>
    /// <param name="knownRules">Ids of transition rules, for keys such as <c>rules.W01</c>; null refuses these.</param>
    /// <param name="availableMemory">Memory in bytes that a town may take; that of this machine when null.</param>
    /// <exception cref="UserMistake">A setting cannot be used; every problem is a message of its own.</exception>
    public static Scenario Apply(
        Scenario scenario, IEnumerable<string> settings, IReadOnlyCollection<string>? knownRules = null, long? availableMemory = null)
    {
        var problems = new List<Problem>();
        var parameters = scenario.Parameters;
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            var key = setting.Split('=')[0].Trim();
            if (!setting.Contains('='))
                problems.Add(At(setting, Quote.Of(setting), "key=value, such as levers.patience=0.4"));
            else if (!given.TryAdd(key, setting))
                problems.Add(At(setting, $"{Quote.Of(key)} a second time", $"each key once (the first is {given[key]})"));
            else
                parameters = Apply(parameters, setting, key, setting[(setting.IndexOf('=') + 1)..].Trim(), knownRules ?? [], problems);
        }
        if (problems.Count == 0)
            problems.AddRange(ParameterRules.Breaches(parameters, availableMemory ?? ParameterRules.AvailableMemory())
                .Select(breach => At(breach.Keys.Select(key => given.GetValueOrDefault(key)).OfType<string>().LastOrDefault() ?? scenario.Name, breach.Found, breach.Expected)));
        return problems.Count == 0
            ? scenario with { Parameters = parameters, Given = scenario.Given.With(given.Keys) }
            : throw new UserMistake([.. problems.Select(problem => problem.ToString())]);
    }

    private static ModelParameters Apply(
        ModelParameters parameters, string setting, string key, string value, IReadOnlyCollection<string> knownRules, List<Problem> problems)
    {
        if (key.StartsWith(RulePrefix, StringComparison.Ordinal))
            return ApplyRule(parameters, setting, key[RulePrefix.Length..], value, knownRules, problems);
        if (ParameterCatalogue.Find(key) is not { } parameter)
        {
            problems.Add(At(setting, Quote.Of(key), "the key of a parameter: 'simulatie parameters' lists them", ParameterCatalogue.Nearest(key)));
            return parameters;
        }
        if (ValueText.TryRead(parameter, new Word(0, 0, value, Quoted: false), out var number, out var expected))
            return parameter.With(parameters, number);
        problems.Add(At(setting, value == "" ? $"nothing for {key}" : Quote.Of(value), expected));
        return parameters;
    }

    private static ModelParameters ApplyRule(
        ModelParameters parameters, string setting, string id, string value, IReadOnlyCollection<string> knownRules, List<Problem> problems)
    {
        if (!knownRules.Contains(id))
            problems.Add(At(setting, Quote.Of(RulePrefix + id), "the id of a rule: 'simulatie rules' lists them", NearestName.Find(id, knownRules) is { } near ? RulePrefix + near : null));
        else if (!ValueText.TryStrength(new Word(0, 0, value, Quoted: false), out var strength, out var expected))
            problems.Add(At(setting, Quote.Of(value), expected));
        else
            return parameters with { RuleStrengths = new Dictionary<string, double>(parameters.RuleStrengths) { [id] = strength } };
        return parameters;
    }

    private static Problem At(string setting, string found, string expected, string? suggestion = null) =>
        new($"--set {setting}", 0, 0, found, expected, suggestion);
}
