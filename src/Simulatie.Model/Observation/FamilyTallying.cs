using System.Runtime.CompilerServices;
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
        if (world.Month >= 0)
            LookForProgress<T>(world, slice.Scratch, block);
        else
            slice.Scratch.Above.AsSpan().Clear(); // nobody is followed yet
        Look(world, slice.Scratch, block);
        slice.Tally.ExpectFamilies(block.To - block.From);
        Sum(world, slice, block);
    }

    /// <summary>Notes whose autonomy and reintegration are both clearly above their start; nobody's are who has none.</summary>
    private static void LookForProgress<T>(World world, BlockScratch scratch, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var (progress, one) = (T.Of(world.Numbers.Progress), T.Of(1));
        for (var family = block.From; family < block.To; family += T.Count)
        {
            T.LoadTwo(ref families.Client[family].Autonomy, ClientState.AtAutonomy, out var autonomy, out var reintegration);
            T.LoadPairs(ref Unsafe.As<Footing, float>(ref families.Start[family]), out var autonomyThen, out var reintegrationThen);
            var above = T.Both(T.NotBelow(autonomy - autonomyThen, progress), T.NotBelow(reintegration - reintegrationThen, progress));
            T.Store(T.Only(above, one), scratch.Above, family - block.From);
        }
    }

    /// <summary>Counts the months running of clear progress, and writes down the cell under which each family counts, none for one that leaves, and its marks.</summary>
    private static void Look(World world, BlockScratch scratch, FamilyBlock block)
    {
        var families = world.Families;
        var lastingMonths = (byte)world.Numbers.C.LastingMonths;
        var nobody = ByteLanes.Of(Tally.Cells);
        for (var family = block.From; family < block.To; family += ByteLanes.Count)
        {
            var at = family - block.From;
            var above = ByteLanes.Load(scratch.Above, at).Has(1);
            var running = above & ByteLanes.Load(families.LastingMonths, family).OneMore(above, byte.MaxValue);
            running.Store(families.LastingMonths, family);
            var marks = ByteLanes.Load(families.Marks, family);
            var inHelp = marks.Has((byte)FamilyMarks.InHelp);
            var counted = (inHelp & (byte)CountedMarks.InHelp)
                | (~inHelp & marks.Has((byte)FamilyMarks.Waits) & (byte)CountedMarks.Waits)
                | (running.AtLeast(lastingMonths) & (byte)CountedMarks.Lasting)
                | (marks.Has((byte)FamilyMarks.Reached) & (byte)CountedMarks.Reached)
                | (~ByteLanes.Load(families.AftercareLeft, family).Is(0) & (byte)CountedMarks.InAftercare);
            counted.Store(scratch.Marks, at);
            var leaves = ByteLanes.Load(families.Shocks, family).Has((byte)Shocks.Leaves);
            ByteLanes.Choose(leaves, nobody, ByteLanes.Load(families.Cell, family)).Store(scratch.Cell, at);
        }

        // Families are summed two at a time.
        if (block.To - block.From < FamilyBlock.Most)
            scratch.Cell[block.To - block.From] = Tally.Cells;
    }

    /// <summary>Adds up the states by cell, in fixed point, and the marks; of two families at a time.</summary>
    private static void Sum(World world, Slice slice, FamilyBlock block)
    {
        ref var sums = ref slice.Tally.OfFamilies[0];
        ref var others = ref slice.Tally.OfFamilies[Tally.FamilyRows];
        ref var counted = ref Tally.OfMarks[0];
        ref var cells = ref slice.Scratch.Cell[0];
        ref var marks = ref slice.Scratch.Marks[0];
        ref var states = ref world.Families.Client[block.From].Autonomy;
        for (nuint family = 0; family < (nuint)(block.To - block.From); family += 2)
        {
            var state = Vector512.ConvertToInt32Native(Vector512.LoadUnsafe(ref states, ClientState.Count * family) * (float)FixedPoint.One);
            Unsafe.Add(ref sums, (nuint)Unsafe.Add(ref cells, family)) += state.GetLower().WithUpper(Unsafe.Add(ref counted, (nuint)Unsafe.Add(ref marks, family)));
            Unsafe.Add(ref others, (nuint)Unsafe.Add(ref cells, family + 1)) += state.GetUpper().WithUpper(Unsafe.Add(ref counted, (nuint)Unsafe.Add(ref marks, family + 1)));
        }
    }
}
