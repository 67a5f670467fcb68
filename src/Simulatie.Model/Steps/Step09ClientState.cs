using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 9: autonomy, reintegration, self-image, openness and network of the client move. Each relationship works out what it adds; each family then adds its relationships, the older first and the younger at half weight (E152, E153).</summary>
/// <remarks>Progress reads openness to guidance, trust, the coordinates of the worker role and the hours delivered. No client role enters it (evidence §4).</remarks>
internal static class Step09ClientState
{
    public static void Apply(World world, Slice slice)
    {
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            var felt = Constraints.On(world, worker);
            var first = world.Workers.FirstRow[worker];
            for (var row = first; row < first + world.Workers.Cases[worker]; row++)
                WorkOut(world, row, worker, felt);
        }
    }

    /// <summary>Adds what the relationships of a family worked out to the family's state.</summary>
    public static void AddUp(World world, Slice slice)
    {
        var families = world.Families;
        for (var family = slice.FamilyFrom; family < slice.FamilyTo; family++)
        {
            var (first, second) = (families.First[family], families.Second[family]);
            if ((first & second) == FamilyTable.None)
                continue;
            if (first != FamilyTable.None && second != FamilyTable.None && Step05WorkerRoles.IsOlder(world.Relationships, second, first))
                (first, second) = (second, first);
            if (first != FamilyTable.None)
                AddRow(world, family, first, 1);
            if (second != FamilyTable.None)
                AddRow(world, family, second, first == FamilyTable.None ? 1 : (float)world.Numbers.U.SecondWeight);
        }
    }

    private static void WorkOut(World world, int row, int worker, Constraints felt)
    {
        var (table, workers) = (world.Relationships, world.Workers);
        var numbers = world.Numbers.U;
        var role = world.Numbers.WorkerTraits[(int)table.WorkerRole[row]];
        var delivered = workers.Delivered[worker];
        var open = table.Open[row];
        var accepted = role.Process * open * table.Trust[row];
        var tooEarly = role.Process * (1 - open) * delivered;
        var intention = (1 - role.Process) * role.Individual * (float)numbers.GuidingIntention * workers.Orientation[worker] * table.Results[row] * table.Trust[row];
        var control = role.Control * (1 - role.Process);
        var group = (table.Marks[row] & RelationshipMarks.GroupWork) != 0 ? 1f : 0f;
        var work = (float)numbers.ProgressPerHour * role.HoursPerMonth * delivered * accepted * (1 + (float)numbers.GroupWorkGain * group);

        table.AutonomyStep[row] = AutonomyStep(world, row, role, work, tooEarly, control);
        table.ReintegrationStep[row] = ReintegrationStep(world, row, role, work, accepted, tooEarly, control);
        table.OpennessStep[row] =
            (float)numbers.OpennessGain * (1 - table.Openness[row]) * (accepted + intention)
            - (float)numbers.OpennessLoss * table.Openness[row] * (Math.Max(role.Control * (1 - role.Process), felt.Control * 0.5f) + tooEarly);
        table.SelfImageStep[row] =
            (float)numbers.SelfImageGain * (1 - table.SelfImage[row]) * (accepted + intention + 0.5f * group * delivered)
            - (float)numbers.SelfImageLoss * table.SelfImage[row] * (control + Math.Max(0, -table.ClientSatisfaction[row]));
        table.NetworkStep[row] = (float)numbers.NetworkGain * (accepted * (1 + role.WorksOnRelations) + group * delivered);
    }

    /// <summary>Small steps up in accepted guidance (E73, E127); down under guidance that comes too early (E154) and under control (E12, E25); product roles pull towards the dependence floor, but do not undo what guidance won (E86).</summary>
    private static float AutonomyStep(World world, int row, WorkerRoleTraits role, float work, float tooEarly, float control)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var autonomy = table.Autonomy[row];
        var won = work * Math.Max(0, world.Families.Ceiling[table.Family[row]] - autonomy);
        table.AutonomyWon[row] += won;
        var floor = table.StartAutonomy[row] + table.AutonomyWon[row] - (float)numbers.DependenceDepth * world.Numbers.Setback;
        var pull = (1 - role.Process) * (float)numbers.DependencePull * Math.Max(0, autonomy - floor);
        return won - pull - ((float)numbers.TooEarlyHarm * tooEarly + (float)numbers.ControlHarm * control) * autonomy;
    }

    /// <summary>Roles and network follow accepted guidance (E98, E117, L78, L79), more so with a network to build on; work needs an opening and responds little (E94, L74–L76).</summary>
    private static float ReintegrationStep(World world, int row, WorkerRoleTraits role, float work, float accepted, float tooEarly, float control)
    {
        var (families, table) = (world.Families, world.Relationships);
        var numbers = world.Numbers.U;
        var family = table.Family[row];
        var reintegration = families.Reintegration[family];
        var workShare = (float)numbers.WorkShare;
        var roles = (1 - workShare) * work * (1 + (float)numbers.MediationGain * role.WorksOnRelations) * (0.7f + 0.6f * families.Network[family]);
        var job = families.Has(family, FamilyMarks.Opportunity) ? 0.1f * workShare * accepted : 0;
        return (roles + job) * (1 - reintegration)
            - 0.5f * ((float)numbers.TooEarlyHarm * tooEarly + (float)numbers.ControlHarm * control) * reintegration;
    }

    private static void AddRow(World world, int family, int row, float weight)
    {
        var (families, table) = (world.Families, world.Relationships);
        table.AutonomyChange[row] += weight * table.AutonomyStep[row];
        table.ReintegrationChange[row] += weight * table.ReintegrationStep[row];
        families.Autonomy[family] = PortableMath.Unit(families.Autonomy[family] + weight * table.AutonomyStep[row]);
        families.Reintegration[family] = PortableMath.Unit(families.Reintegration[family] + weight * table.ReintegrationStep[row]);
        families.SelfImage[family] = PortableMath.Unit(families.SelfImage[family] + weight * table.SelfImageStep[row]);
        families.Openness[family] = PortableMath.Unit(families.Openness[family] + weight * table.OpennessStep[row]);
        families.Network[family] = PortableMath.Unit(families.Network[family] + weight * table.NetworkStep[row] * (1 - families.Network[family]));
    }
}
