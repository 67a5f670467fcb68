using System.Numerics;
using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 2: families outside help ask for it (E33, E40, E67), outreach finds some that would not (E161), families in help ask at a second service (E164), and families that wait give up (E23).</summary>
internal static class Step02HelpSeeking
{
    /// <summary>Puts those who asked at the end of their waiting lists, in order of slot.</summary>
    public static void JoinLines(World world, Slice slice)
    {
        foreach (var one in slice.All)
            foreach (var (service, waiter) in one.Asking)
                if (slice.HasService(service))
                    world.Organisations.Line[service].Add(waiter);
    }

    /// <summary>Who of a block of families asks for help, and who gives up.</summary>
    public static void Apply<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        if (world.Organisations.Count == 0)
            return;
        var (families, luck) = (world.Families, slice.Scratch.Luck);
        var outreach = world.Conditions.Levers.OutreachHours > 0;
        var asking = 0;
        for (var family = block.From; family < block.To; family += T.Count)
        {
            families.Client.FetchAhead(family, T.Count);
            var fraction = T.Fraction(luck.Word1, family - block.From);
            var waits = T.Marked(families.Marks, family, (byte)FamilyMarks.Waits);
            var givesUp = T.Both(waits, T.Below(fraction, ChanceToGiveUp<T>(world, family)));
            var asks = T.Below(fraction, ChanceToAsk<T>(world, family));
            if (outreach)
                asks = T.Either(asks, FoundByOutreach<T>(world, slice, block, family));
            for (var some = T.Where(T.Both(T.Not(waits), asks)) & slice.Families(family); some != 0; some &= some - 1)
                slice.Scratch.Asking[asking++] = family + BitOperations.TrailingZeroCount(some);
            for (var some = T.Where(givesUp) & slice.Families(family); some != 0; some &= some - 1)
                GiveUp(world, slice, family + BitOperations.TrailingZeroCount(some));
        }

        FindServices<T>(world, slice.Scratch, asking);
        for (var index = 0; index < asking; index++)
            Ask(world, slice, slice.Scratch.Asking[index], slice.Scratch.Service[index]);
    }

    /// <summary>Monthly probability that a family asks for help: by the role it would take, more in a crisis, less when hurt by earlier help.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ChanceToAsk<T>(World world, int family)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        T.LoadTwo(ref families.Client.Numbers(family), ClientState.AtOpenness, out var openness, out var hurt);
        var chance = numbers.SeekPerMonth
            * T.Look(world.Numbers.Roles.HelpSeeking, T.Load(families.Disposition, family))
            * (0.5f + openness)
            * (1f - numbers.HurtSeek * hurt);
        chance *= T.Choose(T.Marked(families.Shocks, family, (byte)Shocks.InCrisis), T.Of(numbers.CrisisSeek), T.Of(1));
        chance *= T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.InHelp), T.Of(numbers.SecondSeek), T.Of(1));
        return T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.HelpedTwice), T.Of(0), chance);
    }

    /// <summary>Monthly probability that a family that waits gives up: more when the crisis in which it asked has passed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ChanceToGiveUp<T>(World world, int family)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.F;
        var calm = T.Not(T.Marked(families.Shocks, family, (byte)Shocks.InCrisis));
        var crisisPassed = T.Both(calm, T.Marked(families.Marks, family, (byte)FamilyMarks.AskedInCrisis));
        return numbers.GiveUpPerMonth * T.Choose(crisisPassed, T.Of(numbers.GiveUpAfterCrisis), T.Of(1));
    }

    /// <summary>Outreach finds families outside help that did not ask themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T FoundByOutreach<T>(World world, Slice slice, FamilyBlock block, int family)
        where T : unmanaged, ILanes<T>
    {
        var numbers = world.Numbers.F;
        var hours = (float)world.Conditions.Levers.OutreachHours;
        var luck = slice.Scratch.MoreLuck;
        var at = family - block.From;
        world.Chance.OfFamilies<T>(world.Families.Generation, family, world.Month, Decision.Outreach, luck, at);
        var found = T.Below(T.UpperFraction(luck.Word1, at), T.Of(hours / (1000 * numbers.OutreachHoursPerContact)));
        var accepts = T.Below(T.LowerFraction(luck.Word1, at), T.Of(numbers.OutreachAccepted));
        var outside = T.Not(T.Marked(world.Families.Marks, family, (byte)FamilyMarks.InHelp));
        return T.Both(outside, T.Both(found, accepts));
    }

    /// <summary>Those who ask find a service, with a chance proportional to its places.</summary>
    private static void FindServices<T>(World world, BlockScratch scratch, int asking)
        where T : unmanaged, ILanes<T>
    {
        for (var index = 0; index < asking; index++)
        {
            Nearby.Fetch(world.Families.Ties, scratch.Asking[index]); // where it is written down that the family waits
            scratch.Drawer[index] = Chance.Drawer(Entity.Family, world.Families.Generation[scratch.Asking[index]]);
        }

        for (var index = 0; index < asking; index += T.Count)
        {
            world.Chance.OfEach<T>(scratch.Asking, scratch.Drawer, index, world.Month, Decision.Service, scratch.MoreLuck, index);
            var fraction = T.Fraction(scratch.MoreLuck.Word0, index);
            var service = T.Of(world.Organisations.Count - 1);
            for (var before = 0; before < world.Organisations.Count - 1; before++)
                service -= PortableMath.One(T.Below(fraction, T.Of(world.Organisations.CumulativePlaces[before])));
            T.Store(service, scratch.Service, index);
        }
    }

    private static void Ask(World world, Slice slice, int family, int service)
    {
        var families = world.Families;
        if (families.InHelp(family) && AlreadyThere(world, family, service))
            return;
        families.Ties[family].Waiting = (short)service;
        families.Ties[family].WaitingSince = (short)world.Month;
        families.Marks[family] = FamilyMarks.Waits | (families.InCrisis(family)
            ? families.Marks[family] | FamilyMarks.AskedInCrisis
            : families.Marks[family] & ~FamilyMarks.AskedInCrisis);
        slice.Asking.Add((service, new Waiter(family, (short)world.Month)));
        slice.Tally.Count(Measure.Asked, families.Cell[family]);
    }

    /// <summary>True when the family already has a relationship with that service: a second one is with another (E164).</summary>
    private static bool AlreadyThere(World world, int family, int service) =>
        ServiceOf(world, world.Families.Ties[family].First) == service || ServiceOf(world, world.Families.Ties[family].Second) == service;

    private static int ServiceOf(World world, int worker) =>
        worker == FamilyTable.None ? FamilyTable.None : world.Workers.Organisation[worker];

    private static void GiveUp(World world, Slice slice, int family)
    {
        world.Families.Ties[family].Waiting = FamilyTable.None;
        world.Families.Marks[family] &= ~FamilyMarks.Waits;
        slice.Tally.Count(Measure.GaveUp, world.Families.Cell[family]);
    }
}
