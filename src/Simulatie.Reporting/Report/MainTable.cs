using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>The tables of paired differences.</summary>
internal static class MainTable
{
    /// <summary>Each policy's difference in the headline outcomes, and its cost.</summary>
    public static ReportTable Headlines(ReportInput input, Language language) => new(
        $"{ReportTexts.EffectsTable.In(language)}. {ReportTexts.InBrackets.In(language)}",
        [ReportTexts.Policy.In(language), .. Effects.Headlines.Select(outcome => Head(outcome, language)), Labels.CostColumn.In(language)],
        [.. input.Policies.Select(policy => (IReadOnlyList<string>)
            [policy.Title.In(language), .. Effects.Headlines.Select(outcome => WithInterval(input.Result.EffectOf(policy, outcome), language)), Cost(input, policy, language)])]);

    /// <summary>Lasting help with everything that tells how sure it is.</summary>
    public static ReportTable Lasting(ReportInput input, Language language)
    {
        var effects = input.Policies.Select(input.Lasting).ToList();
        var split = effects.Any(AnswerText.OverSets);
        return new ReportTable(
            ReportTexts.LastingTable.In(language),
            [
                ReportTexts.Policy.In(language), ReportTexts.LevelHead.In(language), ReportTexts.DifferenceHead.In(language), ReportTexts.IntervalHead.In(language),
                .. split ? new[] { ReportTexts.FromParametersHead.In(language), ReportTexts.FromChanceHead.In(language) } : [],
                ReportTexts.BetterInHead(split).In(language), ReportTexts.VerdictHead.In(language),
            ],
            [.. effects.Select(effect => Row(effect, split, language))]);
    }

    /// <summary>Lasting help per family beside success per relationship.</summary>
    public static ReportTable TwoQuestions(ReportInput input, Language language) => new(
        $"{ReportTexts.TwoQuestionsTable.In(language)}. {ReportTexts.InBrackets.In(language)}",
        [ReportTexts.Policy.In(language), ReportTexts.PerFamily.In(language), ReportTexts.PerRelationship.In(language), ReportTexts.SignsHead.In(language)],
        [.. input.Policies.Select(policy => (IReadOnlyList<string>)
            [
                policy.Title.In(language), WithInterval(input.Lasting(policy), language), WithInterval(input.Result.EffectOf(policy, Outcome.Success), language),
                Signs(input.Result, policy).In(language),
            ])]);

    /// <summary>Whether a policy works the same way per family and per relationship.</summary>
    public static Bilingual Signs(ComparisonResult result, Scenario policy)
    {
        var (family, relationship) = (result.EffectOf(policy, Outcome.LastingHelp), result.EffectOf(policy, Outcome.Success));
        return !family.Resolved || !relationship.Resolved ? ReportTexts.SignsOpen
            : family.Difference.Mean > 0 == relationship.Difference.Mean > 0 ? ReportTexts.SignsSame
            : ReportTexts.SignsDiffer;
    }

    /// <summary>A difference, in brackets when it is not resolved, above its interval.</summary>
    public static string WithInterval(Effect effect, Language language)
    {
        if (!double.IsFinite(effect.Difference.Mean))
            return "–";
        var text = Written.Difference(effect, effect.Difference.Mean, language);
        return $"{(effect.Resolved ? text : $"({text})")}\n{Interval(effect, language)}".TrimEnd();
    }

    public static string Interval(Effect effect, Language language) => OutcomeText.Interval(effect.Difference, value => Written.Difference(effect, value, language));

    public static string Cost(ReportInput input, Scenario policy, Language language) => input.ExtraCost(policy) is { } euros
        ? OutcomeText.Difference(Outcome.YearlyCost, euros, language)
        : ReportTexts.NotEstimated.In(language);

    private static string Head(Outcome outcome, Language language) => $"{OutcomeCatalogue.Of(outcome).Label.In(language)} ({OutcomeScale.Of(outcome).DifferenceUnit.In(language)})";

    private static IReadOnlyList<string> Row(Effect effect, bool split, Language language)
    {
        string Share(double share) => double.IsNaN(share) ? "–" : WrittenNumbers.WholePercent(share, language);
        return
        [
            effect.Scenario.Title.In(language), OutcomeText.Level(effect.Outcome, effect.Level.Mean, language), Written.Difference(effect, effect.Difference.Mean, language),
            Interval(effect, language) is { Length: > 0 } interval ? interval : "–",
            .. split ? new[] { Share(effect.FromParameters), Share(1 - effect.FromParameters) } : [],
            Share(effect.ShareBetter), (effect.Resolved ? ReportTexts.IsResolved : ReportTexts.NotResolved(effect.Replicates)).In(language),
        ];
    }
}
