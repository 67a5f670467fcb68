using System.Globalization;
using Simulatie.Experiments.Calibration;

namespace Simulatie.Experiments.Store;

/// <summary>The files of a calibration: the ensemble, each free parameter before and after, and the manifest.</summary>
public static class CalibrationFiles
{
    public static void Write(string folder, RunPlan plan, Scenario practice, CalibrationResult found, Provenance provenance)
    {
        const string ensemble = "ensemble.json";
        const string posterior = "posterior.csv";
        File.WriteAllText(Path.Combine(folder, ensemble), found.Ensemble.ToJson());
        File.WriteAllText(Path.Combine(folder, posterior), PosteriorRows(found));
        Manifest.Write(folder, plan, [practice], reference: null, provenance, [ensemble, posterior]);
    }

    private static string PosteriorRows(CalibrationResult found) =>
        "parameter,prior_low,prior_high,posterior_mean,posterior_low,posterior_high,sd_ratio,identified\n"
        + string.Concat(found.Posterior.Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{row.Parameter.Key},{row.Parameter.Low:G9},{row.Parameter.High:G9},{row.Mean:G9},{row.Low:G9},{row.High:G9},{row.Narrowed:G9},{(row.IsIdentified ? "true" : "false")}\n")));
}
