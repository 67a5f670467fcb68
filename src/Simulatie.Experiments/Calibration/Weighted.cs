namespace Simulatie.Experiments.Calibration;

/// <summary>Summaries of values that carry weights summing to one.</summary>
internal static class Weighted
{
    public static double Mean(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var sum = 0.0;
        for (var index = 0; index < values.Count; index++)
            sum += weights[index] * values[index];
        return sum;
    }

    public static double StandardDeviation(IReadOnlyList<double> values, IReadOnlyList<double> weights)
    {
        var mean = Mean(values, weights);
        var sum = 0.0;
        for (var index = 0; index < values.Count; index++)
            sum += weights[index] * (values[index] - mean) * (values[index] - mean);
        return Math.Sqrt(sum);
    }

    /// <summary>The smallest value that at least this share of the weight does not exceed.</summary>
    public static double Quantile(IReadOnlyList<double> values, IReadOnlyList<double> weights, double share)
    {
        var order = Enumerable.Range(0, values.Count).OrderBy(index => values[index]).ToArray();
        var sum = 0.0;
        foreach (var index in order)
            if ((sum += weights[index]) >= share - 1e-12)
                return values[index];
        return values[order[^1]];
    }

    /// <summary>How many independent draws the weights are worth: 1 / Σ w² (Kish).</summary>
    public static double EffectiveSize(IReadOnlyList<double> weights) => 1 / weights.Sum(weight => weight * weight);

    public static double[] Equal(int count) => [.. Enumerable.Repeat(1.0 / count, count)];
}
