using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Recovery;

namespace Simulatie.Experiments.Store;

/// <summary>The files of a recovery: every parameter of every trial by each method, and the coverage.</summary>
public static class RecoveryFiles
{
    public static void Write(string folder, RunPlan plan, Scenario practice, RecoveryResult result, Provenance provenance) =>
        Manifest.Write(folder, plan, [practice], reference: null, provenance, [Trials(folder, result), Coverage(folder, result)]);

    private static string Trials(string folder, RecoveryResult result)
    {
        const string name = "recovery.csv";
        using var file = new CsvFile(folder, name, ["trial", "parameter", "method", "truth", "mean", "sd", "low", "high", "inside"]);
        foreach (var trial in result.Trials)
        {
            Write(file, trial, "adjusted", trial.Adjusted);
            Write(file, trial, "plain", trial.Plain ?? []);
            Write(file, trial, "sequential", trial.Sequential ?? []);
        }
        return name;
    }

    private static void Write(CsvFile file, RecoveryTrial trial, string method, IReadOnlyList<Recovered> recovered)
    {
        for (var free = 0; free < recovered.Count; free++)
        {
            file.Count(trial.Number).Text(Priors.Declared.Parameters[free].Key).Text(method).Number(trial.Truth[free]).Number(recovered[free].Mean)
                .Number(recovered[free].StandardDeviation).Number(recovered[free].Low).Number(recovered[free].High).Text(recovered[free].Holds(trial.Truth[free]) ? "true" : "false");
            file.EndRow();
        }
    }

    private static string Coverage(string folder, RecoveryResult result)
    {
        const string name = "coverage.csv";
        using var file = new CsvFile(folder, name, ["parameter", "coverage", "coverage_low", "coverage_high", "sd_ratio", "correlation"]);
        for (var free = 0; free < Priors.Declared.Count; free++)
        {
            var between = result.CoverageInterval(free);
            file.Text(Priors.Declared.Parameters[free].Key).Number(result.Coverage(free)).Number(between.Low).Number(between.High).Number(result.Narrowed(free)).Number(result.Correlation(free));
            file.EndRow();
        }
        return name;
    }
}
