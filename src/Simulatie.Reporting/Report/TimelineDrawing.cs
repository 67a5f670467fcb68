using Microsoft.AspNetCore.Components;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Stories;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>The months of one family, a row per scenario.</summary>
internal static class TimelineDrawing
{
    private const double Width = 900, Left = 18, Right = 888, RowHeight = 178, Bar = 26, Curves = 84;

    public static MarkupString Of(IReadOnlyList<FamilyStory> stories, Language language)
    {
        var svg = new SvgDrawing(Width, RowHeight * stories.Count + 44, ReportTexts.Timeline.In(language), ReportTexts.TimelineHow.In(language), language);
        for (var row = 0; row < stories.Count; row++)
            DrawRow(svg, stories[row], row * RowHeight, language);
        var (first, last) = (stories[0].Months[0].Month, stories[0].Months[^1].Month);
        var bottom = RowHeight * stories.Count;
        foreach (var month in Enumerable.Range(first, last - first + 2).Where(month => month % 12 == 0))
        {
            svg.Line(X(month, first, last), bottom, X(month, first, last), bottom + 5);
            svg.Words(X(month, first, last), bottom + 18, WrittenNumbers.Decimal(month, 0, language), "middle", 11);
        }

        svg.Words((Left + Right) / 2, bottom + 37, ReportTexts.MonthAxis.In(language), "middle", 11);
        return svg.Done();
    }

    public static Place PlaceOf(FamilyMonth family) =>
        family.Helped.Count > 0 ? Place.RitueelZorgverstrekker + (byte)family.Helped[0].WorkerRole
        : family.WaitsAt is null ? Place.Outside
        : Place.Waiting;

    private static void DrawRow(SvgDrawing svg, FamilyStory story, double top, Language language)
    {
        var (first, last) = (story.Months[0].Month, story.Months[^1].Month);
        svg.Words(Left, top + 18, story.Scenario.Title.In(language), bold: true, size: 12);
        DrawPlaces(svg, story, top + 26, first, last, language);
        foreach (var month in story.Months.Where(month => month.InCrisis))
            svg.Box(X(month.Month, first, last), top + 26 + Bar + 3, X(month.Month + 1, first, last) - X(month.Month, first, last), 6, "#1b1b1b");
        var floor = top + 26 + Bar + 18 + Curves;
        svg.Line(Left, floor, Right, floor, "#c9c9c9");
        svg.Line(Left, floor - Curves, Right, floor - Curves, "#c9c9c9");
        svg.Words(Left - 4, floor - Curves + 4, "1", "end", 11);
        svg.Words(Left - 4, floor + 4, "0", "end", 11);
        svg.Curve(story.Months.Select(month => (X(month.Month + 1, first, last), floor - month.Autonomy * Curves)), "#00527f");
        svg.Curve(story.Months.Select(month => (X(month.Month + 1, first, last), floor - month.Reintegration * Curves)), "#a34700", dash: "6 3");
        svg.Line(X(0, first, last), top + 24, X(0, first, last), floor, "#1b1b1b", 1.5);
    }

    /// <summary>One box for each run of months in the same place.</summary>
    private static void DrawPlaces(SvgDrawing svg, FamilyStory story, double top, int first, int last, Language language)
    {
        var start = 0;
        for (var at = 1; at <= story.Months.Count; at++)
        {
            if (at < story.Months.Count && PlaceOf(story.Months[at]) == PlaceOf(story.Months[start]))
                continue;
            var (from, to, place) = (story.Months[start].Month, story.Months[at - 1].Month, PlaceOf(story.Months[start]));
            svg.Box(X(from, first, last), top, X(to + 1, first, last) - X(from, first, last), Bar, PlaceColours.Of(place), $"{ReportTexts.Of(place).In(language)}: {from}–{to}");
            start = at;
        }
    }

    private static double X(int month, int first, int last) => Left + (Right - Left) * (month - first) / (last + 1 - first);
}
