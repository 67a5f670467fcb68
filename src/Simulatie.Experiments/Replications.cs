using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>Every scenario under the same luck: replicate r of each scenario uses (seed, r).</summary>
public static class Replications
{
    /// <summary>Runs every replicate of every scenario on <see cref="RunPlan.Threads"/> threads, which never changes a result.</summary>
    /// <param name="progress">Told (runs done, runs in all) after every run, one call at a time.</param>
    /// <returns>[scenario][replicate], in the order of <paramref name="scenarios"/>.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    /// <exception cref="RunFailed">A run failed; of several, the first in order of replicate and scenario, whatever the threads.</exception>
    public static IReadOnlyList<IReadOnlyList<RunRecord>> Run(
        IReadOnlyList<Scenario> scenarios, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default) =>
        Run(scenarios, plan, SharedBurnIn.For(plan, scenarios.Count), progress, cancel);

    internal static IReadOnlyList<IReadOnlyList<RunRecord>> Run(
        IReadOnlyList<Scenario> scenarios, RunPlan plan, ReplicateStart start, Action<int, int>? progress, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Replicates, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Months, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Threads, 1);
        return new ReplicationQueue(scenarios, plan, start, progress, cancel).RunAll();
    }
}
