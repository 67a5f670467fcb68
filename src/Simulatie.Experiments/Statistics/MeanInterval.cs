using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace Simulatie.Experiments.Statistics;

/// <summary>A mean with its 95% interval by Student's t.</summary>
/// <remarks>The interval is about the mean over all luck that could have been drawn, not about a single run. It supposes that the mean of the
/// replicates is about normal, which holds from some ten replicates on for the outcomes here; it misleads for a share that is 0 in nearly every replicate.</remarks>
public static class MeanInterval
{
    private static readonly ConcurrentDictionary<int, double> Quantiles = new();

    /// <summary>The mean of the values with its interval; the ends are NaN with one value, all three with none.</summary>
    public static Estimate Of(IEnumerable<double> values) => Of(Moments.Of(values));

    /// <inheritdoc cref="Of(IEnumerable{double})"/>
    public static Estimate Of(Moments moments)
    {
        if (moments.Count < 2)
            return new Estimate(moments.Mean, double.NaN, double.NaN);
        var half = Quantile(moments.Count - 1) * Math.Sqrt(moments.Variance / moments.Count);
        return new Estimate(moments.Mean, moments.Mean - half, moments.Mean + half);
    }

    /// <summary>The point below which 97.5% of Student's t lies: half the width of a 95% interval in standard errors.</summary>
    /// <param name="freedom">Degrees of freedom, 1 or more.</param>
    public static double Quantile(int freedom)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(freedom, 1);
        return Quantiles.GetOrAdd(freedom, static degrees => StudentT.InvCDF(0, 1, degrees, 0.975));
    }
}
