using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Lasting help by group in one scenario: differences from the reference, or levels.</summary>
/// <param name="Values">In the order of <see cref="Group"/>; NaN for a group that the run had not.</param>
public sealed record GroupEffects(Bilingual Scenario, IReadOnlyList<Difference> Values)
{
    private static readonly Group[] Groups = Enum.GetValues<Group>();

    /// <summary>The differences of every scenario but the reference.</summary>
    public static IReadOnlyList<GroupEffects> Of(ComparisonResult result) =>
        [.. result.Scenarios.Skip(1).Select(scenario => new GroupEffects(scenario.Title, [.. Groups.Select(group => Of(result.EffectOf(scenario, Outcome.LastingHelp, group)))]))];

    /// <summary>The levels in one scenario.</summary>
    public static GroupEffects Of(ScenarioRuns scenario) => new(scenario.Title, [.. Groups.Select(group => Level(scenario, group))]);

    private static Difference Of(Effect effect) => new(effect.Difference, effect.Resolved, effect.ShareBetter);

    private static Difference Level(ScenarioRuns scenario, Group group)
    {
        var level = MeanInterval.OfSets([.. scenario.Runs.Select(run => run.Of(Outcome.LastingHelp, group))], scenario.TownsPerSet);
        // A share cannot be below 0, but the interval of a mean near 0 can.
        return new Difference(level with { Low = Math.Max(0, level.Low) }, Resolved: true, double.NaN);
    }
}
