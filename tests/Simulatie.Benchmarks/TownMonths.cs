using BenchmarkDotNet.Attributes;
using Simulatie.Model;
using Simulatie.Model.Parameters;

/// <summary>One month of a settled town.</summary>
/// <remarks>In few and short iterations, or a small town would outlive the months for which it has room.</remarks>
[MemoryDiagnoser]
[IterationTime(200)]
[MaxIterationCount(30)]
public class TownMonths
{
    private Simulation _town = null!;

    [Params(10_000, 100_000, 1_000_000)]
    public int Families { get; set; }

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Settle() => _town = Towns.Settled(Families, Threads);

    [Benchmark]
    public void Month() => _town.Live(_town.World.Month + 1);
}
