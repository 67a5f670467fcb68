using MathNet.Numerics.LinearAlgebra;

namespace Simulatie.Experiments.Calibration;

/// <summary>How one generation makes the next: a weighted particle is chosen and moved by a Gaussian of twice the weighted covariance (Beaumont and others 2009).</summary>
internal sealed class GaussianKernel
{
    /// <summary>Added to the diagonal, so that a generation that has collapsed on a line can still move.</summary>
    private const double Ridge = 1e-8;

    private readonly IReadOnlyList<double[]> _points;
    private readonly double[] _weights;
    private readonly double[,] _factor;

    public GaussianKernel(IReadOnlyList<double[]> points, IReadOnlyList<double> weights)
    {
        (_points, _weights) = (points, [.. weights]);
        _factor = Matrix<double>.Build.DenseOfArray(Covariance(points, weights)).Multiply(2).Cholesky().Factor.ToArray();
    }

    private int Dimensions => _points[0].Length;

    /// <summary>The point proposed by one attempt; it may lie outside the prior.</summary>
    public double[] Propose(KeyedLuck luck, uint generation, uint attempt)
    {
        var point = (double[])_points[Ancestor(luck.Uniform(Purpose.Ancestor, generation, attempt, 0))].Clone();
        var move = new double[Dimensions];
        for (var column = 0; column < Dimensions; column++)
        {
            var step = luck.Normal(Purpose.Perturbation, generation, attempt, (uint)column);
            for (var row = column; row < Dimensions; row++)
                move[row] += _factor[row, column] * step;
        }
        for (var row = 0; row < Dimensions; row++)
            point[row] += move[row];
        return point;
    }

    /// <summary>The importance weights of points from a uniform prior: one over the density with which they were proposed, summing to one.</summary>
    public double[] Weights(IReadOnlyList<double[]> proposed)
    {
        double[] logs = [.. proposed.Select(LogDensity)];
        // The least dense gets the largest weight; taken relative to it, nothing overflows.
        var least = logs.Min();
        double[] weights = [.. logs.Select(log => Math.Exp(least - log))];
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    private int Ancestor(double fraction)
    {
        var last = _weights.Length - 1;
        for (var index = 0; index < last; index++)
            if ((fraction -= _weights[index]) < 0)
                return index;
        return last;
    }

    /// <summary>Log of the proposal density, but for a constant.</summary>
    private double LogDensity(double[] point)
    {
        double[] exponents = [.. _points.Select(centre => -SquaredDistance(point, centre) / 2)];
        var highest = exponents.Max();
        var sum = 0.0;
        for (var index = 0; index < exponents.Length; index++)
            sum += _weights[index] * Math.Exp(exponents[index] - highest);
        return highest + Math.Log(sum);
    }

    /// <summary>Mahalanobis distance, squared, by forward substitution.</summary>
    private double SquaredDistance(double[] point, double[] centre)
    {
        Span<double> solved = stackalloc double[Dimensions];
        var sum = 0.0;
        for (var row = 0; row < Dimensions; row++)
        {
            var rest = point[row] - centre[row];
            for (var column = 0; column < row; column++)
                rest -= _factor[row, column] * solved[column];
            solved[row] = rest / _factor[row, row];
            sum += solved[row] * solved[row];
        }
        return sum;
    }

    private static double[,] Covariance(IReadOnlyList<double[]> points, IReadOnlyList<double> weights)
    {
        var dimensions = points[0].Length;
        double[] means = [.. Enumerable.Range(0, dimensions).Select(place => Weighted.Mean([.. points.Select(point => point[place])], weights))];
        var covariance = new double[dimensions, dimensions];
        for (var row = 0; row < dimensions; row++)
            for (var column = 0; column < dimensions; column++)
            {
                for (var index = 0; index < points.Count; index++)
                    covariance[row, column] += weights[index] * (points[index][row] - means[row]) * (points[index][column] - means[column]);
                if (row == column)
                    covariance[row, column] += Ridge;
            }
        return covariance;
    }
}
