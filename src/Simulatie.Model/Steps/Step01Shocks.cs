using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 1: crises begin and pass (E77, E88), openings for work and training come by (E94), suspicion of fraud arises (E106, T18).</summary>
internal static class Step01Shocks
{
    /// <summary>Draws the month's luck of a block of families: does a crisis begin or pass, does an opening come by, does the family leave at the end of the month?</summary>
    public static void Families<T>(World world, BlockScratch scratch, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        block.Draw<T>(world, Decision.Crisis, scratch.Luck);
        Befall(world, scratch.Luck, block);
    }

    /// <summary>Draws the month's luck of a caseload, and whether suspicion arises: by control mandate, alike for all clients of the service. It passes after some months.</summary>
    public static void Relationships<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (table, luck) = (world.Relationships, cases.Month.Luck);
        var numbers = world.Numbers;
        var mandate = world.Organisations.Conditions[world.Workers.Organisation[cases.Worker]].Control;
        var arising = T.Of(numbers.F.SuspicionPerMonth * mandate);
        var (none, lasting) = (T.Of(0), T.Of((byte)numbers.U.SuspicionMonths));
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            var row = cases.Row(place);
            world.Chance.OfEach<T>(table.Family, table.Drawer, row, world.Month, Decision.NextWorkerRole, luck, place);
            var left = T.Load(table.SuspicionLeft, row);
            var fresh = T.Only(T.Below(T.LowerFraction(luck.Word3, place), arising), lasting);
            T.Store(T.Choose(T.Below(none, left), left - 1f, fresh), table.SuspicionLeft, row);
        }
    }

    /// <summary>What befalls each family, by its bytes of luck; where one of them does not decide, by words of its own.</summary>
    private static void Befall(World world, MonthWords luck, FamilyBlock block)
    {
        var shocks = world.Families.Shocks;
        var chances = new ShockChances(world);
        var (begins, passes) = (ByteLanes.Of(SharedLuck.Edge(chances.Begins)), ByteLanes.Of(SharedLuck.Edge(chances.Passes)));
        var (opens, leaves) = (ByteLanes.Of(SharedLuck.Edge(chances.Opens)), ByteLanes.Of(SharedLuck.Edge(chances.Leaves)));
        for (var family = block.From; family < block.To; family += ByteLanes.Count)
        {
            var word = (family - block.From) / SharedLuck.Families;
            var (crisis, opening, leaving) = (ByteLanes.LoadBytes(luck.Word0, word), ByteLanes.LoadBytes(luck.Word1, word), ByteLanes.LoadBytes(luck.Word3, word));
            var inCrisis = ByteLanes.Load(shocks, family).Has((byte)Shocks.InCrisis);
            var turns = ByteLanes.Choose(inCrisis, passes, begins);
            var turned = ~crisis.AtLeast(turns);
            var befalls = (~inCrisis & turned & (byte)Shocks.CrisisBegins)
                | (inCrisis & ~turned & (byte)Shocks.CrisisLasts)
                | (~opening.AtLeast(opens) & (byte)Shocks.Opportunity)
                | (~leaving.AtLeast(leaves) & (byte)Shocks.Leaves);
            befalls.Store(shocks, family);
            leaving.Store(world.Families.RelapseLuck, family);
            var undecided = crisis.Is(turns) | opening.Is(opens) | leaving.Is(leaves);
            for (var some = undecided.Where & block.Before(family); some != 0; some &= some - 1)
            {
                var lane = BitOperations.TrailingZeroCount(some);
                shocks[family + lane] = Befall(world, chances, luck, family + lane, family + lane - block.From, inCrisis: (inCrisis.Where >> lane & 1) != 0);
            }
        }
    }

    /// <summary>What befalls one family.</summary>
    private static Shocks Befall(World world, in ShockChances chances, MonthWords luck, int family, int at, bool inCrisis)
    {
        var own = world.Chance.Block(Entity.Family, family, world.Families.Generation[family], world.Month, Decision.Crisis);
        var turns = SharedLuck.Fraction(luck.Word0, at, own.Word0) < (inCrisis ? chances.Passes : chances.Begins);
        var opens = SharedLuck.Fraction(luck.Word1, at, own.Word1) < chances.Opens;
        var leaves = SharedLuck.Fraction(luck.Word3, at, own.Word3) < chances.Leaves;
        return (inCrisis ? turns ? 0 : Shocks.CrisisLasts : turns ? Shocks.CrisisBegins : 0) | (opens ? Shocks.Opportunity : 0) | (leaves ? Shocks.Leaves : 0);
    }
}

/// <summary>Monthly chances that a crisis begins, that one passes, that an opening comes by and that a family leaves.</summary>
internal readonly struct ShockChances(World world)
{
    public float Begins { get; } = world.Numbers.F.CrisesPerMonth;

    public float Passes { get; } = (float)(1 / world.Numbers.U.CrisisMonths);

    public float Opens { get; } = world.Conditions.OpportunitiesPerMonth;

    public float Leaves { get; } = (float)world.Parameters.Population.ReplacedPerMonth;
}
