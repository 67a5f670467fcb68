using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sensitivity;

namespace Simulatie.Reporting.Figures;

/// <summary>The figures that a sweep's design allows.</summary>
public static class SensitivityFigures
{
    /// <param name="map">The map of two parameters, null where there is none.</param>
    public static IReadOnlyList<Figure> Of(SweepSensitivity sweep, OutcomeSensitivity found, HeatMapCells? map)
    {
        var figures = new List<Figure>();
        if (found.Indices is not null)
            figures.Add(new SobolBars(found));
        if (found.Effects is not null)
            figures.Add(new MorrisPlane(found));
        if (found.Swings is not null)
            figures.Add(new Tornado(found));
        if (found.Correlations is not null)
            figures.Add(new PrccBars(found));
        if (found.Swings is null)
            figures.Add(new ParameterScatter(found));
        if (map is not null)
            figures.Add(new HeatMap(found.Outcome, map));
        foreach (var figure in figures)
            figure.RunNotes = [SensitivityLabels.Noise(found.Noise), SensitivityLabels.Sweep(sweep)];
        return figures;
    }

    /// <summary>The map of the two parameters that matter most; null where the points do not spread over the plane of two.</summary>
    public static HeatMapCells? MapOf(SweepSensitivity sweep, OutcomeSensitivity found, (int X, int Y)? pair = null)
    {
        if (sweep.Sweep.Method is OneAtATime.Name or MorrisDesign.Name || found.Values.Keys.Count < 2)
            return null;
        var (x, y) = pair ?? (found.Ranking[0], found.Ranking[1]);
        return HeatMapCells.Of(found.Values, x, y);
    }
}
