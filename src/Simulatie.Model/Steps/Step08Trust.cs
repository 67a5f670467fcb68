using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 8: trust moves towards a target set by role and service (E18, E49, E61, E62), slower for some and faster with some (E53–E56, E165); recent results fade and come (E68, E76).</summary>
internal static class Step08Trust
{
    public static void Apply<T>(World world, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            Move<T>(world, cases, place);
            Age<T>(world.Relationships, cases.Row(place));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move<T>(World world, in Caseload cases, int place)
        where T : unmanaged, ILanes<T>
    {
        var (table, worker, row) = (world.Relationships, cases.Worker, cases.Row(place));
        var numbers = world.Numbers.F;
        var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(table.WorkerRole, row));
        var (trust, results) = (T.Load(table.Trust, row), T.Load(table.Results, row));
        var gap = Target(world, row, role, cases.Felt, world.Workers.Pressure[worker]) - trust;
        var grows = T.Below(T.Of(0), gap);
        trust += gap * T.Choose(grows, GrowthRate<T>(world, cases, place), T.Of(numbers.TrustRate));
        T.Store(trust, table.Trust, row);
        T.Store(results + numbers.ResultsRate * (ResultsTarget(world, row, worker, role, trust) - results), table.Results, row);
    }

    /// <summary>Where trust would end if nothing changed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static T Target<T>(World world, int row, in WorkerRoles<T> role, in Constraints felt, float pressure)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.F;
        var together = PortableMath.Smaller(T.Load(table.Months, row), T.Load(table.MonthsSinceChangeOfWorker, row));
        var continuity = PortableMath.Smaller(T.Of(1), together * (1f / 12));
        var service = numbers.TrustBase
            - numbers.DistrustControl * felt.Control
            - numbers.DistrustBureaucracy * felt.Bureaucracy
            - numbers.DistrustStandard * felt.Standardisation
            - numbers.DistrustResultPressure * felt.ResultPressure
            - numbers.DistrustPressure * pressure;
        return PortableMath.Unit(
            service
            + numbers.TrustNear * role.Near
            + numbers.TrustPersonal * role.Personalised
            + numbers.TrustResults * T.Load(table.Results, row)
            + numbers.TrustContinuity * continuity
            - numbers.DistrustRoleControl * role.Control
            - numbers.DistrustTooEarly * role.Process * (1f - T.Load(table.Open, row)));
    }

    /// <summary>How fast trust grows: contact makes it, origin and hurt slow it, experts, visits and knowledge speed it. At most the whole gap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T GrowthRate<T>(World world, in Caseload cases, int place)
        where T : unmanaged, ILanes<T>
    {
        var (workers, worker, month) = (world.Workers, cases.Worker, cases.Month);
        var numbers = world.Numbers.F;
        var ofWorker = numbers.TrustRate
            * (0.5f + 0.5f * workers.Delivered[worker])
            * (1 + numbers.KnowledgeFaster * (workers.Knowledge[worker] - 0.4f))
            * (workers.Expert[worker] ? numbers.ExpertFaster : 1);
        var rate = ofWorker * (1f - numbers.HurtSlow * month.Client<T>(place)[ClientState.AtHurt]);
        rate *= T.Choose(T.Below(T.Of(0), month.Client<T>(place)[ClientState.AtGenerationPoor]), T.Of(numbers.GenerationSlow), T.Of(1));
        rate *= T.Choose(T.Marked(world.Relationships.Marks, cases.Row(place), (byte)RelationshipMarks.HomeVisits), T.Of(numbers.HomeVisitFaster), T.Of(1));
        return PortableMath.Smaller(T.Of(1), rate);
    }

    /// <summary>Product roles that go to the person show results soon; process roles only with cooperation (E05, E76); fewer hours, fewer results.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T ResultsTarget<T>(World world, int row, int worker, in WorkerRoles<T> role, T trust)
        where T : unmanaged, ILanes<T>
    {
        var cooperation = T.Load(world.Relationships.Open, row) * trust;
        var product = 0.3f + 0.5f * role.Individual;
        var process = 0.2f + 0.6f * cooperation;
        return world.Workers.Delivered[worker] * (role.Process * process + (1f - role.Process) * product);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Age<T>(RelationshipTable table, int row)
        where T : unmanaged, ILanes<T>
    {
        OneMore<T, ushort>(table.Months, row, ushort.MaxValue);
        OneMore<T, ushort>(table.MonthsInConfiguration, row, ushort.MaxValue);
        OneMore<T, byte>(table.MonthsSinceChangeOfWorker, row, byte.MaxValue);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void OneMore<T, TMonths>(Column<TMonths> months, int row, float most)
        where T : unmanaged, ILanes<T>
        where TMonths : unmanaged => T.Store(PortableMath.Smaller(T.Of(most), T.Load(months, row) + 1f), months, row);
}
