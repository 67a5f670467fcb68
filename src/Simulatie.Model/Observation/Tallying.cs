using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>Counts families, relationships and workers as they stand at the end of a month.</summary>
internal static class Tallying
{
    public static void Families(World world, Tally tally, int from, int to)
    {
        var families = world.Families;
        var lastingMonths = (int)world.Numbers.C.LastingMonths;
        for (var family = from; family < to; family++)
        {
            int cell = families.Cell[family];
            FollowProgress(world, family);
            tally.Count(Measure.Families, cell);
            tally.AddFraction(Measure.Autonomy, cell, families.Autonomy[family]);
            tally.AddFraction(Measure.Reintegration, cell, families.Reintegration[family]);
            tally.AddFraction(Measure.SelfImage, cell, families.SelfImage[family]);
            tally.AddFraction(Measure.Openness, cell, families.Openness[family]);
            if (families.InHelp(family))
                tally.Count(Measure.InHelp, cell);
            else if (families.Waiting[family] != FamilyTable.None)
                tally.Count(Measure.WaitingNow, cell);
            if (families.LastingMonths[family] >= lastingMonths)
                tally.Count(Measure.LastingNow, cell);
            if (families.Has(family, FamilyMarks.Reached))
                tally.Count(Measure.ReachedNow, cell);
        }
    }

    public static void Relationships(World world, Tally tally, int workerFrom, int workerTo)
    {
        var (workers, table) = (world.Workers, world.Relationships);
        for (var worker = workerFrom; worker < workerTo; worker++)
        {
            var fte = workers.Fte[worker];
            tally.AddFraction(Measure.Fte, 0, fte);
            tally.AddFraction(Measure.PressureByFte, 0, fte * workers.Pressure[worker]);
            tally.AddFraction(Measure.DeliveredByFte, 0, fte * workers.Delivered[worker]);
            var first = workers.FirstRow[worker];
            for (var row = first; row < first + workers.Cases[worker]; row++)
                Relationship(world, tally, worker, row);
        }
    }

    /// <summary>A family that leaves town, or stays to the horizon, counts once among those that lived here after month 0.</summary>
    public static void CountLived(World world, Tally tally, int family)
    {
        if (world.Month < 0)
            return;
        var families = world.Families;
        int cell = families.Cell[family];
        tally.Count(Measure.Lived, cell);
        if (families.Has(family, FamilyMarks.Reached))
            tally.Count(Measure.LivedReached, cell);
        if (families.LastingMonths[family] >= world.Numbers.C.LastingMonths)
            tally.Count(Measure.LivedLasting, cell);
    }

    /// <summary>Counts the months running in which both states stand clearly above their start.</summary>
    private static void FollowProgress(World world, int family)
    {
        var families = world.Families;
        var holds = families.Autonomy[family] - families.StartAutonomy[family] >= world.Numbers.Progress
            && families.Reintegration[family] - families.StartReintegration[family] >= world.Numbers.Progress;
        var months = families.LastingMonths[family];
        families.LastingMonths[family] = holds ? (byte)Math.Min(byte.MaxValue, months + 1) : (byte)0;
    }

    private static void Relationship(World world, Tally tally, int worker, int row)
    {
        var table = world.Relationships;
        int cell = world.Families.Cell[table.Family[row]];
        var (client, role) = (table.ClientRole[row], table.WorkerRole[row]);
        var traits = world.Numbers.WorkerTraits[(int)role];
        tally.Configurations[(int)client * RoleNames.Count + (int)role]++;
        tally.Count(Measure.RelationshipMonths, cell);
        tally.AddFraction(Measure.Trust, cell, table.Trust[row]);
        tally.AddFraction(Measure.HoursDelivered, cell, Step04Workload.HoursAsked(world, row) * world.Workers.Delivered[worker]);
        tally.Count(Measure.AliveSuccess + (int)RelationshipJudgement.Of(world, row), cell);
        if (role == WorkerRole.Begeleider && client == ClientRole.BereidwilligeMedewerker)
            tally.Count(Measure.BegeleiderMedewerker, cell);
        if (traits.Process > 0)
        {
            tally.Count(Measure.Process, cell);
            if (1 - table.Open[row] > world.Numbers.TooEarlyFlag)
            {
                tally.Count(Measure.TooEarly, cell);
                table.Marks[row] |= RelationshipMarks.EverTooEarly;
            }
        }

        var perception = RelationshipJudgement.Perception(table.ClientSatisfaction[row], table.WorkerSatisfaction[row], (float)world.Numbers.C.SatisfactionCut);
        tally.Count(Measure.BothPositive + perception, cell);
        if (table.Months[row] < world.Numbers.C.ObservedAfterMonths)
            return;
        tally.Count(Measure.Observed, cell);
        if ((table.Marks[row] & RelationshipMarks.EverChanged) == 0)
            tally.Count(Measure.ObservedUnchanged, cell);
    }
}
