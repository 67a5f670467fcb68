using Microsoft.AspNetCore.Components;
using Simulatie.Experiments.Closer;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>A tornado: how far each parameter moves the result, the largest on top.</summary>
internal static class DriverDrawing
{
    private const double Width = 900, Left = 400, Right = 880, Row = 24, Top = 12;

    public static MarkupString Of(Drivers drivers, IReadOnlyList<Driver> shown, Language language)
    {
        var svg = new SvgDrawing(Width, Top + shown.Count * Row + 46, ReportTexts.DriversTitle.In(language), string.Join("; ", shown.Select(driver => driver.Parameter.Text.In(language))), language);
        var values = shown.SelectMany(driver => new[] { driver.AtLow.Mean, driver.AtHigh.Mean }).Append(drivers.Centre.Mean).Append(0).Select(value => 100 * value).ToArray();
        var (low, high) = (Math.Floor(values.Min()), Math.Ceiling(values.Max()));
        double X(double share) => Left + (Right - Left) * (100 * share - low) / Math.Max(1, high - low);
        var bottom = Top + shown.Count * Row;
        svg.Line(X(0), Top, X(0), bottom, "#1b1b1b", 1.2);
        svg.Line(X(drivers.Centre.Mean), Top, X(drivers.Centre.Mean), bottom, "#4d4d4d", 1, "4 3");
        for (var row = 0; row < shown.Count; row++)
        {
            var (driver, middle) = (shown[row], Top + row * Row + Row / 2);
            svg.Words(Left - 14, middle + 4, Short(driver.Parameter.Text.In(language)), "end", 12.5);
            svg.Line(X(driver.AtLow.Mean), middle, X(driver.AtHigh.Mean), middle, "#0072B2", 7);
            svg.Dot(X(driver.AtLow.Mean), middle, "#00527f", filled: false);
            svg.Dot(X(driver.AtHigh.Mean), middle, "#00527f", filled: true);
        }

        foreach (var tick in Ticks(low, high))
        {
            svg.Line(X(tick / 100), bottom, X(tick / 100), bottom + 5);
            svg.Words(X(tick / 100), bottom + 18, WrittenNumbers.Signed(tick, 0, language), "middle", 12);
        }

        svg.Words((Left + Right) / 2, bottom + 38, ReportTexts.UnitLine(Labels.PercentagePoints.In(language)).In(language), "middle", 12);
        return svg.Done();
    }

    private static IEnumerable<double> Ticks(double low, double high)
    {
        var step = Math.Max(1, Math.Ceiling((high - low) / 8));
        for (var tick = Math.Ceiling(low / step) * step; tick <= high; tick += step)
            yield return tick;
    }

    private static string Short(string text) => text.Length <= 62 ? text : text[..text.LastIndexOf(' ', 60)] + " …";
}
