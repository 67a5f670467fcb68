using Simulatie.Experiments.Statistics;
using Simulatie.Experiments.Validation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>validate</c> prints of the study's own hypothesis, whatever comes out.</summary>
public static class PatienceText
{
    public static void Write(TextWriter output, PatienceResult result, Language language)
    {
        OverviewText.WriteWrapped(output, new Bilingual(
            $"P14 (E156): wat twee tienden meer geduld dan in de praktijk verandert, onder hetzelfde toeval, over {result.Sets} parametersets; met het 95%-interval van het gemiddelde over de sets, niet van één set: ‘hoger in’ zegt in hoeveel sets het zo is. Van zoveel vergelijkingen kan er een door toeval beslist lijken. De kalibratie gebruikt deze hypothese niet.",
            $"P14 (E156): what two tenths more patience than in practice changes, under the same luck, over {result.Sets} parameter sets; with the 95% interval of the mean over the sets, not of one set: 'higher in' says in how many sets it is so. Of so many comparisons one may seem settled by chance. The calibration does not use this hypothesis.").In(language));
        OverviewText.WriteWrapped(output, new Bilingual(
            $"De studie versmalt het geduld van de praktijk tot {WrittenNumbers.Decimal(result.Narrowed, 2, language)} van zijn prior, en de begeleidende intentie niet: het oordeel hangt van die aannamen af.",
            $"The study narrows the patience of practice to {WrittenNumbers.Decimal(result.Narrowed, 2, language)} of its prior, and the guiding intention not at all: the verdict hangs on these assumptions.").In(language));
        output.Write("\n");
        List<string[]> rows = [[PatienceWords.Intention.In(language), "", new Bilingual("verschil", "difference").In(language), new Bilingual("hoger in", "higher in").In(language), ""]];
        foreach (var (intention, binds) in result.Worlds)
            foreach (var measure in Enum.GetValues<PatienceMeasure>())
                rows.Add(Row(result, intention, binds, measure, language));
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
        output.Write("\n");
        WriteIntention(output, result, language);
    }

    private static void WriteIntention(TextWriter output, PatienceResult result, Language language)
    {
        OverviewText.WriteWrapped(output, new Bilingual(
            "E156 gaat over wachten mét een begeleidende intentie: wat geduld ook zonder intentie doet (0,0), is er geen bewijs voor. Hoeveel meer datzelfde geduld verandert met de sterkste intentie dan zonder:",
            "E156 is about waiting with a guiding intention: what patience does without one as well (0.0) is no evidence for it. How much more the same patience changes with the strongest intention than without:").In(language));
        output.Write("\n");
        List<string[]> rows = [["", "", new Bilingual("verschil", "difference").In(language), new Bilingual("hoger in", "higher in").In(language), ""]];
        foreach (var binds in new[] { true, false })
            foreach (var measure in Enum.GetValues<PatienceMeasure>())
                rows.Add(Row(PatienceWords.World(binds).In(language), measure, result.OfIntention(binds, measure), PatienceWords.OfIntention(result.VerdictOfIntention(binds, measure)), language));
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }

    private static string[] Row(PatienceResult result, double intention, bool binds, PatienceMeasure measure, Language language) => Row(
        $"{WrittenNumbers.Decimal(intention, 1, language)}, {PatienceWords.World(binds).In(language)}", measure,
        result.Difference(result.MoreThanPractice(intention, binds), measure), PatienceWords.Of(result.Verdict(intention, binds, measure)), language);

    private static string[] Row(string world, PatienceMeasure measure, PairedDifference found, Bilingual verdict, Language language)
    {
        string Signed(double value) => WrittenNumbers.Signed(100 * value, 1, language);
        return
        [
            world, $"{PatienceWords.Of(measure).In(language)} ({PatienceWords.Unit(measure).In(language)})",
            $"{Signed(found.Difference.Mean)} [{Signed(found.Difference.Low)}; {Signed(found.Difference.High)}]",
            WrittenNumbers.Percent(found.ShareHigher, 0, language), verdict.In(language),
        ];
    }
}
