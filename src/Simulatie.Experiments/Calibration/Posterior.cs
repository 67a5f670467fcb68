namespace Simulatie.Experiments.Calibration;

/// <summary>What the sets of an ensemble say of each free parameter, and of each two together.</summary>
public static class Posterior
{
    /// <summary>One row per free parameter; every set weighs the same.</summary>
    public static IReadOnlyList<PosteriorRow> Of(Ensemble ensemble) => Rows(
        [.. ensemble.Sets.Select(set => set.Select((value, free) => Priors.Declared.Unit(free, value)).ToArray())], Weighted.Equal(ensemble.Sets.Count));

    /// <summary>The same of weighted points of the unit cube.</summary>
    internal static IReadOnlyList<PosteriorRow> Rows(IReadOnlyList<double[]> points, IReadOnlyList<double> weights)
    {
        // A uniform variable on 0..1 has this standard deviation.
        var priorDeviation = Math.Sqrt(1 / 12.0);
        return [.. Enumerable.Range(0, Priors.Declared.Count).Select(free =>
        {
            double[] units = [.. points.Select(point => point[free])];
            return new PosteriorRow(
                Priors.Declared.Parameters[free],
                Priors.Declared.Value(free, Weighted.Mean(units, weights)),
                Priors.Declared.Value(free, Weighted.Quantile(units, weights, 0.05)),
                Priors.Declared.Value(free, Weighted.Quantile(units, weights, 0.95)),
                Weighted.StandardDeviation(units, weights) / priorDeviation);
        })];
    }

    /// <summary>Pearson's correlation of two free parameters over the sets.</summary>
    public static double Correlation(Ensemble ensemble, int one, int other) =>
        MathNet.Numerics.Statistics.Correlation.Pearson(ensemble.Sets.Select(set => set[one]), ensemble.Sets.Select(set => set[other]));
}
