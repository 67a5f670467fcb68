using System.Diagnostics;
using Simulatie.Model;

/// <summary>Something whose rate is measured again and again, in turn with others.</summary>
internal sealed class Lap(string name, Func<double> rate)
{
    private readonly List<double> _rates = [];

    public string Name => name;

    public double Median => MedianOf(_rates);

    /// <summary>The round that other work on the machine disturbed least.</summary>
    public double Best => _rates.Max();

    public void Run() => _rates.Add(rate());

    /// <summary>How many times as fast as another that was measured in the same rounds: the median over the rounds, in each of which the two stood next to each other.</summary>
    public double Over(Lap other) => MedianOf(_rates.Zip(other._rates, (mine, theirs) => mine / theirs));

    private static double MedianOf(IEnumerable<double> numbers)
    {
        double[] ordered = [.. numbers.Order()];
        return ordered[ordered.Length / 2];
    }

    /// <summary>Relationship-months per second of a settled town, over a stretch of months.</summary>
    public static Lap Of(string name, Simulation town, int months) => new(name, () =>
    {
        var rows = months * (long)town.World.Workers.Cases.Sum();
        var start = Stopwatch.GetTimestamp();
        town.Live(town.World.Month + months);
        return rows / Stopwatch.GetElapsedTime(start).TotalSeconds;
    });
}
