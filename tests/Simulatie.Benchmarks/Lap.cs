using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.Parameters;

/// <summary>A burnt-in town of which months are timed.</summary>
internal sealed class Lap
{
    private readonly Simulation _town;
    private readonly int _months;
    private readonly List<double> _rates = [];
    private readonly int _threads;

    public Lap(int families, int threads, bool sideBySide, int months, int burnIn)
    {
        var town = new ModelParameters { Population = new Population { Families = families }, Constants = new Constants { BurnInMonths = 120 } };
        (_town, _months, Families, _threads) = (Simulation.Begin(town, 1, 0, 5000, threads), months, families, threads);
        _town.Live(until: -120 + burnIn);
        _town.World.SideBySide = sideBySide;
    }

    public int Families { get; }

    /// <summary>Lives some months and keeps the relationship-months per second.</summary>
    public void Run()
    {
        var rows = _months * (long)_town.World.Workers.Cases.Sum();
        var start = Environment.CpuUsage.UserTime;
        _town.Live(_town.World.Month + _months);
        _rates.Add(rows / (Environment.CpuUsage.UserTime - start).TotalSeconds);
    }

    public double Median => _rates.Order().ElementAt(_rates.Count / 2);

    public double Best => _rates.Max();
}
