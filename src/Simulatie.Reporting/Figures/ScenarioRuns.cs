using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A scenario's name and its replicates: what most figures are drawn from.</summary>
public sealed record ScenarioRuns(Bilingual Title, IReadOnlyList<RunRecord> Runs, int TownsPerSet)
{
    /// <summary>The scenarios of a comparison, reference first.</summary>
    public static IReadOnlyList<ScenarioRuns> Of(ComparisonResult result) =>
        [.. result.Scenarios.Select((scenario, place) => new ScenarioRuns(scenario.Title, result.Runs[place], result.Plan.TownsPerSet))];
}
