namespace Simulatie.Experiments.Statistics;

/// <summary>What an effect may be when neither the parameters nor the luck are known, and how much of that comes from the parameters.</summary>
/// <remarks>One-way random effects with the parameter sets as groups. The interval is that of the effect under a set that was not drawn:
/// mean ± t · √(between · (1 + 1/k) + within / n), with k sets and n values. It does not shrink to nothing with more replicates:
/// what the study leaves open stays open.</remarks>
/// <param name="Interval">The mean of the sets with its 95% interval.</param>
/// <param name="FromParameters">Share of that variance that lies between sets, 0 to 1; NaN when nothing varies.</param>
public sealed record ParameterSpread(Estimate Interval, double FromParameters)
{
    /// <param name="sets">The values of each set; two sets or more, at least one with two values.</param>
    public static ParameterSpread Of(IReadOnlyList<IReadOnlyList<double>> sets)
    {
        var effects = RandomEffects.Of(sets);
        var parameters = effects.Between * (1 + 1.0 / effects.Groups);
        var chance = effects.Within / effects.Values;
        var half = MeanInterval.Quantile(effects.Groups - 1) * Math.Sqrt(parameters + chance);
        return new ParameterSpread(new Estimate(effects.Mean, effects.Mean - half, effects.Mean + half), parameters / (parameters + chance));
    }
}
