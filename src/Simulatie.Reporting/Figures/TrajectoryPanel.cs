using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Axes in years since the policy, with curves and their bands.</summary>
internal sealed class TrajectoryPanel
{
    private const float BandOpacity = 0.2f;
    private readonly OutcomeScale _scale;
    private readonly Panel _panel;

    /// <param name="curves">All curves of the outcome: panels of one outcome share their axes.</param>
    /// <param name="tight">The y axis ends at the data instead of at a round number: for panels too small to spend height on air.</param>
    public TrajectoryPanel(Box area, Curves curves, int yTicks, Language language, bool xLabels = true, bool yLabels = true, bool tight = false)
    {
        _scale = OutcomeScale.Of(curves.Outcome);
        var (first, last) = (curves.Scenarios[0].Points[0].Month, curves.Scenarios[0].Points[^1].Month);
        var y = NiceScale.Around(curves.Scenarios.SelectMany(curve => curve.Points).SelectMany(Ends).Select(value => value * _scale.Factor), yTicks, roundOut: !tight);
        _panel = new Panel(area, Years(first), Years(last), y.Low, y.High);
        _panel.YTicks(y.Ticks().Select(value => new Tick(value, yLabels ? _scale.Level(value, y.Decimals, language) : "")));
        _panel.XTicks(YearAxis.Ticks(first, last, area.Width, xLabels, language));
        _panel.Segment(0, y.Low, 0, y.High, Color.FromSKColor(FigureStyle.Pale), 1);
    }

    public float X(int month) => _panel.X(Years(month));

    /// <summary>The height of a curve's last defined point on the sheet, and that value in the reader's unit; null when it has none.</summary>
    public (float Y, double Value)? End(Curve curve)
    {
        var defined = curve.Points.Where(point => double.IsFinite(point.Value.Mean)).ToList();
        if (defined.Count == 0)
            return null;
        var value = defined[^1].Value.Mean * _scale.Factor;
        return (_panel.Y(value), value);
    }

    public void Add(Curve curve, SeriesStyle style, bool markers)
    {
        foreach (var run in DefinedStretches(curve.Points))
        {
            var years = run.Select(point => Years(point.Month)).ToArray();
            if (run.All(point => double.IsFinite(point.Value.Low)))
            {
                var band = _panel.Plot.Add.FillY(years, Scaled(run, value => value.Low), Scaled(run, value => value.High));
                band.FillColor = style.Color.WithAlpha(BandOpacity);
                band.LineWidth = 0;
                band.MarkerStyle = MarkerStyle.None;
            }
            var line = _panel.Plot.Add.Scatter(years, Scaled(run, value => value.Mean));
            line.LineStyle = new LineStyle { Color = style.Color, Width = style.Width, Pattern = style.Pattern, AntiAlias = true };
            line.MarkerStyle = MarkerStyle.None;
        }
        if (markers)
            AddMarkers(curve, style);
    }

    public void Render(Sheet sheet) => _panel.Render(sheet);

    /// <summary>A marker every other year tells the lines apart in grey.</summary>
    private void AddMarkers(Curve curve, SeriesStyle style)
    {
        foreach (var point in curve.Points.Where(point => point.Month > 0 && point.Month % 24 == 12 && double.IsFinite(point.Value.Mean)))
            _panel.Plot.Add.Marker(Years(point.Month), point.Value.Mean * _scale.Factor, style.Marker, 7, style.Color);
    }

    private double[] Scaled(IReadOnlyList<SeriesPoint> points, Func<Estimate, double> part) => [.. points.Select(point => part(point.Value) * _scale.Factor)];

    private static double Years(int month) => month / 12.0;

    private static IEnumerable<double> Ends(SeriesPoint point) => [point.Value.Mean, point.Value.Low, point.Value.High];

    /// <summary>The months in a row in which the outcome is defined.</summary>
    private static IEnumerable<IReadOnlyList<SeriesPoint>> DefinedStretches(IReadOnlyList<SeriesPoint> points)
    {
        var stretch = new List<SeriesPoint>();
        foreach (var point in points)
        {
            if (double.IsFinite(point.Value.Mean))
            {
                stretch.Add(point);
                continue;
            }
            if (stretch.Count > 0)
                yield return stretch;
            stretch = [];
        }
        if (stretch.Count > 0)
            yield return stretch;
    }
}
