using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The headline month by month: the share of all families helped lastingly.</summary>
public sealed class LastingHelpOverTime(Curves curves) : TrajectoryFigure([curves])
{
    public static LastingHelpOverTime Of(IReadOnlyList<ScenarioRuns> scenarios) => new(Curves.Of(Outcome.LastingHelp, scenarios));

    public override string Name => "lasting-help-over-time";

    public override Bilingual Title => Labels.LastingHelpOverTime;

    public override Bilingual Subtitle => Labels.LastingHelpOverTimeHow;

    public override IReadOnlyList<Bilingual> Notes => [Labels.LastingHelpMonthOrHorizon, .. base.Notes];
}
