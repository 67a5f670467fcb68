using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.Parameters;

/// <summary>Many runs of a town of 1,000 families over burn-in and ten years.</summary>
internal static class SmallRuns
{
    private const int Months = 120;
    private static readonly ModelParameters Town = new() { Population = new Population { Families = 1000 } };

    /// <summary>Runs per second.</summary>
    public static Lap Of(int threads, int runs) => new($"1,000 families, whole runs, {threads} thread{(threads == 1 ? "" : "s")}", () =>
    {
        var start = Stopwatch.GetTimestamp();
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = threads }, run => Simulation.Run(Town, 1, (uint)run, Months));
        return runs / Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    /// <summary>Bytes that one run asks for.</summary>
    public static long Garbage()
    {
        Simulation.Run(Town, 1, 0, Months);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Simulation.Run(Town, 1, 0, Months);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
