using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model.Observation;

/// <summary>Counts a block of families as they stand at the end of a month; those that leave town are passed over, since the newcomer counts in their place.</summary>
internal static class FamilyTallying
{
    public static void Count<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        slice.Tally.ExpectFamilies(block.To - block.From);
        Place<T>(world, slice, block);
        if (T.Count == SixteenLanes.Count)
            Sum<TwoFamilies>(world, slice, block);
        else
            Sum<OneFamily>(world, slice, block);
        Look<T>(world, slice, block);
        slice.Tally.CountKeys(slice.Scratch.Key.AsSpan(0, block.To - block.From));
    }

    /// <summary>Writes down the cell under which each family counts; none for one that leaves.</summary>
    private static void Place<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var (families, cells) = (world.Families, slice.Scratch.Cell);
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var leaves = T.Marked(families.Shocks, family, (byte)Shocks.Leaves);
            T.Store(T.Choose(leaves, T.Of(Tally.Cells), T.Load(families.Cell, family)), cells, family - block.From);
        }

        cells[block.To - block.From] = Tally.Cells; // nobody, beside the last of an odd number
    }

    /// <summary>Adds up the states by cell, in fixed point, and sees which families stand clearly above their start.</summary>
    private static void Sum<T>(World world, Slice slice, FamilyBlock block)
        where T : struct, IFamilies<T>
    {
        const uint eachFamily = 0x0101;
        var families = world.Families;
        var scale = T.Of(Vector256.Create((float)FixedPoint.One));
        var progress = T.Of(Vector256.Create(world.Numbers.Progress));
        ref var sums = ref MemoryMarshal.GetArrayDataReference(slice.Tally.States);
        ref var above = ref MemoryMarshal.GetArrayDataReference(slice.Scratch.Above);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(slice.Scratch.Cell);
        ref var clients = ref families.Client.Numbers(block.From);
        ref var starts = ref Unsafe.As<Footing, float>(ref families.Start[block.From]);
        for (nuint first = 0; first < (nuint)(block.To - block.From); first += (nuint)T.Count)
        {
            var states = T.Load(ref clients, first);
            // Eight bits for each family, of which the lowest two say whether autonomy and reintegration are clear: one byte for each family when both are.
            var clear = T.NotBelow(states - T.OfFootings(ref starts, first), progress);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref above, first), (ushort)(clear & clear >> 1 & eachFamily));
            var whole = states * scale;
            for (var family = 0; family < T.Count; family++)
                Unsafe.Add(ref sums, (nuint)Unsafe.Add(ref cells, first + (nuint)family)) += T.Whole(whole, family);
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
            var waits = T.Marked(families.Marks, family, (byte)FamilyMarks.Waits);
            var place = T.Choose(inHelp, T.Of(Tally.KeyInHelp), T.Choose(waits, T.Of(Tally.KeyWaits), none));
            var lasting = T.Choose(T.Below(running, lastingMonths), none, T.Of(Tally.KeyLasting));
            var reached = T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.Reached), T.Of(Tally.KeyReached), none);
            var care = T.Choose(T.Below(none, T.Load(families.AftercareLeft, family)), T.Of(Tally.KeyInAftercare), none);
            T.Store(T.Load(slice.Scratch.Cell, family - block.From) * Tally.Keys + place + lasting + reached + care, slice.Scratch.Key, family - block.From);
        }
    }
}
