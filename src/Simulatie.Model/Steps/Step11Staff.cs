using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Randomness;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>Step 11: workers leave and are replaced (L21–L25, E159), files are handed over with loss of trust (E58), experience grows (E121), powerlessness leaves callus (E24).</summary>
internal static class Step11Staff
{
    public static void Apply<T>(World world, Slice slice, int worker)
        where T : unmanaged, ILanes<T>
    {
        var workers = world.Workers;
        slice.Tally.Count(Measure.PostMonths, 0);
        if (workers.VacantMonths[worker] > 0)
        {
            if (--workers.VacantMonths[worker] == 0)
                Replace(world, worker);
            return;
        }

        workers.ExperienceYears[worker] += 1f / 12f;
        var powerlessness = Powerlessness<T>(world, worker);
        workers.Callus[worker] += world.Numbers.F.CallusRate * (powerlessness - workers.Callus[worker]);
        var word = world.Chance.Word(Entity.Worker, workers.Id[worker], workers.Generation[worker], world.Month, Decision.Departure);
        if (word.Fraction() >= world.Conditions.TurnoverPerMonth * (1 + world.Numbers.F.TurnoverPressure * workers.Pressure[worker]))
            return;
        slice.Tally.Count(Measure.Departures, 0);
        workers.VacantMonths[worker] = (byte)world.Numbers.U.VacancyMonths;
        if (workers.VacantMonths[worker] == 0)
            Replace(world, worker);
    }

    /// <summary>Share of the caseload with which the worker is dissatisfied.</summary>
    private static float Powerlessness<T>(World world, int worker)
        where T : unmanaged, ILanes<T>
    {
        var (first, end) = world.Workers.Rows(worker);
        var cut = T.Of(-world.Numbers.SatisfactionCut);
        var dissatisfied = 0;
        for (var row = first; row < end; row += T.Count)
            dissatisfied += BitOperations.PopCount(T.Where(T.Below(T.Load(world.Relationships.WorkerSatisfaction, row), cut)) & Lanes.Before<T>(row, end));
        return first == end ? 0 : (float)dissatisfied / (end - first);
    }

    /// <summary>The next worker takes the post: trust cannot be handed over (E58), though a warm handover keeps some.</summary>
    private static void Replace(World world, int worker)
    {
        var (workers, table) = (world.Workers, world.Relationships);
        workers.Generation[worker]++;
        NewWorker.Hire(world, worker);
        workers.HandoverHours[worker] =
            (float)(world.Conditions.Levers.WarmHandover * world.Numbers.U.HandoverHours) * workers.Cases[worker];
        var first = workers.FirstRow[worker];
        for (var row = first; row < first + workers.Cases[worker]; row++)
        {
            table.Trust[row] *= world.Conditions.TrustKept;
            table.WorkerSatisfaction[row] = 0;
            table.MonthsSinceChangeOfWorker[row] = 0;
        }
    }
}
