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
        var (families, luck) = (world.Families, scratch.Luck);
        for (var family = block.From; family < block.To; family += T.Count)
            world.Chance.OfFamilies<T>(families.Generation, family, world.Month, Decision.CrisisAndOpportunity, luck, family - block.From);
        Step12OutsideHelp.LookForRelapses<T>(world, luck, block);
        Befall<T>(world, luck, block);
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
            var fresh = T.Choose(T.Below(T.LowerFraction(luck.Word3, place), arising), lasting, none);
            T.Store(T.Choose(T.Below(none, left), left - 1f, fresh), table.SuspicionLeft, row);
        }
    }

    private static void Befall<T>(World world, MonthWords luck, FamilyBlock block)
        where T : unmanaged, ILanes<T>
    {
        var families = world.Families;
        var numbers = world.Numbers;
        var none = T.Of(0);
        var (first, lasting, opening, leaving) = (T.Of((float)Shocks.CrisisBegins), T.Of((float)Shocks.CrisisLasts), T.Of((float)Shocks.Opportunity), T.Of((float)Shocks.Leaves));
        var begins = T.Of(numbers.F.CrisesPerMonth);
        var passes = T.Of((float)(1 / numbers.U.CrisisMonths));
        var opens = T.Of(world.Conditions.OpportunitiesPerMonth);
        var replaced = T.Of((float)world.Parameters.Population.ReplacedPerMonth);
        for (var family = block.From; family < block.To; family += T.Count)
        {
            var at = family - block.From;
            var fraction = T.UpperFraction(luck.Word0, at);
            var begun = T.Choose(T.Below(fraction, begins), first, none);
            var goesOn = T.Choose(T.Below(fraction, passes), none, lasting);
            var crisis = T.Choose(T.Marked(families.Shocks, family, (byte)Shocks.InCrisis), goesOn, begun);
            var comesBy = T.Choose(T.Below(T.LowerFraction(luck.Word0, at), opens), opening, none);
            var leaves = T.Choose(T.Below(T.Fraction(luck.Word2, at), replaced), leaving, none);
            T.Store(crisis + comesBy + leaves, families.Shocks, family);
        }
    }
}
