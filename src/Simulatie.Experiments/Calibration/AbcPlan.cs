namespace Simulatie.Experiments.Calibration;

/// <summary>How to run the sequential method.</summary>
/// <param name="Seed">Chooses all luck.</param>
/// <param name="Particles">Accepted points per generation.</param>
/// <param name="Threads">Never changes a result.</param>
public sealed record AbcPlan(uint Seed, int Particles, int Threads)
{
    /// <summary>The next tolerance is this quantile of the distances of the last generation.</summary>
    public double Quantile { get; init; } = 0.5;

    /// <summary>Done once a generation has been accepted at this tolerance: the study cannot tell nearer towns apart.</summary>
    public double LastTolerance { get; init; } = StudyDistance.SamplingAlone;

    /// <summary>Done once fewer than this share of the simulations is accepted.</summary>
    public double LowestAcceptance { get; init; } = 0.02;

    /// <summary>No more simulations than this; a generation that would need more is dropped.</summary>
    public int MostSimulations { get; init; } = 20_000;
}

/// <summary>Why the sequential method ended.</summary>
public enum AbcStop : byte
{
    /// <summary>The last tolerance was reached.</summary>
    WithinSampling,
    /// <summary>Hardly any simulation was accepted any more.</summary>
    LowAcceptance,
    /// <summary>The simulations were used up.</summary>
    Budget,
    /// <summary>The tolerance did not fall any more.</summary>
    NoProgress,
}
