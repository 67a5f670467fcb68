using Simulatie.Experiments.Statistics;

namespace Simulatie.Experiments.Sensitivity;

/// <summary>What one parameter does by itself, from a one-at-a-time design: the outcome at each of its levels minus the outcome of the scenario itself, under the same luck.</summary>
/// <param name="Levels">The values of the parameter, rising.</param>
/// <param name="Differences">At each level, with the 95% t-interval over replicates.</param>
public sealed record Swing(IReadOnlyList<double> Levels, IReadOnlyList<Estimate> Differences)
{
    public Estimate AtLow => Differences[0];

    public Estimate AtHigh => Differences[^1];

    /// <summary>From the lowest to the highest outcome, the scenario itself among them.</summary>
    public double Width
    {
        get
        {
            var means = Differences.Select(difference => difference.Mean).Where(double.IsFinite).Append(0).ToArray();
            return means.Max() - means.Min();
        }
    }

    /// <summary>A swing per parameter.</summary>
    /// <param name="values">[point][replicate]: the scenario itself, then the levels of the first parameter, those of the second, …</param>
    /// <param name="levels">The levels of each parameter, rising.</param>
    public static IReadOnlyList<Swing> Of(IReadOnlyList<double[]> values, IReadOnlyList<double[]> levels)
    {
        var (swings, point) = (new List<Swing>(), 1);
        foreach (var each in levels)
        {
            swings.Add(new Swing(each, [.. values.Skip(point).Take(each.Length).Select(runs => PairedDifference.Of(runs, values[0]).Difference)]));
            point += each.Length;
        }
        return swings;
    }
}
