using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>One outcome, a panel per scenario with the reference in each.</summary>
internal sealed class TrajectoryTiles : ITrajectoryLayout
{
    private const int Columns = 4;
    private const float AxisWidth = 40;
    private const float GapX = 16;
    private const float GapY = 16;
    private const float PanelHeight = 118;
    private const float XLabels = 9;

    public float Height(IReadOnlyList<Curves> outcomes, Language language) =>
        TrajectoryLegend.Height + Grid(outcomes[0], language).Height + XLabels + FigureStyle.Small.LineHeight;

    public void Draw(Sheet sheet, Box area, IReadOnlyList<Curves> outcomes)
    {
        var curves = outcomes[0];
        TrajectoryLegend.Draw(sheet, area, curves.Scenarios[0].Scenario, Labels.ScenarioOfPanel);
        var grid = Grid(curves, sheet.Language);
        for (var tile = 0; tile < curves.Scenarios.Count - 1; tile++)
        {
            var column = grid.Column(tile);
            var data = new Box(
                area.Left + AxisWidth + column * (PanelWidth + GapX), area.Top + TrajectoryLegend.Height + grid.PanelTop(tile), PanelWidth, PanelHeight);
            DrawTile(sheet, data, curves, tile + 1, xLabels: grid.IsLowest(tile), yLabels: column == 0);
        }
        sheet.Text(sheet.Say(Labels.YearsSincePolicyStart), area.MiddleX, area.Bottom - FigureStyle.Small.LineHeight / 2, FigureStyle.Small, SKTextAlign.Center);
    }

    private static float PanelWidth => (FigureStyle.Width - 2 * FigureStyle.Margin - AxisWidth - (Columns - 1) * GapX) / Columns;

    private static TileGrid Grid(Curves curves, Language language) => new(
        [.. curves.Scenarios.Skip(1).Select(curve => Title(curve, language).Count * FigureStyle.SmallPanelTitle.LineHeight + FigureStyle.Tick.LineHeight + 6)],
        Columns, PanelHeight, GapY);

    private static IReadOnlyList<string> Title(Curve curve, Language language) => TextMeasure.Wrap(curve.Scenario.In(language), FigureStyle.SmallPanelTitle, PanelWidth);

    private static void DrawTile(Sheet sheet, Box data, Curves curves, int place, bool xLabels, bool yLabels)
    {
        var panel = new TrajectoryPanel(data, curves, yTicks: 4, sheet.Language, xLabels, yLabels);
        panel.Add([(curves.Scenarios[0], FigureStyle.Reference with { Width = 1.5f }), (curves.Scenarios[place], FigureStyle.Series(1))], markers: false);
        panel.Render(sheet);
        var title = Title(curves.Scenarios[place], sheet.Language);
        var top = data.Top - 6 - FigureStyle.Tick.LineHeight - title.Count * FigureStyle.SmallPanelTitle.LineHeight;
        top = sheet.Lines(title, data.Left, top, FigureStyle.SmallPanelTitle);
        sheet.Text(EndText(curves, place, panel, sheet), data.Left, top + FigureStyle.Tick.LineHeight / 2, FigureStyle.Tick);
    }

    private static string EndText(Curves curves, int place, TrajectoryPanel panel, Sheet sheet)
    {
        if (panel.End(curves.Scenarios[place], sheet.Language) is not { } end)
            return sheet.Say(Labels.NotDefined);
        var years = (curves.Scenarios[place].Points[^1].Month + 1) / 12.0;
        return sheet.Say(Labels.AfterYears(end.Value, WrittenNumbers.Decimal(years, years % 1 == 0 ? 0 : 1, sheet.Language)));
    }
}
