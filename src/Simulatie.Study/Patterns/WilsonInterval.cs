namespace Simulatie.Study;

/// <summary>What a share seen in a few cases leaves possible: the score interval of Wilson (1927).</summary>
/// <param name="Low">Lower end, 0 to 1.</param>
/// <param name="High">Upper end, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The 97.5% point of the standard normal distribution: 95% for a single share.</summary>
    public const double SingleShare = 1.959963985;

    /// <summary>Its 1 − 0.05/12 point: 95% for six shares of one total at once (Goodman 1965, by Bonferroni).</summary>
    public const double SixShares = 2.638257273;

    /// <summary>The interval of a share seen in <paramref name="n"/> cases.</summary>
    /// <param name="share">The share seen, 0 to 1.</param>
    /// <param name="n">The number of cases, at least 1.</param>
    /// <param name="z">Half the width in standard errors.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside 0..1, or n is below 1.</exception>
    public static WilsonInterval Of(double share, int n, double z = SingleShare)
    {
        if (share is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        var centre = share + z * z / (2 * n);
        var half = z * Math.Sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        var scale = 1 + z * z / n;
        return new WilsonInterval(Math.Max(0, (centre - half) / scale), Math.Min(1, (centre + half) / scale));
    }
}
