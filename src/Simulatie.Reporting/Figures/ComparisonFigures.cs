using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>All figures of a comparison.</summary>
public static class ComparisonFigures
{
    /// <summary>Writes every figure as PNG and SVG into <paramref name="folder"/>.</summary>
    /// <param name="standing">What every figure says of its numbers; left out: <see cref="Labels.NotYetCalibrated"/>.</param>
    /// <returns>The paths of the files.</returns>
    public static IReadOnlyList<string> Write(
        ComparisonResult result, string folder, Language language, IReadOnlyList<Bilingual>? standing = null, CancellationToken cancel = default) =>
        FigureFiles.Write(Of(result, standing), folder, language, cancel);

    /// <inheritdoc cref="Write"/>
    /// <returns>The figures; those of differences only when there is something beside the reference.</returns>
    public static IReadOnlyList<Figure> Of(ComparisonResult result, IReadOnlyList<Bilingual>? standing = null)
    {
        var figures = RunFigures.OverTime(ScenarioRuns.Of(result));
        if (result.Scenarios.Count > 1)
            figures =
            [
                Effects.Of(result),
                CostAgainstEffect.Of(result),
                ByGroup.Differences(result.Reference.Title, GroupEffects.Of(result)),
                .. figures,
            ];
        return RunFigures.WithRunNotes(figures, result.Plan, standing);
    }
}
