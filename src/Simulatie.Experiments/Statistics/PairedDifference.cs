namespace Simulatie.Experiments.Statistics;

/// <summary>Two series of values that belong together pair by pair, such as two scenarios under the same luck.</summary>
/// <param name="Difference">Mean of (value − reference) with its 95% t-interval.</param>
/// <param name="ShareHigher">Share of pairs in which the value is higher than the reference, ties counting half; NaN without pairs.</param>
/// <param name="Pairs">Pairs in which both are defined; the others are left out.</param>
/// <param name="VarianceSaved">Variance that the difference would have under independent luck, over the variance that it has:
/// how many times more replicates unpaired runs would need. NaN with fewer than two pairs or when all differences are the same.</param>
public sealed record PairedDifference(Estimate Difference, double ShareHigher, int Pairs, double VarianceSaved)
{
    /// <summary>Values that are equal but for rounding in their last bits are equal; no count or share in a run comes near this.</summary>
    private const double Rounding = 1e-12;

    /// <summary>The interval of the difference excludes 0.</summary>
    public bool Resolved => Difference.ExcludesZero;

    /// <exception cref="ArgumentException">The two series are not equally long.</exception>
    public static PairedDifference Of(IReadOnlyList<double> values, IReadOnlyList<double> references)
    {
        if (values.Count != references.Count)
            throw new ArgumentException($"found {values.Count} values beside {references.Count} references, expected pairs");
        Moments ours = new(), theirs = new(), differences = new();
        var higher = 0.0;
        for (var pair = 0; pair < values.Count; pair++)
        {
            var (value, reference) = (values[pair], references[pair]);
            if (double.IsNaN(value) || double.IsNaN(reference))
                continue;
            var difference = value - reference;
            if (Math.Abs(difference) <= Rounding * Math.Max(Math.Abs(value), Math.Abs(reference)))
                difference = 0;
            ours.Add(value);
            theirs.Add(reference);
            differences.Add(difference);
            higher += difference > 0 ? 1 : difference < 0 ? 0 : 0.5;
        }
        var saved = differences.Variance > 0 ? (ours.Variance + theirs.Variance) / differences.Variance : double.NaN;
        return new PairedDifference(MeanInterval.Of(differences), higher / differences.Count, differences.Count, saved);
    }
}
