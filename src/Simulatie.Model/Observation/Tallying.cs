using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model.Observation;

/// <summary>Counts families, relationships and workers as they stand at the end of a month.</summary>
internal static class Tallying
{
    /// <summary>A newcomer counts for the month of arrival, in place of the family that left.</summary>
    public static void Newcomer(World world, Tally tally, int family)
    {
        var cell = world.Families.Cell[family];
        ref readonly var client = ref world.Families.Client[family];
        tally.Count(Measure.Families, cell);
        tally.AddFraction(Measure.Autonomy, cell, client.Autonomy);
        tally.AddFraction(Measure.Reintegration, cell, client.Reintegration);
        tally.AddFraction(Measure.SelfImage, cell, client.SelfImage);
        tally.AddFraction(Measure.Openness, cell, client.Openness);
    }

    public static void Caseload<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (workers, tally, worker) = (world.Workers, slice.Tally, cases.Worker);
        var fte = workers.Fte[worker];
        tally.AddFraction(Measure.Fte, 0, fte);
        tally.AddFraction(Measure.PressureByFte, 0, fte * workers.Pressure[worker]);
        tally.AddFraction(Measure.DeliveredByFte, 0, fte * workers.Delivered[worker]);
        RelationshipTallying.Count<T>(world, tally, cases.Left(world));
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
}
