using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 1: crises begin and pass (E77, E88), openings for work and training come by (E94), suspicion of fraud arises (E106, T18).</summary>
internal static class Step01Shocks
{
    public static void Apply(World world, Slice slice)
    {
        Families(world, slice);
        Relationships(world, slice);
    }

    private static void Families(World world, Slice slice)
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        var begins = (float)numbers.CrisesPerMonth;
        var passes = (float)(1 / numbers.CrisisMonths);
        var opens = world.Conditions.OpportunitiesPerMonth;
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
        {
            var word = world.Chance.Block(Entity.Family, family, families.Generation[family], world.Month, Decision.CrisisAndOpportunity).Word0;
            var crisis = families.Crisis[family];
            families.Crisis[family] = crisis == 0
                ? (byte)(word.UpperFraction() < begins ? 1 : 0)
                : (byte)(word.UpperFraction() < passes ? 0 : 2);
            families.Marks[family] = word.LowerFraction() < opens
                ? families.Marks[family] | FamilyMarks.Opportunity
                : families.Marks[family] & ~FamilyMarks.Opportunity;
        }
    }

    private static void Relationships(World world, Slice slice)
    {
        var workers = world.Workers;
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            var first = workers.FirstRow[worker];
            for (var row = first; row < first + workers.Cases[worker]; row++)
                DrawLuck(world, row, worker);
        }
    }

    /// <summary>Draws the month's words of a relationship, and whether suspicion arises: by control mandate, alike for all its clients.</summary>
    public static void DrawLuck(World world, int row, int worker)
    {
        var table = world.Relationships;
        var family = table.Family[row];
        var kind = (table.Marks[row] & RelationshipMarks.Second) != 0 ? Entity.SecondRelationship : Entity.FirstRelationship;
        var luck = world.Chance.Block(kind, family, world.Families.Generation[family], world.Month, Decision.NextWorkerRole);
        table.WordWorkerRole[row] = luck.Word0;
        table.WordClientRole[row] = luck.Word1;
        table.WordEnding[row] = luck.Word2;
        table.WordJudgement[row] = luck.Word3;

        var mandate = world.Organisations.Conditions[world.Workers.Organisation[worker]].Control;
        if (table.SuspicionLeft[row] > 0)
            table.SuspicionLeft[row]--;
        else if (luck.Word3.LowerFraction() < (float)world.Numbers.U.SuspicionPerMonth * mandate)
            table.SuspicionLeft[row] = (byte)world.Numbers.U.SuspicionMonths;
    }
}
