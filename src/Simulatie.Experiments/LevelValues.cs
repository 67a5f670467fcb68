using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>One number per replicate, of which the mean is an outcome over all of them.</summary>
public static class LevelValues
{
    /// <summary>The outcome of each replicate; NaN where it is not defined.</summary>
    /// <remarks>A cost per result is a ratio, and its level the ratio of the means: a town in which hardly anybody was helped would else count for more than all others, and one in which nobody was, not at all.
    /// So each replicate stands at that ratio, moved by what it adds to it: ratio + (cost − ratio · results) / mean results (W. G. Cochran, Sampling Techniques, 1977, §6.4).</remarks>
    public static double[] Of(IReadOnlyList<RunRecord> runs, Outcome outcome, Group group = Group.All) => outcome == Outcome.CostPerLastingResult
        ? PerResult(runs, group)
        : [.. runs.Select(run => run.Of(outcome, group))];

    private static double[] PerResult(IReadOnlyList<RunRecord> runs, Group group)
    {
        double[] costs = [.. runs.Select(run => run.Of(Outcome.YearlyCost))];
        // In units of a year's cost per result, whatever the number of years: NaN means that nobody was helped.
        double[] results = [.. runs.Select((run, at) => run.Of(Outcome.CostPerLastingResult, group) is var each && double.IsNaN(each) ? 0 : costs[at] / each)];
        var (cost, result) = (costs.Average(), results.Average());
        return [.. costs.Select((own, at) => result > 0 ? (cost + own - cost / result * results[at]) / result : double.NaN)];
    }
}
