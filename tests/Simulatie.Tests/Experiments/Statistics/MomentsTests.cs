using CsCheck;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class MomentsTests
{
    /// <summary>NIST, Statistical Reference Datasets, univariate summary statistics: NumAcc1, NumAcc3 and NumAcc4.</summary>
    [Theory]
    [InlineData(10_000_001, 10_000_003, 3, 10_000_002, 1)]
    [InlineData(1_000_000.1, 1_000_000.3, 1001, 1_000_000.2, 0.1)]
    [InlineData(10_000_000.1, 10_000_000.3, 1001, 10_000_000.2, 0.1)]
    public void Certified_values_with_a_mean_that_is_large_beside_the_spread(double low, double high, int count, double mean, double deviation)
    {
        var values = Enumerable.Range(0, count).Select(index => index == 0 ? mean : index % 2 == 1 ? low : high);
        var moments = Moments.Of(values);
        Assert.Equal(mean, moments.Mean, 1e-8);
        Assert.Equal(deviation, moments.StandardDeviation, 1e-8);
    }

    [Fact]
    public void Agree_with_the_definition() =>
        Gen.Double[-100, 100].List[2, 40].Sample(values =>
        {
            var moments = Moments.Of(values);
            var mean = values.Sum() / values.Count;
            var squares = values.Sum(value => (value - mean) * (value - mean));
            return Math.Abs(moments.Mean - mean) < 1e-10 && Math.Abs(moments.Variance - squares / (values.Count - 1)) < 1e-8;
        });

    [Fact]
    public void One_value_has_a_mean_but_no_variance_and_none_has_neither()
    {
        Assert.Equal(3, Moments.Of([3]).Mean);
        Assert.Equal(double.NaN, Moments.Of([3]).Variance);
        Assert.Equal(double.NaN, Moments.Of([]).Mean);
    }
}
