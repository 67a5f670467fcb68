using MathNet.Numerics.Distributions;
using Simulatie.Experiments.Sensitivity;

namespace Simulatie.Tests.Experiments.Sensitivity;

public class PartialRankCorrelationTests
{
    /// <summary>By hand: rank correlations 0.8 (first and second), 0.8 (first and outcome), 0.3 (second and outcome), and from them
    /// (0.8 − 0.3·0.8) / √((1 − 0.3²)(1 − 0.8²)) and (0.3 − 0.8·0.8) / (1 − 0.8²).</summary>
    [Fact]
    public void Five_points_reckoned_by_hand()
    {
        // Ranks 1 2 3 4 5, 2 1 4 3 5 and 1 3 2 5 4, in numbers that only share their order.
        var found = PartialRankCorrelation.Of([[0, 20], [1, 10], [8, 40], [9, 30], [100, 50]], [-5, 3, 2, 1e6, 40]);
        Assert.Equal(0.56 / Math.Sqrt(0.91 * 0.36), found[0].Mean, 9);
        Assert.Equal(-0.34 / 0.36, found[1].Mean, 9);
    }

    [Fact]
    public void Only_the_order_of_values_counts()
    {
        var (points, values) = Sample(40, 1);
        var plain = PartialRankCorrelation.Of(points, values);
        var bent = PartialRankCorrelation.Of([.. points.Select(point => point.Select(value => Math.Exp(3 * value)).ToArray())], [.. values.Select(value => value * value * value)]);
        Assert.Equal(plain, bent);
    }

    [Fact]
    public void The_interval_holds_the_correlation_of_the_whole_population_about_95_times_in_100()
    {
        var (points, values) = Sample(20_000, 99);
        var population = PartialRankCorrelation.Of(points, values);
        const int samples = 300;
        var held = new int[3];
        for (var sample = 0; sample < samples; sample++)
        {
            (points, values) = Sample(60, 1000 + sample);
            var found = PartialRankCorrelation.Of(points, values);
            for (var factor = 0; factor < 3; factor++)
                if (population[factor].Mean >= found[factor].Low && population[factor].Mean <= found[factor].High)
                    held[factor]++;
        }
        Assert.All(held, count => Assert.InRange(count / (double)samples, 0.92, 0.985));
    }

    [Fact]
    public void What_does_not_move_has_no_correlation_and_does_not_disturb_the_others()
    {
        var (points, values) = Sample(40, 1);
        var with = PartialRankCorrelation.Of([.. points.Select(point => point.Append(7).ToArray())], values);
        Assert.True(double.IsNaN(with[3].Mean));
        Assert.Equal(PartialRankCorrelation.Of(points, values), with.Take(3));
        Assert.All(PartialRankCorrelation.Of(points, [.. values.Select(_ => 1.0)]), each => Assert.True(double.IsNaN(each.Mean)));
    }

    [Fact]
    public void Too_few_points_give_nothing() =>
        Assert.All(PartialRankCorrelation.Of([[1, 2, 3], [2, 1, 3], [3, 3, 1]], [1, 2, 3]), each => Assert.True(double.IsNaN(each.Mean)));

    /// <summary>Three parameters, the second and third of which move together a little; the outcome follows the first, less the second, and luck.</summary>
    private static (double[][] Points, double[] Values) Sample(int count, long seed)
    {
        double Luck(int point, int column) => Normal.InvCDF(0, 1, FakeEngine.Luck(seed, point, column));
        double[][] points = [.. Enumerable.Range(0, count).Select(point => new[] { Luck(point, 0), Luck(point, 1), 0.5 * Luck(point, 1) + Luck(point, 2) })];
        return (points, [.. points.Select((point, at) => point[0] - 0.5 * point[1] + Luck(at, 3))]);
    }
}
