using Simulatie.Experiments.Calibration;

namespace Simulatie.Experiments.Store;

/// <summary>The files of a calibration: the ensemble, each free parameter before and after, and the manifest.</summary>
public static class CalibrationFiles
{
    /// <param name="further">Data files that were written beside these.</param>
    public static void Write(string folder, RunPlan plan, Scenario practice, CalibrationResult found, Provenance provenance, IEnumerable<string> further)
    {
        const string ensemble = "ensemble.json";
        File.WriteAllText(Path.Combine(folder, ensemble), found.Ensemble.ToJson());
        var posterior = PosteriorFiles.Write(folder, found.Posterior, found.Ensemble);
        Manifest.Write(folder, plan, [practice], reference: null, provenance, [ensemble, .. posterior, .. further]);
    }
}
