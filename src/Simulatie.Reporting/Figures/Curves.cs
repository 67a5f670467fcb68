using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>One scenario month by month.</summary>
public sealed record Curve(Bilingual Scenario, IReadOnlyList<SeriesPoint> Points);

/// <summary>One outcome month by month, in the same order of scenarios everywhere; the reference first.</summary>
public sealed record Curves(Outcome Outcome, IReadOnlyList<Curve> Scenarios)
{
    public static Curves Of(Outcome outcome, IReadOnlyList<ScenarioRuns> scenarios) =>
        new(outcome, [.. scenarios.Select(scenario => new Curve(scenario.Title, TimeSeries.Of(scenario.Runs, outcome, townsPerSet: scenario.TownsPerSet)))]);

    /// <summary>From shortly before the policy: the years in which the town fills are nobody's question.</summary>
    internal Curves Shown() => this with
    {
        Scenarios = [.. Scenarios.Select(curve => curve with { Points = [.. curve.Points.Where(point => point.Month >= -FigureStyle.MonthsShownBefore)] })],
    };
}
