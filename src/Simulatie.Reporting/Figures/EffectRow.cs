using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A difference from the reference.</summary>
/// <param name="Value">In the outcome's own unit, with its 95% interval.</param>
/// <param name="Resolved">The interval excludes 0.</param>
/// <param name="ShareBetter">Share of parameter sets, or of replicates, in which the scenario is better; NaN when the outcome has no better side.</param>
public readonly record struct Difference(Estimate Value, bool Resolved, double ShareBetter);

/// <summary>What one scenario changes.</summary>
/// <param name="Differences">In the order of the outcomes of the figure.</param>
/// <param name="Cost">Euro per year beside the reference; null when a price is unknown.</param>
public sealed record EffectRow(Bilingual Scenario, IReadOnlyList<Difference> Differences, Estimate? Cost)
{
    /// <summary>A row for every scenario but the reference, largest difference in the first outcome first.</summary>
    public static IReadOnlyList<EffectRow> Of(ComparisonResult result, IReadOnlyList<Outcome> outcomes) =>
        [.. result.Scenarios.Skip(1)
            .Select(scenario => new EffectRow(scenario.Title, [.. outcomes.Select(outcome => DifferenceOf(result, scenario, outcome))], CostOf(result, scenario)))
            .OrderByDescending(row => row.Differences[0].Value.Mean)];

    private static Difference DifferenceOf(ComparisonResult result, Scenario scenario, Outcome outcome)
    {
        var effect = result.EffectOf(scenario, outcome);
        return new Difference(effect.Difference, effect.Resolved, effect.ShareBetter);
    }

    private static Estimate? CostOf(ComparisonResult result, Scenario scenario) =>
        IsPriced(scenario) && IsPriced(result.Reference) ? result.EffectOf(scenario, Outcome.YearlyCost).Difference : null;

    private static bool IsPriced(Scenario scenario) => YearlyCost.Unpriced(scenario.Parameters.Levers).Count == 0;
}
