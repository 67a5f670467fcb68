using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary><c>outcomes.csv</c>: every outcome of every single run.</summary>
internal static class OutcomesTable
{
    public const string FileName = "outcomes.csv";

    public static IReadOnlyList<string> Columns { get; } = ["scenario", "replicate", "outcome", "group", "unit", "value"];

    public static void Write(string folder, IReadOnlyList<ScenarioRuns> scenarios, CancellationToken cancel)
    {
        using var file = new CsvFile(folder, FileName, Columns);
        foreach (var (scenario, runs, _) in scenarios)
            for (var replicate = 0; replicate < runs.Count; replicate++)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var outcome in OutcomeCatalogue.All)
                    foreach (var group in Comparison.GroupsOf(outcome))
                        file.Text(scenario.Name).Count(replicate).Text(outcome.Key).Text(group.Key()).Text(outcome.Unit)
                            .Number(runs[replicate].Of(outcome.Outcome, group)).EndRow();
            }
    }
}
