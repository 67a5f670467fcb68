using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;
using Simulatie.Study;

namespace Simulatie.Scenarios;

/// <summary>A scenario while its files are being read: what was said so far, and where.</summary>
internal sealed class ScenarioDraft
{
    private readonly Dictionary<string, (int Order, string File, Node Place)> _given = [];
    private readonly HashSet<string> _refused = [];
    private readonly Dictionary<string, double> _rules = new(StringComparer.Ordinal);
    private ModelParameters _parameters = new();

    /// <summary>False when a file of the chain could not be read to its end; then nothing can be said of what is missing.</summary>
    public bool Complete { get; set; } = true;

    public Bilingual? Title { get; set; }

    public Bilingual? Description { get; set; }

    public bool BudgetNeutral { get; set; }

    public RunSettings Run { get; set; } = new();

    public void Give(ParameterDeclaration parameter, double? value, string file, Node place)
    {
        _parameters = parameter.With(_parameters, value);
        _given[parameter.Key] = (_given.Count, file, place);
        _refused.Remove(parameter.Key);
    }

    /// <summary>A value that could not be read: rules that need it are not checked.</summary>
    public void Refuse(ParameterDeclaration parameter) => _refused.Add(parameter.Key);

    public void GiveRule(string id, double strength) => _rules[id] = strength;

    /// <summary>Problems between values, each at the last of the lines that make it.</summary>
    public IEnumerable<Problem> CrossProblems(string file, long availableMemory)
    {
        foreach (var breach in Complete ? ParameterRules.Breaches(_parameters, availableMemory) : [])
        {
            if (breach.Keys.Any(_refused.Contains))
                continue;
            var at = breach.Keys.Where(_given.ContainsKey).Select(key => _given[key]).OrderBy(given => given.Order).LastOrDefault();
            yield return new Problem(at.File ?? file, at.Place?.Line ?? 1, at.Place?.Column ?? 1, breach.Found, breach.Expected);
        }
    }

    public Scenario ToScenario(string name) =>
        new(name, Title!, Description!, _parameters with { RuleStrengths = RuleStrengths.From(_rules) }, BudgetNeutral) { Settings = Run, Given = GivenKeys.Of(_given.Keys) };
}
