using Simulatie.Experiments.Sensitivity;

namespace Simulatie.Tests.Experiments.Sensitivity;

public class NoiseSharesTests
{
    /// <summary>By hand: row means 2 and 8, column means 3 and 7, residuals of size 1; mean squares 36, 16 and 4, so components (36 − 4)/2, (16 − 4)/2 and 4.</summary>
    [Fact]
    public void Two_points_in_two_towns_reckoned_by_hand()
    {
        var found = NoiseShares.Of([[1, 3], [5, 11]]);
        Assert.Equal(26, found.Variance, 9);
        Assert.Equal((16 / 26.0, 6 / 26.0, 4 / 26.0, 4 / 36.0), (found.Parameters, found.Luck, found.Both, found.InMeans));
    }

    [Fact]
    public void Luck_that_raises_all_points_alike_is_no_noise_in_their_means()
    {
        var found = NoiseShares.Of([.. Enumerable.Range(0, 20).Select(point => Enumerable.Range(0, 5).Select(replicate => point + 10 * FakeEngine.Luck(replicate)).ToArray())]);
        Assert.Equal(0, found.Both, 9);
        Assert.Equal(0, found.InMeans, 9);
        Assert.Equal(1, found.Parameters + found.Luck, 9);
    }

    [Fact]
    public void Known_components_are_found_again()
    {
        // Uniform numbers of width 3, 2 and 1: variances 9/12, 4/12 and 1/12.
        var found = NoiseShares.Of([.. Enumerable.Range(0, 300).Select(point => Enumerable.Range(0, 300)
            .Select(replicate => 3 * FakeEngine.Luck(1, point) + 2 * FakeEngine.Luck(2, replicate) + FakeEngine.Luck(3, point, replicate)).ToArray())]);
        Assert.Equal(14.0 / 12, found.Variance, 0.1);
        Assert.Equal(9.0 / 14, found.Parameters, 0.05);
        Assert.Equal(4.0 / 14, found.Luck, 0.05);
        Assert.Equal(1.0 / 14, found.Both, 0.02);
    }

    [Fact]
    public void One_replicate_tells_nothing_and_a_point_with_a_gap_is_left_out()
    {
        Assert.True(double.IsNaN(NoiseShares.Of([[1], [2], [3]]).Parameters));
        Assert.Equal(NoiseShares.Of([[1, 3], [5, 11]]), NoiseShares.Of([[1, 3], [double.NaN, 4], [5, 11]]));
        Assert.True(double.IsNaN(NoiseShares.Of([[2, 2], [2, 2]]).Both));
    }
}
