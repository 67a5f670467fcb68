namespace Simulatie.Experiments.Sweeps;

/// <summary>What one run of a sweep gave: its values, or why it failed.</summary>
/// <param name="Key">The run's address by content; empty when its scenario could not even be made.</param>
/// <param name="Varied">The values that the varied parameters had, NaN for nothing.</param>
/// <param name="Values">In the order of the sweep's cells, NaN where undefined; empty when it failed.</param>
/// <param name="Error">Null when it succeeded.</param>
public sealed record RunResult(string Key, double[] Varied, double[] Values, string? Error);
