namespace Simulatie.Cli.Terminal;

/// <summary>Reports runs done as a share.</summary>
public static class PerRunProgress
{
    /// <summary>What an experiment calls with (runs done, runs in all).</summary>
    public static Action<int, int> PerRun(this IProgress<double> progress) => (done, all) => progress.Report((double)done / all);
}
