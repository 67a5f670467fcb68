namespace Simulatie.Experiments.Store;

/// <summary>Where results come from, as far as the experiment itself cannot know it.</summary>
/// <param name="Command">The command line that was given.</param>
/// <param name="Commit">The commit of the source, null when not known.</param>
/// <param name="Calibrated">What the parameters were calibrated to, in words.</param>
/// <param name="Parameters">Every effective parameter of a scenario by key, in a fixed order; each value a number, a truth value, a text or null.</param>
public sealed record Provenance(
    string Command, string? Commit, Func<Scenario, IReadOnlyList<(string Key, object? Value)>> Parameters, string Calibrated = Provenance.NotCalibrated)
{
    public const string NotCalibrated = "not yet calibrated";
}
