using ScottPlot;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Six shares that add up to one, stacked month by month; the first role on top.</summary>
internal sealed class RoleAreas
{
    private readonly Panel _panel;
    private readonly IReadOnlyList<double[]> _shares;

    /// <param name="every">Draws only every so many months; for panels with a pixel a month.</param>
    public RoleAreas(Box area, int firstMonth, IReadOnlyList<double[]> shares, Language language, bool xLabels = true, bool yLabels = true, int every = 1)
    {
        _shares = shares;
        var years = shares.Select((_, index) => (firstMonth + index) / 12.0).ToArray();
        _panel = new Panel(area, years[0], years[^1], 0, 1);
        _panel.YTicks(new[] { 0, 0.5, 1 }.Select(share => new Tick(share, yLabels ? WrittenNumbers.Percent(share, 0, language) : "")));
        _panel.XTicks(YearAxis.Ticks(firstMonth, firstMonth + shares.Count - 1, area.Width, xLabels, language));
        for (var role = 0; role < RoleNames.Count; role++)
            AddLayer(years, role, every);
        _panel.Segment(0, 0, 0, 1, Color.FromSKColor(FigureStyle.Ink), 1);
    }

    public void Render(Sheet sheet) => _panel.Render(sheet);

    /// <summary>Where a role's layer has its middle in the last month, on the sheet.</summary>
    public float MiddleAtEnd(int role) => _panel.Y((Above(_shares[^1], role) + Above(_shares[^1], role + 1)) / 2);

    private void AddLayer(double[] years, int role, int every)
    {
        var defined = Enumerable.Range(0, years.Length).Where(month => double.IsFinite(_shares[month][0]) && (years.Length - 1 - month) % every == 0).ToArray();
        if (defined.Length == 0)
            return;
        var layer = _panel.Plot.Add.FillY(
            [.. defined.Select(month => years[month])],
            [.. defined.Select(month => Above(_shares[month], role + 1))],
            [.. defined.Select(month => Above(_shares[month], role))]);
        layer.FillColor = FigureStyle.AreaColours[role];
        layer.LineStyle = new LineStyle { Color = Colors.White, Width = 0.7f, AntiAlias = true };
        layer.MarkerStyle = MarkerStyle.None;
    }

    /// <summary>The height at which a role's layer starts, counted from the top.</summary>
    private static double Above(double[] shares, int role) => Math.Max(0, 1 - shares.Take(role).Sum());
}
