using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class MeanIntervalTests
{
    /// <summary>The two-sided 5% points that every printed t table gives.</summary>
    [Theory]
    [InlineData(1, 12.706205)]
    [InlineData(2, 4.302653)]
    [InlineData(4, 2.776445)]
    [InlineData(9, 2.262157)]
    [InlineData(19, 2.093024)]
    [InlineData(30, 2.042272)]
    [InlineData(120, 1.979930)]
    public void Quantiles_are_those_of_the_printed_tables(int freedom, double printed) =>
        Assert.Equal(printed, MeanInterval.Quantile(freedom), 5e-7);

    [Fact]
    public void Many_degrees_of_freedom_come_near_the_normal() =>
        Assert.Equal(1.959964, MeanInterval.Quantile(10_000_000), 1e-6);

    [Fact]
    public void Five_values_by_hand()
    {
        // Mean 3, variance 2.5, standard error sqrt(0.5).
        var interval = MeanInterval.Of([1.0, 2, 3, 4, 5]);
        Assert.Equal(3, interval.Mean, 1e-12);
        Assert.Equal(3 - 2.7764451 * Math.Sqrt(0.5), interval.Low, 1e-6);
        Assert.Equal(3 + 2.7764451 * Math.Sqrt(0.5), interval.High, 1e-6);
    }

    [Fact]
    public void Values_of_a_set_tell_no_more_than_their_mean_does()
    {
        var sets = MeanInterval.OfSets([1, 3, 2, 6, 5, 7], 2);
        var means = MeanInterval.Of([2.0, 4, 6]);
        Assert.Equal((means.Mean, means.Low, means.High), (sets.Mean, sets.Low, sets.High));
    }

    [Fact]
    public void A_set_of_which_a_value_is_missing_counts_with_the_others()
    {
        var sets = MeanInterval.OfSets([1, 3, 2, double.NaN, double.NaN, double.NaN], 2);
        // Mean 2; sums of distances 0 and 0.
        Assert.Equal(new(2, 2, 2), sets);
        Assert.Equal(MeanInterval.Of([1, 3]), MeanInterval.OfSets([1, 3, double.NaN, double.NaN], 2));
        Assert.Equal(MeanInterval.Of([1, 2, 6]), MeanInterval.OfSets([1, 2, 6], 1));
    }

    [Fact]
    public void One_value_gives_a_mean_without_ends_and_no_value_gives_nothing()
    {
        Assert.Equal(new(3, double.NaN, double.NaN), MeanInterval.Of([3.0]));
        Assert.Equal(new(double.NaN, double.NaN, double.NaN), MeanInterval.Of([]));
    }
}
