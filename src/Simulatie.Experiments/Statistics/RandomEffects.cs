namespace Simulatie.Experiments.Statistics;

/// <summary>One-way random effects: how much values vary between groups (parameter sets) and how much within them (chance).</summary>
/// <remarks>The analysis-of-variance estimator (Searle, Casella and McCulloch, Variance Components, 1992, ch. 3), unbiased for any group sizes;
/// with equal sizes and a positive estimate it equals REML. With few groups the part between them is known badly: the estimate can be
/// below 0 by chance, which <see cref="BetweenUntruncated"/> shows.</remarks>
/// <param name="Mean">Mean of all values.</param>
/// <param name="MeanSquareBetween">Mean square between groups.</param>
/// <param name="MeanSquareWithin">Mean square within groups.</param>
/// <param name="EffectiveGroupSize">The group size that counts, n₀; the plain group size when all are equal.</param>
public sealed record RandomEffects(
    double Mean, double MeanSquareBetween, double MeanSquareWithin, double EffectiveGroupSize, int Groups, int Values)
{
    /// <summary>Variance within groups: chance.</summary>
    public double Within => MeanSquareWithin;

    /// <summary>Variance between groups, 0 or more.</summary>
    public double Between => Math.Max(0, BetweenUntruncated);

    /// <summary>The unbiased estimate of the variance between groups, which can be negative.</summary>
    public double BetweenUntruncated => (MeanSquareBetween - MeanSquareWithin) / EffectiveGroupSize;

    /// <summary>Part of the variance of a single value that lies between groups, 0 to 1; NaN when nothing varies.</summary>
    public double ShareBetween => Between / (Between + Within);

    /// <param name="groups">Two or more groups, none empty, at least one with two values.</param>
    /// <exception cref="ArgumentException">Too few groups or values.</exception>
    public static RandomEffects Of(IReadOnlyList<IReadOnlyList<double>> groups)
    {
        var each = groups.Select(Moments.Of).ToArray();
        var all = Moments.Of(groups.SelectMany(group => group));
        if (each.Length < 2 || each.Any(group => group.Count == 0) || all.Count == each.Length)
            throw new ArgumentException($"found {each.Length} groups with {all.Count} values, expected two or more groups, none empty, at least one with two values", nameof(groups));
        var between = each.Sum(group => group.Count * (group.Mean - all.Mean) * (group.Mean - all.Mean));
        var within = each.Sum(group => group.SumOfSquares);
        var size = (all.Count - each.Sum(group => (double)group.Count * group.Count) / all.Count) / (each.Length - 1);
        return new(all.Mean, between / (each.Length - 1), within / (all.Count - each.Length), size, each.Length, all.Count);
    }
}
