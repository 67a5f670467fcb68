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
    public static IReadOnlyList<SeriesPoint> Of(IReadOnlyList<RunRecord> runs, Outcome outcome, Group group = Group.All)
    {
        var points = new SeriesPoint[runs[0].Months];
        for (var index = 0; index < points.Length; index++)
            points[index] = Point(runs, runs[0].FirstMonth + index, outcome, group);
        return points;
    }

    private static SeriesPoint Point(IReadOnlyList<RunRecord> runs, int month, Outcome outcome, Group group)
    {
        var moments = new Moments();
        foreach (var run in runs)
            if (run.InMonth(month, outcome, group) is var value && !double.IsNaN(value))
                moments.Add(value);
        return new SeriesPoint(month, MeanInterval.Of(moments), moments.Count);
    }
}
