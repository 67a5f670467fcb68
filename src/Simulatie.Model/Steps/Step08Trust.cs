using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Model.Steps;

/// <summary>Step 8: trust moves towards a target set by role and service (E18, E49, E61, E62), slower for some and faster with some (E53–E56, E165); recent results fade and come (E68, E76).</summary>
internal static class Step08Trust
{
    public static void Apply(World world, Slice slice)
    {
        var table = world.Relationships;
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            var felt = Constraints.On(world, worker);
            var first = world.Workers.FirstRow[worker];
            for (var row = first; row < first + world.Workers.Cases[worker]; row++)
            {
                var role = world.Numbers.WorkerTraits[(int)table.WorkerRole[row]];
                var target = Target(world, row, role, felt, world.Workers.Pressure[worker]);
                var gap = target - table.Trust[row];
                table.Trust[row] += gap * (gap > 0 ? GrowthRate(world, row, worker) : (float)world.Numbers.U.TrustRate);
                table.Results[row] += (float)world.Numbers.U.ResultsRate * (ResultsTarget(world, row, worker, role) - table.Results[row]);
                Age(table, row);
            }
        }
    }

    /// <summary>Where trust would end if nothing changed.</summary>
    internal static float Target(World world, int row, WorkerRoleTraits role, Constraints felt, float pressure)
    {
        var table = world.Relationships;
        var numbers = world.Numbers.U;
        var continuity = Math.Min(1f, Math.Min(table.Months[row], table.MonthsSinceChangeOfWorker[row]) / 12f);
        return PortableMath.Unit(
            (float)numbers.TrustBase
            + (float)numbers.TrustNear * role.Near
            + (float)numbers.TrustPersonal * role.Personalised
            + (float)numbers.TrustResults * table.Results[row]
            + (float)numbers.TrustContinuity * continuity
            - (float)numbers.DistrustRoleControl * role.Control
            - (float)numbers.DistrustControl * felt.Control
            - (float)numbers.DistrustBureaucracy * felt.Bureaucracy
            - (float)numbers.DistrustStandard * felt.Standardisation
            - (float)numbers.DistrustResultPressure * felt.ResultPressure
            - (float)numbers.DistrustPressure * pressure
            - (float)numbers.DistrustTooEarly * role.Process * (1 - table.Open[row]));
    }

    /// <summary>How fast trust grows: contact makes it, origin and hurt slow it, experts, visits and knowledge speed it. At most the whole gap.</summary>
    private static float GrowthRate(World world, int row, int worker)
    {
        var (families, table, workers) = (world.Families, world.Relationships, world.Workers);
        var numbers = world.Numbers.U;
        var family = table.Family[row];
        var rate = (float)numbers.TrustRate
            * (0.5f + 0.5f * workers.Delivered[worker])
            * (1 - (float)numbers.HurtSlow * families.Hurt[family])
            * (1 + (float)numbers.KnowledgeFaster * (workers.Knowledge[worker] - 0.4f));
        if (families.GenerationPoor(family))
            rate *= (float)numbers.GenerationSlow;
        if (workers.Expert[worker])
            rate *= (float)numbers.ExpertFaster;
        if ((table.Marks[row] & RelationshipMarks.HomeVisits) != 0)
            rate *= (float)numbers.HomeVisitFaster;
        return Math.Min(1, rate);
    }

    /// <summary>Product roles that go to the person show results soon; process roles only with cooperation (E05, E76); fewer hours, fewer results.</summary>
    private static float ResultsTarget(World world, int row, int worker, WorkerRoleTraits role)
    {
        var cooperation = world.Relationships.Open[row] * world.Relationships.Trust[row];
        var product = 0.3f + 0.5f * role.Individual;
        var process = 0.2f + 0.6f * cooperation;
        return world.Workers.Delivered[worker] * (role.Process * process + (1 - role.Process) * product);
    }

    private static void Age(RelationshipTable table, int row)
    {
        if (table.Months[row] < ushort.MaxValue)
            table.Months[row]++;
        if (table.MonthsInConfiguration[row] < ushort.MaxValue)
            table.MonthsInConfiguration[row]++;
        if (table.MonthsSinceChangeOfWorker[row] < byte.MaxValue)
            table.MonthsSinceChangeOfWorker[row]++;
    }
}
