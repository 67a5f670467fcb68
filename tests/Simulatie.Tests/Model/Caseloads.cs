using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>Caseloads on which a test lets single steps work. Each has a month of its own, which can be looked at when all had their turn.</summary>
internal static class Caseloads
{
    public static Caseload Of(World world, int worker) => new(world, worker, new CaseloadScratch(Room.For(world.Workers.Cases[worker])));

    /// <summary>The caseload of every worker once he met his clients and his hours were counted (step 4).</summary>
    public static IReadOnlyList<Caseload> AfterWorkload<T>(World world)
        where T : unmanaged, ILanes<T>
    {
        Caseload[] all = [.. Enumerable.Range(0, world.Workers.Count).Select(worker => Of(world, worker))];
        foreach (var cases in all)
            Step04Workload.Apply<T>(world, cases);
        return all;
    }

    /// <summary>The same, with the month's luck drawn before (step 1).</summary>
    public static IReadOnlyList<Caseload> WithLuck<T>(World world)
        where T : unmanaged, ILanes<T>
    {
        Caseload[] all = [.. Enumerable.Range(0, world.Workers.Count).Select(worker => Of(world, worker))];
        foreach (var cases in all)
        {
            Step01Shocks.Relationships<T>(world, cases);
            Step04Workload.Apply<T>(world, cases);
        }

        return all;
    }

    /// <summary>One number of every relationship, caseload by caseload.</summary>
    public static float[] Values(this IReadOnlyList<Caseload> all, Func<CaseloadScratch, Column<float>> column) =>
        [.. all.SelectMany(cases => column(cases.Month).AsSpan(0, cases.Count).ToArray())];
}
