using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>What a number of a pattern is there for.</summary>
public enum PatternKind : byte
{
    /// <summary>The parameters were fitted to it, so meeting it proves little; missing it is a failure.</summary>
    Calibrated,
    /// <summary>Kept out of the fit, so meeting it says something.</summary>
    HeldOut,
    /// <summary>A bound that waits, hours and endings must keep for a policy to show anything; part of the fit.</summary>
    Capacity,
    /// <summary>A check on how the model counts.</summary>
    Check,
}

/// <summary>One number that a pattern asks of the model.</summary>
/// <param name="Id">Of the pattern, the literature row or the bound.</param>
/// <param name="Target">What was found; NaN where there is only a word, a sign or a bound.</param>
/// <param name="Low">Lowest value that this leaves possible; minus infinity where nothing bounds it.</param>
/// <param name="High">Highest such value.</param>
/// <param name="Decimals">With which it is read.</param>
public sealed record PatternNumber(string Id, Bilingual Name, PatternKind Kind, double Target, double Low, double High, int Decimals = 2)
{
    public bool Holds(double value) => value >= Low && value <= High;
}

/// <summary>A number beside the towns of the ensemble.</summary>
/// <param name="Model">The value in each town, one per parameter set; NaN where it is not defined.</param>
public sealed record PatternLine(PatternNumber Number, IReadOnlyList<double> Model)
{
    private double[] Sorted => [.. Model.Where(value => !double.IsNaN(value)).Order()];

    /// <summary>NaN when no town defines it.</summary>
    public double Median => Quantile(0.5);

    /// <summary>Five towns in a hundred lie below.</summary>
    public double Low => Quantile(0.05);

    /// <summary>Five towns in a hundred lie above.</summary>
    public double High => Quantile(0.95);

    /// <summary>Share of the towns inside the target; NaN when no town defines it.</summary>
    public double ShareInside => Sorted is { Length: > 0 } sorted ? (double)sorted.Count(Number.Holds) / sorted.Length : double.NaN;

    /// <summary>The median lies where the target leaves room; an undefined one does not.</summary>
    public bool Held => Number.Holds(Median);

    // The smallest value that at least this share of the towns does not exceed.
    private double Quantile(double share) => Sorted is { Length: > 0 } sorted ? sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length - 1e-9) - 1, 0, sorted.Length - 1)] : double.NaN;
}
