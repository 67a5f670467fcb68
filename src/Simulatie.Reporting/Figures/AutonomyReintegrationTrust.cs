using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>How families fare month by month: autonomy, reintegration, and trust in their relationships.</summary>
public sealed class AutonomyReintegrationTrust(IReadOnlyList<Curves> outcomes) : TrajectoryFigure(outcomes)
{
    public static AutonomyReintegrationTrust Of(IReadOnlyList<ScenarioRuns> scenarios) =>
        new([.. new[] { Outcome.Autonomy, Outcome.Reintegration, Outcome.Trust }.Select(outcome => Curves.Of(outcome, scenarios))]);

    public override string Name => "autonomy-reintegration-trust";

    public override Bilingual Title => Labels.AutonomyReintegrationTrust;

    public override Bilingual Subtitle => Labels.AutonomyReintegrationTrustHow;
}
