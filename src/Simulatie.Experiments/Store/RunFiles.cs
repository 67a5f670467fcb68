using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary>The data files of <c>run</c>: one scenario, all its replicates.</summary>
public static class RunFiles
{
    /// <summary>Writes the three tables, then the manifest.</summary>
    /// <param name="folder">An existing folder, best the one of an <see cref="AtomicFolder"/>.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled; the folder is then incomplete.</exception>
    public static void Write(
        string folder, RunPlan plan, Scenario scenario, IReadOnlyList<RunRecord> runs, Provenance provenance, CancellationToken cancel = default)
    {
        var names = WriteTables(folder, [new ScenarioRuns(scenario, runs, plan.TownsPerSet)], cancel);
        Manifest.Write(folder, plan, [scenario], reference: null, provenance, names);
    }

    internal static IReadOnlyList<string> WriteTables(string folder, IReadOnlyList<ScenarioRuns> scenarios, CancellationToken cancel)
    {
        OutcomesTable.Write(folder, scenarios, cancel);
        TimeSeriesTable.Write(folder, scenarios, cancel);
        ConfigurationsTable.Write(folder, scenarios, cancel);
        return [OutcomesTable.FileName, TimeSeriesTable.FileName, ConfigurationsTable.FileName];
    }
}
