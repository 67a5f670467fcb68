using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using static Simulatie.Tests.Experiments.FakeEngine;

namespace Simulatie.Tests.Experiments;

public class TimeSeriesTests
{
    [Fact]
    public void Each_month_is_the_mean_and_interval_over_the_replicates()
    {
        var runs = RunAll([Policy("baseline")], Plan(replicates: 6))[0];
        var points = TimeSeries.Of(runs, Outcome.Trust, Group.NewlyPoor);
        Assert.Equal([-2, -1, 0, 1, 2], points.Select(point => point.Month));
        Assert.All(points, point => Assert.Equal(MeanInterval.Of(runs.Select(run => run.InMonth(point.Month, Outcome.Trust, Group.NewlyPoor))), point.Value));
    }

    [Fact]
    public void Undefined_replicates_are_left_out_and_the_number_used_is_given()
    {
        var runs = Enumerable.Range(0, 3).Select(replicate => Record(0, 2, (_, _) => 0, (month, _, _) => month == 0 || replicate > 0 ? replicate : double.NaN)).ToList();
        var points = TimeSeries.Of(runs, Outcome.Trust);
        Assert.Equal([(3, 1.0), (2, 1.5)], points.Select(point => (point.Replicates, point.Value.Mean)));
    }

    [Fact]
    public void Groups_are_those_that_runs_keep_monthly()
    {
        Assert.Equal([Group.All, Group.GenerationPoor, Group.NewlyPoor], TimeSeries.GroupsOf(OutcomeCatalogue.Of(Outcome.Trust)));
        Assert.Equal([Group.All], TimeSeries.GroupsOf(OutcomeCatalogue.Of(Outcome.Pressure)));
    }
}
