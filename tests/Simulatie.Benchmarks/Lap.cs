using System.Diagnostics;
using Simulatie.Model;

/// <summary>Something whose rate is measured again and again, in turn with others.</summary>
internal sealed class Lap(string name, Func<double> rate)
{
    private readonly List<double> _rates = [];

    public string Name => name;

    public double Median => _rates.Order().ElementAt(_rates.Count / 2);

    /// <summary>The round that other work on the machine disturbed least.</summary>
    public double Best => _rates.Max();

    public void Run() => _rates.Add(rate());

    /// <summary>Relationship-months per second of a settled town, over a stretch of months.</summary>
    public static Lap Of(string name, Simulation town, int months) => new(name, () =>
    {
        var rows = months * (long)town.World.Workers.Cases.Sum();
        var start = Stopwatch.GetTimestamp();
        town.Live(town.World.Month + months);
        return rows / Stopwatch.GetElapsedTime(start).TotalSeconds;
    });
}
