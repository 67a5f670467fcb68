using Simulatie.Experiments.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>Where the variance between single runs of a sweep comes from, as shares that sum to one; NaN with one replicate, or where nothing varies.</summary>
/// <remarks>All points meet the same luck in the same replicate, so the runs are a two-way table of points and replicates and the shares are its variance components
/// (S. R. Searle, G. Casella and C. E. McCulloch, Variance Components, 1992, ch. 4), a negative one taken as 0. They hold over the points of this sweep.</remarks>
/// <param name="Points">Points with a value in every replicate; the others are left out.</param>
/// <param name="Variance">The sum of the three components: the variance of a single run.</param>
/// <param name="Parameters">The share of the varied parameters.</param>
/// <param name="Luck">The share of luck that is the same at every point: it raises or lowers a whole replicate.</param>
/// <param name="Both">The share of luck that works out differently from point to point; with more replicates it fades from the means.</param>
/// <param name="InMeans">Part of the variance between the points' means that is still luck; 0 to 1.</param>
public sealed record NoiseShares(int Points, int Replicates, double Variance, double Parameters, double Luck, double Both, double InMeans)
{
    /// <param name="values">[point][replicate], each point as many.</param>
    public static NoiseShares Of(IReadOnlyList<double[]> values)
    {
        var table = values.Where(row => row.All(double.IsFinite)).ToArray();
        var (points, replicates) = (table.Length, table.Length == 0 ? 0 : table[0].Length);
        if (points < 2 || replicates < 2)
            return new NoiseShares(points, replicates, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN);
        var rows = table.Select(row => Moments.Of(row).Mean).ToArray();
        var columns = Enumerable.Range(0, replicates).Select(replicate => Moments.Of(table.Select(row => row[replicate])).Mean).ToArray();
        var mean = Moments.Of(rows).Mean;
        var left = 0.0;
        for (var point = 0; point < points; point++)
            for (var replicate = 0; replicate < replicates; replicate++)
                left += Square(table[point][replicate] - rows[point] - columns[replicate] + mean);
        var betweenPoints = replicates * Moments.Of(rows).Variance;
        var betweenReplicates = points * Moments.Of(columns).Variance;
        var both = left / ((points - 1.0) * (replicates - 1));
        var parameters = Math.Max(0, (betweenPoints - both) / replicates);
        var luck = Math.Max(0, (betweenReplicates - both) / points);
        var all = parameters + luck + both;
        return all > 0
            ? new NoiseShares(points, replicates, all, parameters / all, luck / all, both / all, Math.Min(1, both / betweenPoints))
            : new NoiseShares(points, replicates, 0, double.NaN, double.NaN, double.NaN, double.NaN);
    }

    private static double Square(double value) => value * value;
}
