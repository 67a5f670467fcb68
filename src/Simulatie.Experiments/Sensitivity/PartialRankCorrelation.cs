using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>How strongly an outcome rises or falls with one parameter while the others are held: the partial rank correlation (PRCC), −1 to 1.</summary>
/// <remarks>For outcomes that rise or fall all the way with a parameter; of one that first rises and then falls it may say 0. After S. Marino and others,
/// Journal of Theoretical Biology 254, 2008. The interval is Fisher's z with the variance of D. G. Bonett and T. A. Wright, Psychometrika 65, 2000,
/// a degree of freedom less for every parameter held. It supposes points drawn by chance; for points spread evenly it is wide enough.</remarks>
public static class PartialRankCorrelation
{
    private const double Normal975 = 1.959963984540054;

    /// <summary>The PRCC of every parameter with its 95% interval; NaN for a parameter or an outcome that is the same at all points.</summary>
    /// <param name="points">[point][parameter].</param>
    /// <param name="values">The outcome at each point; a point with a NaN anywhere is left out.</param>
    public static IReadOnlyList<Estimate> Of(IReadOnlyList<double[]> points, IReadOnlyList<double> values)
    {
        var factors = points[0].Length;
        var used = Enumerable.Range(0, points.Count).Where(point => double.IsFinite(values[point]) && points[point].All(double.IsFinite)).ToArray();
        double[][] columns = [.. Enumerable.Range(0, factors).Select(factor => used.Select(point => points[point][factor]).ToArray()), used.Select(point => values[point]).ToArray()];
        var moving = Enumerable.Range(0, factors).Where(factor => columns[factor].Distinct().Skip(1).Any()).ToArray();
        var freedom = used.Length - 3 - (moving.Length - 1);
        var nothing = new Estimate(double.NaN, double.NaN, double.NaN);
        var found = Enumerable.Repeat(nothing, factors).ToArray();
        if (freedom < 1 || !columns[^1].Distinct().Skip(1).Any())
            return found;
        var inverse = RankCorrelations([.. moving.Select(factor => columns[factor]), columns[^1]]).Inverse();
        for (var at = 0; at < moving.Length; at++)
            found[moving[at]] = WithInterval(-inverse[at, moving.Length] / Math.Sqrt(inverse[at, at] * inverse[moving.Length, moving.Length]), freedom);
        return found;
    }

    private static Matrix<double> RankCorrelations(double[][] columns)
    {
        var ranks = columns.Select(column => column.Ranks(RankDefinition.Average)).ToArray();
        return Matrix<double>.Build.Dense(ranks.Length, ranks.Length, (row, column) => row == column ? 1 : Correlation.Pearson(ranks[row], ranks[column]));
    }

    private static Estimate WithInterval(double correlation, int freedom)
    {
        if (!(Math.Abs(correlation) < 1))
            // Two parameters that always move together cannot be told apart; a perfect fit has no interval.
            return Math.Abs(correlation) <= 1 + 1e-9 ? new Estimate(Math.Sign(correlation), double.NaN, double.NaN) : new Estimate(double.NaN, double.NaN, double.NaN);
        var half = Normal975 * Math.Sqrt((1 + correlation * correlation / 2) / freedom);
        var z = Math.Atanh(correlation);
        return new Estimate(correlation, Math.Tanh(z - half), Math.Tanh(z + half));
    }
}
