using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A row per scenario and a column per outcome, with the reference in each panel.</summary>
internal sealed class TrajectoryRows : ITrajectoryLayout
{
    private const float NameWidth = 168;
    private const float AxisWidth = 46;
    private const float PanelHeight = 46;
    private const float GapY = 19;
    private const float Header = 30;
    private const float XLabels = 9;

    public float Height(IReadOnlyList<Curves> outcomes, Language language) =>
        TrajectoryLegend.Height + Header + (outcomes[0].Scenarios.Count - 1) * RowHeight(outcomes[0], language) + XLabels + FigureStyle.Small.LineHeight;

    public void Draw(Sheet sheet, Box area, IReadOnlyList<Curves> outcomes)
    {
        TrajectoryLegend.Draw(sheet, area, outcomes[0].Scenarios[0].Scenario, Labels.ScenarioOfRow);
        var columnWidth = (area.Width - NameWidth) / outcomes.Count;
        var rowHeight = RowHeight(outcomes[0], sheet.Language);
        var top = area.Top + TrajectoryLegend.Height + Header;
        for (var column = 0; column < outcomes.Count; column++)
            sheet.Text(OutcomeScale.Of(outcomes[column].Outcome).Name(outcomes[column].Outcome, sheet.Language),
                area.Left + NameWidth + column * columnWidth + AxisWidth, top - 18, FigureStyle.PanelTitle);
        var last = outcomes[0].Scenarios.Count - 1;
        for (var place = 1; place <= last; place++)
        {
            var row = new Box(area.Left, top + (place - 1) * rowHeight, area.Width, rowHeight - GapY);
            sheet.LinesAround(Name(outcomes[0].Scenarios[place], sheet.Language), row.Left, row.MiddleY, FigureStyle.Small);
            for (var column = 0; column < outcomes.Count; column++)
                DrawPanel(sheet, new Box(row.Left + NameWidth + column * columnWidth + AxisWidth, row.Top, columnWidth - AxisWidth, row.Height), outcomes[column], place, bottom: place == last);
        }
        sheet.Text(sheet.Say(Labels.YearsSincePolicyStart), area.Left + NameWidth + (area.Width - NameWidth) / 2, area.Bottom - FigureStyle.Small.LineHeight / 2, FigureStyle.Small, SKTextAlign.Center);
    }

    private static IReadOnlyList<string> Name(Curve curve, Language language) => TextMeasure.Wrap(curve.Scenario.In(language), FigureStyle.Small, NameWidth);

    private static float RowHeight(Curves curves, Language language) =>
        Math.Max(PanelHeight, curves.Scenarios.Max(curve => Name(curve, language).Count) * FigureStyle.Small.LineHeight) + GapY;

    private static void DrawPanel(Sheet sheet, Box data, Curves curves, int place, bool bottom)
    {
        var panel = new TrajectoryPanel(data, curves, yTicks: 3, sheet.Language, xLabels: bottom, tight: true);
        panel.Add([(curves.Scenarios[0], FigureStyle.Reference with { Width = 1.3f }), (curves.Scenarios[place], FigureStyle.Series(1) with { Width = 1.6f })], markers: false);
        panel.Render(sheet);
    }
}
