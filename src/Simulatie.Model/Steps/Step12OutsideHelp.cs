using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 12: outside help progress fades and may relapse (L51–L53), which aftercare slows (E70, E120); openness and hurt recover slowly; some families leave town and newcomers take their place.</summary>
internal static class Step12OutsideHelp
{
    /// <summary>Stands for months outside of a family that was never helped.</summary>
    public const byte NeverHelped = byte.MaxValue;

    /// <summary>After so many months relapse is seldom.</summary>
    internal const byte LateMonths = 24;

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

    /// <summary>When the month's luck is drawn: which families' words of chance for relapse are so low that they may matter. Few are; the others need not be kept.</summary>
    public static void LookForRelapses<T>(World world, MonthWords luck, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var (highestSoon, highestLate) = (T.Of(HighestHazard(world.Numbers.F, late: false)), T.Of(HighestHazard(world.Numbers.F, late: true)));
        for (var from = block.From; from < block.To; from += Room.Families)
        {
            var (soon, late) = (0ul, 0ul);
            for (var family = 0; family < Room.Families; family += T.Count)
            {
                var fraction = T.Fraction(luck.Word3, from - block.From + family);
                soon |= (ulong)T.Where(T.Below(fraction, highestSoon)) << family;
                late |= (ulong)T.Where(T.Below(fraction, highestLate)) << family;
            }

            world.Families.MayRelapse[from / Room.Families] = new MayRelapse(soon, late);
        }
    }

    /// <summary>Which families relapse, of those that may.</summary>
    private static void Relapse(World world, Slice slice, FamilyBlock block)
    {
        var (families, scratch) = (world.Families, slice.Scratch);
        for (var from = block.From; from < block.To; from += Room.Families)
        {
            var (late, falls) = (0ul, 0ul);
            for (var family = 0; family < Room.Families; family += ByteLanes.Count)
            {
                late |= (ulong)ByteLanes.Load(families.MonthsOutside, from + family).AtLeast(LateMonths + 1).Where << family;
                falls |= (ulong)ByteLanes.Load(scratch.Outside, from - block.From + family).Has((byte)Outside.FallsBack).Where << family;
            }

            var may = families.MayRelapse[from / Room.Families];
            for (var some = (may.Soon & ~late | may.Late & late) & falls & block.Before(from); some != 0; some &= some - 1)
            {
                var family = from + BitOperations.TrailingZeroCount(some);
                var word = world.Chance.Word(Entity.Family, family, families.Generation[family], world.Month, Decision.Relapse);
                if (word.Fraction() >= RelapseHazard(world, family))
                    continue;
                scratch.Outside[family - block.From] |= Outside.Relapses;
                slice.Relapsed.Add(family);
            }
        }
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
    /// <remarks>The eight states of a family move in one step: state + rate · (target − state), for each only in its own direction.</remarks>
    private static void Move(World world, BlockScratch scratch, FamilyBlock block)
    {
        var families = world.Families;
        var pace = world.Numbers.Outside;
        var (lowest, highest, usual, progress) = (pace.Lowest, pace.Highest, pace.Usual, pace.IsProgress);
        ref var rates = ref pace.Rates[0];
        ref var outside = ref scratch.Outside[0];
        ref var before = ref Unsafe.As<Footing, double>(ref families.Before[block.From]);
        ref var state = ref families.Client[block.From].Autonomy;
        for (nuint family = 0; family < (nuint)(block.To - block.From); family++)
        {
            if (family % Room.Group == 0)
                Nearby.FetchAhead(families.Client, block.From + (int)family, Room.Group);
            var now = Vector256.LoadUnsafe(ref state, ClientState.Count * family);
            var then = Vector128.CreateScalarUnsafe(Unsafe.Add(ref before, family)).AsSingle().ToVector256Unsafe();
            var gap = Vector256.ConditionalSelect(progress, then, usual) - now;
            var rate = Unsafe.Add(ref rates, (nuint)Unsafe.Add(ref outside, family));
            (now + rate * Vector256.MinNative(Vector256.MaxNative(gap, lowest), highest)).StoreUnsafe(ref state, ClientState.Count * family);
        }
    }

    /// <summary>Who leaves town counts a last time.</summary>
    private static void Leave(World world, Slice slice, FamilyBlock block)
    {
        slice.Leaving.Clear();
        for (var from = block.From; from < block.To; from += Room.Families)
        {
            var some = 0ul;
            for (var family = from; family < from + Room.Families; family += ByteLanes.Count)
                some |= (ulong)ByteLanes.Load(world.Families.Shocks, family).Has((byte)Shocks.Leaves).Where << family - from;
            for (some &= block.Before(from); some != 0; some &= some - 1)
            {
                var family = from + BitOperations.TrailingZeroCount(some);
                world.Families.FetchToReplace(family);
                Tallying.CountLived(world, slice.Tally, family);
                slice.Leaving.Add(family);
            }
        }
    }

    /// <summary>Monthly probability of relapse, by months since help ended.</summary>
    internal static float RelapseHazard(World world, int family)
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        var hazard = families.MonthsOutside[family] switch
        {
            <= 6 => numbers.RelapseEarly,
            <= 12 => numbers.RelapseMiddle,
            <= LateMonths => numbers.RelapseLate,
            _ => numbers.RelapseLater,
        };
        if (families.Has(family, FamilyMarks.EndedUnderControl))
            hazard *= numbers.RelapseForced;
        if (families.Has(family, FamilyMarks.LetGoEarly))
            hazard *= 1 + numbers.RelapseLetGo;
        return families.AftercareLeft[family] > 0 ? hazard * numbers.AftercareRelapse : hazard;
    }

    /// <summary>No family's hazard is higher, soon after help or late.</summary>
    internal static float HighestHazard(Singles numbers, bool late)
    {
        var hazard = late ? numbers.RelapseLater : Math.Max(numbers.RelapseEarly, Math.Max(numbers.RelapseMiddle, numbers.RelapseLate));
        return hazard * Math.Max(1, numbers.RelapseForced) * Math.Max(1, 1 + numbers.RelapseLetGo) * Math.Max(1, numbers.AftercareRelapse);
    }

    private static void End(World world, Slice slice, int worker, int row)
    {
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row), world.Relationships.Cell[row]);
        Step10Endings.Remove(world, worker, [row]);
    }
}
