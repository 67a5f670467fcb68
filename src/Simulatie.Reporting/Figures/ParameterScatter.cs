using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The outcome at every point against each parameter, with the trend through them.</summary>
public sealed class ParameterScatter(OutcomeSensitivity found) : Figure
{
    /// <summary>Panels; the parameters that matter least are left out.</summary>
    public const int MostPanels = 9;

    /// <summary>Dots drawn in a panel, spread evenly over all; the trend is that of all points.</summary>
    public const int MostDots = 400;

    private const int PointsPerStep = 5;
    private const int MostSteps = 10;
    private const int Columns = 3;
    private const float PanelHeight = 132;
    private const float GapX = 22;
    private const float AxisWidth = 40;
    private const float Axis = 44;

    private readonly IReadOnlyList<ParameterName> _names = ParameterName.Of(found.Values.Keys);
    private readonly OutcomeScale _scale = OutcomeScale.Of(found.Outcome.Outcome);
    private readonly IReadOnlyList<int> _shown = [.. found.Ranking.Take(MostPanels)];
    private readonly double[] _means = found.Values.Means;

    public override string Name => "scatter";

    public override Bilingual Title => SensitivityLabels.ScatterTitle(found.Outcome);

    public override Bilingual Subtitle => SensitivityLabels.ScatterHow(new(_scale.Name(found.Outcome.Outcome, Language.Dutch), _scale.Name(found.Outcome.Outcome, Language.English)));

    public override IReadOnlyList<Bilingual> Notes =>
    [
        .. _means.Length > MostDots ? [SensitivityLabels.SomeDots(MostDots, _means.Length)] : Array.Empty<Bilingual>(),
        .. _shown.Count < _names.Count ? [SensitivityLabels.LeftOut(_shown.Count, _names.Count)] : Array.Empty<Bilingual>(),
    ];

    internal override IEnumerable<Bilingual> Named => _shown.Select(factor => new Bilingual(_names[factor].Short, _names[factor].Short));

    internal override float BodyHeight(Language language) => Grid(language).Height;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var grid = Grid(sheet.Language);
        var y = NiceScale.Around(_means.Select(mean => mean * _scale.Factor), 4, roundOut: false);
        for (var tile = 0; tile < _shown.Count; tile++)
        {
            var left = area.Left + grid.Column(tile) * (PanelWidth + AxisWidth + GapX) + AxisWidth;
            DrawTile(sheet, new Box(left, area.Top + grid.PanelTop(tile), PanelWidth, PanelHeight), _shown[tile], y);
        }
    }

    private static float PanelWidth => (FigureStyle.Width - 2 * FigureStyle.Margin - Columns * AxisWidth - (Columns - 1) * GapX - 8) / Columns;

    private TileGrid Grid(Language language) => new([.. _shown.Select(factor => TitleHeight(factor, language))], Columns, PanelHeight, Axis);

    private float TitleHeight(int factor, Language language) =>
        FigureStyle.SmallPanelTitle.LineHeight + _names[factor].MeaningLines(language, PanelWidth + AxisWidth - 10).Count * FigureStyle.Tick.LineHeight + 10;

    private void DrawTile(Sheet sheet, Box data, int factor, NiceScale y)
    {
        var (language, left) = (sheet.Language, data.Left - AxisWidth + 10);
        var top = sheet.Lines([_names[factor].Short], left, data.Top - TitleHeight(factor, language), FigureStyle.SmallPanelTitle);
        sheet.Lines(_names[factor].MeaningLines(language, PanelWidth + AxisWidth - 10), left, top, FigureStyle.Tick);
        var points = Points(factor);
        var x = NiceScale.Around(points.Select(point => point.X), 4, roundOut: false);
        var panel = new Panel(data, x.Low, x.High, y.Low, y.High);
        panel.XTicks(x.Ticks(0.03).Select(value => new Tick(value, WrittenNumbers.Decimal(value, x.Decimals, language))));
        panel.YTicks(y.Ticks(0.04).Select(value => new Tick(value, _scale.Level(value, y.Decimals, language))));
        panel.Render(sheet);
        foreach (var (px, py) in Some(points))
            sheet.Marker(MarkerShape.FilledCircle, panel.X(px), panel.Y(py), 3, Color.FromSKColor(FigureStyle.Pale));
        DrawTrend(sheet, panel, points);
        sheet.Text(_names[factor].Unit.In(language), data.MiddleX, data.Bottom + 28, FigureStyle.Tick, SKTextAlign.Center);
    }

    private (double X, double Y)[] Points(int factor) =>
        [.. Enumerable.Range(0, _means.Length).Where(point => double.IsFinite(_means[point]) && double.IsFinite(found.Values.Varied[point][factor]))
            .Select(point => (found.Values.Varied[point][factor], _means[point] * _scale.Factor))];

    private static IEnumerable<(double X, double Y)> Some((double X, double Y)[] points) =>
        points.Length <= MostDots ? points : Enumerable.Range(0, MostDots).Select(at => points[(int)((long)at * points.Length / MostDots)]);

    private static void DrawTrend(Sheet sheet, Panel panel, (double X, double Y)[] points)
    {
        var steps = Trend(points);
        for (var at = 1; at < steps.Count; at++)
            sheet.Line(panel.X(steps[at - 1].X), panel.Y(steps[at - 1].Y), panel.X(steps[at].X), panel.Y(steps[at].Y), FigureStyle.Better.ToSKColor(), 2);
        foreach (var (x, y) in steps)
            sheet.Marker(MarkerShape.FilledCircle, panel.X(x), panel.Y(y), 5, FigureStyle.Better);
    }

    /// <summary>Means of equally many points each, from the lowest value of the parameter to the highest; a parameter of few values gets a step per value.</summary>
    internal static IReadOnlyList<(double X, double Y)> Trend(IReadOnlyList<(double X, double Y)> points)
    {
        var levels = points.GroupBy(point => point.X).OrderBy(level => level.Key).ToArray();
        if (levels.Length <= MostSteps)
            return [.. levels.Select(level => (level.Key, level.Average(point => point.Y)))];
        var sorted = points.OrderBy(point => point.X).ThenBy(point => point.Y).ToArray();
        var steps = Math.Clamp(sorted.Length / PointsPerStep, 2, MostSteps);
        return [.. Enumerable.Range(0, steps).Select(step => sorted[(int)((long)step * sorted.Length / steps)..(int)((step + 1L) * sorted.Length / steps)])
            .Select(part => (part.Average(point => point.X), part.Average(point => point.Y)))];
    }
}
