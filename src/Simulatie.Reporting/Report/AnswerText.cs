using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>The answer in three sentences, written from the numbers with their uncertainty.</summary>
internal static class AnswerText
{
    public static IReadOnlyList<Bilingual> Of(ReportInput input) =>
        input.Focus is not { } focus ? [ReportTexts.NothingCompared]
        : input.Policies.Count == 1 ? [LevelNow(input), OnePolicy(input, focus), CostOfOne(input, focus)]
        : [Counts(input), Largest(input, focus), ForNoMore(input)];

    private static Bilingual LevelNow(ReportInput input)
    {
        var level = input.Lasting(input.Result.Reference);
        return ReportTexts.LevelNow(input.Result.Reference.Title, Written.Level(level), Written.LevelInterval(level));
    }

    private static Bilingual OnePolicy(ReportInput input, Scenario policy)
    {
        var effect = input.Lasting(policy);
        return effect.Resolved
            ? ReportTexts.OnePolicy(effect.Difference.Mean > 0, policy.Title, Written.Difference(effect), Written.DifferenceInterval(effect), ShareOf(effect, input.Result.Plan))
            : ReportTexts.OnePolicyOpen(policy.Title, Written.Difference(effect), Written.DifferenceInterval(effect), ShareOf(effect, input.Result.Plan), effect.Replicates);
    }

    private static Bilingual Counts(ReportInput input)
    {
        var effects = input.Policies.Select(input.Lasting).ToList();
        return ReportTexts.Counts(
            effects.Count, input.Result.Reference.Title, effects.Count(effect => effect.Resolved && effect.Difference.Mean > 0),
            effects.Count(effect => effect.Resolved && effect.Difference.Mean < 0), effects.Count(effect => !effect.Resolved), input.Result.Plan.Replicates);
    }

    private static Bilingual Largest(ReportInput input, Scenario focus)
    {
        var effect = input.Lasting(focus);
        return (effect.Resolved ? (Func<Bilingual, Bilingual, Bilingual, Bilingual, Bilingual, Bilingual>)ReportTexts.Largest : ReportTexts.LargestOpen)(
            focus.Title, Written.Difference(effect), Written.DifferenceInterval(effect), ShareOf(effect, input.Result.Plan), CostClause(input, focus));
    }

    private static Bilingual ShareOf(Effect effect, RunPlan plan) => OverSets(effect)
        ? ReportTexts.BetterInSets(Written.WholePercent(effect.ShareBetter), plan.SetsUsed)
        : ReportTexts.BetterInReplicates(Written.WholePercent(effect.ShareBetter), effect.Replicates);

    /// <summary>Whether the effect was taken over parameter sets, so that its share speaks of these.</summary>
    public static bool OverSets(Effect effect) => !double.IsNaN(effect.FromParameters);

    private static Bilingual CostClause(ReportInput input, Scenario policy) => input.ExtraCost(policy) switch
    {
        null => ReportTexts.CostNotEstimated,
        >= ReportInput.SmallCost and var more => ReportTexts.CostsMore(Written.Euro(more)),
        <= -ReportInput.SmallCost and var less => ReportTexts.CostsLess(Written.Euro(-less)),
        _ => ReportTexts.CostsTheSame,
    };

    private static Bilingual CostOfOne(ReportInput input, Scenario policy) => input.ExtraCost(policy) switch
    {
        null => ReportTexts.CostUnknown(policy.Title),
        >= ReportInput.SmallCost and var more => ReportTexts.PolicyCostsMore(policy.Title, Written.Euro(more)),
        <= -ReportInput.SmallCost and var less => ReportTexts.PolicyCostsLess(policy.Title, Written.Euro(-less)),
        _ => ReportTexts.PolicyCostsTheSame(policy.Title),
    };

    /// <summary>What helps most without more money.</summary>
    private static Bilingual ForNoMore(ReportInput input)
    {
        if (!input.IsPriced(input.Result.Reference))
            return ReportTexts.ReferenceUnpriced;
        var best = BestForNoMore(input);
        return best is null ? ReportTexts.NothingForNoMore : ReportTexts.BestForNoMore(best.Scenario.Title, Written.Difference(best), Written.DifferenceInterval(best));
    }

    /// <summary>The largest resolved gain that costs no more than the reference; null when there is none.</summary>
    public static Effect? BestForNoMore(ReportInput input) =>
        input.Policies.Where(policy => input.ExtraCost(policy) < ReportInput.SmallCost).Select(input.Lasting)
            .FirstOrDefault(effect => effect.Resolved && effect.Difference.Mean > 0);
}
