using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Tests.Model;

/// <summary>What a month does to many families at once, against the same one family at a time: for families in any state, more of them than fill a block, and not whole groups.</summary>
public class FamilyMonthTests
{
    private const int Families = FamilyBlock.Most + 75;

    private static readonly Gen<int> Seeds = Gen.Int[0, 1000];

    [Fact]
    public void Outside_help_months_pass_progress_fades_and_openness_recovers() => Seeds.Sample(seed =>
    {
        var (world, slice) = AnyTown(seed);
        var expected = Enumerable.Range(0, Families).Select(family => Outside(world, family)).ToArray();
        slice.Relapsed.Clear();
        var leaving = new List<int>();
        foreach (var block in FamilyBlock.Of(slice))
        {
            Step12OutsideHelp.Apply(world, slice, block);
            leaving.AddRange(slice.Leaving);
        }

        return expected.Select(family => family.State).SequenceEqual(Enumerable.Range(0, Families).Select(family => StateOf(world, family)))
            && slice.Relapsed.SequenceEqual(Enumerable.Range(0, Families).Where(family => expected[family].Relapses))
            && leaving.SequenceEqual(Enumerable.Range(0, Families).Where(family => (world.Families.Shocks[family] & Shocks.Leaves) != 0));
    }, iter: 40);

    [Fact]
    public void Each_family_that_stays_is_counted_once_in_its_cell() => Seeds.Sample(seed =>
    {
        var (world, slice) = AnyTown(seed);
        var expected = new Tally();
        var lasting = Enumerable.Range(0, Families).Select(family => Count(world, expected, family)).ToArray();
        foreach (var block in FamilyBlock.Of(slice))
            FamilyTallying.Count<SixteenLanes>(world, slice, block);
        slice.Tally.Fold();
        return lasting.SequenceEqual(world.Families.LastingMonths.AsSpan(0, Families).ToArray())
            && expected.Counts.SequenceEqual(slice.Tally.Counts)
            && expected.InAftercare == slice.Tally.InAftercare;
    }, iter: 40);

    [Fact]
    public void Each_family_is_of_the_kind_that_it_is() => Seeds.Sample(seed =>
    {
        var (world, slice) = AnyTown(seed);
        var kinds = new List<byte>();
        foreach (var block in FamilyBlock.Of(slice))
        {
            Step02HelpSeeking.TellApart(world.Families, slice.Scratch, block);
            kinds.AddRange(slice.Scratch.Seeking.AsSpan(0, block.To - block.From));
        }

        return kinds.SequenceEqual(Enumerable.Range(0, Families).Select(family => KindOf(world.Families, family)));
    }, iter: 40);

    [Fact]
    public void Each_family_meets_its_own_luck() => Seeds.Sample(seed =>
    {
        var (world, slice) = AnyTown(seed);
        var expected = Enumerable.Range(0, Families).Select(family => Befalls(world, family)).ToArray();
        foreach (var block in FamilyBlock.Of(slice))
            Step01Shocks.Families<SixteenLanes>(world, slice.Scratch, block);
        return expected.SequenceEqual(world.Families.Shocks.AsSpan(0, Families).ToArray());
    }, iter: 40);

    [Fact]
    public void Who_has_the_luck_asks_for_help_is_found_or_gives_up() => Gen.Select(Seeds, Gen.Double[0, 300]).Sample((seed, outreach) =>
    {
        var (world, slice) = AnyTown(seed, new Levers { OutreachHours = outreach });
        var waits = Enumerable.Range(0, Families).Select(family => world.Families.Has(family, FamilyMarks.Waits)).ToArray();
        var does = new bool[Families];
        slice.Asking.Clear();
        foreach (var block in FamilyBlock.Of(slice))
        {
            Step01Shocks.Families<SixteenLanes>(world, slice.Scratch, block);
            for (var family = block.From; family < block.To; family++)
                does[family] = AsksOrGivesUp(world, family);
            Step02HelpSeeking.Apply<SixteenLanes>(world, slice, block);
        }

        return Enumerable.Range(0, Families).All(family => world.Families.Has(family, FamilyMarks.Waits) == (waits[family] != does[family]))
            && slice.Asking.Select(asked => asked.Waiter.Family).SequenceEqual(Enumerable.Range(0, Families).Where(family => does[family] && !waits[family]));
    }, iter: 40);

    [Fact]
    public void Blocks_cover_a_slice_once() => Gen.Select(Gen.Int[1, 3000], Gen.Int[1, 5]).Sample((families, count) =>
    {
        var world = Simulation.Begin(new ModelParameters { Population = new Population { Families = families } }, 1, 0, 1).World;
        var met = new List<int>();
        foreach (var slice in Slice.Cut(world, count))
            foreach (var block in FamilyBlock.Of(slice))
                for (var from = block.From; from < block.To; from += ByteLanes.Count)
                    for (var bit = 0; bit < ByteLanes.Count; bit++)
                        if ((block.Before(from) >> bit & 1) != 0)
                            met.Add(from + bit);
        return met.SequenceEqual(Enumerable.Range(0, families));
    }, iter: 40);

    private static (World World, Slice Slice) AnyTown(int seed, Levers? levers = null)
    {
        var town = new ModelParameters { Population = new Population { Families = Families }, Levers = levers ?? new Levers() };
        var world = Simulation.Begin(town, 1, 0, 1).World.Branch(town, last: true);
        var (families, luck, slice) = (world.Families, new Random(seed), Slice.Cut(world, 1)[0]);
        world.Month += seed;
        foreach (var block in FamilyBlock.Of(slice))
            Step01Shocks.Families<SixteenLanes>(world, slice.Scratch, block);
        for (var family = 0; family < Families; family++)
        {
            families.Marks[family] = (FamilyMarks)luck.Next(256);
            families.Shocks[family] = (Shocks)luck.Next(16);
            families.Disposition[family] = (Simulatie.Study.ClientRole)luck.Next(6);
            families.Cell[family] = (byte)luck.Next(Tally.Cells);
            families.MonthsOutside[family] = luck.Next(4) == 0 ? (byte)(253 + luck.Next(3)) : (byte)luck.Next(60);
            families.AftercareLeft[family] = (byte)luck.Next(3);
            families.LastingMonths[family] = luck.Next(4) == 0 ? byte.MaxValue : (byte)luck.Next(20);
            families.Before[family] = new Footing(luck.NextSingle(), luck.NextSingle());
            families.Start[family] = world.Month < 0 || luck.Next(2) == 0 ? Footing.Unknown : new Footing(luck.NextSingle() / 2, luck.NextSingle() / 2);
            families.Client[family] = new ClientState { Autonomy = luck.NextSingle(), Reintegration = luck.NextSingle(), SelfImage = luck.NextSingle(), Openness = luck.NextSingle(), Hurt = luck.NextSingle(), Network = luck.NextSingle() };
        }

        return (world, slice);
    }

    private static (byte Months, byte Care, ClientState Client) StateOf(World world, int family) =>
        (world.Families.MonthsOutside[family], world.Families.AftercareLeft[family], world.Families.Client[family]);

    /// <summary>How a family stands after a month of step 12, and whether it relapses.</summary>
    private static ((byte Months, byte Care, ClientState Client) State, bool Relapses) Outside(World world, int family)
    {
        var (families, numbers, population) = (world.Families, world.Numbers.F, world.Parameters.Population);
        var (months, care, client) = StateOf(world, family);
        if (families.InHelp(family))
            return ((months, care, client), false);
        client.Openness = Moved(client.Openness, numbers.OutsideRecovery, Math.Max(0, (float)population.Openness - client.Openness));
        client.Hurt = Moved(client.Hurt, numbers.OutsideRecovery, Math.Min(0, (float)population.Hurt - client.Hurt));
        if (months == Step12OutsideHelp.NeverHelped)
            return ((months, care, client), false);
        var later = (byte)Math.Min(Step12OutsideHelp.NeverHelped - 1, months + 1);
        var hazard = world.Numbers.Relapse.Of(later, families.Marks[family], care);
        var relapses = 1 - LuckOf(world, family, Decision.LeavingOrRelapse) <= hazard;
        var lost = relapses ? numbers.RelapseLoss : numbers.OutsideDecay;
        client.Autonomy = Moved(client.Autonomy, lost, Math.Min(0, families.Before[family].Autonomy - client.Autonomy));
        client.Reintegration = Moved(client.Reintegration, lost, Math.Min(0, families.Before[family].Reintegration - client.Reintegration));
        return ((later, (byte)Math.Max(0, care - 1), client), relapses);
    }

    /// <summary>What a month of step 1 brings a family.</summary>
    private static Shocks Befalls(World world, int family)
    {
        var chances = new ShockChances(world);
        var crisis = LuckOf(world, family, Decision.Crisis);
        return (world.Families.InCrisis(family) ? crisis < chances.Passes ? 0 : Shocks.CrisisLasts : crisis < chances.Begins ? Shocks.CrisisBegins : 0)
            | (LuckOf(world, family, Decision.Opportunity) < chances.Opens ? Shocks.Opportunity : 0)
            | (LuckOf(world, family, Decision.LeavingOrRelapse) < chances.Leaves ? Shocks.Leaves : 0);
    }

    /// <summary>Whether step 2 makes a family ask, or give up where it waits.</summary>
    private static bool AsksOrGivesUp(World world, int family)
    {
        var (families, numbers) = (world.Families, world.Numbers.F);
        var found = numbers.OutreachAccepted * (float)world.Conditions.Levers.OutreachHours / (1000 * numbers.OutreachHoursPerContact);
        if (!families.Has(family, FamilyMarks.InHelp | FamilyMarks.Waits) && LuckOf(world, family, Decision.Outreach) < found)
            return true;
        ref readonly var client = ref families.Client[family];
        return LuckOf(world, family, Decision.Waiting) < world.Numbers.Seeking.Chance(OneLane.Of(KindOf(families, family)), OneLane.Of(client.Openness), OneLane.Of(client.Hurt)).Value;
    }

    private static float Moved(float state, float rate, float gap) => MathF.FusedMultiplyAdd(rate, gap, state);

    /// <summary>A family's fraction of chance, of the byte that is its own among neighbours and of its own word.</summary>
    private static float LuckOf(World world, int family, Decision decision)
    {
        var shared = world.Chance.Word(Entity.Neighbours, family / 4, 0, world.Month, decision);
        var own = world.Chance.Word(Entity.Family, family, world.Families.Generation[family], world.Month, decision);
        return SharedLuck.Fraction((byte)(shared >> 8 * (family % 4)), own);
    }

    private static byte Count(World world, Tally tally, int family)
    {
        var families = world.Families;
        ref readonly var client = ref families.Client[family];
        var (then, progress) = (families.Start[family], world.Numbers.Progress);
        var above = client.Autonomy - then.Autonomy >= progress && client.Reintegration - then.Reintegration >= progress;
        var lasting = above ? (byte)Math.Min(byte.MaxValue, families.LastingMonths[family] + 1) : (byte)0;
        if ((families.Shocks[family] & Shocks.Leaves) != 0)
            return lasting;
        int cell = families.Cell[family];
        void If(bool holds, Measure measure) => tally.Add(measure, cell, holds ? 1 : 0);
        If(true, Measure.Families);
        If(families.InHelp(family), Measure.InHelp);
        If(!families.InHelp(family) && families.Has(family, FamilyMarks.Waits), Measure.WaitingNow);
        If(lasting >= world.Numbers.C.LastingMonths, Measure.LastingNow);
        If(families.Has(family, FamilyMarks.Reached), Measure.ReachedNow);
        tally.AddFraction(Measure.Autonomy, cell, client.Autonomy);
        tally.AddFraction(Measure.Reintegration, cell, client.Reintegration);
        tally.AddFraction(Measure.SelfImage, cell, client.SelfImage);
        tally.AddFraction(Measure.Openness, cell, client.Openness);
        tally.InAftercare += families.AftercareLeft[family] > 0 ? 1 : 0;
        return lasting;
    }

    private static byte KindOf(FamilyTable families, int family)
    {
        if (families.Has(family, FamilyMarks.Waits))
            return families.Has(family, FamilyMarks.AskedInCrisis) && !families.InCrisis(family) ? SeekingKind.WaitsAfterCrisis : SeekingKind.Waits;
        if (families.Has(family, FamilyMarks.HelpedTwice))
            return SeekingKind.HelpedTwice;
        return (byte)((byte)families.Disposition[family]
            | (families.InCrisis(family) ? SeekingKind.InCrisis : 0)
            | (families.InHelp(family) ? SeekingKind.InHelp : 0));
    }
}
