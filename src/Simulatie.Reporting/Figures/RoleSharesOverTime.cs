using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The share of every client role and worker role month by month, stacked.</summary>
public sealed class RoleSharesOverTime(IReadOnlyList<RoleShares> scenarios) : Figure
{
    public static RoleSharesOverTime Of(IReadOnlyList<ScenarioRuns> scenarios) => new([.. scenarios.Select(RoleShares.Of)]);

    public override string Name => "role-shares-over-time";

    public override Bilingual Title => Labels.RoleShares;

    public override Bilingual Subtitle => Labels.RoleSharesHow;

    internal override IEnumerable<Bilingual> Named => scenarios.Select(scenario => scenario.Scenario);

    internal override float BodyHeight(Language language) =>
        Few ? RoleSharesRows.Height(scenarios.Count) : RoleSharesTiles.Height(scenarios, language);

    internal override void DrawBody(Sheet sheet, Box area)
    {
        if (Few)
            RoleSharesRows.Draw(sheet, area, scenarios);
        else
            RoleSharesTiles.Draw(sheet, area, scenarios);
    }

    private bool Few => scenarios.Count <= FigureStyle.MostLinesInOnePanel;
}
