using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class VarianceStabilityTests
{
    [Fact]
    public void Rows_stand_at_round_numbers_and_at_the_end() =>
        Assert.Equal([2, 5, 10, 20, 50, 64], VarianceStability.Table(new double[64]).Select(row => row.Replicates));

    [Fact]
    public void A_row_is_about_the_first_replicates_only()
    {
        // 2, 4: mean 3, variance 2. 2, 4, 6: mean 4, variance 4.
        var rows = VarianceStability.Table([2, 4, 6, 100], [2, 3]);
        Assert.Equal(Math.Sqrt(2) / 3, rows[0].CoefficientOfVariation, 1e-12);
        Assert.Equal(0.5, rows[1].CoefficientOfVariation, 1e-12);
    }

    [Fact]
    public void The_sign_of_the_mean_does_not_matter_and_a_mean_of_nothing_has_no_coefficient()
    {
        Assert.Equal(0.5, VarianceStability.Table([-2, -4, -6], [3])[0].CoefficientOfVariation, 1e-12);
        Assert.Equal(double.NaN, VarianceStability.Table([-1, 1], [2])[0].CoefficientOfVariation);
    }

    [Fact]
    public void The_smallest_stable_number_is_the_first_that_all_later_rows_stay_near()
    {
        VarianceStabilityRow[] rows = [new(2, 1, 0.3, 0.3), new(5, 1, 0.205, 0.205), new(10, 1, 0.2, 0.2), new(20, 1, 0.198, 0.198)];
        Assert.Equal(5, VarianceStability.SmallestStable(rows, 0.01));
        Assert.Equal(10, VarianceStability.SmallestStable(rows, 0.005));
        Assert.Null(VarianceStability.SmallestStable(rows, 0.001));
    }

    [Fact]
    public void One_replicate_has_no_rows() => Assert.Empty(VarianceStability.Table([1.0]));
}
