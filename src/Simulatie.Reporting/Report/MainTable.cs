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
    public static ReportTable Of(ReportInput input, Language language) => new(
        ReportTexts.OtherOutcomesHow.In(language),
        [ReportTexts.Policy.In(language), .. Effects.Headlines.Select(outcome => Head(outcome, language)), Labels.CostColumn.In(language)],
        [.. input.Policies.Select(policy => (IReadOnlyList<string>)
            [policy.Title.In(language), .. Effects.Headlines.Select(outcome => Bracketed(input.Result.EffectOf(policy, outcome), language)), Cost(input, policy, language)])]);

    /// <summary>Lasting help with everything that tells how sure it is.</summary>
    public static ReportTable Lasting(ReportInput input, Language language)
    {
        var effects = input.Policies.Select(policy => input.Result.EffectOf(policy, Outcome.LastingHelp)).ToList();
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
        ReportTexts.TwoQuestions.In(language),
        [ReportTexts.Policy.In(language), ReportTexts.PerFamily.In(language), ReportTexts.PerRelationship.In(language), ReportTexts.SignsHead.In(language)],
        [.. input.Policies.Select(policy =>
        {
            var (family, relationship) = (input.Result.EffectOf(policy, Outcome.LastingHelp), input.Result.EffectOf(policy, Outcome.Success));
            var signs = !family.Resolved || !relationship.Resolved ? ReportTexts.SignsOpen
                : family.Difference.Mean > 0 == relationship.Difference.Mean > 0 ? ReportTexts.SignsSame : ReportTexts.SignsDiffer;
            return (IReadOnlyList<string>)[policy.Title.In(language), WithInterval(family, language), WithInterval(relationship, language), signs.In(language)];
        })]);

    public static string Bracketed(Effect effect, Language language)
    {
        var text = OutcomeText.Difference(effect.Outcome, effect.Difference.Mean, language);
        return effect.Resolved || effect.Difference.Mean == 0 ? text : $"({text})";
    }

    public static string WithInterval(Effect effect, Language language) =>
        $"{Bracketed(effect, language)} {OutcomeText.Interval(effect.Difference, value => OutcomeText.Difference(effect.Outcome, value, language))}".TrimEnd();

    public static string Cost(ReportInput input, Scenario policy, Language language) => input.IsPriced(policy) && input.IsPriced(input.Result.Reference)
        ? OutcomeText.Difference(Outcome.YearlyCost, input.Result.EffectOf(policy, Outcome.YearlyCost).Difference.Mean, language)
        : ReportTexts.NotEstimated.In(language);

    private static string Head(Outcome outcome, Language language) => $"{OutcomeCatalogue.Of(outcome).Label.In(language)} ({OutcomeScale.Of(outcome).DifferenceUnit.In(language)})";

    private static IReadOnlyList<string> Row(Effect effect, bool split, Language language)
    {
        string Share(double share) => double.IsNaN(share) ? "–" : WrittenNumbers.WholePercent(share, language);
        return
        [
            effect.Scenario.Title.In(language), OutcomeText.Level(effect.Outcome, effect.Level.Mean, language), OutcomeText.Difference(effect.Outcome, effect.Difference.Mean, language),
            OutcomeText.Interval(effect.Difference, value => OutcomeText.Difference(effect.Outcome, value, language)),
            .. split ? new[] { Share(effect.FromParameters), Share(1 - effect.FromParameters) } : [],
            Share(effect.ShareBetter), (effect.Resolved ? ReportTexts.IsResolved : ReportTexts.NotResolved(effect.Replicates)).In(language),
        ];
    }
}
