using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 12: outside help progress fades and may relapse (L51–L53), which aftercare slows (E70, E120); openness and hurt recover slowly; some families leave town and newcomers take their place.</summary>
internal static class Step12OutsideHelp
{
    private const int NeverHelped = ushort.MaxValue;

    /// <summary>The month of one block of families outside help, and who of the block leaves town.</summary>
    public static void Apply<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        slice.Leaving.Clear();
        PassMonth<T>(world, slice, block);
        if (T.Count == SixteenLanes.Count)
            Move<TwoFamilies>(world, slice.Scratch, block);
        else
            Move<OneFamily>(world, slice.Scratch, block);
    }

    /// <summary>Families that leave take their relationships with them: out of this caseload, whose rows may have moved up since the families were met.</summary>
    public static void LeaveHelp<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var month = cases.Month;
        for (var place = 0; place < cases.Count; place += T.Count)
            for (var leaves = T.Where(T.Marked(month.Shocks, place, (byte)Shocks.Leaves)) & cases.Lanes<T>(place); leaves != 0; leaves &= leaves - 1)
                if (world.RowOf(month.Family[place + BitOperations.TrailingZeroCount(leaves)], cases.Worker) is var row && row >= cases.First)
                    End(world, slice, row);
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

    /// <summary>Counts the months outside and of aftercare, and works out how much recovers and how much is lost.</summary>
    private static void PassMonth<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        var (none, never) = (T.Of(0), T.Of(NeverHelped));
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var outside = T.Not(T.Marked(families.Marks, family, (byte)FamilyMarks.InHelp));
            var months = T.Load(families.MonthsOutside, family);
            var helped = T.Both(outside, T.Below(months, never));
            var older = PortableMath.Smaller(T.Of(NeverHelped - 1), months + 1f);
            T.Store(T.Choose(helped, older, months), families.MonthsOutside, family);
            T.Store(T.Choose(outside, T.Of(numbers.OutsideRecovery), none), slice.Scratch.Recovery, family - block.From);
            var relapses = T.Below(T.Fraction(families.RelapseWord, family), RelapseHazard<T>(world, family));
            var lost = T.Choose(relapses, T.Of(numbers.RelapseLoss), T.Of(numbers.OutsideDecay));
            T.Store(T.Choose(helped, lost, none), slice.Scratch.Lost, family - block.From);
            for (var some = T.Where(T.Both(helped, relapses)) & slice.Families(family); some != 0; some &= some - 1)
                slice.Relapsed.Add(family + BitOperations.TrailingZeroCount(some));
            var care = T.Load(families.AftercareLeft, family);
            T.Store(T.Choose(T.Both(helped, T.Below(none, care)), care - 1f, care), families.AftercareLeft, family);
            for (var some = T.Where(T.Marked(families.Shocks, family, (byte)Shocks.Leaves)) & slice.Families(family); some != 0; some &= some - 1)
                Leave(world, slice, family + BitOperations.TrailingZeroCount(some));
        }
    }

    private static void Leave(World world, Slice slice, int family)
    {
        Tallying.CountLived(world, slice.Tally, family);
        slice.Leaving.Add(family);
    }

    /// <summary>Openness and hurt recover towards those of the town, autonomy and reintegration fall back towards where they stood before help.</summary>
    /// <remarks>The eight states of a family move in one step: state + rate · (target − state), for each only in its own direction.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)] // inlined, it would run out of registers
    private static void Move<T>(World world, BlockScratch scratch, FamilyBlock block)
        where T : struct, IFamilies<T>
    {
        var families = world.Families;
        var population = world.Parameters.Population;
        var down = float.NegativeInfinity;
        var lowest = T.Of(Vector256.Create(down, down, 0, 0, down, 0, 0, 0));
        var highest = T.Of(Vector256.Create(0, 0, 0, float.PositiveInfinity, 0, 0, 0, 0));
        var usual = T.Of(Vector256.Create(0, 0, 0, (float)population.Openness, (float)population.Hurt, 0, 0, 0));
        var progress = T.Of(Vector256.Create(-1, -1, 0, 0, 0, 0, 0, 0).AsSingle());
        ref var clients = ref families.Client.Numbers(block.From);
        ref var befores = ref Unsafe.As<Footing, float>(ref families.Before[block.From]);
        ref var recoveries = ref MemoryMarshal.GetArrayDataReference(scratch.Recovery);
        ref var losses = ref MemoryMarshal.GetArrayDataReference(scratch.Lost);
        for (nuint family = 0; family < (nuint)(block.To - block.From); family += (nuint)T.Count)
        {
            families.Client.FetchAhead(block.From + (int)family, T.Count);
            var state = T.Load(ref clients, family);
            var target = T.Choose(progress, T.OfFootings(ref befores, family), usual);
            var rate = T.Choose(progress, T.OfNumbers(ref losses, family), T.OfNumbers(ref recoveries, family));
            T.Store(state + rate * T.Smaller(T.Larger(target - state, lowest), highest), ref clients, family);
        }
    }

    /// <summary>Monthly probability of relapse, by months since help ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T RelapseHazard<T>(World world, int family)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        var months = T.Load(families.MonthsOutside, family);
        var one = T.Of(1);
        var hazard = T.Choose(T.Below(T.Of(24), months), T.Of(numbers.RelapseLater), T.Of(numbers.RelapseLate));
        hazard = T.Choose(T.Below(T.Of(12), months), hazard, T.Of(numbers.RelapseMiddle));
        hazard = T.Choose(T.Below(T.Of(6), months), hazard, T.Of(numbers.RelapseEarly));
        hazard *= T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.EndedUnderControl), T.Of(numbers.RelapseForced), one);
        hazard *= T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.LetGoEarly), T.Of(1 + numbers.RelapseLetGo), one);
        return hazard * T.Choose(T.Below(T.Of(0), T.Load(families.AftercareLeft, family)), T.Of(numbers.AftercareRelapse), one);
    }

    private static void End(World world, Slice slice, int row)
    {
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row), world.Relationships.Cell[row]);
        Step10Endings.Remove(world, row);
    }
}
