using CsCheck;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class PairedDifferenceTests
{
    /// <summary>Student (Biometrika 6, 1908): extra hours of sleep of ten patients under two drugs.</summary>
    private static readonly double[] FirstDrug = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
    private static readonly double[] SecondDrug = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    [Fact]
    public void Students_sleep_data_give_the_published_interval()
    {
        var paired = PairedDifference.Of(FirstDrug, SecondDrug);
        Assert.Equal(-1.58, paired.Difference.Mean, 1e-12);
        Assert.Equal(-2.4598858, paired.Difference.Low, 1e-7);
        Assert.Equal(-0.7001142, paired.Difference.High, 1e-7);
        Assert.True(paired.Resolved);
        Assert.Equal(10, paired.Pairs);
        Assert.Equal(0.05, paired.ShareHigher, 1e-12);
    }

    [Fact]
    public void Variance_saved_is_that_of_independent_luck_over_that_of_the_pairs()
    {
        // Variances 1 and 4 (value = 2 · reference), difference = reference: (1 + 4) / 1.
        var paired = PairedDifference.Of([2, 4, 6], [1, 2, 3]);
        Assert.Equal(5, paired.VarianceSaved, 1e-12);
    }

    [Fact]
    public void Equal_series_differ_by_exactly_nothing() =>
        Gen.Double[-1e6, 1e6].Array[2, 30].Sample(values =>
        {
            var paired = PairedDifference.Of(values, [.. values]);
            return paired.Difference == new Simulatie.Experiments.Estimate(0, 0, 0) && !paired.Resolved && paired.ShareHigher == 0.5 && double.IsNaN(paired.VarianceSaved);
        });

    [Fact]
    public void Swapping_the_two_series_mirrors_the_interval() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[-10, 10]).Array[2, 30].Sample(pairs =>
        {
            double[] values = [.. pairs.Select(pair => pair.Item1)], references = [.. pairs.Select(pair => pair.Item2)];
            var (there, back) = (PairedDifference.Of(values, references), PairedDifference.Of(references, values));
            return there.Difference.Low == -back.Difference.High && there.Difference.Mean == -back.Difference.Mean
                && Math.Abs(there.ShareHigher + back.ShareHigher - 1) < 1e-12 && there.Resolved == back.Resolved;
        });

    [Fact]
    public void Undefined_values_leave_out_the_pair_and_nothing_else() =>
        Gen.Select(Gen.Double[-10, 10], Gen.Double[-10, 10], Gen.Int[0, 3]).Array[0, 30].Sample(rows =>
        {
            double[] values = [.. rows.Select(row => row.Item3 == 1 ? double.NaN : row.Item1)], references = [.. rows.Select(row => row.Item3 == 2 ? double.NaN : row.Item2)];
            var kept = rows.Where(row => row.Item3 is 0 or 3).ToArray();
            return PairedDifference.Of(values, references) == PairedDifference.Of([.. kept.Select(row => row.Item1)], [.. kept.Select(row => row.Item2)]);
        });

    [Fact]
    public void A_difference_that_never_varies_is_resolved_unless_it_is_zero()
    {
        Assert.True(PairedDifference.Of([3, 4], [1, 2]).Resolved);
        Assert.False(PairedDifference.Of([3, 4], [3, 4]).Resolved);
    }

    [Fact]
    public void Rounding_in_the_last_bits_is_no_difference()
    {
        var paired = PairedDifference.Of([0.1 + 0.2, 743_999.9999999999], [0.3, 744_000]);
        Assert.Equal(0, paired.Difference.Mean);
        Assert.Equal(0.5, paired.ShareHigher);
        Assert.False(paired.Resolved);
    }

    [Fact]
    public void A_single_pair_resolves_nothing() => Assert.False(PairedDifference.Of([3], [1]).Resolved);
}
