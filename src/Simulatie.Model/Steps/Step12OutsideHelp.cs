using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 12: outside help progress fades and may relapse (L51–L53), which aftercare slows (E70, E120); openness and hurt recover slowly; some families leave town and newcomers take their place.</summary>
internal static class Step12OutsideHelp
{
    private const int NeverHelped = ushort.MaxValue;

    public static void Apply(World world, Slice slice)
    {
        slice.Leaving.Clear();
        var families = world.Families;
        var leaves = (float)world.Parameters.Population.ReplacedPerMonth;
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
        {
            var luck = world.Chance.Block(Entity.Family, family, families.Generation[family], world.Month, Decision.Replacement);
            if (!families.InHelp(family))
                LiveOn(world, family, luck.Word3.Fraction());
            if (luck.Word2.Fraction() < leaves)
                slice.Leaving.Add(family);
        }
    }

    /// <summary>Families that leave take their relationships with them; newcomers of the next generation settle in their slots.</summary>
    public static void Replace(World world, Slice slice)
    {
        var families = world.Families;
        foreach (var family in slice.Leaving)
        {
            Tallying.CountLived(world, slice.Tally, family);
            WaitingLine.Leave(world, family);
            End(world, slice, families.Second[family]);
            End(world, slice, families.First[family]);
            families.Generation[family]++;
            Newcomer.Settle(world, family);
        }
    }

    /// <summary>Monthly probability of relapse, by months since help ended.</summary>
    internal static float RelapseHazard(World world, int family)
    {
        var families = world.Families;
        var numbers = world.Numbers.U;
        int months = families.MonthsOutside[family];
        if (months == NeverHelped)
            return 0;
        var hazard = (float)(months <= 6 ? numbers.RelapseEarly : months <= 12 ? numbers.RelapseMiddle : months <= 24 ? numbers.RelapseLate : numbers.RelapseLater);
        if (families.Has(family, FamilyMarks.EndedUnderControl))
            hazard *= (float)numbers.RelapseForced;
        if (families.Has(family, FamilyMarks.LetGoEarly))
            hazard *= 1 + (float)numbers.RelapseLetGo;
        if (families.AftercareLeft[family] > 0)
            hazard *= (float)numbers.AftercareRelapse;
        return hazard;
    }

    private static void LiveOn(World world, int family, float fraction)
    {
        var families = world.Families;
        var population = world.Parameters.Population;
        var numbers = world.Numbers.U;
        var recovery = (float)numbers.OutsideRecovery;
        families.Openness[family] += recovery * Math.Max(0, (float)population.Openness - families.Openness[family]);
        families.Hurt[family] -= recovery * Math.Max(0, families.Hurt[family] - (float)population.Hurt);
        if (families.MonthsOutside[family] == NeverHelped)
            return;
        families.MonthsOutside[family] += (ushort)(families.MonthsOutside[family] < NeverHelped - 1 ? 1 : 0);
        var lost = fraction < RelapseHazard(world, family) ? (float)numbers.RelapseLoss : (float)numbers.OutsideDecay;
        families.Autonomy[family] -= lost * Math.Max(0, families.Autonomy[family] - families.BeforeAutonomy[family]);
        families.Reintegration[family] -= lost * Math.Max(0, families.Reintegration[family] - families.BeforeReintegration[family]);
        if (families.AftercareLeft[family] > 0)
            families.AftercareLeft[family]--;
    }

    private static void End(World world, Slice slice, int row)
    {
        if (row == FamilyTable.None)
            return;
        slice.Tally.Count(Measure.EndedSuccess + (int)RelationshipJudgement.Of(world, row), world.Families.Cell[world.Relationships.Family[row]]);
        Step10Endings.Remove(world, row);
    }
}
