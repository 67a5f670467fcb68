using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 13: the town as it stands at the end of the month is counted and booked.</summary>
internal static class Step13Observation
{
    public static void Families<T>(World world, Slice slice, FamilyBlock block)
        where T : unmanaged, ILanes<T> => FamilyTallying.Count<T>(world, slice, block);

    public static void Caseload<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T> => Tallying.Caseload<T>(world, slice, cases);

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
        var all = slices[0].Tally;
        all.Fold();
        for (var slice = 1; slice < slices.Count; slice++)
            all.Take(slices[slice].Tally);
        world.InAftercare = (int)all.InAftercare;
        world.Ledger.Book(world.Month, all);
    }
}
