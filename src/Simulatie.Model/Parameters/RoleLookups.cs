using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>The coordinates of the roles as tables.</summary>
internal sealed class RoleLookups
{
    public RoleLookups(Numbers numbers)
    {
        var (workers, clients) = (numbers.WorkerTraits, numbers.ClientTraits);
        Near = LookupTable.Of(workers, role => role.Near);
        Personalised = LookupTable.Of(workers, role => role.Personalised);
        Control = LookupTable.Of(workers, role => role.Control);
        Process = LookupTable.Of(workers, role => role.Process);
        Individual = LookupTable.Of(workers, role => role.Individual);
        Hours = LookupTable.Of(workers, role => role.HoursPerMonth);
        WorksOnRelations = LookupTable.Of(workers, role => role.WorksOnRelations);
        Autonomous = LookupTable.Of(clients, role => role.Autonomous);
        Clinging = LookupTable.Of(clients, role => role.Clinging);
        var fit = new float[RoleNames.Count * LookupTable.PairStride];
        for (var client = 0; client < RoleNames.Count; client++)
            for (var worker = 0; worker < RoleNames.Count; worker++)
                fit[client * LookupTable.PairStride + worker] = numbers.Fit[client, worker];
        Fit = new LookupTable(fit);
    }

    // By worker role
    public LookupTable Near { get; }

    public LookupTable Personalised { get; }

    public LookupTable Control { get; }

    public LookupTable Process { get; }

    public LookupTable Individual { get; }

    public LookupTable Hours { get; }

    public LookupTable WorksOnRelations { get; }

    // By client role
    public LookupTable Autonomous { get; }

    public LookupTable Clinging { get; }

    /// <summary>Fit by client role and worker role.</summary>
    public LookupTable Fit { get; }
}

/// <summary>The coordinates of the worker roles of rows side by side.</summary>
/// <remarks>Inlined by order: a call would send every vector at hand through memory.</remarks>
internal readonly struct WorkerRoles<T>(RoleLookups roles, T role)
    where T : unmanaged, ILanes<T>
{
    private readonly T _index = T.Indices(role);

    public T Near { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Near); }

    public T Personalised { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Personalised); }

    public T Control { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Control); }

    /// <summary>1 for a process role, 0 for a product role.</summary>
    public T Process { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Process); }

    public T Individual { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Individual); }

    public T HoursPerMonth { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.Hours); }

    public T WorksOnRelations { [MethodImpl(MethodImplOptions.AggressiveInlining)] get => In(roles.WorksOnRelations); }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T In(LookupTable table) => T.Look(ref table.First, _index);
}
