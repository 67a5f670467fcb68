using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 7: the satisfaction of both actors moves to what this configuration gives them (E11, E51, E76, E116).</summary>
internal static class Step07Satisfaction
{
    public static void Apply<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        for (var place = 0; place < cases.Count; place += T.Count)
            Move<T>(world, cases.Row(place), cases.Worker, cases.Felt);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<T>(World world, int row, int worker, in Constraints felt)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var rate = world.Numbers.F.SatisfactionRate;
        var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(table.WorkerRole, row));
        var tooEarly = role.Process * (1f - T.Load(table.Open, row));
        var (client, own) = (T.Load(table.ClientSatisfaction, row), T.Load(table.WorkerSatisfaction, row));
        T.Store(client + rate * (ClientTarget(world, row, worker, felt, role, tooEarly) - client), table.ClientSatisfaction, row);
        T.Store(own + rate * (WorkerTarget(world, row, worker, role, tooEarly) - own), table.WorkerSatisfaction, row);
    }

    /// <summary>Fit of the worker role with what this client role values, with recent results, minus bureaucracy, unmet hours and too early guidance.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ClientTarget<T>(World world, int row, int worker, in Constraints felt, in WorkerRoles<T> role, T tooEarly)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.F;
        var fit = T.LookWide(world.Numbers.Roles.Fit, T.Load(table.ClientRole, row) * LookupTable.PairStride + T.Load(table.WorkerRole, row));
        var service = numbers.BureaucracyAnnoys * felt.Bureaucracy + numbers.ScarcityAnnoys * (1 - world.Workers.Delivered[worker]);
        return Cut(fit + 0.4f * (T.Load(table.Results, row) - 0.3f) - service - numbers.TooEarlyAnnoys * tooEarly);
    }

    /// <summary>Results and cooperation against ambition, minus pressure and callus. Ambition weighs more in a process role: who wants to guide wants progress (E139, E140).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T WorkerTarget<T>(World world, int row, int worker, in WorkerRoles<T> role, T tooEarly)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.F;
        var results = T.Load(table.Results, row);
        var cooperation = T.Load(table.Open, row) * T.Load(table.Trust, row);
        var achieved = T.Choose(T.Below(T.Of(0), role.Process), 0.4f * results + 0.6f * cooperation, results);
        var strain = 0.3f * world.Workers.Pressure[worker] + 0.3f * world.Workers.Callus[worker];
        return Cut(1.5f * (achieved - numbers.WorkerAmbition) - strain - 0.5f * numbers.TooEarlyAnnoys * tooEarly);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Cut<T>(T target)
        where T : unmanaged, ILanes<T> => PortableMath.Between(target, -1, 1);
}
