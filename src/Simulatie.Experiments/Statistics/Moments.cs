namespace Simulatie.Experiments.Statistics;

/// <summary>Number, mean and variance of values taken in one at a time, in the order in which they come.</summary>
/// <remarks>Welford's update (B. P. Welford, Technometrics 4, 1962): it does not lose digits when the mean is large beside the spread,
/// and a fixed order of values gives the same bits on every machine.</remarks>
public struct Moments
{
    private double _mean;
    private double _squares;

    /// <summary>How many values were added.</summary>
    public int Count { get; private set; }

    /// <summary>The mean; NaN without values.</summary>
    public readonly double Mean => Count == 0 ? double.NaN : _mean;

    /// <summary>The sample variance (divided by n − 1); NaN with fewer than two values.</summary>
    public readonly double Variance => Count < 2 ? double.NaN : _squares / (Count - 1);

    /// <summary>The square root of <see cref="Variance"/>.</summary>
    public readonly double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>Sum of squared distances to the mean; 0 without values.</summary>
    public readonly double SumOfSquares => _squares;

    public void Add(double value)
    {
        Count++;
        var distance = value - _mean;
        _mean += distance / Count;
        _squares += distance * (value - _mean);
    }

    public static Moments Of(IEnumerable<double> values)
    {
        var moments = new Moments();
        foreach (var value in values)
            moments.Add(value);
        return moments;
    }
}
