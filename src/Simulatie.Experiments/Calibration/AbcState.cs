namespace Simulatie.Experiments.Calibration;

/// <summary>One generation: the points that were accepted, in unit-cube coordinates.</summary>
/// <param name="Tolerance">Every accepted town lies at most this far from the study; infinite in the first generation.</param>
/// <param name="Attempts">Proposals made, those outside the prior included.</param>
/// <param name="Simulations">Proposals simulated.</param>
/// <param name="Weights">Importance weights, summing to one; empty while the generation is being made.</param>
public sealed record Generation(
    double Tolerance, int Attempts, int Simulations, IReadOnlyList<double[]> Points, IReadOnlyList<double> Distances, IReadOnlyList<double> Weights)
{
    /// <summary>Share of the simulations that was accepted.</summary>
    public double Acceptance => Simulations == 0 ? double.NaN : (double)Points.Count / Simulations;
}

/// <summary>How far a calibration is; what is stored to go on after a kill.</summary>
/// <param name="Key">What the state belongs to: another seed, plan, target or engine cannot go on from it.</param>
/// <param name="Done">Complete generations.</param>
/// <param name="Current">The generation being made, null between two.</param>
/// <param name="Stop">Why it ended; null while it goes on.</param>
public sealed record AbcState(string Key, IReadOnlyList<Generation> Done, Generation? Current, AbcStop? Stop)
{
    public int Simulations => Done.Sum(generation => generation.Simulations) + (Current?.Simulations ?? 0);
}
