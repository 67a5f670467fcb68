using Microsoft.AspNetCore.Components;
using Simulatie.Experiments.Closer;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>A tornado: how far each parameter moves the result, the largest on top.</summary>
internal static class DriverDrawing
{
    private const double Width = 900, Left = 330, Right = 880, Row = 34, Top = 12;

    public static MarkupString Of(Drivers drivers, Language language)
    {
        var shown = drivers.All;
        var bottom = Top + shown.Count * Row;
        var svg = new SvgDrawing(Width, bottom + 46, ReportTexts.DriversTitle.In(language), string.Join("; ", shown.Select(driver => driver.Parameter.Text.In(language))), language);
        var scale = NiceScale.Around(
            shown.SelectMany(driver => new[] { driver.AtLow.Mean, driver.AtHigh.Mean }).Append(drivers.Centre.Mean).Append(0).Select(value => 100 * value), ticks: 7);
        double X(double share) => Left + (Right - Left) * (100 * share - scale.Low) / (scale.High - scale.Low);
        foreach (var tick in scale.Ticks())
        {
            svg.Line(X(tick / 100), Top, X(tick / 100), bottom, "#e4e4e4");
            svg.Lines(X(tick / 100), bottom + 14, [WrittenNumbers.Signed(tick, scale.Decimals, language)], "middle", FigureStyle.Tick);
        }

        svg.Line(X(0), Top, X(0), bottom, "#1b1b1b", 1.2);
        svg.Line(X(drivers.Centre.Mean), Top, X(drivers.Centre.Mean), bottom, "#4d4d4d", 1, "4 3");
        for (var row = 0; row < shown.Count; row++)
            DrawRow(svg, shown[row], Top + row * Row + Row / 2, X, language);
        svg.Lines((Left + Right) / 2, bottom + 36, [ReportTexts.DifferenceAxis.In(language)], "middle", FigureStyle.Label);
        return svg.Done();
    }

    private static void DrawRow(SvgDrawing svg, Driver driver, double middle, Func<double, double> x, Language language)
    {
        svg.Lines(Left - 14, middle, TextMeasure.Wrap(driver.Parameter.Text.In(language), FigureStyle.Label, (float)Left - 24), "end", FigureStyle.Label);
        svg.Line(x(driver.AtLow.Mean), middle, x(driver.AtHigh.Mean), middle, "#0072B2", 7);
        svg.Dot(x(driver.AtLow.Mean), middle, "#00527f", filled: false);
        svg.Dot(x(driver.AtHigh.Mean), middle, "#00527f", filled: true);
    }
}
