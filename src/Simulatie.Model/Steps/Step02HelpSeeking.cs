using System.Numerics;
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

    /// <summary>Who of a block of families asks for help, and who gives up. Few bytes of luck are as low as the highest chance of their kind; only of those families the own chance is worked out.</summary>
    public static void Apply<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        if (world.Organisations.Count == 0)
            return;
        var scratch = slice.Scratch;
        TellApart(world.Families, scratch, block);
        if (world.Conditions.Levers.OutreachHours > 0)
            ReachOut<T>(world, scratch, block);
        var (asking, givingUp) = Decide<T>(world, scratch, FindPerhaps(world, scratch, block));
        FindServices<T>(world, scratch, asking);
        for (var index = 0; index < asking; index++)
            Ask(world, slice, scratch.Asking[index], scratch.Service[index]);
        for (var index = 0; index < givingUp; index++)
            GiveUp(world, slice, scratch.GivingUp[index]);
    }

    /// <summary>Lists those who ask and those who give up, by their bytes of luck; where one does not decide, by the family's own word.</summary>
    private static (int Asking, int GivingUp) Decide<T>(World world, BlockScratch scratch, int perhaps)
        where T : unmanaged, ILanes<T>
    {
        var (asking, givingUp) = (0, 0);
        for (var index = 0; index < perhaps; index += T.Count)
        {
            var chance = SharedLuck.Bytes * world.Numbers.Seeking.Chance(T.Load(scratch.Kind, index), T.Load(scratch.Openness, index), T.Load(scratch.Hurt, index));
            var shared = T.Load(scratch.Shared, index);
            var does = T.Where(T.Below(shared, chance)) & Lanes.Before<T>(index, perhaps);
            var undecided = does & T.Where(T.Below(chance, shared + 1f));
            T.Store(chance - shared, scratch.Rest, index);
            for (; does != 0; does &= does - 1)
            {
                var lane = BitOperations.TrailingZeroCount(does);
                var family = scratch.Perhaps[index + lane];
                if ((undecided >> lane & 1) != 0 && OwnLuck(world, family) >= scratch.Rest[index + lane])
                    continue;
                world.Families.FetchToWait(family);
                if (world.Families.Has(family, FamilyMarks.Waits))
                    scratch.GivingUp[givingUp++] = family;
                else
                    scratch.Asking[asking++] = family;
            }
        }

        return (asking, givingUp);
    }

    /// <summary>The family's own word, where its byte of luck does not decide whether it asks or gives up.</summary>
    private static float OwnLuck(World world, int family) =>
        world.Chance.Word(Entity.Family, family, world.Families.Generation[family], world.Month, Decision.Waiting).UpperFraction();

    /// <summary>Lists those whose byte of luck is not above the highest chance of their kind, with what their own depends on.</summary>
    private static int FindPerhaps(World world, BlockScratch scratch, FamilyBlock block)
    {
        var (families, seeking, shared, highest) = (world.Families, scratch.Seeking, scratch.Luck.Word2, world.Numbers.Seeking.Highest);
        var perhaps = 0;
        for (var from = block.From; from < block.To; from += ByteLanes.Count)
        {
            var at = from - block.From;
            var may = ByteLanes.Load(seeking, at).Look(highest).AtLeast(ByteLanes.LoadBytes(shared, at / SharedLuck.Families));
            for (var some = may.Where & block.Before(from); some != 0; some &= some - 1, perhaps++)
            {
                var family = from + BitOperations.TrailingZeroCount(some);
                Nearby.Fetch(families.Client, family);
                scratch.Perhaps[perhaps] = family;
            }
        }

        for (var index = 0; index < perhaps; index++)
        {
            var family = scratch.Perhaps[index];
            scratch.Kind[index] = seeking[family - block.From];
            scratch.Shared[index] = SharedLuck.Of(shared, family - block.From);
            scratch.Openness[index] = families.Client[family].Openness;
            scratch.Hurt[index] = families.Client[family].Hurt;
        }

        return perhaps;
    }

    /// <summary>Writes down for each family of which kind it is: how it stands towards help.</summary>
    internal static void TellApart(FamilyTable families, BlockScratch scratch, FamilyBlock block)
    {
        for (var family = block.From; family < block.To; family += ByteLanes.Count)
        {
            var marks = ByteLanes.Load(families.Marks, family);
            var inCrisis = ByteLanes.Load(families.Shocks, family).Has((byte)Shocks.InCrisis);
            var kind = ByteLanes.Load(families.Disposition, family)
                | (inCrisis & SeekingKind.InCrisis)
                | (marks.Has((byte)FamilyMarks.InHelp) & SeekingKind.InHelp);
            kind = ByteLanes.Choose(marks.Has((byte)FamilyMarks.HelpedTwice), ByteLanes.Of(SeekingKind.HelpedTwice), kind);
            var afterCrisis = ~inCrisis & marks.Has((byte)FamilyMarks.AskedInCrisis);
            var waits = ByteLanes.Choose(afterCrisis, ByteLanes.Of(SeekingKind.WaitsAfterCrisis), ByteLanes.Of(SeekingKind.Waits));
            ByteLanes.Choose(marks.Has((byte)FamilyMarks.Waits), waits, kind).Store(scratch.Seeking, family - block.From);
        }
    }

    /// <summary>Outreach finds families outside help, whether they would ask themselves or not.</summary>
    private static void ReachOut<T>(World world, BlockScratch scratch, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var (families, numbers, luck) = (world.Families, world.Numbers.F, scratch.MoreLuck);
        var chance = numbers.OutreachAccepted * (float)world.Conditions.Levers.OutreachHours / (1000 * numbers.OutreachHoursPerContact);
        var edge = ByteLanes.Of(SharedLuck.Edge(chance));
        block.Draw<T>(world, Decision.Outreach, luck);
        for (var from = block.From; from < block.To; from += ByteLanes.Count)
        {
            var at = from - block.From;
            var outside = ~ByteLanes.Load(families.Marks, from).Has((byte)(FamilyMarks.InHelp | FamilyMarks.Waits));
            var may = outside & edge.AtLeast(ByteLanes.LoadBytes(luck.Word1, at / SharedLuck.Families));
            for (var some = may.Where & block.Before(from); some != 0; some &= some - 1)
            {
                var lane = BitOperations.TrailingZeroCount(some);
                var own = world.Chance.Word(Entity.Family, from + lane, families.Generation[from + lane], world.Month, Decision.Outreach);
                if (SharedLuck.Fraction(luck.Word1, at + lane, own) < chance)
                    scratch.Seeking[at + lane] = SeekingKind.Found;
            }
        }
    }

    /// <summary>Those who ask find a service, with a chance proportional to its places.</summary>
    private static void FindServices<T>(World world, BlockScratch scratch, int asking)
        where T : unmanaged, ILanes<T>
    {
        for (var index = 0; index < asking; index++)
            scratch.Drawer[index] = Chance.Drawer(Entity.Family, world.Families.Generation[scratch.Asking[index]]);

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
