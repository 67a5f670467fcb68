using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Transitions;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Steps;

/// <summary>Step 5: each worker takes his next role with each client, by the transition rules, his patience, his hours, and the family's one trajectory guide.</summary>
internal static class Step05WorkerRoles
{
    public static void Apply(World world, Slice slice)
    {
        if (world.SideBySide)
            Apply<SixteenLanes>(world, slice);
        else
            Apply<OneLane>(world, slice);
    }

    private static void Apply<T>(World world, Slice slice)
        where T : unmanaged, ILanes<T>
    {
        Span<float> ofWorker = stackalloc float[CovariateValues.Count];
        Span<float> offsets = stackalloc float[RoleTables.Offsets];
        Span<T> values = stackalloc T[CovariateValues.SideBySide];
        Span<T> running = stackalloc T[RoleNames.Count];
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.Workers.VacantMonths[worker] > 0)
                continue;
            CovariateValues.OfWorker(world, worker, ofWorker);
            CovariateValues.OfWorker(world.Rules.WorkerTables, ofWorker, values);
            world.Rules.WorkerTables.SumOfWorker(ofWorker, offsets);
            var error = (float)world.Numbers.U.PerceptionError * ofWorker[(int)Covariate.Inexperience];
            var (first, end) = world.Workers.Rows(worker);
            for (var row = first; row < end; row += T.Count)
            {
                var moves = Draw(world, row, error, values, offsets, running) & Lanes.Before<T>(row, end);
                for (; moves != 0; moves &= moves - 1)
                    Change(world, worker, row + BitOperations.TrailingZeroCount(moves));
            }
        }
    }

    /// <summary>Draws the next role by the rules, and says for which rows it needs a closer look: a change, or two that guide one family.</summary>
    private static uint Draw<T>(World world, int row, float error, Span<T> values, ReadOnlySpan<float> offsets, Span<T> running)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var now = T.Load(table.WorkerRole, row);
        CovariateValues.OfRelationships(world, row, T.Load(table.WorkerSatisfaction, row), values);
        CovariateValues.WhereEager(world.Rules.WorkerTables, Eager(world, row, error, now), values);
        var next = world.Rules.WorkerTables.Draw(now, T.Load(table.ClientRole, row), values, offsets, running, T.Fraction(table.Luck.Word0, row));
        T.Store(next, table.NextRole, row);
        var guides = T.Below(T.Of(0), T.Look(world.Numbers.Roles.Process, next));
        var beside = T.Both(guides, T.Marked(table.Marks, row, (byte)RelationshipMarks.Beside));
        return T.Where(T.Either(beside, T.Below(next, now))) | T.Where(T.Below(now, next));
    }

    /// <summary>1 where the pulls to a process role apply. A worker waits while the client does not seem open enough to him (E154, E156); a beginner judges worse (E15).</summary>
    private static T Eager<T>(World world, int row, float error, T now)
        where T : unmanaged, ILanes<T>
    {
        var table = world.Relationships;
        var misjudged = error * (2f * T.UpperFraction(table.Luck.Word3, row) - 1f);
        var seen = PortableMath.Unit(T.Load(table.Open, row) + misjudged);
        var waits = T.Choose(T.Below(seen, T.Of(world.Conditions.Patience)), T.Of(0), T.Of(1));
        return PortableMath.Larger(waits, T.Look(world.Numbers.Roles.Process, now));
    }

    /// <summary>Takes the drawn role, unless another guides the family or the hours do not allow a step to guidance.</summary>
    private static void Change(World world, int worker, int row)
    {
        var table = world.Relationships;
        var traits = world.Numbers.WorkerTraits;
        var now = table.WorkerRole[row];
        var next = (WorkerRole)table.NextRole[row];
        if (traits[(int)next].Process > 0 && AnotherGuides(world, worker, row))
            next = WorkerRole.Probleemoplosser;
        var extraHours = traits[(int)next].HoursPerMonth - traits[(int)now].HoursPerMonth;
        if (traits[(int)next].Process > 0 && traits[(int)now].Process == 0
            && world.Workers.Asked[worker] + extraHours > world.Workers.Available[worker] * (float)world.Numbers.U.HoursTolerance)
            return;
        if (next == now)
            return;
        table.WorkerRole[row] = next;
        world.Workers.Asked[worker] += extraHours;
        table.Marks[row] |= RelationshipMarks.EverChanged;
        table.MonthsInConfiguration[row] = 0;
    }

    /// <summary>One trajectory guide per family (E153): the relationship that was in a process role at the start of the month, the older of two.</summary>
    private static bool AnotherGuides(World world, int worker, int row)
    {
        var (families, table) = (world.Families, world.Relationships);
        if ((table.Marks[row] & RelationshipMarks.Beside) == 0)
            return false;
        var family = table.Family[row];
        var other = world.RowOf(family, families.First[family] == worker ? families.Second[family] : families.First[family]);
        if (world.Numbers.WorkerTraits[(int)table.WorkerRoleBefore[other]].Process == 0)
            return false;
        return world.Numbers.WorkerTraits[(int)table.WorkerRoleBefore[row]].Process == 0 || IsOlder(table, other, row);
    }

    /// <summary>True when <paramref name="other"/> began before <paramref name="row"/>; of two that began together, the one in the first place.</summary>
    internal static bool IsOlder(RelationshipTable table, int other, int row) =>
        table.Months[other] > table.Months[row]
        || (table.Months[other] == table.Months[row] && (table.Marks[other] & RelationshipMarks.Second) == 0);
}
