using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary><c>comparison.csv</c>: each scenario's level and its paired difference from the reference.</summary>
internal static class ComparisonTable
{
    public const string FileName = "comparison.csv";

    public static IReadOnlyList<string> Columns { get; } =
    [
        "scenario", "outcome", "group", "unit", "mean", "mean_low", "mean_high",
        "difference", "difference_low", "difference_high", "share_better", "resolved", "replicates",
    ];

    public static void Write(string folder, ComparisonResult result)
    {
        using var file = new CsvFile(folder, FileName, Columns);
        foreach (var effect in result.Effects)
        {
            var outcome = OutcomeCatalogue.Of(effect.Outcome);
            file.Text(effect.Scenario.Name).Text(outcome.Key).Text(effect.Group.Key()).Text(outcome.Unit)
                .Numbers(effect.Level).Numbers(effect.Difference).Number(effect.ShareBetter)
                .Text(effect.Resolved ? "true" : "false").Count(effect.Replicates).EndRow();
        }
    }
}
