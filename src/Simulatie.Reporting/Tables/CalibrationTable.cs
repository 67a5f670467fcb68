using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>calibrate</c> prints: how near the towns came, and each free parameter before and after.</summary>
public static class CalibrationTable
{
    public static void Write(TextWriter output, CalibrationResult found, Language language)
    {
        double[] fresh = [.. found.Ensemble.FreshDistances.Order()];
        string Number(double value, int decimals) => WrittenNumbers.Decimal(value, decimals, language);
        OverviewText.WriteWrapped(output, new Bilingual(
            $"{found.Ensemble.Sets.Count} parametersets na {found.State.Simulations} simulaties in {found.State.Done.Count} {(found.State.Done.Count == 1 ? "generatie" : "generaties")} (einde: {Reason(found.State.Stop).Nl}). Afstand tot de studie op nieuw toeval: mediaan {Number(Median(fresh), 1)}, van {Number(fresh[0], 1)} tot {Number(fresh[^1], 1)}; een steekproef van 35 ligt ongeveer {Number(StudyDistance.SamplingAlone, 0)} van haar eigen stad.",
            $"{found.Ensemble.Sets.Count} parameter sets after {found.State.Simulations} simulations in {found.State.Done.Count} {(found.State.Done.Count == 1 ? "generation" : "generations")} (end: {Reason(found.State.Stop).En}). Distance from the study on fresh luck: median {Number(Median(fresh), 1)}, from {Number(fresh[0], 1)} to {Number(fresh[^1], 1)}; a sample of 35 lies about {Number(StudyDistance.SamplingAlone, 0)} from its own town.").In(language));
        output.Write("\n");
        List<string[]> rows =
        [
            [new Bilingual("parameter", "parameter").In(language), "prior", "posterior", "90%", new Bilingual("smaller", "narrowed").In(language), ""],
            .. found.Posterior.Select(row => (string[])
            [
                row.Parameter.Name, row.Parameter.Range.In(language), Number(row.Mean, 3), $"{Number(row.Low, 3)} – {Number(row.High, 3)}", Number(row.Narrowed, 2),
                row.IsIdentified ? "" : new Bilingual("niet geïdentificeerd", "not identified").In(language),
            ]),
        ];
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }

    private static double Median(IReadOnlyList<double> sorted) => sorted[(sorted.Count - 1) / 2];

    private static Bilingual Reason(AbcStop? stop) => stop switch
    {
        AbcStop.WithinSampling => new("binnen de steekproeffout", "within sampling error"),
        AbcStop.LowAcceptance => new("bijna niets werd nog aanvaard", "hardly anything was accepted any more"),
        AbcStop.Budget => new("de simulaties waren op", "the simulations were used up"),
        AbcStop.NoProgress => new("geen vooruitgang meer", "no more progress"),
        null => new("niet geëindigd", "not ended"),
    };
}
