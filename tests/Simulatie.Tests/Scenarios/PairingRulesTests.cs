using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;
using Simulatie.Study;

namespace Simulatie.Tests.Scenarios;

public sealed class PairingRulesTests
{
    private static readonly Scenario Reference = Of("practice", new ModelParameters());

    [Fact]
    public void Levers_names_budget_and_run_settings_may_differ() => PairingRules.Check(
        Reference, [Of("plan", new ModelParameters { Levers = new Levers { Patience = 0.4 } }) with { BudgetNeutral = true, Settings = new RunSettings(3) }]);

    [Fact]
    public void Every_other_parameter_may_not_differ()
    {
        foreach (var parameter in ParameterCatalogue.All)
        {
            var other = parameter.Default == parameter.Low ? parameter.High : parameter.Low;
            var differences = PairingRules.Differences(Reference, Of("plan", parameter.With(Reference.Parameters, other)));
            Assert.Equal(parameter.Kind == ParameterKind.Lever ? 0 : 1, differences.Count());
        }
    }

    [Fact]
    public void Each_difference_is_told_with_both_values()
    {
        var plan = Of("plan", new ModelParameters
        {
            Population = new Population { Families = 300 },
            RuleStrengths = new Dictionary<string, double> { ["W01"] = 1.5 },
        });
        const string Why = ": compared scenarios may differ only in levers; change it in the file of the reference, or compare with --unpaired";
        Assert.Equal(
            [$"plan: found population.families = 300, expected 2000 as in practice{Why}", $"plan: found rules.W01 = 1.5, expected the strength of the rule table as in practice{Why}"],
            Assert.Throws<UserMistake>(() => PairingRules.Check(Reference, [plan])).Messages);
    }

    private static Scenario Of(string name, ModelParameters parameters) => new(name, new Bilingual(name, name), new Bilingual("x", "x"), parameters);
}
