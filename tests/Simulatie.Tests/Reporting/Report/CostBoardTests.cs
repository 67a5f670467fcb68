using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Report;

namespace Simulatie.Tests.Reporting.Report;

public class CostBoardTests
{
    private static readonly ComparisonResult Result = SyntheticComparison.Of(9);

    [Fact]
    public void What_has_no_known_price_is_left_out() =>
        Assert.Equal(Result.Scenarios.Where(scenario => scenario.Name != "less-bureaucracy"), CostBoard.Of(new ReportInput(Result)).Scenarios);

    [Fact]
    public void A_draw_is_the_cost_of_the_whole_period_and_the_families_that_it_helped()
    {
        var run = Result.Runs[1][0];
        var draw = CostBoard.Of(new ReportInput(Result)).Draws[1][0];
        Assert.Equal(10 * run.Of(Outcome.YearlyCost), draw.Cost, 1e-6);
        Assert.Equal(draw.Cost / run.Of(Outcome.CostPerLastingResult), draw.Effect, 1e-9);
    }

    [Fact]
    public void The_axis_of_willingness_goes_beyond_the_dearest_step()
    {
        var board = CostBoard.Of(new ReportInput(Result));
        Assert.Equal(0, board.Willingness[0]);
        var average = board.Means[0].Cost / board.Means[0].Effect;
        Assert.True(board.Willingness[^1] >= board.Ladder.Where(step => step.Dominance == Dominance.None && step.Beside >= 0).Select(step => Math.Min(step.CostPerEffect, 5 * average)).DefaultIfEmpty().Max());
    }
}
