using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Experiments.Store;

/// <summary><c>configurations.csv</c>: how many relationships stood in each of the 36 pairs of roles at the end of each month.</summary>
internal static class ConfigurationsTable
{
    public const string FileName = "configurations.csv";

    public static IReadOnlyList<string> Columns { get; } =
        ["scenario", "month", "client_role", "worker_role", "mean_count", "share"];

    public static void Write(string folder, IReadOnlyList<ScenarioRuns> scenarios, CancellationToken cancel)
    {
        using var file = new CsvFile(folder, FileName, Columns);
        foreach (var (scenario, runs, _) in scenarios)
            for (var month = runs[0].FirstMonth; month <= runs[0].LastMonth; month++)
            {
                cancel.ThrowIfCancellationRequested();
                WriteMonth(file, scenario, runs, month);
            }
    }

    /// <summary>The share is that of all relationships of all replicates; undefined when there are none.</summary>
    private static void WriteMonth(CsvFile file, Scenario scenario, IReadOnlyList<RunRecord> runs, int month)
    {
        var pairs = (from client in RoleNames.ClientRoles
                     from worker in RoleNames.WorkerRoles
                     select (client, worker, count: runs.Sum(run => run.Configuration(month, client, worker)))).ToList();
        var total = pairs.Sum(pair => pair.count);
        foreach (var (client, worker, count) in pairs)
            file.Text(scenario.Name).Count(month).Text(client.Key()).Text(worker.Key())
                .Number((double)count / runs.Count).Number((double)count / total).EndRow();
    }
}
