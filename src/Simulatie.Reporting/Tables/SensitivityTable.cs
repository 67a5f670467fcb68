using System.Globalization;
using Simulatie.Experiments;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>sensitivity</c> prints: what moves one outcome, the parameter that matters most first, with luck beside it.</summary>
public static class SensitivityTable
{
    private static readonly Bilingual Parameter = new("parameter", "parameter");
    private static readonly Bilingual First = new("eerste orde", "first order");
    private static readonly Bilingual Total = new("totaal", "total order");
    private static readonly Bilingual Lowest = new("bij laagste", "at lowest");
    private static readonly Bilingual Highest = new("bij hoogste", "at highest");

    /// <param name="output">Where to; not closed.</param>
    public static void Write(TextWriter output, SweepSensitivity sweep, OutcomeSensitivity found, Language language)
    {
        output.Write($"{OutcomeScale.Of(found.Outcome.Outcome).Name(found.Outcome.Outcome, language)}\n");
        OverviewText.WriteWrapped(output, SensitivityLabels.Sweep(sweep).In(language));
        OverviewText.WriteWrapped(output, SensitivityLabels.Noise(found.Noise).In(language));
        if (found.Indices is not null && SensitivityLabels.LuckInTotals(found.Noise) is { } luck)
            OverviewText.WriteWrapped(output, luck.In(language));
        output.Write("\n");
        var names = ParameterName.Of(found.Values.Keys);
        List<string[]> rows = [Heading(found, language)];
        rows.AddRange(found.Ranking.Select(factor => (string[])[names[factor].Short, .. Cells(found, factor, language)]));
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }

    /// <summary>How much the outcome varies between replicates, by the number of replicates; nothing with fewer than two.</summary>
    public static void WriteStability(TextWriter output, OutcomeDefinition outcome, IReadOnlyList<StabilityRow> stability, Language language)
    {
        if (stability.Count == 0)
            return;
        output.Write("\n");
        OverviewText.WriteWrapped(output, new Bilingual(
            $"Hoeveel steden? Variatiecoëfficiënt van ‘{outcome.Label.Nl}’ tussen steden, over de punten:",
            $"How many towns? Coefficient of variation of ‘{outcome.Label.En}’ between towns, over the points:").In(language));
        List<string[]> rows =
        [
            [new Bilingual("steden", "towns").In(language), new Bilingual("mediaan", "median").In(language), new Bilingual("hoogste", "highest").In(language)],
            .. stability.Select(row => (string[])[row.Replicates.ToString(CultureInfo.InvariantCulture), Percent(row.Median, language), Percent(row.Highest, language)]),
        ];
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }

    private static string[] Heading(OutcomeSensitivity found, Language language) =>
    [
        Parameter.In(language),
        .. found.Indices is null ? Array.Empty<string>() : [First.In(language), Total.In(language)],
        .. found.Effects is null ? Array.Empty<string>() : ["μ*", "μ", "σ"],
        .. found.Swings is null ? Array.Empty<string>() : [Lowest.In(language), Highest.In(language)],
        .. found.Correlations is null ? Array.Empty<string>() : ["PRCC"],
    ];

    private static IEnumerable<string> Cells(OutcomeSensitivity found, int factor, Language language)
    {
        var outcome = found.Outcome.Outcome;
        string Difference(double value) => OutcomeText.Difference(outcome, value, language);
        string Share(double value) => double.IsFinite(value) ? WrittenNumbers.Decimal(value, 2, language) : "–";
        if (found.Indices?[factor] is { } index)
        {
            yield return With(index.First, Share);
            yield return With(index.Total, Share);
        }
        if (found.Effects?[factor] is { } effect)
        {
            yield return With(effect.MeanAbsolute, value => Difference(value).TrimStart('+'));
            yield return Difference(effect.Mean);
            yield return Difference(effect.Deviation).TrimStart('+');
        }
        if (found.Swings?[factor] is { } swing)
        {
            yield return With(swing.AtLow, Difference);
            yield return With(swing.AtHigh, Difference);
        }
        if (found.Correlations is { } correlations)
            yield return With(correlations[factor], value => double.IsFinite(value) ? WrittenNumbers.Signed(value, 2, language) : "–");
    }

    private static string With(Estimate value, Func<double, string> write) => $"{write(value.Mean)} {OutcomeText.Interval(value, write)}".TrimEnd();

    private static string Percent(double share, Language language) => double.IsFinite(share) ? WrittenNumbers.Percent(share, 1, language) : "–";
}
