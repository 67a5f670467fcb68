using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Cost beside yield: each policy's difference in yearly cost and in lasting help.</summary>
public sealed class CostAgainstEffect(Bilingual reference, IReadOnlyList<EffectRow> rows) : Figure
{
    private const float AxisWidth = 44;
    private const float KeyWidth = 226;
    private const float Header = 24;
    private const float Footer = 42;
    private const float StripGap = 26;
    private const float StripStep = 38;
    private const float LowestHeight = 430;
    private const float KeyGap = 6;

    /// <param name="result">The first difference of each row is lasting help.</param>
    public static CostAgainstEffect Of(ComparisonResult result) => new(result.Reference.Title, EffectRow.Of(result, [Outcome.LastingHelp]));

    public override string Name => "cost-against-effect";

    public override Bilingual Title => Labels.CostAgainstEffect;

    public override Bilingual Subtitle => Labels.CostAgainstEffectHow(reference);

    public override IReadOnlyList<Bilingual> Notes => rows.Any(row => row.Cost is null) ? [Labels.MovedAside, Labels.CostNotEstimatedWhy] : [Labels.MovedAside];

    internal override IEnumerable<Bilingual> Named => rows.Select(row => row.Scenario).Prepend(reference);

    internal override float BodyHeight(Language language) =>
        Header + Footer + Math.Max(LowestHeight, rows.Sum(row => KeyLines(row, language).Count * FigureStyle.Small.LineHeight + KeyGap));

    internal override void DrawBody(Sheet sheet, Box area)
    {
        // Names beside the points where all find room, otherwise numbers and a key.
        var wide = Drawing(sheet, area, keyed: false);
        var names = wide.Label([.. rows.Select(row => sheet.Say(row.Scenario))], $"{sheet.Say(reference)} ({sheet.Say(Labels.Reference)})");
        if (names.AllFree)
        {
            wide.Draw(sheet, names.Labels);
            return;
        }
        var narrow = Drawing(sheet, area, keyed: true);
        narrow.Draw(sheet, narrow.Label([.. rows.Select((_, row) => Number(row))], sheet.Say(Labels.Reference)).Labels);
        DrawKey(sheet, area);
    }

    private static string Number(int row) => (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> KeyLines(EffectRow row, Language language) => TextMeasure.Wrap(row.Scenario.In(language), FigureStyle.Small, KeyWidth - 24);

    private CostScatter Drawing(Sheet sheet, Box area, bool keyed)
    {
        var unknown = rows.Count(row => row.Cost is null);
        var strip = unknown == 0 ? 0 : StripGap + unknown * StripStep;
        var width = area.Width - AxisWidth - strip - (keyed ? KeyWidth + 12 : 6);
        return new CostScatter(new Box(area.Left + AxisWidth, area.Top + Header, width, area.Height - Header - Footer), strip == 0 ? 0 : strip - StripGap, StripGap, rows, sheet.Language);
    }

    private void DrawKey(Sheet sheet, Box area)
    {
        var (left, top) = (area.Right - KeyWidth, area.Top + Header);
        for (var row = 0; row < rows.Count; row++)
        {
            sheet.Text(Number(row), left + 16, top + FigureStyle.Small.LineHeight / 2, FigureStyle.Small with { Bold = true }, SKTextAlign.Right);
            top = sheet.Lines(KeyLines(rows[row], sheet.Language), left + 24, top, FigureStyle.Small) + KeyGap;
        }
    }
}
