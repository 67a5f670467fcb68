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
        Span<float> covariates = stackalloc float[CovariateValues.Count];
        for (var worker = slice.WorkerFrom; worker < slice.WorkerTo; worker++)
        {
            if (world.Workers.VacantMonths[worker] > 0)
                continue;
            CovariateValues.OfWorker(world, worker, covariates);
            var first = world.Workers.FirstRow[worker];
            for (var row = first; row < first + world.Workers.Cases[worker]; row++)
                Change(world, worker, row, covariates);
        }
    }

    private static void Change(World world, int worker, int row, Span<float> covariates)
    {
        var table = world.Relationships;
        var traits = world.Numbers.WorkerTraits;
        var now = table.WorkerRole[row];
        CovariateValues.OfRelationship(world, row, now, table.WorkerSatisfaction[row], covariates);
        var rules = Waits(world, worker, row, now) ? world.Rules.PatientWorker : world.Rules.EagerWorker;
        var odds = rules.LogOdds((int)now, (int)table.ClientRole[row], covariates);
        var next = (WorkerRole)RoleKernel.Draw(odds, table.WordWorkerRole[row].Fraction());

        if (traits[(int)next].Process > 0 && AnotherGuides(world, row))
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

    /// <summary>The worker waits while the client does not seem open enough to him (E154, E156); a beginner judges worse (E15).</summary>
    private static bool Waits(World world, int worker, int row, WorkerRole now)
    {
        if (world.Numbers.WorkerTraits[(int)now].Process > 0)
            return false;
        var experience = world.Numbers.Experience(world.Workers.ExperienceYears[worker]);
        var error = (float)world.Numbers.U.PerceptionError * (1 - experience) * (2 * world.Relationships.WordJudgement[row].UpperFraction() - 1);
        return PortableMath.Unit(world.Relationships.Open[row] + error) < world.Conditions.Patience;
    }

    /// <summary>One trajectory guide per family (E153): the relationship that was in a process role at the start of the month, the older of two.</summary>
    private static bool AnotherGuides(World world, int row)
    {
        var (families, table) = (world.Families, world.Relationships);
        var family = table.Family[row];
        var other = families.First[family] == row ? families.Second[family] : families.First[family];
        if (other == FamilyTable.None || world.Numbers.WorkerTraits[(int)table.WorkerRoleBefore[other]].Process == 0)
            return false;
        return world.Numbers.WorkerTraits[(int)table.WorkerRoleBefore[row]].Process == 0 || IsOlder(table, other, row);
    }

    /// <summary>True when <paramref name="other"/> began before <paramref name="row"/>; of two that began together, the one in the first place.</summary>
    internal static bool IsOlder(RelationshipTable table, int other, int row) =>
        table.Months[other] > table.Months[row]
        || (table.Months[other] == table.Months[row] && (table.Marks[other] & RelationshipMarks.Second) == 0);
}
