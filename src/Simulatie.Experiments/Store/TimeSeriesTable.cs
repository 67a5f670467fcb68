using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary><c>timeseries.csv</c>: outcomes month by month, mean and interval over the replicates.</summary>
/// <remarks>A month in which no replicate defines the outcome has no row.</remarks>
internal static class TimeSeriesTable
{
    public const string FileName = "timeseries.csv";

    public static IReadOnlyList<string> Columns { get; } =
        ["scenario", "month", "outcome", "group", "unit", "mean", "low", "high", "replicates"];

    public static void Write(string folder, IReadOnlyList<ScenarioRuns> scenarios, CancellationToken cancel)
    {
        using var file = new CsvFile(folder, FileName, Columns);
        foreach (var (scenario, runs, townsPerSet) in scenarios)
            foreach (var outcome in OutcomeCatalogue.All)
                foreach (var group in TimeSeries.GroupsOf(outcome))
                {
                    cancel.ThrowIfCancellationRequested();
                    foreach (var point in TimeSeries.Of(runs, outcome.Outcome, group, townsPerSet).Where(point => point.Replicates > 0))
                        file.Text(scenario.Name).Count(point.Month).Text(outcome.Key).Text(group.Key()).Text(outcome.Unit)
                            .Numbers(point.Value).Count(point.Replicates).EndRow();
                }
    }
}
