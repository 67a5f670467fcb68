using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 9: autonomy, reintegration, self-image, openness and network of the client move. Each relationship works out what it adds; each family then adds its relationships, the older first and the younger at half weight (E152, E153).</summary>
/// <remarks>Progress reads openness to guidance, trust, the coordinates of the worker role and the hours delivered. No client role enters it (evidence §4).</remarks>
internal static class Step09ClientState
{
    public static void Apply(World world, Slice slice)
    {
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.SideBySide)
                Apply<SixteenLanes>(world, worker);
            else
                Apply<OneLane>(world, worker);
        }
    }

    /// <summary>Adds the relationships of families that have two, the older before the younger.</summary>
    public static void AddTwos(World world, Slice slice)
    {
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.SideBySide)
                AddTwos<SixteenLanes>(world, worker);
            else
                AddTwos<OneLane>(world, worker);
        }
    }

    private static void Apply<T>(World world, int worker)
        where T : unmanaged, ILanes<T>
    {
        var felt = Constraints.On(world, worker);
        var (first, end) = world.Workers.Rows(worker);
        Span<T> client = stackalloc T[ClientState.Count];
        for (var row = first; row < end; row += T.Count)
        {
            WorkOut<T>(world, row, worker, felt);
            AddAlone(world, row, end, client);
        }
    }

    private static void WorkOut<T>(World world, int row, int worker, in Constraints felt)
        where T : unmanaged, ILanes<T>
    {
        var (table, workers) = (world.Relationships, world.Workers);
        var numbers = world.Numbers.U;
        var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(table.WorkerRole, row));
        var delivered = workers.Delivered[worker];
        var (open, trust) = (T.Load(table.Open, row), T.Load(table.Trust, row));
        var (openness, selfImage) = (T.Load(table.Openness, row), T.Load(table.SelfImage, row));
        var accepted = role.Process * open * trust;
        var tooEarly = role.Process * (1f - open) * delivered;
        var intention = (1f - role.Process) * role.Individual * (float)numbers.GuidingIntention * workers.Orientation[worker] * T.Load(table.Results, row) * trust;
        var control = role.Control * (1f - role.Process);
        var group = PortableMath.One(T.Marked(table.Marks, row, (byte)RelationshipMarks.GroupWork));
        var work = (float)numbers.ProgressPerHour * role.HoursPerMonth * delivered * accepted * (1f + (float)numbers.GroupWorkGain * group);
        var dissatisfied = PortableMath.Larger(T.Of(0), 0f - T.Load(table.ClientSatisfaction, row));

        T.Store(AutonomyStep(world, row, role, work, tooEarly, control), table.AutonomyStep, row);
        T.Store(ReintegrationStep(world, row, role, work, accepted, tooEarly, control), table.ReintegrationStep, row);
        T.Store(
            (float)numbers.OpennessGain * (1f - openness) * (accepted + intention)
            - (float)numbers.OpennessLoss * openness * (PortableMath.Larger(control, T.Of(felt.Control * 0.5f)) + tooEarly),
            table.OpennessStep, row);
        T.Store(
            (float)numbers.SelfImageGain * (1f - selfImage) * (accepted + intention + 0.5f * group * delivered)
            - (float)numbers.SelfImageLoss * selfImage * (control + dissatisfied),
            table.SelfImageStep, row);
        T.Store((float)numbers.NetworkGain * (accepted * (1f + role.WorksOnRelations) + group * delivered), table.NetworkStep, row);
    }

    /// <summary>Small steps up in accepted guidance (E73, E127); down under guidance that comes too early (E154) and under control (E12, E25); product roles pull towards the dependence floor, but do not undo what guidance won (E86).</summary>
    private static T AutonomyStep<T>(World world, int row, in WorkerRoles<T> role, T work, T tooEarly, T control)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var autonomy = T.Load(table.Autonomy, row);
        var won = work * PortableMath.Larger(T.Of(0), T.Load(table.Ceiling, row) - autonomy);
        var wonSoFar = T.Load(table.AutonomyWon, row) + won;
        T.Store(wonSoFar, table.AutonomyWon, row);
        var floor = T.Load(table.StartAutonomy, row) + wonSoFar - (float)numbers.DependenceDepth * world.Numbers.Setback;
        var pull = (1f - role.Process) * (float)numbers.DependencePull * PortableMath.Larger(T.Of(0), autonomy - floor);
        return won - pull - ((float)numbers.TooEarlyHarm * tooEarly + (float)numbers.ControlHarm * control) * autonomy;
    }

    /// <summary>Roles and network follow accepted guidance (E98, E117, L78, L79), more so with a network to build on; work needs an opening and responds little (E94, L74–L76).</summary>
    private static T ReintegrationStep<T>(World world, int row, in WorkerRoles<T> role, T work, T accepted, T tooEarly, T control)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var reintegration = T.Load(table.Reintegration, row);
        var workShare = (float)numbers.WorkShare;
        var roles = (1 - workShare) * work * (1f + (float)numbers.MediationGain * role.WorksOnRelations) * (0.7f + 0.6f * T.Load(table.Network, row));
        var job = T.Choose(T.Marked(table.FamilyMarks, row, (byte)FamilyMarks.Opportunity), 0.1f * workShare * accepted, T.Of(0));
        return (roles + job) * (1f - reintegration)
            - 0.5f * ((float)numbers.TooEarlyHarm * tooEarly + (float)numbers.ControlHarm * control) * reintegration;
    }

    /// <summary>Adds relationships that are their family's only one, to the client as they met him.</summary>
    private static void AddAlone<T>(World world, int row, int end, Span<T> client)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var alone = T.Not(T.Marked(table.Marks, row, (byte)RelationshipMarks.Beside));
        var (autonomyStep, reintegrationStep, network) = (T.Load(table.AutonomyStep, row), T.Load(table.ReintegrationStep, row), T.Load(table.Network, row));
        var (autonomyChange, reintegrationChange) = (T.Load(table.AutonomyChange, row), T.Load(table.ReintegrationChange, row));
        T.Store(T.Choose(alone, autonomyChange + autonomyStep, autonomyChange), table.AutonomyChange, row);
        T.Store(T.Choose(alone, reintegrationChange + reintegrationStep, reintegrationChange), table.ReintegrationChange, row);
        client[ClientState.AtAutonomy] = PortableMath.Unit(T.Load(table.Autonomy, row) + autonomyStep);
        client[ClientState.AtReintegration] = PortableMath.Unit(T.Load(table.Reintegration, row) + reintegrationStep);
        client[ClientState.AtSelfImage] = PortableMath.Unit(T.Load(table.SelfImage, row) + T.Load(table.SelfImageStep, row));
        client[ClientState.AtOpenness] = PortableMath.Unit(T.Load(table.Openness, row) + T.Load(table.OpennessStep, row));
        client[ClientState.AtHurt] = T.Load(table.Hurt, row);
        client[ClientState.AtNetwork] = PortableMath.Unit(network + T.Load(table.NetworkStep, row) * (1f - network));
        client[ClientState.AtCeiling] = T.Load(table.Ceiling, row);
        client[ClientState.AtGenerationPoor] = T.Load(table.GenerationPoor, row);
        T.Store(client, T.Where(alone) & Lanes.Before<T>(row, end), world.Families.Client, table.Family, row);
    }

    /// <summary>Looks for families with two relationships, each in its first place.</summary>
    private static void AddTwos<T>(World world, int worker)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var (first, end) = world.Workers.Rows(worker);
        for (var row = first; row < end; row += T.Count)
        {
            var beside = T.Where(T.Marked(table.Marks, row, (byte)RelationshipMarks.Beside)) & Lanes.Before<T>(row, end);
            for (; beside != 0; beside &= beside - 1)
                if (row + BitOperations.TrailingZeroCount(beside) is var one && (table.Marks[one] & RelationshipMarks.Second) == 0)
                    AddTwo(world, one);
        }
    }

    private static void AddTwo(World world, int row)
    {
        var family = world.Relationships.Family[row];
        var (older, younger) = (row, world.RowOf(family, world.Families.Second[family]));
        if (Step05WorkerRoles.IsOlder(world.Relationships, younger, older))
            (older, younger) = (younger, older);
        AddRow(world, family, older, 1);
        AddRow(world, family, younger, (float)world.Numbers.U.SecondWeight);
    }

    private static void AddRow(World world, int family, int row, float weight)
    {
        var table = world.Relationships;
        ref var client = ref world.Families.Client[family];
        table.AutonomyChange[row] += weight * table.AutonomyStep[row];
        table.ReintegrationChange[row] += weight * table.ReintegrationStep[row];
        client.Autonomy = PortableMath.Unit(client.Autonomy + weight * table.AutonomyStep[row]);
        client.Reintegration = PortableMath.Unit(client.Reintegration + weight * table.ReintegrationStep[row]);
        client.SelfImage = PortableMath.Unit(client.SelfImage + weight * table.SelfImageStep[row]);
        client.Openness = PortableMath.Unit(client.Openness + weight * table.OpennessStep[row]);
        client.Network = PortableMath.Unit(client.Network + weight * table.NetworkStep[row] * (1 - client.Network));
    }
}
