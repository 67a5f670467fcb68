using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>An outcome month by month over the replicates of one scenario.</summary>
public static class TimeSeries
{
    /// <summary>The groups for which runs keep every month: all families, generation poor, newly poor.</summary>
    public static IReadOnlyList<Group> Groups { get; } = [.. Enum.GetValues<Group>().Take(RunRecord.MonthlyGroups)];

    /// <summary>The groups that exist monthly for this outcome.</summary>
    public static IReadOnlyList<Group> GroupsOf(OutcomeDefinition definition) => definition.ByGroup ? Groups : [Group.All];

    /// <summary>One point per recorded month, burn-in included, in order.</summary>
    /// <param name="runs">The replicates of one scenario, all over the same months.</param>
    /// <param name="townsPerSet">How many in a row have their parameters in common.</param>
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<RunRecord> runs, Outcome outcome, Group group = Group.All, int townsPerSet = 1)
    {
        var points = new SeriesPoint[runs[0].Months];
        var values = new double[runs.Count];
        for (var index = 0; index < points.Length; index++)
        {
            var month = runs[0].FirstMonth + index;
            for (var run = 0; run < values.Length; run++)
                values[run] = runs[run].InMonth(month, outcome, group);
            points[index] = new SeriesPoint(month, MeanInterval.OfSets(values, townsPerSet), values.Count(value => !double.IsNaN(value)));
        }

        return points;
    }
}
