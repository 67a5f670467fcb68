using Simulatie.Experiments.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>What moving one parameter does, over the paths of a Morris design; in the outcome's unit per whole range of the parameter.</summary>
/// <param name="Mean">μ: the mean effect; near 0 also when effects cancel out.</param>
/// <param name="MeanAbsolute">μ*: the mean size of the effect, with its 95% interval over paths (Student's t); what parameters are ranked by.</param>
/// <param name="Deviation">σ: how much the effect differs from place to place; large beside μ* where the parameter works together with others or not in a straight line.</param>
/// <param name="Effects">How many effects there are, one per path.</param>
public sealed record ElementaryEffect(double Mean, Estimate MeanAbsolute, double Deviation, int Effects);

/// <summary>Morris's screening.</summary>
/// <remarks>M. D. Morris, Technometrics 33(2), 1991; μ* after F. Campolongo, J. Cariboni and A. Saltelli, Environmental Modelling and Software 22, 2007.</remarks>
public static class ElementaryEffects
{
    /// <summary>The effects of every parameter.</summary>
    /// <param name="shares">The points, path after path, each path one point longer than there are parameters: every parameter as a share of its range.</param>
    /// <param name="values">The outcome at each point; an effect with a NaN at either end is left out.</param>
    public static IReadOnlyList<ElementaryEffect> Of(IReadOnlyList<double[]> shares, IReadOnlyList<double> values)
    {
        var factors = shares[0].Length;
        if (shares.Count != values.Count || shares.Count % (factors + 1) != 0)
            throw new ArgumentException($"found {shares.Count} points with {values.Count} values, expected whole paths of {factors + 1} points", nameof(shares));
        var effects = new List<double>[factors];
        for (var factor = 0; factor < factors; factor++)
            effects[factor] = [];
        for (var point = 1; point < shares.Count; point++)
            if (point % (factors + 1) != 0 && Step(shares[point - 1], shares[point]) is { } moved && double.IsFinite(values[point] - values[point - 1]))
                effects[moved].Add((values[point] - values[point - 1]) / (shares[point][moved] - shares[point - 1][moved]));
        return [.. effects.Select(Summary)];
    }

    /// <summary>Which parameter a step moves; the one that moves most where rounding to whole numbers moved more than one.</summary>
    private static int? Step(double[] from, double[] to)
    {
        var most = Enumerable.Range(0, from.Length).MaxBy(factor => Math.Abs(to[factor] - from[factor]));
        return to[most] == from[most] ? null : most;
    }

    /// <remarks>With the few paths of a screening a percentile bootstrap would be too narrow.</remarks>
    private static ElementaryEffect Summary(List<double> effects)
    {
        var all = Moments.Of(effects);
        var size = MeanInterval.Of(effects.Select(Math.Abs));
        return new ElementaryEffect(all.Mean, size with { Low = Math.Max(0, size.Low) }, all.StandardDeviation, all.Count);
    }
}
