using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Month 0: from here on families are followed for lasting help, split by the role in which they would now enter.</summary>
internal static class PolicyStart
{
    public static void Mark(World world)
    {
        var families = world.Families;
        for (var family = 0; family < families.Count; family++)
        {
            families.Cell[family] = (byte)((families.Cell[family] & 7) | (int)families.Disposition[family] << FamilyTable.EntryRoleShift);
            families.LastingMonths[family] = 0;
            families.Marks[family] &= ~FamilyMarks.Reached;
            if (families.InHelp(family))
                BeginFollowing(world, family);
        }

        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            var (first, end) = world.Workers.Rows(worker);
            for (var row = first; row < end; row++)
                world.Relationships.Cell[row] = families.Cell[world.Relationships.Family[row]];
        }
    }

    /// <summary>Remembers where a family stood when it was first in help after month 0.</summary>
    public static void BeginFollowing(World world, int family)
    {
        var families = world.Families;
        families.Marks[family] |= FamilyMarks.Reached;
        if (float.IsNaN(families.Start[family].Autonomy))
            families.Start[family] = Footing.Of(families.Client[family]);
    }
}
