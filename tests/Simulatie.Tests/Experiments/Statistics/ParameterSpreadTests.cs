using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class ParameterSpreadTests
{
    /// <summary>Two values in each of two sets: means 1 and 5, mean squares 16 between and 2 within, so variances 7 and 2.</summary>
    [Fact]
    public void It_agrees_with_a_calculation_by_hand()
    {
        var spread = ParameterSpread.Of([[0, 2], [4, 6]]);
        Assert.Equal(3, spread.Interval.Mean);
        Assert.Equal(10.5 / 11, spread.FromParameters, 12);
        Assert.Equal(MeanInterval.Quantile(1) * Math.Sqrt(11), spread.Interval.High - 3, 12);
    }

    [Fact]
    public void Sets_that_agree_leave_only_chance() => Assert.Equal(0, ParameterSpread.Of([[0, 2], [2, 0], [1, 1]]).FromParameters);
}
