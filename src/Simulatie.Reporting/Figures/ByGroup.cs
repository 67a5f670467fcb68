using SkiaSharp;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Who is helped: lasting help by origin, household and the role at entry.</summary>
public sealed class ByGroup : Figure
{
    private const float NameWidth = 206;
    private const float RowHeight = 16;
    private const float GapX = 18;
    private const float Axis = 34;
    private const float BetweenKinds = 7;
    private static readonly Group[] Groups = Enum.GetValues<Group>();
    // Where another way of dividing the families begins.
    private static readonly Group[] FirstOfKind = [Group.GenerationPoor, Group.LoneParent, Group.EntryPlantrekker];

    private readonly Bilingual? _reference;
    private readonly IReadOnlyList<GroupEffects> _scenarios;

    private ByGroup(Bilingual? reference, IReadOnlyList<GroupEffects> scenarios) => (_reference, _scenarios) = (reference, scenarios);

    /// <summary>Differences from a reference.</summary>
    public static ByGroup Differences(Bilingual reference, IReadOnlyList<GroupEffects> scenarios) => new(reference, scenarios);

    /// <summary>Levels of one scenario.</summary>
    public static ByGroup Levels(GroupEffects scenario) => new(null, [scenario]);

    public override string Name => "by-group";

    public override Bilingual Title => Labels.ByGroup;

    public override Bilingual Subtitle => _reference is null ? Labels.ByGroupLevels : Labels.ByGroupHow(_reference);

    internal override IEnumerable<Bilingual> Named => _reference is null ? _scenarios.Select(s => s.Scenario) : _scenarios.Select(s => s.Scenario).Prepend(_reference);

    internal override float BodyHeight(Language language) => Grid(language).Height;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var grid = Grid(sheet.Language);
        for (var tile = 0; tile < _scenarios.Count; tile++)
        {
            var column = grid.Column(tile);
            var data = new Box(area.Left + NameWidth + column * (PanelWidth + GapX), area.Top + grid.PanelTop(tile), PanelWidth, PanelHeight);
            DrawTile(sheet, data, _scenarios[tile]);
            if (column == 0)
                NameGroups(sheet, data);
        }
    }

    private static void NameGroups(Sheet sheet, Box data)
    {
        for (var group = 0; group < Groups.Length; group++)
            sheet.Text(sheet.Say(Groups[group].Label()), data.Left - 10, data.Top + Offset(group) + RowHeight / 2, FigureStyle.Small with { Bold = group == 0 }, SKTextAlign.Right);
    }

    private int Columns => Math.Clamp(_scenarios.Count, 1, _scenarios.Count <= 9 ? 3 : 4);

    private float PanelWidth => Math.Min(420, (FigureStyle.Width - 2 * FigureStyle.Margin - NameWidth - (Columns - 1) * GapX - 10) / Columns);

    private static float PanelHeight => Offset(Groups.Length);

    /// <summary>Top of a group's row inside the panel: a little air before each way of dividing.</summary>
    private static float Offset(int group) => group * RowHeight + FirstOfKind.Count(first => (int)first <= group) * BetweenKinds;

    private IReadOnlyList<string> TitleOf(GroupEffects scenario, Language language) => TextMeasure.Wrap(scenario.Scenario.In(language), FigureStyle.SmallPanelTitle, PanelWidth);

    private TileGrid Grid(Language language) => new(
        [.. _scenarios.Select(scenario => TitleOf(scenario, language).Count * FigureStyle.SmallPanelTitle.LineHeight + 10)], Columns, PanelHeight, Axis);

    private void DrawTile(Sheet sheet, Box data, GroupEffects scenario)
    {
        var title = TitleOf(scenario, sheet.Language);
        sheet.Lines(title, data.Left, data.Top - 8 - title.Count * FigureStyle.SmallPanelTitle.LineHeight, FigureStyle.SmallPanelTitle);
        var panel = new ForestPanel(data, Outcome.LastingHelp, _scenarios.SelectMany(s => s.Values).Select(v => v.Value), sheet.Language, signed: _reference is not null);
        for (var group = 0; group < Groups.Length; group++)
        {
            var (value, resolved, _) = scenario.Values[group];
            var color = _reference is null ? FigureStyle.Better : ForestPanel.Verdict(Outcome.LastingHelp, value, resolved);
            panel.Add(data.Top + Offset(group) + RowHeight / 2, value, color, resolved);
        }
        panel.Render(sheet);
    }
}
