using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Axes in years since the policy, with curves and their bands.</summary>
internal sealed class TrajectoryPanel
{
    private const float BandOpacity = 0.2f;
    private const int MostDecimals = 3;
    // An axis starts at 0 when the lowest value is less than this part of the highest.
    private const double ZoomBelow = 0.5;
    private readonly int _decimals;
    private readonly OutcomeScale _scale;
    private readonly Panel _panel;

    /// <param name="curves">All curves of the outcome: panels of one outcome share their axes.</param>
    /// <param name="tight">The y axis ends at the data instead of at a round number: for panels too small to spend height on air.</param>
    public TrajectoryPanel(Box area, Curves curves, int yTicks, Language language, bool xLabels = true, bool yLabels = true, bool tight = false)
    {
        _scale = OutcomeScale.Of(curves.Outcome);
        var (first, last) = (curves.Scenarios[0].Points[0].Month, curves.Scenarios[0].Points[^1].Month);
        var y = YScale(curves, yTicks, tight);
        _decimals = Math.Min(MostDecimals, y.Decimals + 1);
        _panel = new Panel(area, Years(first), Years(last), y.Low, y.High);
        _panel.YTicks(y.Ticks().Select(value => new Tick(value, yLabels ? _scale.Level(value, y.Decimals, language) : "")));
        _panel.XTicks(YearAxis.Ticks(first, last, area.Width, xLabels, language));
        _panel.Segment(0, y.Low, 0, y.High, Color.FromSKColor(FigureStyle.Pale), 1);
    }

    public float X(int month) => _panel.X(Years(month));

    /// <summary>True when the panels of this outcome leave out 0: small changes then look large.</summary>
    public static bool IsZoomed(Curves curves) => YScale(curves, 5, tight: true).Low > 0;

    /// <summary>The height of a curve's last defined point on the sheet, and that value as text; null when it has none.</summary>
    public (float Y, string Value)? End(Curve curve, Language language)
    {
        var defined = curve.Points.Where(point => double.IsFinite(point.Value.Mean)).ToList();
        if (defined.Count == 0)
            return null;
        var value = defined[^1].Value.Mean * _scale.Factor;
        return (_panel.Y(value), _scale.Level(value, _decimals, language));
    }

    /// <summary>All bands first, then all lines, the reference on top: before the policy they coincide.</summary>
    public void Add(IReadOnlyList<(Curve Curve, SeriesStyle Style)> curves, bool markers)
    {
        foreach (var (curve, style) in curves)
            AddBand(curve, style);
        foreach (var (curve, style) in curves.Reverse())
        {
            AddLine(curve, style);
            if (markers)
                AddMarkers(curve, style);
        }
    }

    public void Render(Sheet sheet) => _panel.Render(sheet);

    private void AddBand(Curve curve, SeriesStyle style)
    {
        foreach (var stretch in Stretches(curve.Points, point => double.IsFinite(point.Value.Low)))
        {
            var band = _panel.Plot.Add.FillY(Years(stretch), Scaled(stretch, value => AtLeastZero(value.Low)), Scaled(stretch, value => value.High));
            band.FillColor = style.Color.WithAlpha(BandOpacity);
            band.LineWidth = 0;
            band.MarkerStyle = MarkerStyle.None;
        }
    }

    private void AddLine(Curve curve, SeriesStyle style)
    {
        foreach (var stretch in Stretches(curve.Points, point => double.IsFinite(point.Value.Mean)))
        {
            var line = _panel.Plot.Add.Scatter(Years(stretch), Scaled(stretch, value => value.Mean));
            line.LineStyle = new LineStyle { Color = style.Color, Width = style.Width, Pattern = style.Pattern, AntiAlias = true };
            line.MarkerStyle = MarkerStyle.None;
        }
    }

    /// <summary>A marker every other year tells the lines apart in grey.</summary>
    private void AddMarkers(Curve curve, SeriesStyle style)
    {
        foreach (var point in curve.Points.Where(point => point.Month > 0 && point.Month % 24 == 12 && double.IsFinite(point.Value.Mean)))
            _panel.Plot.Add.Marker(Years(point.Month), point.Value.Mean * _scale.Factor, style.Marker, 7, style.Color);
    }

    /// <summary>Room for all curves; from 0 unless that would flatten them.</summary>
    private static NiceScale YScale(Curves curves, int ticks, bool tight)
    {
        var factor = OutcomeScale.Of(curves.Outcome).Factor;
        var values = curves.Scenarios.SelectMany(curve => curve.Points).SelectMany(Ends).Where(double.IsFinite).Select(value => value * factor).ToList();
        if (values.Count > 0 && values.Min() < ZoomBelow * values.Max())
            values.Add(0);
        var scale = NiceScale.Around(values, ticks, roundOut: !tight);
        return scale.Low < 0 ? scale with { Low = 0 } : scale;
    }

    /// <summary>No outcome can be below 0, but the interval of a mean near 0 can.</summary>
    private static double AtLeastZero(double value) => Math.Max(0, value);

    private static double[] Years(IReadOnlyList<SeriesPoint> points) => [.. points.Select(point => Years(point.Month))];

    private double[] Scaled(IReadOnlyList<SeriesPoint> points, Func<Estimate, double> part) => [.. points.Select(point => part(point.Value) * _scale.Factor)];

    private static double Years(int month) => month / 12.0;

    private static IEnumerable<double> Ends(SeriesPoint point) => [point.Value.Mean, AtLeastZero(point.Value.Low), point.Value.High];

    /// <summary>The months in a row in which something is defined.</summary>
    private static IEnumerable<IReadOnlyList<SeriesPoint>> Stretches(IReadOnlyList<SeriesPoint> points, Func<SeriesPoint, bool> defined)
    {
        var stretch = new List<SeriesPoint>();
        foreach (var point in points)
        {
            if (defined(point))
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
