using SkiaSharp;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>What each policy changes in the headline outcomes, and in the yearly cost.</summary>
/// <param name="rows">Sorted; with the differences in the order of <see cref="Headlines"/>.</param>
public sealed class Effects(Bilingual reference, IReadOnlyList<EffectRow> rows) : Figure
{
    private const float NameWidth = 188;
    private const float Axis = 30;
    private const float DifferenceWidth = 142;
    private const float BetterWidth = 92;
    private const float CostWidth = 106;

    /// <summary>The first is shown large, with its numbers.</summary>
    public static IReadOnlyList<Outcome> Headlines { get; } =
    [
        Outcome.LastingHelp,
        Outcome.Success, Outcome.Negative, Outcome.BothPositive,
        Outcome.Ruptures, Outcome.MonthsWaited, Outcome.FamiliesReached,
    ];

    public static Effects Of(ComparisonResult result) => new(result.Reference.Title, EffectRow.Of(result, Headlines))
    {
        BetterOf = result.Effects.Any(effect => !double.IsNaN(effect.FromParameters)) ? Labels.OfSets : Labels.OfReplicates,
    };

    /// <summary>What the share "better in" is a share of.</summary>
    public Bilingual BetterOf { get; init; } = Labels.OfReplicates;

    public override string Name => "effects";

    public override Bilingual Title => Labels.Effects;

    public override Bilingual Subtitle => Labels.EffectsHow(reference);

    public override IReadOnlyList<Bilingual> Notes => rows.Any(row => row.Cost is null) ? [Labels.CostNotEstimatedWhy] : [];

    internal override IEnumerable<Bilingual> Named => rows.Select(row => row.Scenario).Prepend(reference);

    internal override float BodyHeight(Language language) => Bands.Sum(band => BandHeight(band, language));

    internal override void DrawBody(Sheet sheet, Box area)
    {
        foreach (var band in Bands)
        {
            DrawBand(sheet, area, band);
            area = area with { Top = area.Top + BandHeight(band, sheet.Language) };
        }
    }

    /// <summary>The headline alone, beside its numbers; then the others, side by side as far as the page is high.</summary>
    private IReadOnlyList<Band> Bands => rows.Count <= FigureStyle.MostLinesInOnePanel
        ? [Main, new Band([1, 2, 3], 22, 0), new Band([4, 5, 6], 22, 0)]
        : [Main, new Band([1, 2, 3, 4, 5, 6], 12, 0)];

    private static Band Main => new([0], 0, DifferenceWidth + BetterWidth + CostWidth);

    private IReadOnlyList<string> NameLines(EffectRow row, Language language) => TextMeasure.Wrap(row.Scenario.In(language), FigureStyle.Small, NameWidth - 12);

    private float RowHeight(EffectRow row, Language language) => Math.Max(22, NameLines(row, language).Count * FigureStyle.Small.LineHeight + 6);

    private float RowsHeight(int count, Language language) => rows.Take(count).Sum(row => RowHeight(row, language));

    private float BandHeight(Band band, Language language) => HeaderHeight(band, language) + RowsHeight(rows.Count, language) + Axis;

    private static float HeaderHeight(Band band, Language language) => band.Headlines.Max(headline =>
        TitleLines(band, headline, language).Count * FigureStyle.SmallPanelTitle.LineHeight + UnitLines(band, headline, language).Count * FigureStyle.Tick.LineHeight) + 8;

    private static IReadOnlyList<string> TitleLines(Band band, int headline, Language language) =>
        TextMeasure.Wrap(OutcomeCatalogue.Of(Headlines[headline]).Label.In(language), FigureStyle.SmallPanelTitle, band.PanelWidth);

    private static IReadOnlyList<string> UnitLines(Band band, int headline, Language language)
    {
        var better = OutcomeCatalogue.Of(Headlines[headline]).Better == Direction.LowerIsBetter ? Labels.BetterLeft : Labels.BetterRight;
        // The arrow stays with its word.
        var text = $"{OutcomeScale.Of(Headlines[headline]).DifferenceUnit.In(language)} {better.In(language).Replace(' ', '\u00A0')}";
        return TextMeasure.Wrap(text, FigureStyle.Tick, band.PanelWidth);
    }

    private void DrawBand(Sheet sheet, Box area, Band band)
    {
        var data = new Box(area.Left + NameWidth, area.Top + HeaderHeight(band, sheet.Language), band.PanelWidth, RowsHeight(rows.Count, sheet.Language));
        ShadeEverySecondRow(sheet, area, data.Top);
        for (var row = 0; row < rows.Count; row++)
            sheet.LinesAround(NameLines(rows[row], sheet.Language), area.Left + 4, Middle(data, row, sheet.Language), FigureStyle.Small);
        if (band.Numbers > 0)
            DrawNumbers(sheet, data);
        foreach (var headline in band.Headlines)
        {
            DrawPanel(sheet, data, band, headline);
            data = data with { Left = data.Right + band.Gap };
        }
    }

    private float Middle(Box data, int row, Language language) => data.Top + RowsHeight(row, language) + RowHeight(rows[row], language) / 2;

    private void ShadeEverySecondRow(Sheet sheet, Box area, float top)
    {
        for (var row = 1; row < rows.Count; row += 2)
            sheet.Fill(new Box(area.Left, top + RowsHeight(row, sheet.Language), area.Width, RowHeight(rows[row], sheet.Language)), FigureStyle.RowShade);
    }

    private void DrawPanel(Sheet sheet, Box data, Band band, int headline)
    {
        var outcome = Headlines[headline];
        var panel = new ForestPanel(data, outcome, rows.Select(row => row.Differences[headline].Value), sheet.Language, signed: true);
        for (var row = 0; row < rows.Count; row++)
        {
            var (value, resolved, _) = rows[row].Differences[headline];
            panel.Add(Middle(data, row, sheet.Language), value, ForestPanel.Verdict(outcome, value, resolved), resolved);
        }
        panel.Render(sheet);
        var (title, unit) = (TitleLines(band, headline, sheet.Language), UnitLines(band, headline, sheet.Language));
        var top = data.Top - 8 - title.Count * FigureStyle.SmallPanelTitle.LineHeight - unit.Count * FigureStyle.Tick.LineHeight;
        top = sheet.Lines(title, data.Left, top, FigureStyle.SmallPanelTitle);
        sheet.Lines(unit, data.Left, top, FigureStyle.Tick);
    }

    private void DrawNumbers(Sheet sheet, Box data)
    {
        var difference = data.Right + DifferenceWidth;
        var better = difference + BetterWidth;
        var cost = better + CostWidth - 4;
        Heading(sheet, difference, data.Top, Labels.DifferenceColumn, OutcomeScale.Of(Headlines[0]).DifferenceUnit);
        Heading(sheet, better, data.Top, Labels.BetterInColumn, BetterOf);
        Heading(sheet, cost, data.Top, Labels.CostColumn, Labels.AgainstReference);
        for (var row = 0; row < rows.Count; row++)
        {
            var middle = Middle(data, row, sheet.Language);
            var first = rows[row].Differences[0];
            sheet.Text(Interval(first.Value, sheet.Language), difference, middle, FigureStyle.Small, SKTextAlign.Right);
            sheet.Text(WrittenNumbers.Percent(first.ShareBetter, 0, sheet.Language), better, middle, FigureStyle.Small, SKTextAlign.Right);
            sheet.Text(Cost(rows[row].Cost, sheet), cost, middle, FigureStyle.Small, SKTextAlign.Right);
        }
    }

    private static void Heading(Sheet sheet, float right, float top, Bilingual above, Bilingual below)
    {
        sheet.Text(sheet.Say(above), right, top - 8 - FigureStyle.Tick.LineHeight - FigureStyle.SmallPanelTitle.LineHeight / 2, FigureStyle.SmallPanelTitle, SKTextAlign.Right);
        sheet.Text(sheet.Say(below), right, top - 8 - FigureStyle.Tick.LineHeight / 2, FigureStyle.Tick, SKTextAlign.Right);
    }

    private string Interval(Estimate value, Language language)
    {
        var mean = Signed(value.Mean, language);
        return double.IsFinite(value.Low) ? $"{mean} [{Signed(value.Low, language)}; {Signed(value.High, language)}]" : mean;
    }

    /// <summary>Small differences get a second decimal.</summary>
    private string Signed(double value, Language language)
    {
        var scale = OutcomeScale.Of(Headlines[0]).Factor;
        var largest = rows.Max(row => Math.Abs(row.Differences[0].Value.Mean)) * scale;
        return WrittenNumbers.Signed(value * scale, largest < 1 ? 2 : 1, language);
    }

    private static string Cost(Estimate? cost, Sheet sheet) => cost switch
    {
        null => sheet.Say(Labels.CostNotEstimated),
        { Mean: var euros } when Math.Abs(euros) < 500 => sheet.Say(Labels.NoDifference),
        { Mean: var euros } => WrittenNumbers.SignedEuro(euros, sheet.Language),
    };

    /// <summary>Panels side by side that share their rows.</summary>
    /// <param name="Headlines">Places in the list of headlines.</param>
    /// <param name="Numbers">Width kept at the right for the columns of numbers.</param>
    private sealed record Band(IReadOnlyList<int> Headlines, float Gap, float Numbers)
    {
        public float PanelWidth =>
            (FigureStyle.Width - 2 * FigureStyle.Margin - NameWidth - Numbers - (Headlines.Count - 1) * Gap) / Headlines.Count;
    }
}
