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
        Look<T>(world, slice.Scratch, block);
        slice.Tally.ExpectFamilies(block.To - block.From);
        if (T.Count == SixteenLanes.Count)
            Sum<TwoFamilies>(world, slice, block);
        else
            Sum<OneFamily>(world, slice, block);
    }

    /// <summary>Counts the months running of clear progress, and writes down the cell under which each family counts, none for one that leaves, and its marks.</summary>
    private static void Look<T>(World world, BlockScratch scratch, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var none = T.Of(0);
        var lastingMonths = T.Of(world.Numbers.C.LastingMonths);
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var at = family - block.From;
            var running = T.Choose(StandsAbove<T>(world, family), PortableMath.Smaller(T.Of(byte.MaxValue), T.Load(families.LastingMonths, family) + 1f), none);
            T.Store(running, families.LastingMonths, family);
            var inHelp = T.Marked(families.Marks, family, (byte)FamilyMarks.InHelp);
            var waits = T.Marked(families.Marks, family, (byte)FamilyMarks.Waits);
            var place = T.Choose(inHelp, T.Of((int)CountedMarks.InHelp), T.Choose(waits, T.Of((int)CountedMarks.Waits), none));
            var lasting = T.Choose(T.Below(running, lastingMonths), none, T.Of((int)CountedMarks.Lasting));
            var reached = T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.Reached), T.Of((int)CountedMarks.Reached), none);
            var care = T.Choose(T.Below(none, T.Load(families.AftercareLeft, family)), T.Of((int)CountedMarks.InAftercare), none);
            T.Store(place + lasting + reached + care, scratch.Marks, at);
            var leaves = T.Marked(families.Shocks, family, (byte)Shocks.Leaves);
            T.Store(T.Choose(leaves, T.Of(Tally.Cells), T.Load(families.Cell, family)), scratch.Cell, at);
        }

        scratch.Cell[block.To - block.From] = Tally.Cells; // nobody, beside the last of an odd number
    }

    /// <summary>Autonomy and reintegration are both clearly above their start; nobody's are who has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T StandsAbove<T>(World world, int family)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        T.LoadTwo(ref families.Client.Numbers(family), ClientState.AtAutonomy, out var autonomy, out var reintegration);
        T.LoadPairs(ref Unsafe.As<Footing, float>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(families.Start), family)), out var autonomyThen, out var reintegrationThen);
        var progress = T.Of(world.Numbers.Progress);
        return T.Both(PortableMath.NotBelow(autonomy - autonomyThen, progress), PortableMath.NotBelow(reintegration - reintegrationThen, progress));
    }

    /// <summary>Adds up the states by cell, in fixed point, and the marks.</summary>
    private static void Sum<T>(World world, Slice slice, FamilyBlock block)
        where T : struct, IFamilies<T>
    {
        var scale = T.Of(Vector256.Create((float)FixedPoint.One));
        ref var sums = ref MemoryMarshal.GetArrayDataReference(slice.Tally.OfFamilies);
        ref var counted = ref MemoryMarshal.GetArrayDataReference(Tally.OfMarks);
        ref var cells = ref MemoryMarshal.GetArrayDataReference(slice.Scratch.Cell);
        ref var marks = ref MemoryMarshal.GetArrayDataReference(slice.Scratch.Marks);
        ref var clients = ref world.Families.Client.Numbers(block.From);
        for (nuint first = 0; first < (nuint)(block.To - block.From); first += (nuint)T.Count)
        {
            var states = T.Load(ref clients, first) * scale;
            for (var family = 0; family < T.Count; family++)
            {
                var at = first + (nuint)family;
                Unsafe.Add(ref sums, (nuint)Unsafe.Add(ref cells, at)) += Vector256.Create(T.Whole(states, family), Unsafe.Add(ref counted, (nuint)Unsafe.Add(ref marks, at)));
            }
        }
    }
}
