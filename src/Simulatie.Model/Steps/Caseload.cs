using System.Runtime.CompilerServices;
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

    public int Count { get; } = world.Workers.Cases[worker];

    /// <summary>What this month works out for the caseload.</summary>
    public CaseloadScratch Month { get; } = scratch;

    /// <summary>The constraints of the service as the worker feels them.</summary>
    public Constraints Felt { get; } = Constraints.On(world, worker);

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
    public byte[] NextRole { get; } = new byte[places];

    /// <summary>Contact hours asked.</summary>
    public float[] Hours { get; } = new float[places];

    // The client
    public int[] Family { get; } = new int[places];

    public float[] Openness { get; } = new float[places];

    public float[] SelfImage { get; } = new float[places];

    public float[] Autonomy { get; } = new float[places];

    public float[] Reintegration { get; } = new float[places];

    public float[] Network { get; } = new float[places];

    public float[] Hurt { get; } = new float[places];

    public float[] Ceiling { get; } = new float[places];

    public float[] GenerationPoor { get; } = new float[places];

    public Shocks[] Shocks { get; } = new Shocks[places];

    // What the relationship adds to the client
    /// <summary>1, or less where it is the younger of the family's two relationships.</summary>
    public float[] Weight { get; } = new float[places];

    public float[] AutonomyStep { get; } = new float[places];

    public float[] ReintegrationStep { get; } = new float[places];

    public float[] SelfImageStep { get; } = new float[places];

    public float[] OpennessStep { get; } = new float[places];

    public float[] NetworkStep { get; } = new float[places];

    // How it is counted
    /// <summary>The measures under which it counts, as bits.</summary>
    public ushort[] Counted { get; } = new ushort[places];

    /// <summary>Trust in fixed point.</summary>
    public int[] CountedTrust { get; } = new int[places];

    /// <summary>Hours delivered in fixed point.</summary>
    public int[] CountedHours { get; } = new int[places];
}
