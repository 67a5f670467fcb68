using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;

namespace Simulatie.Model.Observation;

/// <summary>One month's counts of one slice: whole numbers only, so that sums do not depend on order.</summary>
internal sealed class Tally
{
    /// <summary>Origin (2) × household (4) × role at entry (6).</summary>
    public const int Cells = 48;

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

    public void Clear()
    {
        Array.Clear(Counts);
        Array.Clear(Configurations);
    }
}
