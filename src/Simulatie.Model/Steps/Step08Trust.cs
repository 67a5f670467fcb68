using Simulatie.Model.Numerics;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;

namespace Simulatie.Model.Steps;

/// <summary>Step 8: trust moves towards a target set by role and service (E18, E49, E61, E62), slower for some and faster with some (E53–E56, E165); recent results fade and come (E68, E76).</summary>
internal static class Step08Trust
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

    private static void Apply<T>(World world, int worker)
        where T : unmanaged, ILanes<T>
    {
        var felt = Constraints.On(world, worker);
        var (first, end) = world.Workers.Rows(worker);
        for (var row = first; row < end; row += T.Count)
        {
            Move<T>(world, row, worker, felt);
            Age<T>(world.Relationships, row);
        }
    }

    private static void Move<T>(World world, int row, int worker, in Constraints felt)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var role = new WorkerRoles<T>(world.Numbers.Roles, T.Load(table.WorkerRole, row));
        var (trust, results) = (T.Load(table.Trust, row), T.Load(table.Results, row));
        var gap = Target(world, row, role, felt, world.Workers.Pressure[worker]) - trust;
        var grows = T.Below(T.Of(0), gap);
        trust += gap * T.Choose(grows, GrowthRate<T>(world, row, worker), T.Of((float)numbers.TrustRate));
        T.Store(trust, table.Trust, row);
        T.Store(results + (float)numbers.ResultsRate * (ResultsTarget(world, row, worker, role, trust) - results), table.Results, row);
    }

    /// <summary>Where trust would end if nothing changed.</summary>
    internal static T Target<T>(World world, int row, in WorkerRoles<T> role, in Constraints felt, float pressure)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var together = PortableMath.Smaller(T.Load(table.Months, row), T.Load(table.MonthsSinceChangeOfWorker, row));
        var continuity = PortableMath.Smaller(T.Of(1), together / 12f);
        return PortableMath.Unit(
            (float)numbers.TrustBase
            + (float)numbers.TrustNear * role.Near
            + (float)numbers.TrustPersonal * role.Personalised
            + (float)numbers.TrustResults * T.Load(table.Results, row)
            + (float)numbers.TrustContinuity * continuity
            - (float)numbers.DistrustRoleControl * role.Control
            - (float)numbers.DistrustControl * felt.Control
            - (float)numbers.DistrustBureaucracy * felt.Bureaucracy
            - (float)numbers.DistrustStandard * felt.Standardisation
            - (float)numbers.DistrustResultPressure * felt.ResultPressure
            - (float)numbers.DistrustPressure * pressure
            - (float)numbers.DistrustTooEarly * role.Process * (1f - T.Load(table.Open, row)));
    }

    /// <summary>How fast trust grows: contact makes it, origin and hurt slow it, experts, visits and knowledge speed it. At most the whole gap.</summary>
    private static T GrowthRate<T>(World world, int row, int worker)
        where T : unmanaged, ILanes<T>
    {
        var (table, workers) = (world.Relationships, world.Workers);
        var numbers = world.Numbers.U;
        var rate = (float)numbers.TrustRate
            * (0.5f + 0.5f * workers.Delivered[worker])
            * (1f - (float)numbers.HurtSlow * T.Load(table.Hurt, row))
            * (1 + (float)numbers.KnowledgeFaster * (workers.Knowledge[worker] - 0.4f));
        rate *= T.Choose(T.Below(T.Of(0), T.Load(table.GenerationPoor, row)), T.Of((float)numbers.GenerationSlow), T.Of(1));
        rate *= workers.Expert[worker] ? (float)numbers.ExpertFaster : 1;
        rate *= T.Choose(T.Marked(table.Marks, row, (byte)RelationshipMarks.HomeVisits), T.Of((float)numbers.HomeVisitFaster), T.Of(1));
        return PortableMath.Smaller(T.Of(1), rate);
    }

    /// <summary>Product roles that go to the person show results soon; process roles only with cooperation (E05, E76); fewer hours, fewer results.</summary>
    private static T ResultsTarget<T>(World world, int row, int worker, in WorkerRoles<T> role, T trust)
        where T : unmanaged, ILanes<T>
    {
        var cooperation = T.Load(world.Relationships.Open, row) * trust;
        var product = 0.3f + 0.5f * role.Individual;
        var process = 0.2f + 0.6f * cooperation;
        return world.Workers.Delivered[worker] * (role.Process * process + (1f - role.Process) * product);
    }

    private static void Age<T>(RelationshipTable table, int row)
        where T : unmanaged, ILanes<T>
    {
        OneMore<T, ushort>(table.Months, row, ushort.MaxValue);
        OneMore<T, ushort>(table.MonthsInConfiguration, row, ushort.MaxValue);
        OneMore<T, byte>(table.MonthsSinceChangeOfWorker, row, byte.MaxValue);
    }

    private static void OneMore<T, TMonths>(TMonths[] months, int row, float most)
        where T : unmanaged, ILanes<T>
        where TMonths : unmanaged => T.Store(PortableMath.Smaller(T.Of(most), T.Load(months, row) + 1f), months, row);
}
