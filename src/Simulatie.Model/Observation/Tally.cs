using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Observation;

/// <summary>One month's counts of one slice: whole numbers only, so that sums do not depend on order.</summary>
internal sealed class Tally
{
    /// <summary>Origin (2) × household (4) × role at entry (6).</summary>
    public const int Cells = 48;

    /// <summary>The measures under which a relationship may count, in the order of the bits of <see cref="Steps.CaseloadScratch.Counted"/>; what is neither success nor negative is stability.</summary>
    private static readonly Measure[] OfRelationship =
    [
        Measure.RelationshipMonths, Measure.AliveSuccess, Measure.AliveNegative, Measure.BegeleiderMedewerker, Measure.Process,
        Measure.TooEarly, Measure.BothPositive, Measure.NeutralPositive, Measure.BothNeutral, Measure.NeutralNegative, Measure.BothNegative, Measure.Contrast, Measure.Observed, Measure.ObservedUnchanged,
    ];

    private static readonly Vector256<short> Bits = Vector256.Create((short)1, 1 << 1, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8, 1 << 9, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, short.MinValue);

    private readonly Vector256<short>[] _relationships = new Vector256<short>[Cells];
    private int _relationshipsCounted;

    /// <summary>A state is at most 1.</summary>
    private const int MostFamiliesSummed = (int)(int.MaxValue / FixedPoint.One);
    private int _familiesSummed;

    public static int Measures { get; } = Enum.GetValues<Measure>().Length;

    public long[] Counts { get; } = new long[Measures * Cells];

    /// <summary>[client role, worker role] at the end of the month.</summary>
    public long[] Configurations { get; } = new long[36];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Count(Measure measure, int cell) => Counts[(int)measure * Cells + cell]++;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Measure measure, int cell, long amount) => Counts[(int)measure * Cells + cell] += amount;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFraction(Measure measure, int cell, float fraction) => Counts[(int)measure * Cells + cell] += FixedPoint.Of(fraction);

    /// <summary>Counts a relationship under each measure whose bit is set.</summary>
    /// <remarks>Of no more relationships than were announced by <see cref="Expect"/>.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Relationship(int cell, ushort measures)
    {
        _relationships[cell] -= Vector256.Equals(Vector256.Create((short)measures) & Bits, Bits);
    }

    /// <summary>Makes sure that the short counts have room for some more relationships.</summary>
    public void Expect(int relationships)
    {
        if (_relationshipsCounted + relationships > short.MaxValue)
            FoldRelationships();
        _relationshipsCounted += relationships;
    }

    /// <summary>Adds what was counted side by side to the counts.</summary>
    public void Fold()
    {
        FoldKeys();
        FoldStates();
        FoldRelationships();
    }

    private void FoldRelationships()
    {
        _relationshipsCounted = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            ref var counted = ref _relationships[cell];
            if (counted == Vector256<short>.Zero)
                continue;
            for (var bit = 0; bit < OfRelationship.Length; bit++)
                Add(OfRelationship[bit], cell, counted[bit]);
            Add(Measure.AliveStability, cell, counted[0] - counted[1] - counted[2]);
            counted = Vector256<short>.Zero;
        }
    }

    // The marks in the key under which a family counts.
    public const int KeyInHelp = 1;
    public const int KeyWaits = 2;
    public const int KeyLasting = 4;
    public const int KeyReached = 8;
    public const int KeyInAftercare = 16;
    public const int Keys = 32;

    /// <summary>The states of families summed by cell in fixed point; the last row takes those that leave.</summary>
    /// <remarks>Of no more families than were announced by <see cref="ExpectFamilies"/>.</remarks>
    public Vector256<int>[] States { get; } = new Vector256<int>[Cells + 1];

    /// <summary>Makes sure that the sums of states have room for some more families.</summary>
    public void ExpectFamilies(int families)
    {
        if (_familiesSummed + families > MostFamiliesSummed)
            FoldStates();
        _familiesSummed += families;
    }

    private void FoldStates()
    {
        _familiesSummed = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            var sums = States[cell];
            Add(Measure.Autonomy, cell, sums[0]);
            Add(Measure.Reintegration, cell, sums[1]);
            Add(Measure.SelfImage, cell, sums[2]);
            Add(Measure.Openness, cell, sums[3]);
        }

        Array.Clear(States);
    }

    /// <summary>Families by cell and marks; those at even and at odd places apart, so that one count need not wait for the other.</summary>
    private readonly int[] _evenKeys = new int[(Cells + 1) * Keys];
    private readonly int[] _oddKeys = new int[(Cells + 1) * Keys];

    /// <summary>Counts families by their cell and marks.</summary>
    public void CountKeys(ReadOnlySpan<ushort> keys)
    {
        for (; keys.Length >= 2; keys = keys[2..])
        {
            _evenKeys[keys[0]]++;
            _oddKeys[keys[1]]++;
        }

        if (keys.Length > 0)
            _evenKeys[keys[0]]++;
    }

    private void FoldKeys()
    {
        for (var cell = 0; cell < Cells; cell++)
            for (var key = 0; key < Keys; key++)
                if (_evenKeys[cell * Keys + key] + _oddKeys[cell * Keys + key] is > 0 and var count)
                    FoldKey(cell, key, count);
        Array.Clear(_evenKeys);
        Array.Clear(_oddKeys);
    }

    private void FoldKey(int cell, int key, int count)
    {
        Add(Measure.Families, cell, count);
        if ((key & KeyInHelp) != 0)
            Add(Measure.InHelp, cell, count);
        if ((key & KeyWaits) != 0)
            Add(Measure.WaitingNow, cell, count);
        if ((key & KeyLasting) != 0)
            Add(Measure.LastingNow, cell, count);
        if ((key & KeyReached) != 0)
            Add(Measure.ReachedNow, cell, count);
        if ((key & KeyInAftercare) != 0)
            InAftercare += count;
    }

    /// <summary>Families with months of aftercare left.</summary>
    public long InAftercare { get; set; }

    /// <summary>Adds another slice's counts and clears them there.</summary>
    public void Take(Tally other)
    {
        other.Fold();
        for (var index = 0; index < Counts.Length; index++)
            Counts[index] += other.Counts[index];
        for (var index = 0; index < Configurations.Length; index++)
            Configurations[index] += other.Configurations[index];
        InAftercare += other.InAftercare;
        other.Clear();
    }

    public void Clear()
    {
        InAftercare = 0;
        Array.Clear(Counts);
        Array.Clear(Configurations);
    }
}
