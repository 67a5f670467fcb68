using Simulatie.Experiments.Statistics;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>What moves one outcome, as far as the design of the sweep can tell; the lists are by varied parameter, null where the design does not give them.</summary>
/// <param name="Values">The outcome at every point, with the varied values.</param>
/// <param name="Noise">Luck beside the parameters.</param>
/// <param name="Effects">From a Morris design.</param>
/// <param name="Indices">From a Saltelli sample.</param>
/// <param name="Correlations">PRCC, from designs whose points fill the space.</param>
/// <param name="Swings">From a one-at-a-time design.</param>
/// <param name="Stability">How much the outcome varies between replicates, by the number of replicates.</param>
public sealed record OutcomeSensitivity(
    OutcomeDefinition Outcome, SweepValues Values, NoiseShares Noise,
    IReadOnlyList<ElementaryEffect>? Effects, IReadOnlyList<SobolIndex>? Indices, IReadOnlyList<Estimate>? Correlations, IReadOnlyList<Swing>? Swings,
    IReadOnlyList<StabilityRow> Stability)
{
    /// <summary>The places of the varied parameters, the one that matters most first: by total order, μ*, swing, or size of the PRCC.</summary>
    public IReadOnlyList<int> Ranking => [.. Enumerable.Range(0, Values.Keys.Count)
        .OrderByDescending(factor => Weight(factor) is var weight && double.IsFinite(weight) ? weight : double.NegativeInfinity).ThenBy(factor => factor)];

    private double Weight(int factor) =>
        Indices is not null ? Indices[factor].Total.Mean
        : Effects is not null ? Effects[factor].MeanAbsolute.Mean
        : Swings is not null ? Swings[factor].Width
        : Correlations is not null ? Math.Abs(Correlations[factor].Mean)
        : double.NaN;
}
