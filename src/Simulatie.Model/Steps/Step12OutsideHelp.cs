using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 12: outside help progress fades and may relapse (L51–L53), which aftercare slows (E70, E120); openness and hurt recover slowly; some families leave town and newcomers take their place.</summary>
internal static class Step12OutsideHelp
{
    /// <summary>Stands for months outside of a family that was never helped.</summary>
    public const byte NeverHelped = byte.MaxValue;

    /// <summary>The month of one block of families outside help, and who of the block leaves town.</summary>
    public static void Apply(World world, Slice slice, FamilyBlock block)
    {
        PassMonth(world.Families, slice.Scratch, block);
        Relapse(world, slice, block);
        SpendAftercare(world.Families, slice.Scratch, block);
        Move(world, slice.Scratch, block);
        Leave(world, slice, block);
    }

    /// <summary>Families that leave take their relationships with them: out of this caseload, whose rows may have moved up since the families were met.</summary>
    public static void LeaveHelp<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var month = cases.Month;
        for (var place = 0; place < cases.Count; place += T.Count)
            for (var leaves = T.Where(T.Marked(month.Shocks, place, (byte)Shocks.Leaves)) & cases.Lanes<T>(place); leaves != 0; leaves &= leaves - 1)
                if (world.RowOf(month.Family[place + BitOperations.TrailingZeroCount(leaves)], cases.Worker) is var row && row >= cases.First)
                    End(world, slice, cases.Worker, row);
    }

    /// <summary>Newcomers of the next generation settle in the slots of those who left.</summary>
    public static void Replace(World world, Slice slice)
    {
        foreach (var family in slice.Leaving)
        {
            world.Families.Generation[family]++;
            Newcomer.Settle(world, family);
            Tallying.Newcomer(world, slice.Tally, family);
        }
    }

    /// <summary>Counts the months outside, and says how each family fares there.</summary>
    private static void PassMonth(FamilyTable families, BlockScratch scratch, FamilyBlock block)
    {
        for (var family = block.From; family < block.To; family += ByteLanes.Count)
        {
            var outside = ~ByteLanes.Load(families.Marks, family).Has((byte)FamilyMarks.InHelp);
            var months = ByteLanes.Load(families.MonthsOutside, family);
            var helped = outside & ~months.Is(NeverHelped);
            months.OneMore(helped, NeverHelped - 1).Store(families.MonthsOutside, family);
            ((outside & (byte)Outside.Recovers) | (helped & (byte)Outside.FallsBack)).Store(scratch.Outside, family - block.From);
        }
    }

    /// <summary>Which families relapse, by their byte of luck; where that does not decide, by a word of their own.</summary>
    private static void Relapse(World world, Slice slice, FamilyBlock block)
    {
        var (families, scratch, hazards) = (world.Families, slice.Scratch, world.Numbers.Relapse);
        for (var from = block.From; from < block.To; from += ByteLanes.Count)
        {
            var (edge, luck) = (RelapseHazards.Kinds(families, from).Look(hazards.Edge), ByteLanes.Load(families.RelapseLuck, from));
            var may = luck.AtLeast(edge) & ByteLanes.Load(scratch.Outside, from - block.From).Has((byte)Outside.FallsBack);
            var undecided = luck.Is(edge).Where;
            for (var some = may.Where & block.Before(from); some != 0; some &= some - 1)
            {
                var lane = BitOperations.TrailingZeroCount(some);
                var family = from + lane;
                if ((undecided >> lane & 1) != 0 && !Relapses(world, family))
                    continue;
                scratch.Outside[family - block.From] |= Outside.Relapses;
                slice.Relapsed.Add(family);
            }
        }
    }

    /// <summary>Whether one family relapses.</summary>
    private static bool Relapses(World world, int family)
    {
        var families = world.Families;
        var own = world.Chance.Word(Entity.Family, family, families.Generation[family], world.Month, Decision.LeavingOrRelapse);
        var hazard = world.Numbers.Relapse.Of(families.MonthsOutside[family], families.Marks[family], families.AftercareLeft[family]);
        return 1 - SharedLuck.Fraction(families.RelapseLuck[family], own) <= hazard;
    }

    /// <summary>A month of aftercare passes.</summary>
    private static void SpendAftercare(FamilyTable families, BlockScratch scratch, FamilyBlock block)
    {
        for (var family = block.From; family < block.To; family += ByteLanes.Count)
        {
            var helped = ByteLanes.Load(scratch.Outside, family - block.From).Has((byte)Outside.FallsBack);
            ByteLanes.Load(families.AftercareLeft, family).OneLess(helped).Store(families.AftercareLeft, family);
        }
    }

    /// <summary>Openness and hurt recover towards those of the town, autonomy and reintegration fall back towards where they stood before help.</summary>
    /// <remarks>The eight states of two families move in one step: state + rate · (target − state), for each only in its own direction. Where a block ends with one family, the room beside it moves along.</remarks>
    private static void Move(World world, BlockScratch scratch, FamilyBlock block)
    {
        var families = world.Families;
        var pace = world.Numbers.Outside;
        var (lowest, highest, usual, progress) = (pace.Lowest, pace.Highest, pace.Usual, pace.IsProgress);
        ref var rates = ref pace.Rates[0];
        ref var outside = ref scratch.Outside[0];
        ref var before = ref Unsafe.As<Footing, double>(ref families.Before[block.From]);
        ref var state = ref families.Client[block.From].Autonomy;
        for (nuint family = 0; family < (nuint)(block.To - block.From); family += 2)
        {
            if (family % Room.Group == 0)
                Nearby.FetchAhead(families.Client, block.From + (int)family, Room.Group);
            var now = Vector512.LoadUnsafe(ref state, ClientState.Count * family);
            var then = Vector512.Create(Both(Unsafe.Add(ref before, family)), Both(Unsafe.Add(ref before, family + 1)));
            var rate = Vector512.Create(Unsafe.Add(ref rates, (nuint)Unsafe.Add(ref outside, family)), Unsafe.Add(ref rates, (nuint)Unsafe.Add(ref outside, family + 1)));
            var gap = Vector512.ConditionalSelect(progress, then, usual) - now;
            Vector512.FusedMultiplyAdd(rate, Vector512.MinNative(Vector512.MaxNative(gap, lowest), highest), now).StoreUnsafe(ref state, ClientState.Count * family);
        }

        static Vector256<float> Both(double footing) => Vector128.CreateScalarUnsafe(footing).AsSingle().ToVector256Unsafe();
    }

    /// <summary>Who leaves town counts a last time.</summary>
    private static void Leave(World world, Slice slice, FamilyBlock block)
    {
        slice.Leaving.Clear();
        for (var from = block.From; from < block.To; from += ByteLanes.Count)
        {
            for (var some = ByteLanes.Load(world.Families.Shocks, from).Has((byte)Shocks.Leaves).Where & block.Before(from); some != 0; some &= some - 1)
            {
                var family = from + BitOperations.TrailingZeroCount(some);
                world.Families.FetchToReplace(family);
                Tallying.CountLived(world, slice.Tally, family);
                slice.Leaving.Add(family);
            }
        }
    }

    private static void End(World world, Slice slice, int worker, int row)
    {
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row), world.Relationships.Cell[row]);
        Step10Endings.Remove(world, worker, [row]);
    }
}
