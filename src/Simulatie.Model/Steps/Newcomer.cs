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
    /// <summary>Fills the row of <paramref name="family"/> for its present generation, outside help.</summary>
    public static void Settle(World world, int family)
    {
        var population = world.Parameters.Population;
        var families = world.Families;
        var chance = world.Chance;
        var generation = families.Generation[family];
        uint Word(Decision decision) => chance.Word(Entity.Family, family, generation, world.Month, decision);

        var role = (ClientRole)Pick(Word(Decision.NewcomerDisposition).Fraction(),
            population.Plantrekker, population.TijdelijkeHulpvrager, population.PassieveConsument,
            population.AanhankelijkeBlijver, population.SturendeHulpvrager, population.BereidwilligeMedewerker);
        var newlyPoor = Pick(Word(Decision.NewcomerOrigin).Fraction(),
            population.GenerationPoor * Tilt(population, role == ClientRole.SturendeHulpvrager), 1 - population.GenerationPoor);
        var household = Pick(Word(Decision.NewcomerHousehold).Fraction(),
            population.LoneParent * Tilt(population, role == ClientRole.PassieveConsument),
            population.Couple * Tilt(population, role == ClientRole.Plantrekker),
            population.SingleMan * Tilt(population, role == ClientRole.Plantrekker),
            population.SingleWoman);

        families.Disposition[family] = role;
        families.Cell[family] = (byte)(newlyPoor | household << 1 | (int)role << FamilyTable.EntryRoleShift);
        SettleState(world, family, RoleTraits.Of(role), newlyPoor == 1 ? 1f : -1f, Word);
        families.Crisis[family] = 0;
        families.Marks[family] = FamilyMarks.None;
        families.AftercareLeft[family] = 0;
        families.LastingMonths[family] = 0;
        families.MonthsOutside[family] = ushort.MaxValue;
        families.StartAutonomy[family] = families.StartReintegration[family] = float.NaN;
        families.BeforeAutonomy[family] = families.Autonomy[family];
        families.BeforeReintegration[family] = families.Reintegration[family];
        families.First[family] = families.Second[family] = FamilyTable.None;
        families.Waiting[family] = FamilyTable.None;
        families.NextInLine[family] = families.PreviousWorker[family] = FamilyTable.None;
    }

    private static void SettleState(World world, int family, ClientRoleTraits role, float origin, Func<Decision, uint> word)
    {
        var population = world.Parameters.Population;
        var families = world.Families;
        var byRole = (float)population.RoleContrast;
        var byOrigin = (float)population.OriginContrast;
        var spread = 2 * (float)population.Spread;
        float Around(double mean, float contrast, float fraction) => Unit((float)mean + contrast + spread * (fraction - 0.5f));

        var (first, second, third) = (word(Decision.NewcomerAutonomy), word(Decision.NewcomerSelfImage), word(Decision.NewcomerNetwork));
        var ceiling = word(Decision.NewcomerCeiling);
        var autonomous = 2 * role.Autonomous - 1;
        families.Autonomy[family] = Around(population.Autonomy, byRole * 0.5f * autonomous, first.UpperFraction());
        families.Reintegration[family] = Around(population.Reintegration, 0, first.LowerFraction());
        families.SelfImage[family] = Around(population.SelfImage, byRole * (0.5f * autonomous - role.Clinging) + 0.5f * byOrigin * origin, second.UpperFraction());
        families.Openness[family] = Around(population.Openness, byRole * (role.Interference + 0.4f), second.LowerFraction());
        families.Network[family] = Around(population.Network, byOrigin * origin, third.UpperFraction());
        families.Hurt[family] = Around(population.Hurt, -byOrigin * origin, third.LowerFraction());
        families.Ceiling[family] = ceiling.UpperFraction() < population.WithCeiling
            ? Math.Max(families.Autonomy[family], 0.35f + 0.3f * ceiling.LowerFraction())
            : 1f;
    }

    private static double Tilt(Population population, bool typical) => typical ? population.TypicalTilt : 1;

    /// <summary>Inverse CDF over weights in a fixed order.</summary>
    private static int Pick(float fraction, params ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var mark = fraction * total;
        for (var index = 0; index < weights.Length - 1; index++)
        {
            mark -= weights[index];
            if (mark < 0)
                return index;
        }

        return weights.Length - 1;
    }
}
