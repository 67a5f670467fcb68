using System.Diagnostics;
using Simulatie.Model;
using Simulatie.Model.Parameters;

/// <summary>Many runs of a small town, on one thread and on two.</summary>
internal static class Small
{
    public static void Print(int runs)
    {
        var town = new ModelParameters { Population = new Population { Families = 1000 } };
        for (var warm = 0; warm < 20; warm++)
            Simulation.Run(town, 1, (uint)warm, 120);
        for (var round = 0; round < 3; round++)
            foreach (var threads in new[] { 1, 2 })
            {
                var (allocated, gen0, gen2, cpu, wall) = (GC.GetTotalAllocatedBytes(), GC.CollectionCount(0), GC.CollectionCount(2), Environment.CpuUsage, Stopwatch.GetTimestamp());
                var pause = GC.GetTotalPauseDuration();
                Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = threads }, run => Simulation.Run(town, 1, (uint)run, 120));
                var now = Environment.CpuUsage;
                Console.WriteLine($"{threads} threads: {Stopwatch.GetElapsedTime(wall).TotalMilliseconds / runs:F2} ms wall, {(now.TotalTime - cpu.TotalTime).TotalMilliseconds / runs:F2} ms processor (system {(now.PrivilegedTime - cpu.PrivilegedTime).TotalMilliseconds / runs:F2}), {(GC.GetTotalAllocatedBytes() - allocated) / runs / 1000} kB a run, collections {GC.CollectionCount(0) - gen0} of which full {GC.CollectionCount(2) - gen2}, paused {(GC.GetTotalPauseDuration() - pause).TotalMilliseconds / runs:F3} ms a run");
            }
    }
}
