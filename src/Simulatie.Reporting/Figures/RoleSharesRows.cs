using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A row per scenario: clients on the left, workers on the right, every layer named at its end.</summary>
internal static class RoleSharesRows
{
    private const float AxisWidth = 40;
    private const float LabelWidth = 148;
    private const float PanelHeight = 128;
    private const float Header = 42;
    private const float Footer = 27;
    private const float XTitle = 16;
    private const float SwatchWidth = 14;

    public static float Height(int scenarios) => scenarios * (Header + PanelHeight + Footer) + XTitle;

    public static void Draw(Sheet sheet, Box area, IReadOnlyList<RoleShares> scenarios)
    {
        var half = area.Width / 2;
        for (var row = 0; row < scenarios.Count; row++)
        {
            var top = area.Top + row * (Header + PanelHeight + Footer);
            sheet.Text(sheet.Say(scenarios[row].Scenario), area.Left, top + 8, FigureStyle.PanelTitle);
            DrawHalf(sheet, new Box(area.Left, top, half, Header + PanelHeight), scenarios[row].FirstMonth, scenarios[row].Clients, Labels.Clients, role => ((ClientRole)role).ShortName());
            DrawHalf(sheet, new Box(area.Left + half, top, half, Header + PanelHeight), scenarios[row].FirstMonth, scenarios[row].Workers, Labels.Workers, role => ((WorkerRole)role).ShortName());
        }
        for (var side = 0; side < 2; side++)
            sheet.Text(sheet.Say(Labels.YearsSincePolicyStart), area.Left + side * half + AxisWidth + PanelWidth(half) / 2, area.Bottom - XTitle / 2, FigureStyle.Small, SKTextAlign.Center);
    }

    private static float PanelWidth(float half) => half - AxisWidth - LabelWidth;

    private static void DrawHalf(Sheet sheet, Box box, int firstMonth, IReadOnlyList<double[]> shares, Bilingual actors, Func<int, string> nameOf)
    {
        var data = new Box(box.Left + AxisWidth, box.Top + Header, PanelWidth(box.Width), PanelHeight);
        var areas = new RoleAreas(data, firstMonth, shares, sheet.Language);
        areas.Render(sheet);
        sheet.Text(sheet.Say(actors), data.Left, data.Top - 12, FigureStyle.Label);
        if (!double.IsFinite(shares[^1][0]))
            return;
        var middles = LabelPlacement.Column(
            [.. Enumerable.Range(0, RoleNames.Count).Select(areas.MiddleAtEnd)],
            [.. Enumerable.Repeat(FigureStyle.Small.LineHeight + 2, RoleNames.Count)], data.Top - 4, data.Bottom + 4);
        for (var role = 0; role < RoleNames.Count; role++)
        {
            var left = data.Right + SwatchWidth;
            sheet.Line(data.Right + 1, areas.MiddleAtEnd(role), left - 2, middles[role], FigureStyle.Pale, 0.8f);
            sheet.Fill(new Box(left, middles[role] - 5, 10, 10), FigureStyle.AreaColours[role].ToSKColor());
            sheet.Text($"{nameOf(role)} {WrittenNumbers.WholePercent(shares[^1][role], sheet.Language)}", left + 15, middles[role], FigureStyle.Small);
        }
    }
}
