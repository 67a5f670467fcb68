using Simulatie.Experiments.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>How much an outcome varies between the first so many replicates: the coefficient of variation at the point in the middle and at the worst.</summary>
/// <param name="Replicates">How many replicates were looked at.</param>
/// <param name="Median">Median over points of standard deviation over mean; NaN where no point has one.</param>
/// <param name="Highest">The highest over points.</param>
public sealed record StabilityRow(int Replicates, double Median, double Highest)
{
    /// <summary>A row for 2, 5, 10, 20, 50, … replicates up to all of them; none with fewer than two.</summary>
    /// <param name="values">[point][replicate]; a point with a NaN is left out.</param>
    public static IReadOnlyList<StabilityRow> Of(IReadOnlyList<double[]> values)
    {
        var tables = values.Where(row => row.Length >= 2 && row.All(double.IsFinite)).Select(row => VarianceStability.Table(row)).ToArray();
        return tables.Length == 0 ? [] : [.. tables[0].Select((first, size) => Row(first.Replicates, [.. tables.Select(table => table[size].CoefficientOfVariation).Where(double.IsFinite).Order()]))];
    }

    private static StabilityRow Row(int replicates, double[] sorted) => sorted.Length == 0
        ? new StabilityRow(replicates, double.NaN, double.NaN)
        : new StabilityRow(replicates, (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, sorted[^1]);
}
