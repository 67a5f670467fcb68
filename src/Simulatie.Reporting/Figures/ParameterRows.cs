using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A figure with a row per varied parameter: its name and meaning, bars, and the numbers.</summary>
/// <param name="names">All varied parameters.</param>
/// <param name="ranking">Their places, the one that matters most first.</param>
public abstract class ParameterRows(IReadOnlyList<ParameterName> names, IReadOnlyList<int> ranking) : Figure
{
    /// <summary>More would not fit on a page.</summary>
    public const int MostRows = 18;

    private const float NameWidth = 270;
    private const float NumbersWidth = 168;
    private const float Header = 40;
    private const float HeaderWithoutKey = 6;
    private const float Axis = 30;
    private const float BarHeight = 9;
    private const float KeySize = 10;

    /// <summary>The rows that are drawn.</summary>
    protected IReadOnlyList<int> Rows => [.. ranking.Take(MostRows)];

    /// <summary>Where rows are left out, that they are.</summary>
    public override IReadOnlyList<Bilingual> Notes => ranking.Count > MostRows ? [SensitivityLabels.LeftOut(MostRows, ranking.Count)] : [];

    internal override IEnumerable<Bilingual> Named => Rows.Select(row => new Bilingual(names[row].Short, names[row].Short));

    /// <summary>What the bars are, each with its colour.</summary>
    internal abstract IReadOnlyList<(Bilingual Name, Color Color)> Series { get; }

    /// <summary>What stands below the axis.</summary>
    internal abstract Bilingual AxisName { get; }

    /// <summary>The bars of a row, as many as there are series; in the unit of the axis.</summary>
    internal abstract IReadOnlyList<Estimate> BarsOf(int factor);

    /// <summary>The colour of a bar; by default that of its series.</summary>
    internal virtual Color ColorOf(int series, Estimate bar) => Series[series].Color;

    internal abstract string Write(double value, int decimals, Language language);

    /// <summary>The decimals of the numbers beside the bars.</summary>
    internal abstract int Decimals { get; }

    /// <summary>What stands before a number, such as the level that it is about.</summary>
    internal virtual string Prefix(int factor, int series, Language language) => "";

    internal override float BodyHeight(Language language) => HeaderHeight + Rows.Sum(row => RowHeight(row, language)) + Axis + FigureStyle.Small.LineHeight;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var language = sheet.Language;
        var data = new Box(area.Left + NameWidth, area.Top + HeaderHeight, area.Width - NameWidth - NumbersWidth - 14, Rows.Sum(row => RowHeight(row, language)));
        var scale = NiceScale.Around(Rows.SelectMany(BarsOf).SelectMany(bar => new[] { bar.Mean, bar.Low, bar.High }).Append(0), 5, roundOut: false);
        var panel = new Panel(data, scale.Low, scale.High, 0, 1);
        panel.GridAlongX();
        panel.XTicks(scale.Ticks(0.02).Select(value => new Tick(value, Write(value, scale.Decimals, language))));
        Shade(sheet, area, data.Top);
        DrawKey(sheet, data);
        panel.Render(sheet);
        sheet.Line(panel.X(0), data.Top, panel.X(0), data.Bottom, FigureStyle.Ink, 1.2f);
        sheet.Text(sheet.Say(AxisName), data.MiddleX, data.Bottom + Axis + FigureStyle.Small.LineHeight / 2 - 2, FigureStyle.Small, SKTextAlign.Center);
        var top = data.Top;
        foreach (var row in Rows)
        {
            var box = new Box(area.Left, top, area.Width, RowHeight(row, language));
            NameRow(sheet, box, row);
            DrawBars(sheet, panel, box, row);
            WriteNumbers(sheet, box, row);
            top += box.Height;
        }
    }

    /// <summary>One kind of bar is named by the axis.</summary>
    private float HeaderHeight => Series.Count > 1 ? Header : HeaderWithoutKey;

    private IReadOnlyList<string> Meaning(int row, Language language) => names[row].MeaningLines(language, NameWidth - 18);

    private float RowHeight(int row, Language language) => 10 + Math.Max(
        FigureStyle.SmallPanelTitle.LineHeight + Meaning(row, language).Count * FigureStyle.Tick.LineHeight, Series.Count * (BarHeight + 6));

    private void Shade(Sheet sheet, Box area, float top)
    {
        for (var at = 0; at < Rows.Count; at++)
        {
            var height = RowHeight(Rows[at], sheet.Language);
            if (at % 2 == 1)
                sheet.Fill(new Box(area.Left, top, area.Width, height), FigureStyle.RowShade);
            top += height;
        }
    }

    private void DrawKey(Sheet sheet, Box data)
    {
        if (Series.Count == 1)
            return;
        var left = data.Left;
        foreach (var (name, color) in Series)
        {
            sheet.Fill(new Box(left, data.Top - 24 - KeySize / 2, KeySize, KeySize), color.ToSKColor());
            sheet.Text(sheet.Say(name), left + KeySize + 5, data.Top - 24, FigureStyle.Small);
            left += KeySize + 5 + TextMeasure.Width(sheet.Say(name), FigureStyle.Small) + 18;
        }
    }

    private void NameRow(Sheet sheet, Box box, int row)
    {
        var meaning = Meaning(row, sheet.Language);
        var top = box.MiddleY - (FigureStyle.SmallPanelTitle.LineHeight + meaning.Count * FigureStyle.Tick.LineHeight) / 2;
        top = sheet.Lines([names[row].Short], box.Left + 4, top, FigureStyle.SmallPanelTitle);
        sheet.Lines(meaning, box.Left + 4, top, FigureStyle.Tick);
    }

    private void DrawBars(Sheet sheet, Panel panel, Box box, int row)
    {
        var bars = BarsOf(row);
        for (var series = 0; series < bars.Count; series++)
        {
            var (bar, middle) = (bars[series], MiddleOf(box, series, bars.Count));
            if (!double.IsFinite(bar.Mean))
                continue;
            var (from, to) = (Math.Min(panel.X(0), panel.X(bar.Mean)), Math.Max(panel.X(0), panel.X(bar.Mean)));
            sheet.Fill(new Box(from, middle - BarHeight / 2, to - from, BarHeight), ColorOf(series, bar).ToSKColor());
            if (double.IsFinite(bar.Low) && double.IsFinite(bar.High))
                DrawInterval(sheet, panel.X(bar.Low), panel.X(bar.High), middle);
        }
    }

    private static void DrawInterval(Sheet sheet, float low, float high, float middle)
    {
        sheet.Line(low, middle, high, middle, FigureStyle.Ink, 1.2f);
        foreach (var end in new[] { low, high })
            sheet.Line(end, middle - 3, end, middle + 3, FigureStyle.Ink, 1.2f);
    }

    private void WriteNumbers(Sheet sheet, Box box, int row)
    {
        var bars = BarsOf(row);
        for (var series = 0; series < bars.Count; series++)
            sheet.Text(Prefix(row, series, sheet.Language) + Number(bars[series], sheet.Language), box.Right - 4, MiddleOf(box, series, bars.Count), FigureStyle.Small, SKTextAlign.Right);
    }

    private static float MiddleOf(Box box, int series, int count) => box.MiddleY + (series - (count - 1) / 2f) * (BarHeight + 6);

    private string Number(Estimate value, Language language) =>
        !double.IsFinite(value.Mean) ? "–"
        : !double.IsFinite(value.Low) ? Write(value.Mean, Decimals, language)
        : $"{Write(value.Mean, Decimals, language)} [{Write(value.Low, Decimals, language)}; {Write(value.High, Decimals, language)}]";
}
