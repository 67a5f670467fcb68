using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class ParameterSpreadTests
{
    /// <summary>Two values in each of two sets: means 1 and 5, mean squares 16 between and 2 within, so variances 7 and 2.</summary>
    [Fact]
    public void Its_parts_agree_with_a_calculation_by_hand()
    {
        var spread = ParameterSpread.Of([[0, 2], [4, 6]]);
        Assert.Equal(3, spread.Interval.Mean);
        Assert.Equal(10.5 / 11, spread.FromParameters, 12);
    }

    [Fact]
    public void Sets_that_agree_leave_only_chance_in_the_estimate_and_are_not_certain_for_that()
    {
        var spread = ParameterSpread.Of([[0, 2], [2, 0], [1, 1]]);
        Assert.Equal(0, spread.FromParameters);
        Assert.True(spread.Interval.Low < 0.5 && spread.Interval.High > 1.5);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NaN)]
    public void What_is_no_number_leaves_no_interval(double value)
    {
        var interval = ParameterSpread.Of([[0, value], [1, 2]]).Interval;
        Assert.True(double.IsNaN(interval.Low) && double.IsNaN(interval.High));
    }

    [Theory]
    [InlineData(1e-9)]
    [InlineData(1e6)]
    public void The_unit_changes_nothing(double unit)
    {
        double[][] sets = [[0, 2], [4, 6], [1, 2], [3, 3]];
        var (plain, other) = (ParameterSpread.Of(sets).Interval, ParameterSpread.Of([.. sets.Select(set => set.Select(value => value * unit).ToArray())]).Interval);
        Assert.Equal(plain.High, other.High / unit, 1e-9);
    }

    [Fact]
    public void Without_any_variance_there_is_no_width() => Assert.Equal(new Estimate(3, 3, 3), ParameterSpread.Of([[3, 3], [3, 3]]).Interval);

    /// <summary>With hardly any chance within sets it is the interval of a new value beside k others, by Student's t.</summary>
    [Theory]
    [InlineData(2, 0.03)]
    [InlineData(5, 0.005)]
    [InlineData(15, 0.002)]
    public void Without_chance_it_is_the_prediction_interval_of_Student(int sets, double tolerance)
    {
        var random = new Mcg31m1(7);
        double[] means = [.. Enumerable.Range(0, sets).Select(_ => Normal.Sample(random, 0, 1))];
        var interval = ParameterSpread.Of([.. means.Select(mean => new[] { mean - 1e-6, mean + 1e-6 })]).Interval;
        var expected = MeanInterval.Quantile(sets - 1) * Math.Sqrt(Moments.Of(means).Variance * (1 + 1.0 / sets));
        Assert.InRange((interval.High - interval.Mean) / expected, 1 - tolerance, 1 + tolerance);
    }

    /// <summary>The interval holds the effect under a set that was not drawn, however much or little the sets differ.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(3)]
    public void It_holds_a_set_that_was_not_drawn(double between)
    {
        const int Trials = 4000, Sets = 15;
        var random = new Mcg31m1(11);
        var held = 0;
        for (var trial = 0; trial < Trials; trial++)
        {
            var interval = ParameterSpread.Of([.. Enumerable.Range(0, Sets).Select(_ => Normal.Sample(random, 0, between)).Select(set => new[] { Normal.Sample(random, set, 1), Normal.Sample(random, set, 1) })]).Interval;
            var other = Normal.Sample(random, 0, between);
            held += interval.Low < other && other < interval.High ? 1 : 0;
        }

        Assert.True(held > 0.935 * Trials, $"{held} of {Trials}"); // 0.95 less four standard errors
    }
}
