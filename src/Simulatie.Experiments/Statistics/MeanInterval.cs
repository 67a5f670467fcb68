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

    /// <summary>The mean of values that come from sets: those of one set have something in common, and so tell less than as many values apart.</summary>
    /// <remarks>Mean ± t · √(k / (k − 1) · Σ (sum of a set's distances to the mean)²) / n, with k sets and n values; with sets of equal size the standard error of the mean of their means.</remarks>
    /// <param name="values">Set by set; NaN where there is none.</param>
    /// <param name="perSet">Values of one set.</param>
    public static Estimate OfSets(IReadOnlyList<double> values, int perSet)
    {
        var moments = Moments.Of(values.Where(value => !double.IsNaN(value)));
        var (sets, squares) = (0, 0.0);
        for (var first = 0; first < values.Count; first += perSet)
        {
            var (defined, sum) = (0, 0.0);
            for (var place = first; place < Math.Min(first + perSet, values.Count); place++)
                if (!double.IsNaN(values[place]))
                    (defined, sum) = (defined + 1, sum + values[place] - moments.Mean);
            (sets, squares) = (sets + Math.Min(defined, 1), squares + sum * sum);
        }

        if (perSet == 1 || sets < 2)
            return Of(moments);
        var half = Quantile(sets - 1) * Math.Sqrt(squares * sets / (sets - 1)) / moments.Count;
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
