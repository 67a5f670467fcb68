using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Study;
using static Simulatie.Model.Numerics.PortableMath;

namespace Simulatie.Model.Steps;

/// <summary>A newcomer family, drawn from the initial distribution of the town.</summary>
internal static class Newcomer
{
    /// <summary>Fills a slice of an empty town.</summary>
    public static void SettleAll(World world, Slice slice)
    {
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
            Settle(world, family);
    }

    /// <summary>Fills the row of <paramref name="family"/> for its present generation, outside help.</summary>
    public static void Settle(World world, int family)
    {
        var population = world.Parameters.Population;
        var families = world.Families;
        var generation = families.Generation[family];
        var who = world.Chance.Block(Entity.Family, family, generation, world.Month, Decision.NewcomerDisposition);
        var state = world.Chance.Block(Entity.Family, family, generation, world.Month, Decision.NewcomerAutonomy);

        var shares = world.Numbers.Newcomers;
        var role = shares.Role(who.Word0.Fraction());
        var newlyPoor = shares.NewlyPoor(who.Word1.Fraction(), role);
        var household = shares.Household(who.Word2.Fraction(), role);

        families.Disposition[family] = role;
        families.Cell[family] = (byte)(newlyPoor | household << 1 | (int)role << FamilyTable.EntryRoleShift);
        families.Client[family] = State(population, world.Numbers.ClientTraits[(int)role], newlyPoor == 1 ? 1f : -1f, who.Word3, state);
        families.Shocks[family] = Shocks.None;
        families.Marks[family] = FamilyMarks.None;
        families.AftercareLeft[family] = 0;
        families.LastingMonths[family] = 0;
        families.MonthsOutside[family] = Step12OutsideHelp.NeverHelped;
        families.Start[family] = Footing.Unknown;
        families.Before[family] = Footing.Of(families.Client[family]);
        families.Ties[family].First = families.Ties[family].Second = FamilyTable.None;
        families.Ties[family].Waiting = FamilyTable.None;
        families.Ties[family].WaitingSince = short.MinValue;
        families.Ties[family].PreviousWorker = FamilyTable.None;
    }

    private static ClientState State(Population population, ClientRoleTraits role, float origin, uint ceiling, Block luck)
    {
        var byRole = (float)population.RoleContrast;
        var byOrigin = (float)population.OriginContrast;
        var spread = 2 * (float)population.Spread;
        float Around(double mean, float contrast, float fraction) => Unit((float)mean + contrast + spread * (fraction - 0.5f));

        var (first, second, third, _) = luck;
        var autonomous = 2 * role.Autonomous - 1;
        var autonomy = Around(population.Autonomy, byRole * 0.5f * autonomous, first.UpperFraction());
        return new ClientState
        {
            Autonomy = autonomy,
            Reintegration = Around(population.Reintegration, 0, first.LowerFraction()),
            SelfImage = Around(population.SelfImage, byRole * (0.5f * autonomous - role.Clinging) + 0.5f * byOrigin * origin, second.UpperFraction()),
            Openness = Around(population.Openness, byRole * (role.Interference + 0.4f), second.LowerFraction()),
            Network = Around(population.Network, byOrigin * origin, third.UpperFraction()),
            Hurt = Around(population.Hurt, -byOrigin * origin, third.LowerFraction()),
            Ceiling = ceiling.UpperFraction() < population.WithCeiling ? Math.Max(autonomy, 0.35f + 0.3f * ceiling.LowerFraction()) : 1f,
            GenerationPoor = origin < 0 ? 1 : 0,
        };
    }
}
