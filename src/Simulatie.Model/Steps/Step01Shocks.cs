using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 1: crises begin and pass (E77, E88), openings for work and training come by (E94), suspicion of fraud arises (E106, T18).</summary>
internal static class Step01Shocks
{
    /// <summary>Draws the month's luck of a block of families: does a crisis begin or pass, does an opening come by?</summary>
    public static void Families(World world, FamilyBlock block)
    {
        for (var family = block.From; family < block.To; family += PhiloxLanes.Width)
            world.Chance.OfFamilies(world.Families.Generation, family, world.Month, Decision.CrisisAndOpportunity, world.Families.Luck, family);
        if (world.SideBySide)
            Families<SixteenLanes>(world, block);
        else
            Families<OneLane>(world, block);
    }

    /// <summary>Draws the month's luck of the relationships, and whether suspicion arises in them.</summary>
    public static void Relationships(World world, Slice slice)
    {
        var workers = world.Workers;
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.SideBySide)
                Relationships<SixteenLanes>(world, worker);
            else
                Relationships<OneLane>(world, worker);
        }
    }

    /// <summary>The luck of a relationship in the month in which it begins.</summary>
    public static void DrawFirstLuck(World world, int row, int worker)
    {
        var table = world.Relationships;
        var kind = (table.Marks[row] & RelationshipMarks.Second) != 0 ? Entity.SecondRelationship : Entity.FirstRelationship;
        var family = table.Family[row];
        var luck = world.Chance.Block(kind, family, world.Families.Generation[family], world.Month, Decision.NextWorkerRole);
        (table.Luck.Word0[row], table.Luck.Word1[row], table.Luck.Word2[row], table.Luck.Word3[row]) = luck;
        Suspect<OneLane>(world, row, worker);
    }

    private static void Families<T>(World world, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        var (none, first, lasting) = (T.Of(0), T.Of(1), T.Of(2));
        var begins = T.Of((float)numbers.CrisesPerMonth);
        var passes = T.Of((float)(1 / numbers.CrisisMonths));
        var opens = T.Of(world.Conditions.OpportunitiesPerMonth);
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var fraction = T.UpperFraction(families.Luck.Word0, family);
            var begun = T.Choose(T.Below(fraction, begins), first, none);
            var goesOn = T.Choose(T.Below(fraction, passes), none, lasting);
            T.Store(T.Choose(T.Same(T.Load(families.Crisis, family), none), begun, goesOn), families.Crisis, family);
            var opening = T.Below(T.LowerFraction(families.Luck.Word0, family), opens);
            T.Mark(opening, families.Marks, family, (byte)FamilyMarks.Opportunity);
        }
    }

    private static void Relationships<T>(World world, int worker)
        where T : unmanaged, ILanes<T>
    {
        var (workers, table) = (world.Workers, world.Relationships);
        var (first, end) = workers.Rows(worker);
        for (var row = first; row < end; row += PhiloxLanes.Width)
            world.Chance.OfRelationships(table.Family, table.Drawer, row, world.Month, Decision.NextWorkerRole, table.Luck);
        for (var row = first; row < end; row += T.Count)
            Suspect<T>(world, row, worker);
    }

    /// <summary>Suspicion passes after some months, or arises: by control mandate, alike for all clients of the service.</summary>
    private static void Suspect<T>(World world, int row, int worker)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var mandate = world.Organisations.Conditions[world.Workers.Organisation[worker]].Control;
        var left = T.Load(table.SuspicionLeft, row);
        var arises = T.Below(T.LowerFraction(table.Luck.Word3, row), T.Of((float)numbers.SuspicionPerMonth * mandate));
        var fresh = T.Choose(arises, T.Of((byte)numbers.SuspicionMonths), T.Of(0));
        T.Store(T.Choose(T.Below(T.Of(0), left), left - 1f, fresh), table.SuspicionLeft, row);
    }
}
