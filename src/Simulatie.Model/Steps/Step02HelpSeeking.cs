using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 2: families outside help ask for it (E33, E40, E67), outreach finds some that would not (E161), families in help ask at a second service (E164), and families that wait give up (E23).</summary>
internal static class Step02HelpSeeking
{
    /// <summary>A hair above one, so that rounding never hides a family.</summary>
    private const float Margin = 1.0001f;

    public static void Apply(World world, Slice slice)
    {
        slice.Asking.Clear();
        if (world.Organisations.Count == 0)
            return;
        if (world.SideBySide)
            Apply<SixteenLanes>(world, slice);
        else
            Apply<OneLane>(world, slice);
    }

    /// <summary>Puts those who asked at the end of their waiting lists, in order of slot.</summary>
    public static void JoinLines(World world, Slice slice)
    {
        foreach (var family in slice.Asking)
            world.Organisations.Line[world.Families.Waiting[family]].Add(new Waiter(family, world.Families.WaitingSince[family]));
    }

    /// <summary>Looks closely only at families whose luck lies below the highest chance that they could have.</summary>
    private static void Apply<T>(World world, Slice slice)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        var mostGiveUp = T.Of(Margin * (float)numbers.GiveUpPerMonth * MathF.Max(1, (float)numbers.GiveUpAfterCrisis));
        var mostAsk = Margin * (float)numbers.SeekPerMonth * 1.5f;
        var (once, inCrisis, second) = (T.Of(1), T.Of((float)numbers.CrisisSeek), T.Of((float)numbers.SecondSeek));
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family += T.Count)
        {
            var fraction = T.Fraction(families.Luck.Word1, family);
            var most = mostAsk * T.Look(world.Numbers.Roles.HelpSeeking, T.Load(families.Disposition, family))
                * T.Choose(T.Below(T.Of(0), T.Load(families.Crisis, family)), inCrisis, once)
                * T.Choose(T.Marked(families.Marks, family, (byte)FamilyMarks.InHelp), second, once);
            var waits = T.Below(T.Of(FamilyTable.None), T.Load(families.Waiting, family));
            for (var some = T.Where(T.Below(fraction, T.Choose(waits, mostGiveUp, most))) & slice.Families(family); some != 0; some &= some - 1)
                Decide(world, slice, family + BitOperations.TrailingZeroCount(some));
        }

        if (world.Conditions.Levers.OutreachHours > 0)
            ReachOut(world, slice);
    }

    private static void Decide(World world, Slice slice, int family)
    {
        var fraction = world.Families.Luck.Word1[family].Fraction();
        if (world.Families.Waiting[family] != FamilyTable.None)
            MaybeGiveUp(world, slice, family, fraction);
        else if (fraction < ChanceToAsk(world, family))
            Ask(world, slice, family);
    }

    /// <summary>Monthly probability that a family asks for help: by the role it would take, more in a crisis, less when hurt by earlier help.</summary>
    internal static float ChanceToAsk(World world, int family)
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        if (families.First[family] != FamilyTable.None && families.Second[family] != FamilyTable.None)
            return 0;
        var chance = (float)numbers.SeekPerMonth
            * world.Numbers.ClientTraits[(int)families.Disposition[family]].HelpSeeking
            * (0.5f + families.Client[family].Openness)
            * (1 - (float)numbers.HurtSeek * families.Client[family].Hurt);
        if (families.Crisis[family] != 0)
            chance *= (float)numbers.CrisisSeek;
        return families.InHelp(family) ? chance * (float)numbers.SecondSeek : chance;
    }

    /// <summary>Outreach finds families outside help that did not ask themselves.</summary>
    private static void ReachOut(World world, Slice slice)
    {
        var asked = slice.Asking.Count;
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
            if (FoundByOutreach(world, family))
                Ask(world, slice, family);
        if (slice.Asking.Count > asked)
            slice.Asking.Sort();
    }

    private static bool FoundByOutreach(World world, int family)
    {
        var hours = (float)world.Conditions.Levers.OutreachHours;
        if (!world.Families.Outside(family) || world.Families.WaitingSince[family] == world.Month)
            return false;
        var numbers = world.Numbers.U;
        var word = world.Chance.Word(Entity.Family, family, world.Families.Generation[family], world.Month, Decision.Outreach);
        return word.UpperFraction() < hours / (1000 * (float)numbers.OutreachHoursPerContact) && word.LowerFraction() < (float)numbers.OutreachAccepted;
    }

    private static void Ask(World world, Slice slice, int family)
    {
        var families = world.Families;
        var fraction = world.Chance.Word(Entity.Family, family, families.Generation[family], world.Month, Decision.Service).Fraction();
        var service = 0;
        while (service < world.Organisations.Count - 1 && fraction >= world.Organisations.CumulativePlaces[service])
            service++;
        if (AlreadyThere(world, family, service))
            return;
        families.Waiting[family] = (short)service;
        families.WaitingSince[family] = (short)world.Month;
        families.Marks[family] = families.Crisis[family] != 0
            ? families.Marks[family] | FamilyMarks.AskedInCrisis
            : families.Marks[family] & ~FamilyMarks.AskedInCrisis;
        slice.Asking.Add(family);
        slice.Tally.Count(Measure.Asked, families.Cell[family]);
    }

    /// <summary>True when the family already has a relationship with that service: a second one is with another (E164).</summary>
    private static bool AlreadyThere(World world, int family, int service) =>
        ServiceOf(world, world.Families.First[family]) == service || ServiceOf(world, world.Families.Second[family]) == service;

    private static int ServiceOf(World world, int worker) =>
        worker == FamilyTable.None ? FamilyTable.None : world.Workers.Organisation[worker];

    private static void MaybeGiveUp(World world, Slice slice, int family, float fraction)
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        var crisisPassed = families.Has(family, FamilyMarks.AskedInCrisis) && families.Crisis[family] == 0;
        if (fraction >= (float)numbers.GiveUpPerMonth * (crisisPassed ? (float)numbers.GiveUpAfterCrisis : 1))
            return;
        families.Waiting[family] = FamilyTable.None;
        families.WaitingSince[family] = (short)world.Month; // outreach leaves those alone who gave up this month
        slice.Tally.Count(Measure.GaveUp, families.Cell[family]);
    }
}
