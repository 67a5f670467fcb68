using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>compare</c> prints: how each policy differs from the reference in lasting help, how sure that is, what it costs; and the other headline outcomes.</summary>
public static class ComparisonOverview
{
    private static readonly Bilingual Beside = new("Naast", "Beside");
    private static readonly Bilingual SameLuck = new("hetzelfde toeval voor elk scenario", "the same luck for every scenario");
    private static readonly Bilingual LuckApart = new("toeval gedeeld voor zover de steden op elkaar lijken", "luck shared as far as the towns are alike");
    private static readonly Bilingual DifferencesIn = new("verschillen in", "differences in");
    private static readonly Bilingual Policy = new("beleid", "policy");
    private static readonly Bilingual LevelHeading = new("niveau", "level");
    private static readonly Bilingual Verdict = new("oordeel", "verdict");
    private static readonly Bilingual NotResolved = new("niet beslist", "not resolved");
    private static readonly Bilingual Better = new("beter", "better");
    private static readonly Bilingual Worse = new("slechter", "worse");
    private static readonly Bilingual Higher = new("hoger", "higher");
    private static readonly Bilingual Lower = new("lager", "lower");
    private static readonly Bilingual HigherIsBetter = new("hoger is beter", "higher is better");
    private static readonly Bilingual LowerIsBetter = new("lager is beter", "lower is better");

    private static readonly Bilingual Others = new(
        "Andere uitkomsten: verschil met de referentie. Tussen haakjes: niet beslist (het 95%-interval sluit 0 niet uit).",
        "Other outcomes: difference from the reference. In brackets: not resolved (the 95% interval does not exclude 0).");

    private static Outcome Main => Effects.Headlines[0];

    /// <summary>Writes both tables, the policies in the order of the figures: largest difference first.</summary>
    /// <param name="output">Where to; not closed.</param>
    public static void Write(TextWriter output, ComparisonResult result, Language language)
    {
        output.Write($"{Beside.In(language)} {result.Reference.Title.In(language)}: {OverviewText.Towns(result.Plan).In(language)}; {(result.IsPaired ? SameLuck : LuckApart).In(language)}\n");
        OverviewText.WriteStanding(output, result.Plan, language);
        var policies = result.Scenarios.Skip(1).OrderByDescending(policy => result.EffectOf(policy, Main).Difference.Mean).ToList();
        WriteMain(output, result, policies, language);
        if (policies.Count > 0)
            WriteOthers(output, result, policies, language);
        if (result.IsPaired)
            WriteWhatLuckSaved(output, result, policies, language);
    }

    /// <summary>How much surer the same luck makes the main difference: the median over policies of the variance that it saves.</summary>
    private static void WriteWhatLuckSaved(TextWriter output, ComparisonResult result, IReadOnlyList<Scenario> policies, Language language)
    {
        var saved = policies.Select(policy => result.EffectOf(policy, Main).VarianceSaved).Where(double.IsFinite).Order().ToList();
        if (saved.Count == 0)
            return;
        var factor = WrittenNumbers.Decimal(saved[(saved.Count - 1) / 2], 1, language);
        output.Write("\n");
        OverviewText.WriteWrapped(output, new Bilingual(
            $"Hetzelfde toeval maakt wat in het eerste verschil toeval is zo klein als {factor} keer zoveel steden met elk hun eigen toeval (mediaan over het beleid).",
            $"The same luck makes what is chance in the first difference as small as {factor} times as many towns with luck of their own would (median over the policies).").In(language));
    }

    private static void WriteMain(TextWriter output, ComparisonResult result, IReadOnlyList<Scenario> policies, Language language)
    {
        var level = result.EffectOf(result.Reference, Main).Level;
        var reference = OutcomeText.Level(Main, level.Mean, language);
        var interval = OutcomeText.Interval(level, value => OutcomeText.Level(Main, value, language));
        output.Write($"\n{OutcomeCatalogue.Of(Main).Label.In(language)}; {Labels.Reference.In(language)}: {$"{reference} {interval}".TrimEnd()}; {DifferencesIn.In(language)} {OutcomeScale.Of(Main).DifferenceUnit.In(language)}\n");
        if (policies.Count == 0)
            return;
        List<string[]> rows =
        [
            [Policy.In(language), LevelHeading.In(language), Labels.DifferenceColumn.In(language), Labels.BetterInColumn.In(language), Verdict.In(language), Labels.CostColumn.In(language)],
            .. policies.Select(policy => MainRow(result, policy, language)),
        ];
        WriteTable(output, rows);
    }

    private static string[] MainRow(ComparisonResult result, Scenario policy, Language language)
    {
        var effect = result.EffectOf(policy, Main);
        return
        [
            policy.Title.In(language),
            OutcomeText.Level(Main, effect.Level.Mean, language),
            $"{Difference(effect, language)} {OutcomeText.Interval(effect.Difference, value => OutcomeText.Difference(effect, value, language))}".TrimEnd(),
            double.IsNaN(effect.ShareBetter) ? "–" : WrittenNumbers.Percent(effect.ShareBetter, 0, language),
            VerdictOn(effect).In(language),
            OverviewText.CostIsUnknown(Outcome.YearlyCost, policy) || OverviewText.CostIsUnknown(Outcome.YearlyCost, result.Reference)
                ? Labels.CostNotEstimated.In(language)
                : OutcomeText.Difference(Outcome.YearlyCost, result.EffectOf(policy, Outcome.YearlyCost).Difference.Mean, language),
        ];
    }

    private static void WriteOthers(TextWriter output, ComparisonResult result, IReadOnlyList<Scenario> policies, Language language)
    {
        var outcomes = Effects.Headlines.Skip(1).ToList();
        output.Write("\n");
        OverviewText.WriteWrapped(output, Others.In(language));
        WriteTable(output,
        [
            [Policy.In(language), .. outcomes.Select((_, index) => $"{index + 1}")],
            .. policies.Select(policy => (string[])[policy.Title.In(language), .. outcomes.Select(outcome => Bracketed(result.EffectOf(policy, outcome), language))]),
        ]);
        foreach (var (outcome, index) in outcomes.Select((outcome, index) => (outcome, index)))
            OverviewText.WriteWrapped(output, Explained(outcome, language), $"{index + 1}  ");
    }

    private static string Bracketed(Effect effect, Language language)
    {
        var difference = Difference(effect, language);
        return effect.Resolved || effect.Difference.Mean == 0 ? difference : $"({difference})";
    }

    private static string Difference(Effect effect, Language language) => OutcomeText.Difference(effect, effect.Difference.Mean, language);

    private static string Explained(Outcome outcome, Language language)
    {
        var unit = OutcomeScale.Of(outcome).DifferenceUnit.In(language);
        var better = OutcomeCatalogue.Of(outcome).Better switch
        {
            Direction.HigherIsBetter => $"; {HigherIsBetter.In(language)}",
            Direction.LowerIsBetter => $"; {LowerIsBetter.In(language)}",
            Direction.Neutral => "",
        };
        return $"{OutcomeCatalogue.Of(outcome).Label.In(language)} ({unit}{better})";
    }

    private static Bilingual VerdictOn(Effect effect) => (effect.Resolved, OutcomeCatalogue.Of(effect.Outcome).Better, effect.Difference.Mean > 0) switch
    {
        (false, _, _) => NotResolved,
        (true, Direction.Neutral, true) => Higher,
        (true, Direction.Neutral, false) => Lower,
        (true, Direction.HigherIsBetter, true) or (true, Direction.LowerIsBetter, false) => Better,
        _ => Worse,
    };

    private static void WriteTable(TextWriter output, IReadOnlyList<string[]> rows)
    {
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }
}
