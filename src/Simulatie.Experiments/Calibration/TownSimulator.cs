using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Calibration;

/// <summary>Simulates towns of practice for calibration: the burn-in and one month, since the study looks at practice before any policy.</summary>
/// <param name="practice">All parameters but the free ones.</param>
/// <param name="weight">How the observed relationships are weighed.</param>
/// <param name="towns">Towns per point; their statistics are averaged.</param>
internal sealed class TownSimulator(ModelParameters practice, ObservationWeight weight, int towns)
{
    /// <summary>The statistics at a point of the unit cube.</summary>
    /// <param name="seed">With <paramref name="index"/>, the luck.</param>
    public TownStatistics At(IReadOnlyList<double> unit, uint seed, uint index)
    {
        var parameters = Priors.Declared.At(practice, unit);
        return TownStatistics.Mean([.. Enumerable.Range(0, towns).Select(town =>
            TownStatistics.Of(Simulation.Run(parameters, seed, index * (uint)towns + (uint)town, months: 1), weight))]);
    }
}
