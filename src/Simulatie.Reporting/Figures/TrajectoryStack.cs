using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>One panel below another, one line per scenario, named at its end.</summary>
internal sealed class TrajectoryStack : ITrajectoryLayout
{
    private const float AxisWidth = 44;
    private const float LabelGap = 26;
    private const float LabelWidth = 190;
    private const float SampleWidth = 26;
    private const float Header = 28;
    private const float Footer = 24;
    private const float XTitle = 16;
    private const float Gap = 4;

    public float Height(IReadOnlyList<Curves> outcomes, Language language) =>
        outcomes.Sum(curves => PanelHeight(curves, outcomes.Count, language) + Header + Footer + Gap) + XTitle;

    public void Draw(Sheet sheet, Box area, IReadOnlyList<Curves> outcomes)
    {
        var top = area.Top;
        foreach (var curves in outcomes)
        {
            var height = PanelHeight(curves, outcomes.Count, sheet.Language);
            var data = new Box(area.Left + AxisWidth, top + Header, area.Width - AxisWidth - LabelGap - LabelWidth, height);
            DrawPanel(sheet, data, curves, nameOutcome: outcomes.Count > 1);
            top = data.Bottom + Footer + (outcomes.Count > 1 ? Gap : 0);
        }
        sheet.Text(sheet.Say(Labels.YearsSincePolicyStart), area.Left + AxisWidth + (area.Width - AxisWidth - LabelGap - LabelWidth) / 2, top + 4, FigureStyle.Small, SKTextAlign.Center);
    }

    private static float PanelHeight(Curves curves, int panels, Language language)
    {
        var labels = curves.Scenarios.Sum(curve => LabelLines(curve, "00,0%", language).Count * FigureStyle.Label.LineHeight + Gap);
        return Math.Max(panels == 1 ? 380 : 190, labels);
    }

    private static void DrawPanel(Sheet sheet, Box data, Curves curves, bool nameOutcome)
    {
        var scale = OutcomeScale.Of(curves.Outcome);
        var panel = new TrajectoryPanel(data, curves, yTicks: 5, sheet.Language);
        panel.Add([.. curves.Scenarios.Select((curve, place) => (curve, StyleOf(place, curves)))], markers: true);
        panel.Render(sheet);
        if (nameOutcome)
            sheet.Text(scale.Name(curves.Outcome, sheet.Language), data.Left - AxisWidth, data.Top - 19, FigureStyle.PanelTitle);
        sheet.Text(sheet.Say(Labels.PolicyStart), panel.X(0) + 4, data.Top + 9, FigureStyle.Tick);
        DrawLabels(sheet, data, curves, panel);
    }

    private static void DrawLabels(Sheet sheet, Box data, Curves curves, TrajectoryPanel panel)
    {
        var ends = curves.Scenarios.Select(curve => panel.End(curve, sheet.Language)).ToArray();
        var lines = curves.Scenarios.Select((curve, place) => LabelLines(curve, ends[place]?.Value ?? sheet.Say(Labels.NotDefined), sheet.Language)).ToArray();
        var middles = LabelPlacement.Column(
            [.. ends.Select(end => end?.Y ?? data.Bottom)],
            [.. lines.Select(text => text.Count * FigureStyle.Label.LineHeight + Gap)],
            data.Top - 8, data.Bottom + 12);
        for (var place = 0; place < lines.Length; place++)
        {
            if (ends[place] is { } end)
                sheet.Line(data.Right + 2, end.Y, data.Right + LabelGap - 4, middles[place], FigureStyle.Pale, 0.8f);
            var left = data.Right + LabelGap;
            sheet.LineSample(StyleOf(place, curves), left, left + SampleWidth - 6, middles[place]);
            sheet.LinesAround(lines[place], left + SampleWidth, middles[place], place == 0 ? FigureStyle.LabelBold : FigureStyle.Label);
        }
    }

    /// <summary>A scenario alone has nothing to be the reference of.</summary>
    private static SeriesStyle StyleOf(int place, Curves curves) => FigureStyle.Series(curves.Scenarios.Count == 1 ? 1 : place);

    private static IReadOnlyList<string> LabelLines(Curve curve, string value, Language language) =>
        TextMeasure.Wrap($"{curve.Scenario.In(language)}: {value}", FigureStyle.LabelBold, LabelWidth - SampleWidth);
}
