using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>An axis of months, written in years since the policy started.</summary>
internal static class YearAxis
{
    private const double LabelWidth = 34;
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50];

    /// <param name="width">Of the axis, in pixels: it decides how many years are written.</param>
    public static IEnumerable<Tick> Ticks(int firstMonth, int lastMonth, float width, bool labels, Language language)
    {
        var years = (lastMonth - firstMonth) / 12.0;
        var step = Steps.First(candidate => years / candidate * LabelWidth <= width || candidate == Steps[^1]);
        // The last month of ten years is month 119: its year is still written as 10.
        var last = (lastMonth + 1) / 12.0;
        for (var year = (int)Math.Ceiling(firstMonth / 12.0 / step) * step; year <= last; year += step)
            yield return new Tick(Math.Min(year, lastMonth / 12.0), labels ? WrittenNumbers.Decimal(year, 0, language) : "");
    }
}
