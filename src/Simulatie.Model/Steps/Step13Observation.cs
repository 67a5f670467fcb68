using Simulatie.Model.Observation;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 13: the town as it stands at the end of the month is counted and booked.</summary>
internal static class Step13Observation
{
    public static void Apply(World world, Slice slice)
    {
        foreach (var block in FamilyBlock.Of(slice))
            Families(world, slice, block);
        Relationships(world, slice);
    }

    public static void Families(World world, Slice slice, FamilyBlock block) => FamilyTallying.Count(world, slice, block);

    public static void Relationships(World world, Slice slice) => Tallying.Relationships(world, slice);

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
        for (var slice = 1; slice < slices.Count; slice++)
            all.Take(slices[slice].Tally);
        world.InAftercare = (int)all.InAftercare;
        world.Ledger.Book(world.Month, all);
    }
}
