using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Recovery;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>recover</c> prints: how often the 90% intervals hold the truth, how much they say, and whether two methods agree.</summary>
public static class RecoveryText
{
    public static void Write(TextWriter output, RecoveryResult result, Language language)
    {
        string Share(double value) => WrittenNumbers.Percent(value, 0, language);
        OverviewText.WriteWrapped(output, new Bilingual(
            $"{result.Trials.Count} nagemaakte studies van 35 relaties, elk met gekende parameters, tegen één bank van {result.Bank} simulaties ({result.Usable} binnen de grenzen van de capaciteit; {result.Kept} dichtste behouden, met regressie bijgesteld). Een interval van 90% hoort de waarheid in 90% van de proeven te bevatten; hier in {Share(result.MeanCoverage)}.",
            $"{result.Trials.Count} synthetic studies of 35 relationships, each with known parameters, against one bank of {result.Bank} simulations ({result.Usable} within the bounds of capacity; the nearest {result.Kept} kept, adjusted by regression). A 90% interval should hold the truth in 90% of the trials; here in {Share(result.MeanCoverage)}.").In(language));
        output.Write("\n");
        List<string[]> rows =
        [
            ["parameter", new Bilingual("dekking [95%]", "coverage [95%]").In(language), new Bilingual("smaller", "narrowed").In(language), new Bilingual("correlatie met waarheid", "correlation with truth").In(language)],
            .. Enumerable.Range(0, Priors.Declared.Count).Select(free => (string[])
            [
                Priors.Declared.Parameters[free].Name, $"{Share(result.Coverage(free))} [{Share(result.CoverageInterval(free).Low)}; {Share(result.CoverageInterval(free).High)}]",
                WrittenNumbers.Decimal(result.Narrowed(free), 2, language), WrittenNumbers.Decimal(result.Correlation(free), 2, language),
            ]),
        ];
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
        if (result.WithSequential.Any())
            WriteSequential(output, result, language);
    }

    private static void WriteSequential(TextWriter output, RecoveryResult result, Language language)
    {
        output.Write("\n");
        OverviewText.WriteWrapped(output, new Bilingual(
            "De volledige sequentiële methode naast gewone verwerping uit de bank, bij dezelfde tolerantie: hoe ver hun gemiddelden uiteenliggen, in standaardfouten. Zonder verschil ligt 95% onder 2.",
            "The full sequential method beside plain rejection from the bank, at the same tolerance: how far their means lie apart, in standard errors. Without a difference 95% lie below 2.").In(language));
        foreach (var trial in result.WithSequential)
        {
            var within = trial.Disagreement.Count(value => Math.Abs(value) < 2);
            var largest = WrittenNumbers.Decimal(trial.Disagreement.Max(Math.Abs), 1, language);
            var held = trial.Sequential!.Where((recovered, free) => recovered.Holds(trial.Truth[free])).Count();
            output.Write(new Bilingual(
                $"proef {trial.Number}: {within} van {trial.Disagreement.Count} onder 2, de grootste {largest}; {held} van {trial.Truth.Count} sequentiële 90%-intervallen bevatten de waarheid ({trial.SequentialSimulations} simulaties, tolerantie {WrittenNumbers.Decimal(trial.Tolerance, 1, language)})\n",
                $"trial {trial.Number}: {within} of {trial.Disagreement.Count} below 2, the largest {largest}; {held} of {trial.Truth.Count} sequential 90% intervals hold the truth ({trial.SequentialSimulations} simulations, tolerance {WrittenNumbers.Decimal(trial.Tolerance, 1, language)})\n").In(language));
        }
    }
}
