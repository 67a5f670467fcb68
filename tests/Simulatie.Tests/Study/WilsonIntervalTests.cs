using CsCheck;
using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class WilsonIntervalTests
{
    /// <summary>The score method of Newcombe, Statistics in Medicine 17 (1998) 857, table I.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void One_share_has_the_published_interval(int count, int n, double low, double high)
    {
        var interval = WilsonInterval.Of(count / (double)n, n);
        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    /// <summary>Goodman's intervals for the first example of Sison and Glaz (1995): seven shares, three decimals.</summary>
    [Theory]
    [InlineData(56, 0.085, 0.166)]
    [InlineData(73, 0.116, 0.207)]
    [InlineData(59, 0.091, 0.173)]
    public void Several_shares_at_once_have_the_published_interval(int count, double low, double high)
    {
        const double sevenShares = 2.690109527;
        var interval = WilsonInterval.Of(count / 467.0, 467, sevenShares);
        Assert.Equal(low, interval.Low, 3);
        Assert.Equal(high, interval.High, 3);
    }

    [Fact]
    public void The_interval_holds_the_share_and_stays_within_0_and_1() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 1000]).Sample((share, n) =>
        {
            var interval = WilsonInterval.Of(share, n);
            return 0 <= interval.Low && interval.Low <= share + 1e-12 && share - 1e-12 <= interval.High && interval.High <= 1;
        });

    [Fact]
    public void More_cases_make_it_narrower() =>
        Gen.Select(Gen.Double[0, 1], Gen.Int[1, 1000]).Sample((share, n) =>
            Width(WilsonInterval.Of(share, n + 1)) < Width(WilsonInterval.Of(share, n)));

    [Theory]
    [InlineData(-0.01, 10)]
    [InlineData(1.01, 10)]
    [InlineData(double.NaN, 10)]
    [InlineData(0.5, 0)]
    public void What_is_no_share_is_refused(double share, int n) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(share, n));

    private static double Width(WilsonInterval interval) => interval.High - interval.Low;
}
