using Simulatie.Experiments.Store;

namespace Simulatie.Experiments.Sweeps;

/// <summary>What a sweep came to.</summary>
/// <param name="Replicates">Replicates made of every point.</param>
/// <param name="Reached">Whether the precision goal was reached; null when there was none.</param>
public sealed record SweepResult(SweepEnding Ending, long Replicates, bool? Reached);

/// <summary>Runs a sweep into a folder, from wherever it stands there.</summary>
public static class Sweep
{
    /// <summary>With a precision goal: how many replicates lie between two looks. Fixed, so that no number of threads changes where it stops.</summary>
    public const int ReplicatesPerLook = 4;

    /// <summary>Makes every run that the folder does not hold yet, and then says in it that it is complete.</summary>
    /// <param name="progress">Told (runs done, runs in all of this shard) after every run, one call at a time.</param>
    /// <exception cref="OperationCanceledException">Cancelled; the finished runs are kept.</exception>
    public static SweepResult Run(SweepPlan plan, SweepFolder folder, Action<long, long>? progress = null, CancellationToken cancel = default) =>
        Run(plan, folder, PointRunner.Engine(plan), progress, cancel);

    internal static SweepResult Run(SweepPlan plan, SweepFolder folder, RunTown town, Action<long, long>? progress, CancellationToken cancel)
    {
        if (plan.Until is not null && folder.Shard.Of > 1)
            throw new UserMistake("a sweep that stops by itself cannot be cut into shards: found a precision goal and a shard; give a number of replicates instead");
        var version = folder.Sweep.ModelVersion;
        var runner = new PointRunner(plan, version, PreviousRuns.In(folder.PreviousPath), town);
        var (done, total) = (0L, RunsOf(plan, folder.Shard));
        using var work = new SweepWork(folder, plan, version, runner.Run, more => progress?.Invoke(done += more, total));
        var (runs, reached) = plan.Until is null ? (RunAll(plan, work, cancel), (bool?)null) : SequentialStop.Run(plan, folder, work, cancel);
        work.Close();
        return new SweepResult(folder.Complete(runs), runs / plan.Points, reached);
    }

    /// <summary>How many runs a shard makes.</summary>
    public static long RunsOf(SweepPlan plan, Shard shard)
    {
        var runs = 0L;
        for (var part = 0L; part < plan.Parts; part++)
            if (shard.Has(part))
                runs += Math.Min(plan.RunsPerPart, plan.Runs - part * plan.RunsPerPart);
        return runs;
    }

    private static long RunAll(SweepPlan plan, SweepWork work, CancellationToken cancel)
    {
        work.Until(plan.Runs, cancel);
        return plan.Runs;
    }
}
