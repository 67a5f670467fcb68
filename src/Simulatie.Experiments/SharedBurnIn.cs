using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>The engine as a <see cref="ReplicateStart"/>: the months before month 0 are simulated once for all scenarios that share them.</summary>
/// <remarks>Each run has the same bytes as running its scenario alone.</remarks>
internal static class SharedBurnIn
{
    public static ScenarioRun Start(IReadOnlyList<Scenario> scenarios, uint seed, uint replicate, int months, CancellationToken cancel)
    {
        var pasts = new List<(ModelParameters Parameters, Lazy<Func<ModelParameters, CancellationToken, RunRecord>> Run)>();
        foreach (var parameters in scenarios.Select(scenario => scenario.Parameters))
            if (!pasts.Exists(past => past.Parameters.SharesPastWith(parameters)))
                pasts.Add((parameters, new(() => Simulation.Start(parameters, seed, replicate, months, cancel))));
        return (scenario, cancelRun) =>
            pasts.Find(past => past.Parameters.SharesPastWith(scenario.Parameters)).Run.Value(scenario.Parameters, cancelRun);
    }
}
