using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>All figures of one scenario by itself.</summary>
public static class RunFigures
{
    /// <summary>Writes every figure as PNG and SVG into <paramref name="folder"/>.</summary>
    /// <param name="runs">The scenario's replicates.</param>
    /// <param name="standing">What every figure says of its numbers; left out: <see cref="Labels.NotYetCalibrated"/>.</param>
    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(
        Scenario scenario, IReadOnlyList<RunRecord> runs, RunPlan plan, string folder, Language language,
        IReadOnlyList<Bilingual>? standing = null, CancellationToken cancel = default) =>
        FigureFiles.Write(Of(scenario, runs, plan, standing), folder, language, cancel);

    /// <inheritdoc cref="Write"/>
    /// <returns>The figures.</returns>
    public static IReadOnlyList<Figure> Of(Scenario scenario, IReadOnlyList<RunRecord> runs, RunPlan plan, IReadOnlyList<Bilingual>? standing = null)
    {
        var named = new ScenarioRuns(scenario.Title, runs, plan.TownsPerSet);
        return WithRunNotes([ByGroup.Levels(GroupEffects.Of(named)), .. OverTime([named])], plan, standing);
    }

    /// <summary>What one scenario has as well as many.</summary>
    internal static IReadOnlyList<Figure> OverTime(IReadOnlyList<ScenarioRuns> scenarios) =>
    [
        LastingHelpOverTime.Of(scenarios),
        AutonomyReintegrationTrust.Of(scenarios),
        WaitingPressureCaseload.Of(scenarios),
        RoleSharesOverTime.Of(scenarios),
        ConfigurationMap.Of(StudyCounts.Of(BlijverReading.Main), scenarios),
        ConfigurationsByScenario.Of(scenarios),
    ];

    internal static IReadOnlyList<Figure> WithRunNotes(IReadOnlyList<Figure> figures, RunPlan plan, IReadOnlyList<Bilingual>? standing)
    {
        foreach (var figure in figures)
            figure.RunNotes = [.. standing ?? [Labels.Standing(plan)], Labels.Runs(plan.Replicates, plan.Seed)];
        return figures;
    }
}
