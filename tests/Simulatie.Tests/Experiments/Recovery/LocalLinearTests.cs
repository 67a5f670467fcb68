using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Recovery;

namespace Simulatie.Tests.Experiments.Recovery;

/// <summary>A toy whose answer is known: one parameter is seen with Gaussian noise, the other not at all.</summary>
public class LocalLinearTests
{
    private const double Noise = 0.05;
    private static readonly KeyedLuck Luck = new(11);

    private static double[] Point(uint index) => Priors.DrawUnit(Luck, 2, 0, index);

    private static double[] Seen(double[] point, uint generation, uint index) => [point[0] + Noise * Luck.Normal(Purpose.Trial, generation, index, 0), Luck.Normal(Purpose.Trial, generation, index, 1)];

    private static readonly double[][] Points = [.. Enumerable.Range(0, 8000).Select(index => Point((uint)index))];
    private static readonly double[][] Summaries = [.. Points.Select((point, index) => Seen(point, 0, (uint)index))];

    [Fact]
    public void It_finds_the_known_posterior_where_plain_rejection_stays_wide()
    {
        double[] observed = [0.4, 0];
        var found = LocalLinear.Posterior(Points, Summaries, observed, keep: 800);
        Assert.InRange(found.Mean(0), 0.385, 0.415);
        Assert.InRange(found.StandardDeviation(0), 0.035, 0.075);
        Assert.InRange(found.StandardDeviation(1), 0.25, 0.33);
        double[] nearest = [.. Enumerable.Range(0, Points.Length).OrderBy(index => Square(Summaries[index][0] - 0.4) + Square(Summaries[index][1])).Take(800).Select(index => Points[index][0])];
        Assert.True(Weighted.StandardDeviation(nearest, Weighted.Equal(nearest.Length)) > 1.5 * found.StandardDeviation(0));
    }

    [Fact]
    public void Intervals_of_ninety_percent_hold_the_truth_in_about_ninety_percent_of_the_trials()
    {
        const int trials = 300;
        int[] held = [0, 0];
        for (var trial = 0u; trial < trials; trial++)
        {
            var truth = Priors.DrawUnit(Luck, 2, 7, trial);
            var found = LocalLinear.Posterior(Points, Summaries, Seen(truth, 7, trial), keep: 400);
            for (var free = 0; free < 2; free++)
                held[free] += truth[free] >= found.Quantile(free, 0.05) && truth[free] <= found.Quantile(free, 0.95) ? 1 : 0;
        }
        // Of 300 at 90%, 255 to 285 are within three standard errors.
        Assert.All(held, count => Assert.InRange(count, 254, 286));
    }

    [Fact]
    public void A_summary_that_never_varies_does_no_harm()
    {
        double[][] summaries = [.. Summaries.Select(summary => (double[])[summary[0], summary[1], 3])];
        Assert.Equal(LocalLinear.Posterior(Points, Summaries, [0.4, 0], 400).Mean(0), LocalLinear.Posterior(Points, summaries, [0.4, 0, 3], 400).Mean(0), 6);
    }

    private static double Square(double value) => value * value;
}
