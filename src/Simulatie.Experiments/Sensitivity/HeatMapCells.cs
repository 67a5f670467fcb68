using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>The mean of an outcome where two parameters cross, over everything else that was varied.</summary>
/// <param name="X">The middle of each column: the value itself where there are few, else of equal parts of the range.</param>
/// <param name="Points">[row][column]: how many points lie there.</param>
/// <param name="Means">[row][column]: their mean; NaN where there are none.</param>
public sealed record HeatMapCells(string KeyX, string KeyY, IReadOnlyList<double> X, IReadOnlyList<double> Y, int[,] Points, double[,] Means)
{
    /// <summary>With more different values than this, they are gathered in parts of the range.</summary>
    public const int MostLevels = 12;

    private const int PointsPerCell = 8;
    private const int FewestParts = 3, MostParts = 8;

    /// <summary>The map of two of the varied parameters; null where one of them does not move.</summary>
    public static HeatMapCells? Of(SweepValues values, int x, int y)
    {
        var means = values.Means;
        var used = Enumerable.Range(0, means.Length).Where(point => double.IsFinite(means[point]) && double.IsFinite(values.Varied[point][x]) && double.IsFinite(values.Varied[point][y])).ToArray();
        var (columns, rows) = (Parts.Of(used.Select(point => values.Varied[point][x]), used.Length), Parts.Of(used.Select(point => values.Varied[point][y]), used.Length));
        if (columns.Middles.Length < 2 || rows.Middles.Length < 2)
            return null;
        var (points, sums) = (new int[rows.Middles.Length, columns.Middles.Length], new double[rows.Middles.Length, columns.Middles.Length]);
        foreach (var point in used)
        {
            var (row, column) = (rows.At(values.Varied[point][y]), columns.At(values.Varied[point][x]));
            points[row, column]++;
            sums[row, column] += means[point];
        }
        for (var row = 0; row < rows.Middles.Length; row++)
            for (var column = 0; column < columns.Middles.Length; column++)
                sums[row, column] /= points[row, column];
        return new HeatMapCells(values.Keys[x], values.Keys[y], columns.Middles, rows.Middles, points, sums);
    }

    /// <summary>How one parameter is cut.</summary>
    /// <param name="Middles">Rising.</param>
    /// <param name="Low">Where equal parts begin; NaN where the values themselves are the parts.</param>
    private readonly record struct Parts(double[] Middles, double Low, double Width)
    {
        public static Parts Of(IEnumerable<double> values, int points)
        {
            var levels = values.Distinct().Order().ToArray();
            if (levels.Length <= MostLevels)
                return new Parts(levels, double.NaN, double.NaN);
            var count = Math.Clamp((int)Math.Sqrt(points / PointsPerCell), FewestParts, MostParts);
            var (low, width) = (levels[0], (levels[^1] - levels[0]) / count);
            return new Parts([.. Enumerable.Range(0, count).Select(part => low + (part + 0.5) * width)], low, width);
        }

        public int At(double value) => double.IsNaN(Low) ? Array.IndexOf(Middles, value) : Math.Clamp((int)((value - Low) / Width), 0, Middles.Length - 1);
    }
}
