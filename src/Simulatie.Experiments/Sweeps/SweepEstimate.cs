using System.Diagnostics;
using Simulatie.Experiments.Store;

namespace Simulatie.Experiments.Sweeps;

/// <summary>What a sweep will take, from a trial of two runs that writes nothing.</summary>
/// <param name="OneRun">Time of one run.</param>
/// <param name="Time">Time of all runs on the plan's threads.</param>
/// <param name="Bytes">Size of the part files.</param>
public sealed record SweepEstimate(long Runs, TimeSpan OneRun, TimeSpan Time, double Bytes)
{
    /// <exception cref="UserMistake">The first point cannot be run.</exception>
    public static SweepEstimate Of(SweepPlan plan, Shard shard, CancellationToken cancel)
    {
        var runner = new PointRunner(plan, "trial", PreviousRuns.In(""), Model.Simulation.Run);
        runner.Run(0, cancel); // the first run pays for what is compiled and loaded once
        var clock = Stopwatch.StartNew();
        var result = runner.Run(Math.Min(1, plan.Runs - 1), cancel);
        var oneRun = clock.Elapsed;
        if (result.Error is { } error)
            throw new UserMistake($"the trial run failed: {error}");
        var runs = Sweep.RunsOf(plan, shard);
        // Fixed cost of a Parquet file, and a compressed value per row with little beside it.
        var bytes = 3000.0 * plan.Parts / shard.Of + runs * (40.0 + 9.5 * plan.Cells.RowsPerRun);
        return new SweepEstimate(runs, oneRun, oneRun * ((double)runs / plan.Run.Threads), bytes);
    }
}
