namespace Simulatie.Experiments.Statistics;

/// <summary>What the first so many replicates say of an outcome.</summary>
/// <param name="CoefficientOfVariation">Standard deviation over the absolute mean; NaN when the mean is 0.</param>
public readonly record struct VarianceStabilityRow(int Replicates, double Mean, double StandardDeviation, double CoefficientOfVariation);

/// <summary>How many replicates are enough to know how much an outcome varies: the coefficient of variation against the number of replicates.</summary>
/// <remarks>After J.-S. Lee and others, JASSS 18(4), 2015. It is about the spread of one outcome; whether a difference between scenarios is
/// known well enough is read from the interval of the paired difference. It says nothing where the mean is near 0.</remarks>
public static class VarianceStability
{
    private static readonly int[] Steps = [1, 2, 5];

    /// <summary>One row per number of replicates: 2, 5, 10, 20, 50, … up to all of them.</summary>
    public static IReadOnlyList<VarianceStabilityRow> Table(IReadOnlyList<double> values) => Table(values, Sizes(values.Count));

    /// <param name="values">The outcome by replicate, in order.</param>
    /// <param name="sizes">Rising numbers of replicates, each from 2 to the number of values.</param>
    public static IReadOnlyList<VarianceStabilityRow> Table(IReadOnlyList<double> values, IEnumerable<int> sizes)
    {
        var rows = new List<VarianceStabilityRow>();
        var moments = new Moments();
        foreach (var size in sizes)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(size, Math.Max(2, moments.Count + 1), nameof(sizes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(size, values.Count, nameof(sizes));
            while (moments.Count < size)
                moments.Add(values[moments.Count]);
            rows.Add(Row(moments));
        }
        return rows;
    }

    /// <summary>The smallest number of replicates from which the coefficient of variation stays within <paramref name="tolerance"/> of every later row; null when only the last row does.</summary>
    public static int? SmallestStable(IReadOnlyList<VarianceStabilityRow> rows, double tolerance)
    {
        for (var first = 0; first < rows.Count - 1; first++)
        {
            var from = rows[first].CoefficientOfVariation;
            if (rows.Skip(first + 1).All(later => Math.Abs(later.CoefficientOfVariation - from) < tolerance))
                return rows[first].Replicates;
        }
        return null;
    }

    private static VarianceStabilityRow Row(Moments moments)
    {
        var mean = Math.Abs(moments.Mean);
        return new(moments.Count, moments.Mean, moments.StandardDeviation, mean > 0 ? moments.StandardDeviation / mean : double.NaN);
    }

    private static IEnumerable<int> Sizes(int count)
    {
        for (var decade = 1; decade < count; decade *= 10)
            foreach (var step in Steps)
                if (decade * step is var size && size >= 2 && size < count)
                    yield return size;
        if (count >= 2)
            yield return count;
    }
}
