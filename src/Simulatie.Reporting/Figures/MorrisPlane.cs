using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Every parameter by the size of its effect and by how much that differs from place to place.</summary>
public sealed class MorrisPlane(OutcomeSensitivity found) : Figure
{
    /// <summary>Those that matter least crowd at the origin, where nobody could read their numbers.</summary>
    public const int MostPoints = 12;

    private const float Height = 430;
    private const float AxisWidth = 52;
    private const float Header = 28;
    private const float Footer = 44;
    private const float KeyWidth = 290;
    private const float KeyGap = 5;
    private const float NeedsLeader = 10.5f;

    private readonly IReadOnlyList<ParameterName> _names = ParameterName.Of(found.Values.Keys);
    private readonly OutcomeScale _scale = OutcomeScale.Of(found.Outcome.Outcome);
    private readonly IReadOnlyList<int> _shown = [.. found.Ranking.Where(factor => double.IsFinite(found.Effects![factor].Deviation)).Take(MostPoints)];

    public override string Name => "morris-plane";

    public override Bilingual Title => SensitivityLabels.MorrisTitle(found.Outcome);

    public override Bilingual Subtitle => SensitivityLabels.MorrisHow;

    public override IReadOnlyList<Bilingual> Notes => _shown.Count < _names.Count ? [SensitivityLabels.LeftOut(_shown.Count, _names.Count)] : [];

    internal override IEnumerable<Bilingual> Named => _shown.Select(factor => new Bilingual(_names[factor].Short, _names[factor].Short));

    internal override float BodyHeight(Language language) => Math.Max(Height, Header + _shown.Sum(factor => KeyHeight(factor, language)));

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var data = new Box(area.Left + AxisWidth, area.Top + Header, area.Width - AxisWidth - KeyWidth - 16, Height - Header - Footer);
        var panel = Axes(data, sheet.Language);
        panel.Render(sheet);
        sheet.Text(sheet.Say(SensitivityLabels.Sigma(_scale.DifferenceUnit)), data.Left - AxisWidth + 4, data.Top - 18, FigureStyle.Small);
        sheet.Text(sheet.Say(SensitivityLabels.MuStar(_scale.DifferenceUnit)), data.MiddleX, data.Bottom + 33, FigureStyle.Small, SKTextAlign.Center);
        foreach (var factor in _shown)
            DrawPoint(sheet, panel, factor);
        DrawNames(sheet, panel, data);
        DrawKey(sheet, new Box(area.Right - KeyWidth, area.Top + Header, KeyWidth, area.Height));
    }

    private Panel Axes(Box data, Language language)
    {
        var (across, up) = (_shown.SelectMany(factor => new[] { X(factor), found.Effects![factor].MeanAbsolute.High * _scale.Factor }).Append(0), _shown.Select(Y).Append(0));
        var (x, y) = (NiceScale.Around(across, 6), NiceScale.Around(up, 6));
        var panel = new Panel(data, x.Low, x.High, y.Low, y.High);
        panel.Plot.Grid.XAxisStyle.IsVisible = true;
        panel.XTicks(x.Ticks().Select(value => new Tick(value, WrittenNumbers.Decimal(value, x.Decimals, language))));
        panel.YTicks(y.Ticks().Select(value => new Tick(value, WrittenNumbers.Decimal(value, y.Decimals, language))));
        var end = Math.Min(x.High, y.High);
        panel.Segment(0, 0, end, end, Color.FromSKColor(FigureStyle.Pale), 1.2f, LinePattern.Dashed);
        return panel;
    }

    private double X(int factor) => found.Effects![factor].MeanAbsolute.Mean * _scale.Factor;

    private double Y(int factor) => found.Effects![factor].Deviation * _scale.Factor;

    private void DrawPoint(Sheet sheet, Panel panel, int factor)
    {
        var effect = found.Effects![factor];
        var (x, y) = (panel.X(X(factor)), panel.Y(Y(factor)));
        if (double.IsFinite(effect.MeanAbsolute.Low))
            sheet.Fill(IntervalOf(panel, factor), FigureStyle.Pale);
        sheet.Marker(effect.Mean < 0 ? MarkerShape.FilledTriangleDown : MarkerShape.FilledTriangleUp, x, y, 10, effect.Mean < 0 ? FigureStyle.Worse : FigureStyle.Better);
    }

    private Box IntervalOf(Panel panel, int factor)
    {
        var (low, high) = (found.Effects![factor].MeanAbsolute.Low * _scale.Factor, found.Effects[factor].MeanAbsolute.High * _scale.Factor);
        return double.IsFinite(low) ? new Box(panel.X(low), panel.Y(Y(factor)) - 0.6f, panel.X(high) - panel.X(low), 1.2f) : default;
    }

    private void DrawNames(Sheet sheet, Panel panel, Box data)
    {
        var points = _shown.Select(factor => (panel.X(X(factor)), panel.Y(Y(factor)))).ToArray();
        var texts = _shown.Select((_, place) => Number(place)).ToArray();
        var sizes = texts.Select(text => (TextMeasure.Width(text, FigureStyle.Small) + 2, FigureStyle.Small.LineHeight)).ToArray();
        var (boxes, _) = PointLabels.Place(points, sizes, [.. points.Select(point => new Box(point.Item1, point.Item2, 0, 0).Grown(6)), .. _shown.Select(factor => IntervalOf(panel, factor))], data);
        for (var place = 0; place < texts.Length; place++)
        {
            if (PointLabels.Distance(boxes[place], points[place]) > NeedsLeader)
                sheet.Line(points[place].Item1, points[place].Item2, boxes[place].MiddleX, boxes[place].MiddleY, FigureStyle.Pale, 0.8f);
            sheet.Text(texts[place], boxes[place].Left + 1, boxes[place].MiddleY, FigureStyle.Small);
        }
    }

    private static string Number(int place) => (place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private float KeyHeight(int factor, Language language) =>
        FigureStyle.SmallPanelTitle.LineHeight + Meaning(factor, language).Count * FigureStyle.Tick.LineHeight + KeyGap;

    private IReadOnlyList<string> Meaning(int factor, Language language) => _names[factor].MeaningLines(language, KeyWidth - 34);

    private void DrawKey(Sheet sheet, Box area)
    {
        var top = area.Top;
        for (var place = 0; place < _shown.Count; place++)
        {
            sheet.Text(Number(place), area.Left + 16, top + FigureStyle.SmallPanelTitle.LineHeight / 2, FigureStyle.SmallPanelTitle, SKTextAlign.Right);
            top = sheet.Lines([_names[_shown[place]].Short], area.Left + 24, top, FigureStyle.SmallPanelTitle);
            top = sheet.Lines(Meaning(_shown[place], sheet.Language), area.Left + 24, top, FigureStyle.Tick) + KeyGap;
        }
    }
}
