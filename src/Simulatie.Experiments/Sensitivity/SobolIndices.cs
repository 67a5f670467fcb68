using Simulatie.Experiments.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>The part of an outcome's variance that goes with one parameter, each with its bootstrap interval over rows.</summary>
/// <param name="First">By itself: how much of the variance would go if it were known.</param>
/// <param name="Total">Together with all others: how much would stay if everything else were known. Total minus first is what it does in combination.</param>
public sealed record SobolIndex(Estimate First, Estimate Total);

/// <summary>Sobol's indices from a Saltelli sample.</summary>
/// <remarks>First order after A. Saltelli and others, Computer Physics Communications 181, 2010, table 2 (b); total order after M. J. W. Jansen,
/// Computer Physics Communications 117, 1999. An estimate may lie below 0 or above 1 by chance: then there are too few rows.</remarks>
public static class SobolIndices
{
    /// <summary>The indices of every parameter; NaN where nothing varies.</summary>
    /// <param name="values">The outcome, row after row: at A, at A with column 1 of B, …, at B. A row with a NaN is left out.</param>
    /// <param name="factors">How many parameters.</param>
    /// <param name="seed">Chooses the draws of the bootstrap.</param>
    public static IReadOnlyList<SobolIndex> Of(IReadOnlyList<double> values, int factors, uint seed)
    {
        if (values.Count % (factors + 2) != 0)
            throw new ArgumentException($"found {values.Count} values, expected whole rows of {factors + 2}", nameof(values));
        var rows = WholeRows(values, factors + 2);
        var plain = Indices(rows, [.. Enumerable.Repeat(1, rows.Count)], factors);
        var resampled = rows.Count < 2 ? [] : Bootstrap.Draws(rows.Count, seed).Select(times => Indices(rows, times, factors)).ToArray();
        return [.. Enumerable.Range(0, factors).Select(factor => new SobolIndex(
            Bootstrap.Around(plain[factor].First, resampled.Select(indices => indices[factor].First)),
            Bootstrap.Around(plain[factor].Total, resampled.Select(indices => indices[factor].Total))))];
    }

    /// <summary>How many rows have every value.</summary>
    public static int RowsUsed(IReadOnlyList<double> values, int factors) => WholeRows(values, factors + 2).Count;

    private static List<double[]> WholeRows(IReadOnlyList<double> values, int width)
    {
        var rows = values.Chunk(width).Where(row => row.All(double.IsFinite)).ToList();
        // The products below lose digits when the outcome is large beside its spread; its mean changes no index.
        var mean = Moments.Of(rows.SelectMany(row => new[] { row[0], row[^1] })).Mean;
        return [.. rows.Select(row => row.Select(value => value - mean).ToArray())];
    }

    private static (double First, double Total)[] Indices(List<double[]> rows, int[] times, int factors)
    {
        double count = 0, sum = 0, squares = 0;
        var (first, total) = (new double[factors], new double[factors]);
        for (var at = 0; at < rows.Count; at++)
        {
            if (times[at] == 0)
                continue;
            var (row, weight) = (rows[at], (double)times[at]);
            var (a, b) = (row[0], row[^1]);
            count += 2 * weight;
            sum += weight * (a + b);
            squares += weight * (a * a + b * b);
            for (var factor = 0; factor < factors; factor++)
            {
                var change = row[factor + 1] - a;
                first[factor] += weight * b * change;
                total[factor] += weight * change * change;
            }
        }
        var variance = squares / count - sum / count * (sum / count);
        var scale = variance > 0 ? 2 / count / variance : double.NaN;
        return [.. first.Zip(total, (own, all) => (own * scale, all * scale / 2))];
    }
}
