using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>Policies beside a reference, replicate by replicate under the same luck.</summary>
public static class Comparison
{
    private static readonly IReadOnlyList<Group> EveryGroup = Enum.GetValues<Group>();

    /// <summary>Runs the reference and the policies, with budget-neutral ones scaled first, and summarises every outcome for every group.</summary>
    /// <param name="policies">In any order; one that is the reference itself is left out.</param>
    /// <param name="progress">Told (runs done, runs in all) after every run, one call at a time.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    /// <exception cref="RunFailed">A run failed.</exception>
    /// <exception cref="UserMistake">Two scenarios share a name, or a budget cannot be kept equal.</exception>
    public static ComparisonResult Run(
        Scenario reference, IReadOnlyList<Scenario> policies, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default) =>
        Run(reference, policies, plan, YearlyCost.Of, SharedBurnIn.For(plan, policies.Count + 1), progress, cancel);

    internal static ComparisonResult Run(
        Scenario reference, IReadOnlyList<Scenario> policies, RunPlan plan, Func<ModelParameters, double> yearlyCost,
        ReplicateStart start, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var scenarios = LineUp.Of(reference, policies.Select(policy => BudgetNeutral.Fit(policy, reference, yearlyCost)));
        var runs = Replications.Run(scenarios, plan, start, progress, cancel);
        return Summarise(plan, scenarios, runs);
    }

    /// <summary>The effects that runs show.</summary>
    /// <param name="scenarios">Reference first.</param>
    /// <param name="runs">[scenario][replicate].</param>
    public static ComparisonResult Summarise(
        RunPlan plan, IReadOnlyList<Scenario> scenarios, IReadOnlyList<IReadOnlyList<RunRecord>> runs)
    {
        var effects = new List<Effect>();
        for (var scenario = 0; scenario < scenarios.Count; scenario++)
            foreach (var outcome in OutcomeCatalogue.All)
                foreach (var group in GroupsOf(outcome))
                    effects.Add(EffectOf(plan, scenarios[scenario], outcome, group, runs[scenario], runs[0], isReference: scenario == 0));
        return new ComparisonResult(plan, scenarios, runs, effects);
    }

    /// <summary>The groups for which an outcome exists over the whole horizon.</summary>
    public static IReadOnlyList<Group> GroupsOf(OutcomeDefinition definition) => definition.ByGroup ? EveryGroup : [Group.All];

    private static Effect EffectOf(
        RunPlan plan, Scenario scenario, OutcomeDefinition outcome, Group group, IReadOnlyList<RunRecord> runs, IReadOnlyList<RunRecord> references, bool isReference)
    {
        var values = Values(runs, outcome.Outcome, group);
        var level = MeanInterval.OfSets(values, plan.TownsPerSet);
        var paired = PairedDifference.Of(values, Values(references, outcome.Outcome, group));
        if (plan.Sets is not null && plan.ReplicatesPerSet > 1 && !isReference)
            return OverSets(plan, scenario, outcome, group, level, values, Values(references, outcome.Outcome, group), paired);
        return isReference
            ? new Effect(scenario, outcome.Outcome, group, level, new Estimate(0, 0, 0), double.NaN, false, paired.Pairs, double.NaN)
            : new Effect(scenario, outcome.Outcome, group, level, paired.Difference, ShareBetter(outcome.Better, paired), paired.Resolved, paired.Pairs, paired.VarianceSaved);
    }

    /// <summary>The effect over parameter sets: its interval holds for a set that was not drawn, and so for what nobody knows; better in a share of the sets.</summary>
    private static Effect OverSets(
        RunPlan plan, Scenario scenario, OutcomeDefinition outcome, Group group, Estimate level, double[] values, double[] references, PairedDifference paired)
    {
        List<double[]> sets =
        [
            .. values.Select((value, replicate) => (Set: replicate / plan.ReplicatesPerSet, Difference: value - references[replicate]))
                .Where(entry => !double.IsNaN(entry.Difference)).GroupBy(entry => entry.Set, entry => entry.Difference)
                .Select(set => set.ToArray()),
        ];
        if (sets.Count < 2 || sets.TrueForAll(set => set.Length < 2))
            return new Effect(scenario, outcome.Outcome, group, level, paired.Difference, ShareBetter(outcome.Better, paired), paired.Resolved, paired.Pairs, paired.VarianceSaved);
        var spread = ParameterSpread.Of(sets);
        var higher = sets.Average(set => set.Average() is var mean && mean > 0 ? 1 : mean < 0 ? 0 : 0.5);
        return new Effect(
            scenario, outcome.Outcome, group, level, spread.Interval, ShareBetter(outcome.Better, paired with { ShareHigher = higher }),
            spread.Interval.ExcludesZero, paired.Pairs, VarianceSaved(plan, values, references, sets))
        {
            FromParameters = spread.FromParameters,
        };
    }

    /// <summary>What shared luck saves of the variance within sets: what lies between them cancels because both scenarios take the same set, whatever the luck.</summary>
    private static double VarianceSaved(RunPlan plan, double[] values, double[] references, IReadOnlyList<double[]> differences)
    {
        double Within(double[] all) => RandomEffects.Of([.. all.Chunk(plan.ReplicatesPerSet).Select(set => set.Where(value => !double.IsNaN(value)).ToArray()).Where(set => set.Length > 0)]).Within;
        var within = RandomEffects.Of(differences).Within;
        return within > 0 ? (Within(values) + Within(references)) / within : double.NaN;
    }

    private static double ShareBetter(Direction better, PairedDifference paired) => better switch
    {
        Direction.HigherIsBetter => paired.ShareHigher,
        Direction.LowerIsBetter => 1 - paired.ShareHigher,
        Direction.Neutral => double.NaN,
    };

    private static double[] Values(IReadOnlyList<RunRecord> runs, Outcome outcome, Group group) => LevelValues.Of(runs, outcome, group);
}
