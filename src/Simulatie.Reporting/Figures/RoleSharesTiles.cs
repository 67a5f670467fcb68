using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Many scenarios: a pair of small panels each, with one key to the layers above them all.</summary>
internal static class RoleSharesTiles
{
    private const int Columns = 3;
    private const float AxisWidth = 38;
    private const float GapX = 20;
    private const float GapInPair = 8;
    private const float GapY = 16;
    private const float PanelHeight = 78;
    private const float KeyRow = 19;
    private const float Key = 2 * KeyRow + 10;
    private const float XLabels = 10;

    private static float TileWidth => (FigureStyle.Width - 2 * FigureStyle.Margin - AxisWidth - (Columns - 1) * GapX) / Columns;

    private static float PanelWidth => (TileWidth - GapInPair) / 2;

    public static float Height(IReadOnlyList<RoleShares> scenarios, Language language) =>
        Key + Grid(scenarios, language).Height + XLabels + FigureStyle.Small.LineHeight;

    public static void Draw(Sheet sheet, Box area, IReadOnlyList<RoleShares> scenarios)
    {
        DrawKey(sheet, area.Left, area.Top + KeyRow / 2, Labels.ClientRolesTopDown, role => ((ClientRole)role).ShortName());
        DrawKey(sheet, area.Left, area.Top + KeyRow * 1.5f, Labels.WorkerRolesTopDown, role => ((WorkerRole)role).ShortName());
        var grid = Grid(scenarios, sheet.Language);
        for (var tile = 0; tile < scenarios.Count; tile++)
        {
            var column = grid.Column(tile);
            var left = area.Left + AxisWidth + column * (TileWidth + GapX);
            DrawTile(sheet, left, area.Top + Key + grid.PanelTop(tile), scenarios[tile], atLeft: column == 0, atBottom: grid.IsLowest(tile));
        }
        sheet.Text(sheet.Say(Labels.YearsSincePolicyStart), area.MiddleX, area.Bottom - FigureStyle.Small.LineHeight / 2, FigureStyle.Small, SKTextAlign.Center);
    }

    private static TileGrid Grid(IReadOnlyList<RoleShares> scenarios, Language language) => new(
        [.. scenarios.Select(scenario => Title(scenario, language).Count * FigureStyle.SmallPanelTitle.LineHeight + FigureStyle.Tick.LineHeight + 6)],
        Columns, PanelHeight, GapY);

    private static IReadOnlyList<string> Title(RoleShares scenario, Language language) => TextMeasure.Wrap(scenario.Scenario.In(language), FigureStyle.SmallPanelTitle, TileWidth);

    private static void DrawTile(Sheet sheet, float left, float top, RoleShares scenario, bool atLeft, bool atBottom)
    {
        var title = Title(scenario, sheet.Language);
        var actors = top - 4 - FigureStyle.Tick.LineHeight / 2;
        sheet.Lines(title, left, top - 6 - FigureStyle.Tick.LineHeight - title.Count * FigureStyle.SmallPanelTitle.LineHeight, FigureStyle.SmallPanelTitle);
        sheet.Text(sheet.Say(Labels.Clients), left, actors, FigureStyle.Tick);
        sheet.Text(sheet.Say(Labels.Workers), left + PanelWidth + GapInPair, actors, FigureStyle.Tick);
        new RoleAreas(new Box(left, top, PanelWidth, PanelHeight), scenario.FirstMonth, scenario.Clients, sheet.Language, atBottom, atLeft, every: 2).Render(sheet);
        new RoleAreas(new Box(left + PanelWidth + GapInPair, top, PanelWidth, PanelHeight), scenario.FirstMonth, scenario.Workers, sheet.Language, atBottom, yLabels: false, every: 2).Render(sheet);
    }

    private static void DrawKey(Sheet sheet, float x, float middle, Bilingual heading, Func<int, string> nameOf)
    {
        var text = sheet.Say(heading);
        sheet.Text(text, x, middle, FigureStyle.Label);
        x += 228;
        for (var role = 0; role < RoleNames.Count; role++)
        {
            sheet.Fill(new Box(x, middle - 5, 10, 10), FigureStyle.AreaColours[role].ToSKColor());
            sheet.Text(nameOf(role), x + 14, middle, FigureStyle.Small);
            x += 14 + TextMeasure.Width(nameOf(role), FigureStyle.Small) + 16;
        }
    }
}
