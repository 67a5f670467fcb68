using MathNet.Numerics.Statistics;
using Simulatie.Experiments.Designs;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>95% intervals by drawing the sample anew from itself, with replacement.</summary>
/// <remarks>B. Efron, Annals of Statistics 7, 1979; percentile intervals. The draws are keyed by the seed: the same data give the same interval.</remarks>
internal static class Bootstrap
{
    public const int Resamples = 1000;

    /// <summary>Tells how often each of <paramref name="count"/> items came up, once per resample; the array is used again.</summary>
    public static IEnumerable<int[]> Draws(int count, uint seed)
    {
        var luck = new DesignLuck(seed);
        var times = new int[count];
        for (var resample = 0u; resample < Resamples; resample++)
        {
            Array.Clear(times);
            for (var draw = 0; draw < count; draw++)
                times[luck.Below(count, DesignDraw.Bootstrap, draw, resample)]++;
            yield return times;
        }
    }

    /// <summary>An estimate with the middle 95% of what the resamples gave; resamples without a value are passed over.</summary>
    public static Estimate Around(double estimate, IEnumerable<double> resampled)
    {
        var values = resampled.Where(double.IsFinite).ToArray();
        return values.Length < Resamples / 2
            ? new Estimate(estimate, double.NaN, double.NaN)
            : new Estimate(estimate, values.QuantileCustom(0.025, QuantileDefinition.R7), values.QuantileCustom(0.975, QuantileDefinition.R7));
    }
}
