using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Room for what rows side by side are worked out from; kept in memory rather than on the stack, which would hold up the compiler, and at the start of a cache line.</summary>
internal sealed class LaneScratch
{
    private const int Values = 0;
    private const int OfRoles = Values + CovariateValues.SideBySide;
    private const int RolesNow = OfRoles + RoleNames.Count;
    private const int All = RolesNow + ByPair.Sides;
    private readonly Column<byte> _room = new(All * Nearby.CacheLine);

    /// <summary>The worker's covariates.</summary>
    public float[] OfWorker { get; } = new float[CovariateValues.Count];

    /// <summary>What the worker himself adds to the log odds of each role.</summary>
    public float[] Offsets { get; } = new float[RoleTables.Offsets];

    /// <summary>The covariates of relationships.</summary>
    public Span<T> Covariates<T>()
        where T : unmanaged, ILanes<T> => Part<T>(Values, CovariateValues.SideBySide);

    /// <summary>The odds of the six roles.</summary>
    public Span<T> Odds<T>()
        where T : unmanaged, ILanes<T> => Part<T>(OfRoles, RoleNames.Count);

    /// <summary>The roles now, the partners' roles, and both together.</summary>
    public Span<T> Roles<T>()
        where T : unmanaged, ILanes<T> => Part<T>(RolesNow, ByPair.Sides);

    private Span<T> Part<T>(int first, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_room.AsSpan(first * Nearby.CacheLine, count * Unsafe.SizeOf<T>()));
}
