using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace Simulatie.Experiments.Statistics;

/// <summary>What an effect may be when neither the parameters nor the luck are known, and how much of that comes from the parameters.</summary>
/// <remarks>One-way random effects with the parameter sets as groups. The interval is that of the effect under a set that was not drawn: mean ± Z · √(between + (within + n₀ · between) / n), n values in all.
/// A few sets of a few towns say little of the variance between sets, and an estimate of 0 does not say that it is 0. So both variances are taken as what they may be, given the mean squares that were found: sum of squares over χ²
/// (a generalised confidence interval: Weerahandi, JASA 88, 1993; Krishnamoorthy and Mathew, Statistical Tolerance Regions, 2009, ch. 5). Where chance within sets is nothing beside what lies between them,
/// this is Student's t. It does not shrink to nothing with more replicates: what the study leaves open stays open.</remarks>
/// <param name="Interval">The mean of the sets with its 95% interval.</param>
/// <param name="FromParameters">Share of the variance of the effect that lies between sets, as estimated, 0 to 1: 0 where the sets differ no more than chance makes them. NaN when nothing varies.</param>
public sealed record ParameterSpread(Estimate Interval, double FromParameters)
{
    /// <summary>By how many values, equally likely, a variance between or within sets is represented: enough for Student's width within 0.2% from fifteen sets on.</summary>
    private const int ValuesBetween = 48, ValuesWithin = 8;

    private static readonly ConcurrentDictionary<(int Freedom, int Values), double[]> Factors = new();

    /// <param name="sets">The values of each set; two sets or more, at least one with two values.</param>
    public static ParameterSpread Of(IReadOnlyList<IReadOnlyList<double>> sets)
    {
        var effects = RandomEffects.Of(sets);
        var parameters = effects.Between * (1 + 1.0 / effects.Groups);
        var chance = effects.Within / effects.Values;
        var half = HalfWidth(Variances(effects));
        return new ParameterSpread(new Estimate(effects.Mean, effects.Mean - half, effects.Mean + half), parameters / (parameters + chance));
    }

    /// <summary>What the variance of the effect may be, each value as likely as the next.</summary>
    private static double[] Variances(RandomEffects effects)
    {
        var within = WhatItMayBe(effects.MeanSquareWithin, effects.Values - effects.Groups, ValuesWithin);
        return
        [
            .. WhatItMayBe(effects.MeanSquareBetween, effects.Groups - 1, ValuesBetween).SelectMany(
                _ => within, (all, chance) => Math.Max(0, all - chance) / effects.EffectiveGroupSize + Math.Max(all, chance) / effects.Values),
        ];
    }

    /// <summary>The variances that a mean square may come from.</summary>
    private static IEnumerable<double> WhatItMayBe(double meanSquare, int freedom, int values) =>
        Factors.GetOrAdd((freedom, values), static key => [.. Enumerable.Range(0, key.Values).Select(value => key.Freedom / ChiSquared.InvCDF(key.Freedom, (value + 0.5) / key.Values))])
            .Select(factor => meanSquare * factor);

    /// <summary>Half the width of the interval that holds 95% of a normal variable of mean 0 whose variance is any of some; NaN when one is no number.</summary>
    private static double HalfWidth(double[] variances)
    {
        var largest = variances.Max();
        if (largest == 0 || !double.IsFinite(variances.Sum()))
            return largest == 0 ? 0 : double.NaN;
        // In units of the largest deviation, so that the root is as exact in euros as in shares.
        double[] deviations = [.. variances.Select(variance => Math.Sqrt(variance / largest)).Where(deviation => deviation > 0)];
        return Math.Sqrt(largest) * Brent.FindRoot(half => deviations.Sum(deviation => Normal.CDF(0, deviation, -half)) / variances.Length - 0.025, 0, 4, 1e-12);
    }
}
