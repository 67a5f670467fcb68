using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary>A scenario with its replicates: what the data files are written from.</summary>
internal sealed record ScenarioRuns(Scenario Scenario, IReadOnlyList<RunRecord> Runs, int TownsPerSet)
{
    public static IReadOnlyList<ScenarioRuns> Of(ComparisonResult result) =>
        [.. result.Scenarios.Select((scenario, index) => new ScenarioRuns(scenario, result.Runs[index], result.Plan.TownsPerSet))];
}
