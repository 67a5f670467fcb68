using Simulatie.Model.Observation;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 13: the town as it stands at the end of the month is counted and booked.</summary>
internal static class Step13Observation
{
    public static void Apply(World world, Slice slice)
    {
        Tallying.Families(world, slice.Tally, slice.FamilyFrom, slice.FamilyTo);
        Tallying.Relationships(world, slice.Tally, slice.WorkerFrom, slice.WorkerTo);
    }

    /// <summary>At the horizon every family in town counts among those that lived here.</summary>
    public static void AtHorizon(World world, Slice slice)
    {
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
            Tallying.CountLived(world, slice.Tally, family);
    }

    public static void Book(World world, IReadOnlyList<Slice> slices)
    {
        if (ObservedCounts.IsTime(world.Month))
            world.Ledger.Observed.Collect(world);
        var aftercare = 0;
        foreach (var months in world.Families.AftercareLeft)
            aftercare += months > 0 ? 1 : 0;
        world.InAftercare = aftercare;
        foreach (var slice in slices)
            world.Ledger.Book(world.Month, slice.Tally);
    }
}
