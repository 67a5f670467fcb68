using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 9: autonomy, reintegration, self-image, openness and network of the client move. Each relationship works out what it adds; each family then adds its relationships, the older first and the younger at half weight (E152, E153).</summary>
/// <remarks>Progress reads openness to guidance, trust, the coordinates of the worker role and the hours delivered. No client role enters it (evidence §4).</remarks>
internal static class Step09ClientState
{
    public static void Apply<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        for (var place = 0; place < cases.Count; place += T.Count)
            WorkOut<T>(world, cases, place);
        Add<T>(world, slice, cases);
    }

    /// <summary>Adds the relationships of families that have two to the families of a slice, the older before the younger.</summary>
    public static void AddTwos(World world, Slice slice)
    {
        foreach (var one in slice.All)
            AddShared(world, slice, one.Older);
        foreach (var one in slice.All)
            AddShared(world, slice, one.Younger);
    }

    private static void WorkOut<T>(World world, in Caseload cases, int place)
        where T : unmanaged, ILanes<T>
    {
        var (table, workers, worker, month, row) = (world.Relationships, world.Workers, cases.Worker, cases.Month, cases.Row(place));
        var numbers = world.Numbers.F;
        var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(table.WorkerRole, row));
        var (process, relations) = (role.Process, role.WorksOnRelations);
        var delivered = workers.Delivered[worker];
        var (open, trust) = (T.Load(table.Open, row), T.Load(table.Trust, row));
        var client = month.Client<T>(place);
        var (openness, selfImage) = (client[ClientState.AtOpenness], client[ClientState.AtSelfImage]);
        var accepted = process * open * trust;
        var tooEarly = delivered * process * (1f - open);
        var intention = numbers.GuidingIntention * workers.Orientation[worker] * (1f - process) * role.Individual * T.Load(table.Results, row) * trust;
        var control = role.Control * (1f - process);
        var group = PortableMath.One(T.Marked(table.Marks, row, (byte)RelationshipMarks.GroupWork));
        var work = numbers.ProgressPerHour * delivered * role.HoursPerMonth * accepted * (1f + numbers.GroupWorkGain * group);
        var dissatisfied = PortableMath.Larger(T.Of(0), 0f - T.Load(table.ClientSatisfaction, row));

        T.Store(AutonomyStep(world, cases, place, client, process, work, tooEarly, control), month.AutonomyStep, place);
        T.Store(ReintegrationStep(world, month, place, client, relations, work, accepted, tooEarly, control), month.ReintegrationStep, place);
        T.Store(
            numbers.OpennessGain * (1f - openness) * (accepted + intention)
            - numbers.OpennessLoss * openness * (PortableMath.Larger(control, T.Of(cases.Felt.Control * 0.5f)) + tooEarly),
            month.OpennessStep, place);
        T.Store(
            numbers.SelfImageGain * (1f - selfImage) * (accepted + intention + 0.5f * delivered * group)
            - numbers.SelfImageLoss * selfImage * (control + dissatisfied),
            month.SelfImageStep, place);
        T.Store(numbers.NetworkGain * (accepted * (1f + relations) + delivered * group), month.NetworkStep, place);
    }

    /// <summary>Small steps up in accepted guidance (E73, E127); down under guidance that comes too early (E154) and under control (E12, E25); product roles pull towards the dependence floor, but do not undo what guidance won (E86).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T AutonomyStep<T>(World world, in Caseload cases, int place, ReadOnlySpan<T> client, T process, T work, T tooEarly, T control)
        where T : unmanaged, ILanes<T>
    {
        var (table, row) = (world.Relationships, cases.Row(place));
        var numbers = world.Numbers.F;
        var autonomy = client[ClientState.AtAutonomy];
        var won = work * PortableMath.Larger(T.Of(0), client[ClientState.AtCeiling] - autonomy);
        var wonSoFar = T.Load(table.AutonomyWon, row) + won;
        T.Store(wonSoFar, table.AutonomyWon, row);
        var floor = T.Load(table.StartAutonomy, row) + wonSoFar - numbers.DependenceDepth * world.Numbers.Setback;
        var pull = (1f - process) * numbers.DependencePull * PortableMath.Larger(T.Of(0), autonomy - floor);
        return won - pull - (numbers.TooEarlyHarm * tooEarly + numbers.ControlHarm * control) * autonomy;
    }

    /// <summary>Roles and network follow accepted guidance (E98, E117, L78, L79), more so with a network to build on; work needs an opening and responds little (E94, L74–L76).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ReintegrationStep<T>(World world, CaseloadScratch month, int place, ReadOnlySpan<T> client, T relations, T work, T accepted, T tooEarly, T control)
        where T : unmanaged, ILanes<T>
    {
        var numbers = world.Numbers.F;
        var reintegration = client[ClientState.AtReintegration];
        var workShare = numbers.WorkShare;
        var roles = (1 - workShare) * work * (1f + numbers.MediationGain * relations) * (0.7f + 0.6f * client[ClientState.AtNetwork]);
        var job = T.Only(T.Marked(month.Shocks, place, (byte)Shocks.Opportunity), 0.1f * workShare * accepted);
        return (roles + job) * (1f - reintegration)
            - (0.5f * numbers.TooEarlyHarm * tooEarly + 0.5f * numbers.ControlHarm * control) * reintegration;
    }

    /// <summary>Adds up what each relationship has brought so far, which decides its outcome; and adds those that are their family's only one to the client as they met him. What others add is kept until both of a family are known; the younger weighs less.</summary>
    private static void Add<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        var (table, month) = (world.Relationships, cases.Month);
        var (whole, less) = (T.Of(1), T.Of(world.Numbers.F.SecondWeight));
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            var row = cases.Row(place);
            var client = month.Client<T>(place);
            var weight = T.Choose(T.Marked(table.Marks, row, (byte)RelationshipMarks.Younger), less, whole);
            var (autonomyStep, reintegrationStep, network) = (T.Load(month.AutonomyStep, place), T.Load(month.ReintegrationStep, place), client[ClientState.AtNetwork]);
            T.Store(T.Load(table.AutonomyChange, row) + weight * autonomyStep, table.AutonomyChange, row);
            T.Store(T.Load(table.ReintegrationChange, row) + weight * reintegrationStep, table.ReintegrationChange, row);
            client[ClientState.AtAutonomy] = PortableMath.Unit(client[ClientState.AtAutonomy] + autonomyStep);
            client[ClientState.AtReintegration] = PortableMath.Unit(client[ClientState.AtReintegration] + reintegrationStep);
            client[ClientState.AtSelfImage] = PortableMath.Unit(client[ClientState.AtSelfImage] + T.Load(month.SelfImageStep, place));
            client[ClientState.AtOpenness] = PortableMath.Unit(client[ClientState.AtOpenness] + T.Load(month.OpennessStep, place));
            client[ClientState.AtNetwork] = PortableMath.Unit(network + T.Load(month.NetworkStep, place) * (1f - network));
            var (lanes, beside) = (cases.Lanes<T>(place), T.Where(T.Marked(table.Marks, row, (byte)RelationshipMarks.Beside)));
            T.Store(client, lanes & ~beside, ref world.Families.Client[0].Autonomy, table.Family, row);
            for (beside &= lanes; beside != 0; beside &= beside - 1)
                Share(world, slice, cases, place + BitOperations.TrailingZeroCount(beside));
        }
    }

    private static void Share(World world, Slice slice, in Caseload cases, int place)
    {
        var (table, month, row) = (world.Relationships, cases.Month, cases.Row(place));
        var younger = (table.Marks[row] & RelationshipMarks.Younger) != 0;
        (younger ? slice.Younger : slice.Older).Add(new SharedStep(
            table.Family[row], younger ? world.Numbers.F.SecondWeight : 1, month.AutonomyStep[place], month.ReintegrationStep[place],
            month.SelfImageStep[place], month.OpennessStep[place], month.NetworkStep[place]));
    }

    private static void AddShared(World world, Slice slice, List<SharedStep> steps)
    {
        var shared = CollectionsMarshal.AsSpan(steps);
        for (var index = 0; index < shared.Length; index++)
        {
            if (index + Nearby.FamiliesAhead < shared.Length)
                Nearby.Fetch(world.Families.Client, shared[index + Nearby.FamiliesAhead].Family);
            ref readonly var step = ref shared[index];
            if (!slice.HasFamily(step.Family))
                continue;
            ref var client = ref world.Families.Client[step.Family];
            client.Autonomy = PortableMath.Unit(client.Autonomy + step.Weight * step.Autonomy);
            client.Reintegration = PortableMath.Unit(client.Reintegration + step.Weight * step.Reintegration);
            client.SelfImage = PortableMath.Unit(client.SelfImage + step.Weight * step.SelfImage);
            client.Openness = PortableMath.Unit(client.Openness + step.Weight * step.Openness);
            client.Network = PortableMath.Unit(client.Network + step.Weight * step.Network * (1 - client.Network));
        }
    }
}

/// <summary>What one of a family's two relationships adds to the client this month, before its weight.</summary>
internal readonly record struct SharedStep(int Family, float Weight, float Autonomy, float Reintegration, float SelfImage, float Openness, float Network);
