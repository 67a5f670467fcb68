using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>The engine as a <see cref="ReplicateStart"/>: the months before month 0 are simulated once for all scenarios that share them.</summary>
/// <remarks>Each run has the same bytes as running its scenario alone.</remarks>
internal static class SharedBurnIn
{
    /// <summary>From this size on threads that would be idle share a town; a smaller one is not worth their waiting for one another.</summary>
    private const int LargeTown = 20_000;

    /// <summary>Spreads replicates and scenarios over the plan's threads first; threads that are left share a town, if it is large.</summary>
    public static ReplicateStart For(RunPlan plan, int scenarios)
    {
        var (threads, policyThreads) = (Math.Max(1, plan.Threads / Math.Max(1, plan.Replicates)), Math.Max(1, plan.Threads / Math.Max(1, plan.Replicates * scenarios)));
        return (all, seed, replicate, months, cancel) => Start(all, seed, replicate, months, threads, policyThreads, cancel);
    }

    private static ScenarioRun Start(IReadOnlyList<Scenario> scenarios, uint seed, uint replicate, int months, int threads, int policyThreads, CancellationToken cancel)
    {
        if (scenarios.Count == 1)
            return (scenario, cancelRun) => Simulation.RunOn(ThreadsFor(scenario.Parameters, threads), scenario.Parameters, seed, replicate, months, cancelRun);
        var pasts = new List<(ModelParameters Parameters, Lazy<Func<ModelParameters, CancellationToken, RunRecord>> Run)>();
        foreach (var parameters in scenarios.Select(scenario => scenario.Parameters))
            if (!pasts.Exists(past => past.Parameters.SharesPastWith(parameters)))
                pasts.Add((parameters, new(() => StartTown(parameters, seed, replicate, months, threads, policyThreads, cancel))));
        return (scenario, cancelRun) =>
            pasts.Find(past => past.Parameters.SharesPastWith(scenario.Parameters)).Run.Value(scenario.Parameters, cancelRun);
    }

    private static Func<ModelParameters, CancellationToken, RunRecord> StartTown(
        ModelParameters parameters, uint seed, uint replicate, int months, int threads, int policyThreads, CancellationToken cancel) =>
        Simulation.Start(parameters, seed, replicate, months, cancel, ThreadsFor(parameters, threads), ThreadsFor(parameters, policyThreads));

    private static int ThreadsFor(ModelParameters town, int threads) => town.Population.Families >= LargeTown ? threads : 1;
}
