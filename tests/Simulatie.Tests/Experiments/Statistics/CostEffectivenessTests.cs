using CsCheck;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class CostEffectivenessTests
{
    /// <summary>Coco, Annals of Family Medicine 3 (2005), table 2: millions of dollars and thousands of QALYs; the third option costs 30,800 dollars per QALY beside no testing, the two others are dominated.</summary>
    [Fact]
    public void The_ladder_gives_the_published_answer_with_both_kinds_of_dominance()
    {
        var steps = CostEffectiveness.Ladder([new(1762.1e6, 69_710.0e3), new(2233.6e6, 69_720.8e3), new(2258.2e6, 69_726.1e3), new(2561.8e6, 69_725.8e3)]);
        Assert.Equal([Dominance.None, Dominance.ByMixture, Dominance.None, Dominance.Dominated], steps.Select(step => step.Dominance));
        Assert.Equal(30_800, Math.Round(steps[2].CostPerEffect / 100) * 100);
        Assert.Equal(0, steps[2].Beside);
        Assert.Equal(2, steps[3].Beside);
    }

    /// <summary>The worked example of HIV screening in the documentation of the R package dampack (basic cost-effectiveness analysis), costs in dollars and effects in quality-adjusted months.</summary>
    [Fact]
    public void The_ladder_gives_the_published_ratios_from_step_to_step()
    {
        double[] costs = [26_000, 27_000, 28_020, 28_440, 29_440];
        double[] months = [277.25, 277.57, 277.78, 277.83, 277.76];
        var steps = CostEffectiveness.Ladder([.. costs.Zip(months, (cost, effect) => new CostAndEffect(cost, effect / 12))]);
        Assert.Equal([37_500, 58_286, 100_800], steps.Skip(1).Take(3).Select(step => Math.Round(step.CostPerEffect)));
        Assert.Equal(Dominance.Dominated, steps[4].Dominance);
    }

    [Fact]
    public void Ratios_rise_along_the_ladder_and_the_order_of_the_options_does_not_matter() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 10]).Array[1, 12].Sample(values =>
        {
            var options = values.Select(value => new CostAndEffect(value.Item1, value.Item2)).Distinct().ToArray();
            var steps = CostEffectiveness.Ladder(options);
            var backwards = CostEffectiveness.Ladder([.. options.Reverse()]).Reverse().ToArray();
            var ratios = steps.Zip(options).Where(entry => entry.First.Dominance == Dominance.None).OrderBy(entry => entry.Second.Cost).Select(entry => entry.First.CostPerEffect).Skip(1).ToArray();
            return ratios.SequenceEqual(ratios.Order()) && steps.Select(step => step.Dominance).SequenceEqual(backwards.Select(step => step.Dominance));
        });

    [Fact]
    public void What_is_best_at_a_price_lies_on_the_ladder() =>
        Gen.Select(Gen.Select(Gen.Double[0, 100], Gen.Double[0, 10]).Array[1, 12], Gen.Double[0.01, 50]).Sample((values, willingness) =>
        {
            var options = values.Select(value => new CostAndEffect(value.Item1, value.Item2)).ToArray();
            var best = CostEffectiveness.Acceptability([.. options.Select(option => (CostAndEffect[])[option])], willingness);
            var steps = CostEffectiveness.Ladder(options);
            return Math.Abs(best.Sum() - 1) < 1e-9 && best.Zip(steps).All(entry => entry.First < 1 || entry.Second.Dominance == Dominance.None);
        });

    [Fact]
    public void Acceptability_counts_the_draws_in_which_an_option_is_the_best_buy()
    {
        CostAndEffect[] nothing = [new(0, 0), new(0, 0), new(0, 0), new(0, 0)];
        CostAndEffect[] something = [new(10, 1), new(10, 2), new(10, 4), new(10, 20)];
        Assert.Equal([0.75, 0.25], CostEffectiveness.Acceptability([nothing, something], 1));
        Assert.Equal([0.25 + 0.125, 0.5 + 0.125], CostEffectiveness.Acceptability([nothing, something], 5));
    }
}
