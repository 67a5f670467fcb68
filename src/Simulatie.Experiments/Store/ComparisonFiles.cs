namespace Simulatie.Experiments.Store;

/// <summary>The data files of <c>compare</c>: those of <see cref="RunFiles"/> over all scenarios, and the paired differences.</summary>
public static class ComparisonFiles
{
    /// <summary>Writes the four tables, then the manifest.</summary>
    /// <inheritdoc cref="RunFiles.Write"/>
    public static void Write(string folder, ComparisonResult result, Provenance provenance, CancellationToken cancel = default)
    {
        ComparisonTable.Write(folder, result);
        var names = RunFiles.WriteTables(folder, ScenarioRuns.Of(result), cancel);
        Manifest.Write(folder, result.Plan, result.Scenarios, result.Reference.Name, provenance, [ComparisonTable.FileName, .. names]);
    }
}
