using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model.Observation;

/// <summary>Counts a block of families as they stand at the end of a month; those that leave town are passed over, since the newcomer counts in their place.</summary>
internal static class FamilyTallying
{
    public static void Count(World world, Slice slice, FamilyBlock block)
    {
        Sum(world, slice, block);
        if (world.SideBySide)
            Look<SixteenLanes>(world, slice, block);
        else
            Look<OneLane>(world, slice, block);
        var tally = slice.Tally;
        for (var family = 0; family < block.To - block.From; family++)
            tally.ByKey[slice.Scratch.Key[family]]++;
        tally.FoldFamilies();
    }

    /// <summary>Adds up the states by cell, in fixed point, and sees which families stand clearly above their start.</summary>
    private static void Sum(World world, Slice slice, FamilyBlock block)
    {
        var families = world.Families;
        var sums = slice.Tally.States;
        var scale = Vector256.Create((float)FixedPoint.One);
        var progress = Vector128.Create(world.Numbers.Progress);
        for (var family = block.From; family < block.To; family++)
        {
            var state = Vector256.LoadUnsafe(ref Unsafe.As<ClientState, float>(ref families.Client[family]));
            var start = Vector128.CreateScalar(Unsafe.As<Footing, double>(ref families.Start[family])).AsSingle();
            var above = Vector128.GreaterThanOrEqual(state.GetLower() - start, progress).ExtractMostSignificantBits();
            slice.Scratch.Above[family - block.From] = (above & 3) == 3 ? (byte)1 : (byte)0;
            var cell = (families.Marks[family] & FamilyMarks.Leaving) != 0 ? Tally.Cells : families.Cell[family];
            sums[cell] += Vector256.ConvertToInt32Native(state * scale);
        }
    }

    /// <summary>Counts the months running of clear progress, and puts cell and marks together in one key.</summary>
    private static void Look<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var (none, one) = (T.Of(0), T.Of(1));
        var lastingMonths = T.Of(world.Numbers.C.LastingMonths);
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var above = T.Below(none, T.Load(slice.Scratch.Above, family - block.From));
            var running = T.Choose(above, PortableMath.Smaller(T.Of(byte.MaxValue), T.Load(families.LastingMonths, family) + one), none);
            T.Store(running, families.LastingMonths, family);
            var inHelp = T.Marked(families.Marks, family, (byte)FamilyMarks.InHelp);
            var waits = T.Below(T.Of(FamilyTable.None), T.Load(families.Waiting, family));
            var place = T.Choose(inHelp, T.Of(Tally.KeyInHelp), T.Choose(waits, T.Of(Tally.KeyWaits), none));
            var lasting = T.Choose(T.Below(running, lastingMonths), none, T.Of(Tally.KeyLasting));
            var reached = T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.Reached), T.Of(Tally.KeyReached), none);
            var care = T.Choose(T.Below(none, T.Load(families.AftercareLeft, family)), T.Of(Tally.KeyInAftercare), none);
            var leaves = T.Marked(families.Marks, family, (byte)FamilyMarks.Leaving);
            var cell = T.Choose(leaves, T.Of(Tally.Cells), T.Load(families.Cell, family));
            T.Store(cell * Tally.Keys + place + lasting + reached + care, slice.Scratch.Key, family - block.From);
        }
    }
}
