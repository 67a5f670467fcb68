using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Classes;

/// <summary>A scenario whose levers are moved while the town lives.</summary>
public static class ChangingPolicy
{
    /// <summary>The scenario with its changes; those of month 0 are part of its own levers. Without changes, the scenario as <c>run</c> runs it.</summary>
    /// <remarks>Where the budget is to stay neutral, every change is fitted anew to what practice costs in the same town.</remarks>
    /// <exception cref="UserMistake">No staff factor keeps the budget neutral.</exception>
    /// <exception cref="ParameterRangeException">A value lies outside the range of its lever.</exception>
    public static Scenario Of(Scenario scenario, IEnumerable<LeverChange> changes)
    {
        var practice = scenario with { Name = "practice", Parameters = scenario.Parameters with { Levers = new Levers() } };
        var now = scenario;
        var (first, later) = (default(Scenario), new List<LaterPolicy>());
        foreach (var month in changes.GroupBy(change => change.Month).OrderBy(month => month.Key))
        {
            if (month.Key > 0)
                first ??= Fitted(now);
            now = month.Aggregate(now, With);
            if (month.Key > 0)
                later.Add(LaterPolicy.Of(month.Key, Fitted(now).Parameters));
        }

        first ??= Fitted(now);
        return first with { Parameters = first.Parameters with { Later = later } };

        Scenario Fitted(Scenario policy) => BudgetNeutral.Fit(policy, practice, YearlyCost.Of);
    }

    private static Scenario With(Scenario scenario, LeverChange change) => change.Key == LeverChange.Budget
        ? scenario with { BudgetNeutral = change.Value == 1, Parameters = scenario.Parameters with { StaffFactor = 1 } }
        : scenario with { Parameters = ParameterCatalogue.With(scenario.Parameters, change.Key, change.Value), Given = scenario.Given.With([change.Key]) };
}
