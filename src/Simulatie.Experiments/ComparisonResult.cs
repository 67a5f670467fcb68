using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>A mean with its 95% interval.</summary>
public readonly record struct Estimate(double Mean, double Low, double High)
{
    /// <summary>The interval leaves out 0: which way it goes is beyond chance.</summary>
    public bool ExcludesZero => Low > 0 || High < 0;
}

/// <summary>One scenario, one outcome, one group: its level and its difference from the reference, replicate by replicate.</summary>
/// <param name="Level">Mean over replicates with the 95% interval of the mean.</param>
/// <param name="Difference">Mean paired difference with its 95% interval; exactly 0 for the reference.</param>
/// <param name="ShareBetter">Share of parameter sets (of replicates where sets are not told apart) in which the scenario is better than the reference, ties counting half; NaN for a neutral outcome and for the reference.</param>
/// <param name="Resolved">The interval of the difference excludes 0.</param>
/// <param name="VarianceSaved">Variance of the difference by chance under independent luck over that under the same luck, within parameter sets; NaN where undefined.</param>
public sealed record Effect(
    Scenario Scenario, Outcome Outcome, Group Group, Estimate Level, Estimate Difference, double ShareBetter, bool Resolved, int Replicates, double VarianceSaved)
{
    /// <summary>With several parameter sets: the share of the variance behind the interval of the difference that comes from not knowing the parameters, the rest being chance; else NaN.</summary>
    public double FromParameters { get; init; } = double.NaN;
}

/// <summary>A whole comparison: the scenarios (reference first), their runs, and every effect.</summary>
public sealed record ComparisonResult(
    RunPlan Plan, IReadOnlyList<Scenario> Scenarios, IReadOnlyList<IReadOnlyList<RunRecord>> Runs, IReadOnlyList<Effect> Effects)
{
    public Scenario Reference => Scenarios[0];

    /// <summary>Whether every scenario is lived by the same town with the same luck; false where scenarios may differ in more than levers.</summary>
    public bool IsPaired { get; init; } = true;

    public Effect EffectOf(Scenario scenario, Outcome outcome, Group group = Group.All) =>
        Effects.Single(effect => effect.Scenario == scenario && effect.Outcome == outcome && effect.Group == group);
}
