using ScottPlot;
using ScottPlot.TickGenerators;

namespace Simulatie.Reporting.Figures;

/// <summary>One pair of axes on the sheet: a ScottPlot whose data area lies exactly in a given box, in the house style.</summary>
internal sealed class Panel
{
    private readonly Box _area;
    private readonly AxisLimits _limits;

    public Panel(Box area, double left, double right, double bottom, double top)
    {
        InterFont.Use();
        (_area, _limits) = (area, new AxisLimits(left, right, bottom, top));
        Plot = new Plot();
        Plot.RenderManager.ClearCanvasBeforeEachRender = false;
        Plot.FigureBackground.Color = Colors.Transparent;
        Plot.Axes.SetLimits(_limits);
        Plot.Axes.Right.IsVisible = false;
        Plot.Axes.Top.IsVisible = false;
        Plot.Axes.Left.FrameLineStyle.Width = 0;
        Plot.Axes.Bottom.FrameLineStyle.Color = Color.FromSKColor(FigureStyle.Pale);
        Plot.Grid.MajorLineColor = Color.FromSKColor(FigureStyle.GridLine);
        Plot.Grid.XAxisStyle.IsVisible = false;
        Style(Plot.Axes.Bottom);
        Style(Plot.Axes.Left);
        // Invisible ticks hold the labels below from those on the left, where the axes meet.
        Plot.Axes.Bottom.MajorTickStyle.Length = 4;
        Plot.Axes.Bottom.MajorTickStyle.Color = Colors.Transparent;
        XTicks([]);
        YTicks([]);
    }

    public Plot Plot { get; }

    public void XTicks(IEnumerable<Tick> ticks) => Plot.Axes.Bottom.TickGenerator = new NumericManual([.. ticks.Select(ToScottPlot)]);

    public void YTicks(IEnumerable<Tick> ticks) => Plot.Axes.Left.TickGenerator = new NumericManual([.. ticks.Select(ToScottPlot)]);

    /// <summary>Grid lines across the x axis instead of the y axis; for figures whose rows are names.</summary>
    public void GridAlongX()
    {
        Plot.Grid.XAxisStyle.IsVisible = true;
        Plot.Grid.YAxisStyle.IsVisible = false;
    }

    /// <summary>The place on the sheet of a value on the x axis.</summary>
    public float X(double value) => _area.Left + (float)((value - _limits.Left) / (_limits.Right - _limits.Left)) * _area.Width;

    /// <summary>The place on the sheet of a value on the y axis.</summary>
    public float Y(double value) => _area.Bottom - (float)((value - _limits.Bottom) / (_limits.Top - _limits.Bottom)) * _area.Height;

    public void Segment(double x1, double y1, double x2, double y2, Color color, float width, LinePattern? pattern = null)
    {
        var line = Plot.Add.Line(x1, y1, x2, y2);
        line.LineStyle = new LineStyle { Color = color, Width = width, Pattern = pattern ?? LinePattern.Solid, AntiAlias = true };
        line.MarkerStyle = MarkerStyle.None;
    }

    public void Render(Sheet sheet)
    {
        // The room around the data area that the tick labels need.
        const float left = 70, right = 30, bottom = 30, top = 12;
        Plot.Layout.Fixed(new PixelPadding(left, right, bottom, top));
        var whole = new PixelRect(_area.Left - left, _area.Right + right, _area.Bottom + bottom, _area.Top - top);
        // A plot's first rendering draws everything twice, which would double every text of an SVG: that one goes nowhere.
        using var nowhere = new SkiaSharp.SKNoDrawCanvas(FigureStyle.Width, (int)_area.Bottom + 100);
        Plot.Render(nowhere, whole);
        Plot.Render(sheet.Canvas, whole);
    }

    private static ScottPlot.Tick ToScottPlot(Tick tick) => new(tick.Value, tick.Label);

    private static void Style(IAxis axis)
    {
        axis.MajorTickStyle.Length = 0;
        axis.MinorTickStyle.Length = 0;
        axis.TickLabelStyle.FontName = InterFont.Family;
        axis.TickLabelStyle.FontSize = FigureStyle.Tick.Size;
        axis.TickLabelStyle.ForeColor = Color.FromSKColor(FigureStyle.Tick.Color);
    }
}
