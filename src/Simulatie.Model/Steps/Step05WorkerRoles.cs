using System.Numerics;
using System.Runtime.CompilerServices;
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
    public static void Apply<T>(World world, Slice slice, in Caseload cases)
        where T : unmanaged, ILanes<T>
    {
        if (world.Workers.VacantMonths[cases.Worker] > 0)
            return;
        var lanes = slice.Lanes;
        var (ofWorker, offsets, tables) = (lanes.OfWorker, lanes.Offsets, world.Rules.WorkerTables);
        var values = lanes.Covariates<T>();
        var odds = lanes.Odds<T>();
        var roles = lanes.Roles<T>();
        CovariateValues.OfWorker<T>(tables, ofWorker, values);
        tables.SumOfWorker(ofWorker, offsets);
        var error = world.Numbers.F.PerceptionError * ofWorker[(int)Covariate.Inexperience];
        for (var place = 0; place < cases.Count; place += T.Count)
        {
            var moves = Draw<T>(world, cases, place, error, values, offsets, odds, roles) & cases.Lanes<T>(place);
            for (; moves != 0; moves &= moves - 1)
                Change(world, slice, cases, place + BitOperations.TrailingZeroCount(moves));
        }
    }

    /// <summary>Draws the next role by the rules, and says for which rows it needs a closer look: a change, or two that guide one family.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Draw<T>(World world, in Caseload cases, int place, float error, Span<T> values, ReadOnlySpan<float> offsets, Span<T> odds, Span<T> roles)
        where T : unmanaged, ILanes<T>
    {
        var (table, month, row) = (world.Relationships, cases.Month, cases.Row(place));
        var now = T.Load(table.WorkerRole, row);
        CovariateValues.OfRelationships(world, cases, place, T.Load(table.WorkerSatisfaction, row), values);
        CovariateValues.WhereEager(world.Rules.WorkerTables, Eager(world, cases, place, error, now), values);
        var next = world.Rules.WorkerTables.Draw(now, T.Load(table.ClientRole, row), values, offsets, odds, roles, T.Fraction(month.Luck.Word0, place));
        T.Store(next, month.NextRole, place);
        var guides = T.Below(T.Of(0), T.Look(world.Numbers.Roles.Process, next));
        var beside = T.Both(guides, T.Marked(table.Marks, row, (byte)RelationshipMarks.Beside));
        return T.Where(T.Either(beside, T.Below(next, now))) | T.Where(T.Below(now, next));
    }

    /// <summary>1 where the pulls to a process role apply. A worker waits while the client does not seem open enough to him (E154, E156); a beginner judges worse (E15).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Eager<T>(World world, in Caseload cases, int place, float error, T now)
        where T : unmanaged, ILanes<T>
    {
        var misjudged = error * (2f * T.UpperFraction(cases.Month.Luck.Word3, place) - 1f);
        var seen = PortableMath.Unit(T.Load(world.Relationships.Open, cases.Row(place)) + misjudged);
        var waits = T.Choose(T.Below(seen, T.Of(world.Conditions.Patience)), T.Of(0), T.Of(1));
        return PortableMath.Larger(waits, T.Look(world.Numbers.Roles.Process, now));
    }

    /// <summary>Takes the drawn role, unless another guides the family or the hours do not allow a step to guidance.</summary>
    private static void Change(World world, Slice slice, in Caseload cases, int place)
    {
        var (table, worker, row) = (world.Relationships, cases.Worker, cases.Row(place));
        var traits = world.Numbers.WorkerTraits;
        var now = table.WorkerRole[row];
        var next = (WorkerRole)cases.Month.NextRole[place];
        if (traits[(int)next].Process > 0 && AnotherGuides(table.Marks[row], guides: traits[(int)now].Process > 0))
            next = WorkerRole.Probleemoplosser;
        var extraHours = traits[(int)next].HoursPerMonth - traits[(int)now].HoursPerMonth;
        if (traits[(int)next].Process > 0 && traits[(int)now].Process == 0
            && world.Workers.Asked[worker] + extraHours > world.Workers.Available[worker] * world.Numbers.F.HoursTolerance)
            return;
        if (next == now)
            return;
        table.WorkerRole[row] = next;
        world.Workers.Asked[worker] += extraHours;
        table.Marks[row] |= RelationshipMarks.EverChanged;
        table.MonthsInConfiguration[row] = 0;
        if ((table.Marks[row] & RelationshipMarks.Beside) != 0 && traits[(int)next].Process != traits[(int)now].Process)
            slice.TurnedGuides.Add((table.Family[row], worker));
    }

    /// <summary>One trajectory guide per family (E153): the relationship that was in a process role at the start of the month, the older of two.</summary>
    private static bool AnotherGuides(RelationshipMarks marks, bool guides) =>
        (marks & RelationshipMarks.Beside) != 0 && (marks & RelationshipMarks.OtherGuides) != 0 && (!guides || (marks & RelationshipMarks.Younger) != 0);

    /// <summary>Where the one relationship of a family began or ceased to guide, the other takes note of it for next month.</summary>
    public static void TellOthers(World world, Slice slice)
    {
        var families = world.Families;
        foreach (var one in slice.All)
            foreach (var (family, worker) in one.TurnedGuides)
                if (slice.HasFamily(family) && families.Has(family, FamilyMarks.HelpedTwice) && (families.Shocks[family] & Shocks.Leaves) == 0)
                    SeeOther(world, world.RowOf(family, families.Ties[family].First == worker ? families.Ties[family].Second : families.Ties[family].First), world.RowOf(family, worker));
    }

    /// <summary>Notes whether the other relationship of the family is in a process role.</summary>
    public static void SeeOther(World world, int row, int other)
    {
        ref var marks = ref world.Relationships.Marks[row];
        marks = world.Numbers.WorkerTraits[(int)world.Relationships.WorkerRole[other]].Process > 0
            ? marks | RelationshipMarks.OtherGuides
            : marks & ~RelationshipMarks.OtherGuides;
    }
}
