using MathNet.Numerics.LinearAlgebra;
using Simulatie.Experiments.Calibration;

namespace Simulatie.Experiments.Recovery;

/// <summary>Points of a unit cube with importance weights that sum to one.</summary>
internal sealed record WeightedPoints(IReadOnlyList<double[]> Points, IReadOnlyList<double> Weights)
{
    public double Mean(int free) => Weighted.Mean(Column(free), Weights);

    public double StandardDeviation(int free) => Weighted.StandardDeviation(Column(free), Weights);

    public double Quantile(int free, double share) => Weighted.Quantile(Column(free), Weights, share);

    private double[] Column(int free) => [.. Points.Select(point => point[free])];
}

/// <summary>Rejection with local-linear regression adjustment (Beaumont, Zhang and Balding, Genetics 162, 2002).</summary>
/// <remarks>The nearest simulations are kept, weighted by how near they are, and each is moved along the line on which parameters follow summaries,
/// to where it would lie had it shown exactly what was observed. Parameters are moved on the logit scale, so that none leaves its prior.</remarks>
internal static class LocalLinear
{
    /// <summary>Keeps the logit of the very ends finite.</summary>
    private const double Edge = 1e-6;

    /// <summary>Added to the diagonal, so that a summary that never varies among the nearest does no harm.</summary>
    private const double Ridge = 1e-9;

    /// <param name="points">In the unit cube.</param>
    /// <param name="summaries">Of each point, on scales on which a distance makes sense.</param>
    /// <param name="keep">How many of the nearest to keep.</param>
    public static WeightedPoints Posterior(IReadOnlyList<double[]> points, IReadOnlyList<double[]> summaries, double[] observed, int keep)
    {
        double[] distances = [.. summaries.Select(summary => Distance(summary, observed))];
        int[] nearest = [.. Enumerable.Range(0, points.Count).OrderBy(index => distances[index]).ThenBy(index => index).Take(keep)];
        var reach = distances[nearest[^1]] * (1 + 1e-9) + 1e-12;
        double[] weights = [.. nearest.Select(index => 1 - distances[index] * distances[index] / (reach * reach))];
        var sum = weights.Sum();
        if (sum < 1e-9)
            (weights, sum) = ([.. weights.Select(_ => 1.0)], weights.Length);
        return new WeightedPoints(
            Adjust([.. nearest.Select(index => points[index])], [.. nearest.Select(index => summaries[index])], observed, weights),
            [.. weights.Select(weight => weight / sum)]);
    }

    private static double[][] Adjust(double[][] points, double[][] summaries, double[] observed, double[] weights)
    {
        var excess = Matrix<double>.Build.Dense(points.Length, observed.Length + 1, (row, column) => column == 0 ? 1 : summaries[row][column - 1] - observed[column - 1]);
        var logits = Matrix<double>.Build.Dense(points.Length, points[0].Length, (row, column) => Logit(points[row][column]));
        var weighted = excess.MapIndexed((row, _, value) => value * weights[row]);
        var moments = weighted.TransposeThisAndMultiply(excess) + Matrix<double>.Build.DenseIdentity(observed.Length + 1) * (Ridge * weights.Sum());
        var slopes = moments.Cholesky().Solve(weighted.TransposeThisAndMultiply(logits));
        // What the regression says of the excess is taken off; the first column stands for no excess.
        slopes.ClearRow(0);
        var adjusted = logits - excess * slopes;
        return [.. Enumerable.Range(0, points.Length).Select(row => adjusted.Row(row).Select(Logistic).ToArray())];
    }

    private static double Distance(double[] one, double[] other)
    {
        var sum = 0.0;
        for (var place = 0; place < one.Length; place++)
            sum += (one[place] - other[place]) * (one[place] - other[place]);
        return Math.Sqrt(sum);
    }

    private static double Logit(double unit) => Math.Clamp(unit, Edge, 1 - Edge) is var inside ? Math.Log(inside / (1 - inside)) : 0;

    private static double Logistic(double logit) => 1 / (1 + Math.Exp(-logit));
}
