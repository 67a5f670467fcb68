using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using static Simulatie.Tests.Experiments.FakeEngine;

namespace Simulatie.Tests.Experiments;

public class LevelValuesTests
{
    /// <summary>Towns of a cost and a number of results each; without results the cost of one is not defined.</summary>
    private static RunRecord[] Towns(params (double Cost, double Results)[] towns) => Array.ConvertAll(towns, town => Record(0, 1, (outcome, _) => outcome switch
    {
        Outcome.YearlyCost => town.Cost,
        Outcome.CostPerLastingResult => town.Results > 0 ? town.Cost / town.Results : double.NaN,
        _ => town.Results,
    }));

    [Fact]
    public void The_cost_of_a_result_is_all_cost_over_all_results_also_where_a_town_had_none()
    {
        var values = LevelValues.Of(Towns((100, 1), (100, 4), (100, 0), (100, 5)), Outcome.CostPerLastingResult);
        Assert.Equal(40, values.Average(), 1e-9);
    }

    [Fact]
    public void Its_interval_comes_from_what_each_town_adds_to_the_ratio()
    {
        // Ratio 300 / 6 = 50; residuals 100 − 50 · 1 and so on, over the mean of two results.
        var values = LevelValues.Of(Towns((100, 1), (120, 2), (80, 3)), Outcome.CostPerLastingResult);
        Assert.Equal([50 + 50 / 2.0, 50 + 20 / 2.0, 50 - 70 / 2.0], values.Select(value => Math.Round(value, 9)));
        Assert.Equal(50, MeanInterval.Of(values).Mean, 1e-9);
    }

    [Fact]
    public void Where_nobody_is_helped_there_is_no_cost_of_a_result() =>
        Assert.All(LevelValues.Of(Towns((100, 0), (90, 0)), Outcome.CostPerLastingResult), value => Assert.True(double.IsNaN(value)));

    [Fact]
    public void Every_other_outcome_is_what_each_town_has() => Assert.Equal([1, 4], LevelValues.Of(Towns((100, 1), (100, 4)), Outcome.Trust));
}
