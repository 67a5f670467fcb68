using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>The answer in three sentences, written from the numbers.</summary>
internal static class AnswerText
{
    public static IReadOnlyList<Bilingual> Of(ReportInput input)
    {
        if (input.Focus is not { } focus)
            return [ReportTexts.NothingCompared];
        var effect = input.Result.EffectOf(focus, Outcome.LastingHelp);
        return [input.Policies.Count == 1 ? LevelNow(input) : Counts(input), OfPolicy(effect, input.Result.Plan), Cost(input, focus)];
    }

    private static Bilingual LevelNow(ReportInput input)
    {
        var level = input.Result.EffectOf(input.Result.Reference, Outcome.LastingHelp).Level.Mean;
        return InEach(language => ReportTexts.LevelNow(input.Result.Reference.Title, WrittenNumbers.Percent(level, 1, language)));
    }

    private static Bilingual Counts(ReportInput input)
    {
        var effects = input.Policies.Select(policy => input.Result.EffectOf(policy, Outcome.LastingHelp)).ToList();
        return ReportTexts.Counts(
            effects.Count, input.Result.Reference.Title, effects.Count(effect => effect.Resolved && effect.Difference.Mean > 0),
            effects.Count(effect => effect.Resolved && effect.Difference.Mean < 0), effects.Count(effect => !effect.Resolved));
    }

    private static Bilingual OfPolicy(Effect effect, RunPlan plan) => InEach(language =>
    {
        string Points(double value) => OutcomeText.Difference(Outcome.LastingHelp, value, language);
        var (difference, low, high) = (Points(effect.Difference.Mean), Points(effect.Difference.Low), Points(effect.Difference.High));
        var share = WrittenNumbers.WholePercent(effect.ShareBetter, language);
        return effect.Resolved
            ? ReportTexts.Resolved(effect.Difference.Mean > 0, effect.Scenario.Title, difference, low, high, OverSets(effect) ? ReportTexts.OfSets(share) : ReportTexts.OfReplicates(share))
            : ReportTexts.Unresolved(effect.Scenario.Title, difference, low, high, effect.Replicates);
    });

    /// <summary>Whether the effect was taken over parameter sets, so that its share speaks of these.</summary>
    public static bool OverSets(Effect effect) => !double.IsNaN(effect.FromParameters);

    private static Bilingual Cost(ReportInput input, Scenario focus)
    {
        if (!input.IsPriced(focus) || !input.IsPriced(input.Result.Reference))
            return ReportTexts.CostUnknown(focus.Title);
        var euros = input.Result.EffectOf(focus, Outcome.YearlyCost).Difference.Mean;
        return Math.Abs(euros) < 500 || focus.BudgetNeutral
            ? ReportTexts.CostSame(focus.Title)
            : InEach(language => ReportTexts.CostMore(focus.Title, WrittenNumbers.SignedEuro(euros, language)));
    }

    /// <summary>A text whose numbers are written anew for each language.</summary>
    private static Bilingual InEach(Func<Language, Bilingual> write) => new(write(Language.Dutch).Nl, write(Language.English).En);
}
