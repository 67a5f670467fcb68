using Simulatie.Experiments.Calibration;
using Simulatie.Model.Randomness;

namespace Simulatie.Tests.Experiments.Calibration;

public class SequentialAbcTests
{
    private static readonly AbcPlan Plan = new(7, 150, 1) { LastTolerance = 0.0025, MostSimulations = 60_000 };

    /// <summary>A target whose posterior is known: one number seen with Gaussian noise, the other not at all.</summary>
    private static double Distance(IReadOnlyList<double> unit, uint generation, uint attempt)
    {
        var noise = MathNet.Numerics.Distributions.Normal.InvCDF(0, 0.05, (Philox.At(attempt, generation, 0, 0, 1, 2).Word0 + 0.5) / 4294967296.0);
        var seen = unit[0] + noise - 0.4;
        return seen * seen;
    }

    [Fact]
    public void It_finds_the_known_posterior_and_says_what_it_cannot_see()
    {
        var last = Finish(new SequentialAbc(Plan, 2, Distance, SequentialAbc.Start("toy"))).Done[^1];
        double[] seen = [.. last.Points.Select(point => point[0])], unseen = [.. last.Points.Select(point => point[1])];
        Assert.InRange(Weighted.Mean(seen, last.Weights), 0.38, 0.42);
        Assert.InRange(Weighted.StandardDeviation(seen, last.Weights), 0.04, 0.08);
        Assert.InRange(Weighted.Mean(unseen, last.Weights), 0.4, 0.6);
        Assert.InRange(Weighted.StandardDeviation(unseen, last.Weights), 0.22, 0.35);
    }

    [Fact]
    public void Threads_change_nothing() => Assert.Equal(
        Points(Finish(new SequentialAbc(Plan, 2, Distance, SequentialAbc.Start("toy")))),
        Points(Finish(new SequentialAbc(Plan with { Threads = 4 }, 2, Distance, SequentialAbc.Start("toy")))));

    [Fact]
    public void A_kill_between_two_batches_changes_nothing()
    {
        var whole = Finish(new SequentialAbc(Plan, 2, Distance, SequentialAbc.Start("toy")));
        AbcState? stored = null;
        var batches = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            var killed = new SequentialAbc(Plan, 2, Distance, SequentialAbc.Start("toy"));
            while (killed.State.Stop is null)
                killed.MakeGeneration(state =>
                {
                    stored = state;
                    if (++batches == 9)
                        throw new OperationCanceledException();
                });
        });
        Assert.Equal(Points(whole), Points(Finish(new SequentialAbc(Plan, 2, Distance, stored!))));
    }

    [Fact]
    public void Weights_sum_to_one_and_tolerances_fall()
    {
        var generations = Finish(new SequentialAbc(Plan, 2, Distance, SequentialAbc.Start("toy"))).Done;
        Assert.All(generations, generation => Assert.Equal(1, generation.Weights.Sum(), 1e-9));
        Assert.All(generations.Zip(generations.Skip(1)), pair => Assert.True(pair.Second.Tolerance < pair.First.Tolerance));
        Assert.All(generations, generation => Assert.All(generation.Distances, distance => Assert.True(distance <= generation.Tolerance)));
    }

    private static AbcState Finish(SequentialAbc abc)
    {
        while (abc.State.Stop is null)
            abc.MakeGeneration();
        return abc.State;
    }

    private static IEnumerable<double> Points(AbcState state) => state.Done[^1].Points.SelectMany(point => point);
}
