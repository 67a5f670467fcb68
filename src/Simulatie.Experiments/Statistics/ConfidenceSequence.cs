namespace Simulatie.Experiments.Statistics;

/// <summary>An interval for a mean that may be looked at after every value: with probability 95% it holds the mean at all looks together.</summary>
/// <remarks>The Gaussian-mixture t-confidence sequence of H. Wang and A. Ramdas, "Anytime-valid t-tests and confidence sequences for Gaussian means with unknown
/// variance", arXiv 2310.03722, 2023: Ville's inequality on the Bayes factor with a normal prior on the mean in standard deviations and the scale-invariant
/// (right Haar) prior on the spread. T. L. Lai (1976) has the first such sequence, with a flat prior on the mean instead; this is not his. An ordinary 95% interval that is looked at until it is
/// narrow or excludes zero misses far more often than one time in twenty; this one does not. It is wider by about two thirds at a hundred values.
/// It supposes values about normal, as the means of towns are.</remarks>
public static class ConfidenceSequence
{
    /// <summary>How often it may ever miss.</summary>
    public const double Misses = 0.05;

    /// <summary>Variance of the prior on the mean, in standard deviations of one value, squared.</summary>
    private const double PriorVariance = 1;

    /// <summary>The interval after the values so far; its ends are infinite while there are too few.</summary>
    public static Estimate Of(Moments moments)
    {
        var half = HalfWidth(moments.Count, moments.StandardDeviation);
        return new Estimate(moments.Mean, moments.Mean - half, moments.Mean + half);
    }

    /// <summary>Half the width after <paramref name="count"/> values with this standard deviation; infinite while there are too few.</summary>
    public static double HalfWidth(int count, double standardDeviation)
    {
        if (count < 2)
            return double.PositiveInfinity;
        var spread = 1 + count * PriorVariance;
        var bound = Math.Pow(spread / (Misses * Misses), 1.0 / count);
        return bound >= spread
            ? double.PositiveInfinity
            : standardDeviation * Math.Sqrt((count - 1) * (bound - 1) / (1 - bound / spread) / count);
    }
}
