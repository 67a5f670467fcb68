using SkiaSharp;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Where relationships stand at the end, a small map per scenario.</summary>
public sealed class ConfigurationsByScenario(IReadOnlyList<ConfigurationShares> scenarios) : Figure
{
    private const float NameWidth = 86;
    private const float ColumnNames = 70;
    private const float GapX = 12;
    private const float GapY = 14;
    // The slanted name of the last column reaches this far to the right.
    private const float LastNameOverhang = 40;

    public static ConfigurationsByScenario Of(IReadOnlyList<ScenarioRuns> scenarios) => new([.. scenarios.Select(ConfigurationShares.Of)]);

    public override string Name => "configurations-by-scenario";

    public override Bilingual Title => Labels.ConfigurationsByScenario;

    public override Bilingual Subtitle => Labels.ConfigurationsByScenarioHow;

    internal override IEnumerable<Bilingual> Named => scenarios.Select(scenario => scenario.Scenario);

    internal override float BodyHeight(Language language) => ColumnNames + Grid(language).Height;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var grid = Grid(sheet.Language);
        var highest = scenarios.Max(scenario => scenario.Shares.Cast<double>().Max());
        for (var tile = 0; tile < scenarios.Count; tile++)
        {
            var column = grid.Column(tile);
            var cells = new Box(area.Left + NameWidth + column * (MapWidth + GapX), area.Top + ColumnNames + grid.PanelTop(tile), MapWidth, MapHeight);
            var matrix = new RoleMatrix(sheet, cells, scenarios[tile].Shares, highest);
            matrix.DrawCells((cell, share, color) => sheet.Text(WrittenNumbers.WholePercent(share, sheet.Language).TrimEnd('%'), cell.MiddleX, cell.MiddleY, CellText with { Color = color }, SKTextAlign.Center));
            if (column == 0)
                matrix.NameRows(FigureStyle.Small);
            if (tile < Columns)
                matrix.NameColumns(FigureStyle.Small, area.Top + ColumnNames - 4);
            var title = TitleOf(scenarios[tile], sheet.Language);
            sheet.Lines(title, cells.Left, cells.Top - 4 - title.Count * FigureStyle.SmallPanelTitle.LineHeight, FigureStyle.SmallPanelTitle);
        }
    }

    private Lettering CellText => new(Math.Clamp(MapWidth / 14, 11, 15), MapWidth > 200, FigureStyle.Ink);

    private int Columns => scenarios.Count switch { <= 2 => scenarios.Count, <= 4 => 2, <= 9 => 3, _ => 4 };

    private float MapWidth => Math.Min(scenarios.Count == 1 ? 540 : 330, (FigureStyle.Width - 2 * FigureStyle.Margin - NameWidth - (Columns - 1) * GapX - LastNameOverhang) / Columns);

    /// <summary>Flatter than wide: a number is.</summary>
    private float MapHeight => MapWidth * (scenarios.Count == 1 ? 0.55f : 0.72f);

    private TileGrid Grid(Language language) => new(
        [.. scenarios.Select(scenario => TitleOf(scenario, language).Count * FigureStyle.SmallPanelTitle.LineHeight + 8)], Columns, MapHeight, GapY);

    private IReadOnlyList<string> TitleOf(ConfigurationShares scenario, Language language) => TextMeasure.Wrap(scenario.Scenario.In(language), FigureStyle.SmallPanelTitle, MapWidth);
}
