using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>A worker with his relationships, one after the other from a row of the table on.</summary>
/// <remarks>A place in the caseload counts from 0; <see cref="Row"/> is where it stands in the table.</remarks>
internal readonly struct Caseload(World world, int worker, CaseloadScratch scratch)
{
    public int Worker { get; } = worker;

    public int First { get; } = world.Workers.FirstRow[worker];

    public int Count { get; private init; } = world.Workers.Cases[worker];

    /// <summary>What this month works out for the caseload.</summary>
    public CaseloadScratch Month { get; } = scratch;

    /// <summary>The constraints of the service as the worker feels them.</summary>
    public Constraints Felt { get; } = Constraints.On(world, worker);

    /// <summary>The same worker with those who are left of his relationships.</summary>
    public Caseload Left(World world) => this with { Count = world.Workers.Cases[Worker] };

    public int Row(int place) => First + place;

    /// <summary>Which of the lanes from a place on hold a relationship, as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Lanes<T>(int place)
        where T : unmanaged, ILanes<T> => Numerics.Lanes.Before<T>(place, Count);
}

/// <summary>What a month works out for one caseload: its luck, the clients as they stand when the month begins, and what the month changes. The next worker uses the same room, so that it stays in the processor's nearest memory.</summary>
internal sealed class CaseloadScratch(int places)
{
    /// <summary>Words of chance: next worker role, next client role, ending, judgement and suspicion.</summary>
    public MonthWords Luck { get; } = new(places);

    /// <summary>The role that the worker would take next, before hours and the one trajectory guide are looked at.</summary>
    public Column<byte> NextRole { get; } = new(places);

    /// <summary>Contact hours asked.</summary>
    public Column<float> Hours { get; } = new(places);

    public Column<int> Family { get; } = new(places);

    /// <summary>The states of the clients: as they stand when the month begins, and from step 9 on as it leaves them.</summary>
    public Column<float> Clients { get; } = new(places * ClientState.Count);

    /// <summary>The eight states of those from a place on, as <see cref="ClientState"/> numbers them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Client<T>(int place)
        where T : unmanaged, ILanes<T> =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<float, T>(ref Clients.From(place * ClientState.Count, ClientState.Count * T.Count)), ClientState.Count);

    public Column<Shocks> Shocks { get; } = new(places);

    // What the relationship adds to the client
    public Column<float> AutonomyStep { get; } = new(places);

    public Column<float> ReintegrationStep { get; } = new(places);

    public Column<float> SelfImageStep { get; } = new(places);

    public Column<float> OpennessStep { get; } = new(places);

    public Column<float> NetworkStep { get; } = new(places);

    // How it is counted
    /// <summary>The measures under which it counts, as bits.</summary>
    public Column<ushort> Counted { get; } = new(places);

    /// <summary>The pair of roles.</summary>
    public Column<byte> Configuration { get; } = new(places);

    /// <summary>Trust in fixed point.</summary>
    public Column<int> CountedTrust { get; } = new(places);

    /// <summary>Hours delivered in fixed point.</summary>
    public Column<int> CountedHours { get; } = new(places);
}
