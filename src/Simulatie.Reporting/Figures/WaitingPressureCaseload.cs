using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Whether the town can carry its help: waiting time, pressure and caseload month by month.</summary>
public sealed class WaitingPressureCaseload(IReadOnlyList<Curves> outcomes) : TrajectoryFigure(outcomes)
{
    public static WaitingPressureCaseload Of(IReadOnlyList<ScenarioRuns> scenarios) =>
        new([.. new[] { Outcome.MonthsWaited, Outcome.Pressure, Outcome.Caseload }.Select(outcome => Curves.Of(outcome, scenarios))]);

    public override string Name => "waiting-pressure-caseload";

    public override Bilingual Title => Labels.WaitingPressureCaseload;

    public override Bilingual Subtitle => Labels.WaitingPressureCaseloadHow;
}
