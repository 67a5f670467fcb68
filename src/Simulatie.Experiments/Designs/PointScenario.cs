using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Designs;

/// <summary>The scenario at one point of a design.</summary>
public static class PointScenario
{
    /// <summary>The scenario with each factor at its value; NaN leaves it as it is.</summary>
    /// <remarks>Of parameters that must sum to one, those that the design does not vary take what the varied ones leave, in the proportions that they had;
    /// where nothing is left to take, or all are varied, all are divided by their sum. A budget-neutral scenario gets its staff factor anew at every point,
    /// so that it costs there what practice costs there.</remarks>
    /// <exception cref="UserMistake">The values do not go together.</exception>
    public static Scenario At(Scenario scenario, IReadOnlyList<Factor> factors, IReadOnlyList<double> values)
    {
        var parameters = scenario.Parameters;
        var varied = new HashSet<string>(StringComparer.Ordinal);
        for (var column = 0; column < factors.Count; column++)
            if (!double.IsNaN(values[column]) && varied.Add(factors[column].Key))
                parameters = factors[column].Parameter.With(parameters, values[column]);
        foreach (var group in ParameterRules.SumToOne.Where(group => group.Any(varied.Contains)))
            parameters = Balanced(parameters, group, varied);
        RefuseBreaches(parameters);
        return BesidePractice(scenario with { Parameters = parameters, Given = scenario.Given.With(varied) });
    }

    private static ModelParameters Balanced(ModelParameters parameters, IReadOnlyList<string> group, HashSet<string> varied)
    {
        var values = group.Select(key => ParameterCatalogue.Get(parameters, key)!.Value).ToArray();
        var given = Sum(key => varied.Contains(key));
        var others = Sum(key => !varied.Contains(key));
        var (scaleGiven, scaleOthers) = given <= 1 && others > 0 ? (1.0, (1 - given) / others) : (1 / given, 0.0);
        for (var at = 0; at < group.Count; at++)
            parameters = ParameterCatalogue.With(parameters, group[at], Math.Clamp(values[at] * (varied.Contains(group[at]) ? scaleGiven : scaleOthers), 0, 1));
        return parameters;

        double Sum(Func<string, bool> counts) => group.Zip(values, (key, value) => counts(key) ? value : 0).Sum();
    }

    private static void RefuseBreaches(ModelParameters parameters)
    {
        if (ParameterRules.Breaches(parameters, ParameterRules.AvailableMemory()) is { Count: > 0 } breaches)
            throw new UserMistake([.. breaches.Select(breach => $"found {breach.Found}, expected {breach.Expected}")]);
    }

    private static Scenario BesidePractice(Scenario scenario) =>
        BudgetNeutral.Fit(scenario, scenario with { Name = "practice", Parameters = scenario.Parameters with { Levers = new Levers() } }, YearlyCost.Of);
}
