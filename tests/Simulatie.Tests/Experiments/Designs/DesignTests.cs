using CsCheck;
using Simulatie.Experiments.Designs;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Designs;

public class DesignTests
{
    private static readonly Factor Patience = Factor.WholeRange(ParameterCatalogue.Find("levers.patience")!, 11);
    private static readonly Factor Outreach = Factor.WholeRange(ParameterCatalogue.Find("levers.outreach-hours")!, 4);
    private static readonly Factor Gate = Factor.WholeRange(ParameterCatalogue.Find("uncertainties.gate-threshold")!, 3);
    private static readonly Factor[] Three = [Patience, Outreach, Gate];

    private static IEnumerable<double[]> Points(Design design) => Enumerable.Range(0, (int)design.Count).Select(number => design.Point(number));

    [Fact]
    public void A_grid_holds_every_combination_once()
    {
        var grid = new GridDesign(Three, seed: 1);
        Assert.Equal(11 * 4 * 3, grid.Count);
        Assert.Equal(132, Points(grid).Select(point => string.Join(' ', point)).Distinct().Count());
        Assert.Equal([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], Points(grid).Select(point => Math.Round(point[0], 12)).Distinct().Order());
    }

    [Fact]
    public void A_grid_that_is_stopped_early_has_been_everywhere()
    {
        var grid = new GridDesign(Three, seed: 1);
        var early = Enumerable.Range(0, 44).Select(position => grid.Point(grid.At(position))[0]).ToList();
        Assert.InRange(early.Distinct().Count(), 9, 11);
        Assert.Equal(132, Enumerable.Range(0, 132).Select(position => grid.At(position)).Distinct().Count());
    }

    [Fact]
    public void A_latin_hypercube_has_one_point_in_every_part_of_every_range() =>
        Gen.Select(Gen.Int[1, 60], Gen.UInt).Sample((count, seed) =>
        {
            var design = new LatinHypercube(Three, count, seed);
            return Enumerable.Range(0, 3).All(column =>
                Points(design).Select(point => (int)(Three[column].ShareOf(point[column]) * count)).Distinct().Count() == count);
        }, iter: 50);

    [Fact]
    public void A_shuffle_meets_every_number_once() =>
        Gen.Select(Gen.Int[1, 300], Gen.UInt).Sample((count, seed) =>
        {
            var shuffle = new KeyedPermutation(seed, DesignDraw.RunOrder, 0, count);
            return Enumerable.Range(0, count).Select(number => shuffle[number]).Order().SequenceEqual(Enumerable.Range(0, count).Select(number => (long)number));
        }, iter: 50);

    [Fact]
    public void Morris_moves_one_factor_a_step_by_two_thirds_of_its_range_each_factor_once_per_path()
    {
        var design = new MorrisDesign(Three, paths: 20, levels: 4, seed: 3);
        for (var path = 0; path < 20; path++)
        {
            var moved = new List<int>();
            for (var step = 0; step < 3; step++)
            {
                var (from, to) = (design.Point(path * 4 + step), design.Point(path * 4 + step + 1));
                var column = Assert.Single(Enumerable.Range(0, 3), at => from[at] != to[at]);
                Assert.Equal(2.0 / 3, Math.Abs(Three[column].ShareOf(to[column]) - Three[column].ShareOf(from[column])), 1e-9);
                moved.Add(column);
            }
            Assert.Equal([0, 1, 2], moved.Order());
        }
        Assert.True(Points(design).Select(point => point[0]).Distinct().Count() == 4);
    }

    [Fact]
    public void A_saltelli_row_is_A_then_A_with_one_column_of_B_each_then_B()
    {
        var design = new SaltelliDesign(Three, rows: 8, seed: 5);
        Assert.Equal(40, design.Count);
        for (var row = 0; row < 8; row++)
        {
            var (a, b) = (design.Point(row * 5), design.Point(row * 5 + 4));
            for (var column = 0; column < 3; column++)
                Assert.Equal(Enumerable.Range(0, 3).Select(at => at == column ? b[at] : a[at]), design.Point(row * 5 + 1 + column));
        }
    }

    [Fact]
    public void One_at_a_time_starts_with_the_scenario_and_moves_one_factor()
    {
        var points = Points(new OneAtATime(Three)).ToList();
        Assert.Equal(1 + 11 + 4 + 3, points.Count);
        Assert.All(points[0], value => Assert.True(double.IsNaN(value)));
        Assert.All(points.Skip(1), point => Assert.Single(point, value => !double.IsNaN(value)));
    }

    [Fact]
    public void Whole_parameters_get_whole_values_each_equally_often()
    {
        var families = new Factor(ParameterCatalogue.Find("population.families")!, 10, 13);
        var values = Points(new LatinHypercube([families], 400, seed: 1)).Select(point => point[0]).ToList();
        Assert.Equal([10, 11, 12, 13], values.Distinct().Order());
        Assert.All(values.GroupBy(value => value), group => Assert.Equal(100, group.Count()));
    }

    [Fact]
    public void Shares_that_sum_to_one_still_do_at_every_point()
    {
        var scenario = FakeEngine.Policy("baseline");
        Factor[] weights = [Factor.WholeRange(ParameterCatalogue.Find("uncertainties.gate-trust")!), Factor.WholeRange(ParameterCatalogue.Find("uncertainties.gate-openness")!)];
        Gen.Select(Gen.Double[0.001, 1], Gen.Double[0.001, 1]).Sample((trust, openness) =>
        {
            var parameters = PointScenario.At(scenario, weights, [trust, openness]).Parameters;
            return ParameterRules.Breaches(parameters, long.MaxValue).Count == 0
                && (trust + openness > 1 || (parameters.Uncertainties.GateTrust == trust && parameters.Uncertainties.GateOpenness == openness));
        }, iter: 200);
    }
}
