using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>Collects the relationships as the study would have met them: at the ends of months −37, −25, −13 and −1, from three months old (model §6).</summary>
internal sealed class ObservedCounts
{
    private const int CellCount = 648;
    private const int YearsApart = 12;
    private const int Times = 4;

    /// <summary>Hours in hundredths and relationships, per service and cell; and those that never changed a role.</summary>
    private readonly SortedDictionary<int, Service> _services = [];

    private sealed class Service
    {
        public long[] Hours { get; } = new long[CellCount];

        public long[] Number { get; } = new long[CellCount];

        public long StableHours { get; set; }

        public long StableNumber { get; set; }

        public void Clear()
        {
            Array.Clear(Hours);
            Array.Clear(Number);
            StableHours = StableNumber = 0;
        }
    }

    public static bool IsTime(int month) => month < 0 && month >= -1 - YearsApart * (Times - 1) && (month + 1) % YearsApart == 0;

    /// <summary>These counts as they were when they were new.</summary>
    public ObservedCounts Cleared()
    {
        foreach (var service in _services.Values)
            service.Clear();
        return this;
    }

    public void Collect(World world)
    {
        var (workers, table) = (world.Workers, world.Relationships);
        for (var worker = 0; worker < workers.Count; worker++)
        {
            var first = workers.FirstRow[worker];
            for (var row = first; row < first + workers.Cases[worker]; row++)
                if (table.Months[row] >= world.Numbers.C.ObservedAfterMonths)
                    Collect(world, worker, row);
        }
    }

    public ObservedSet ToSet()
    {
        var cells = new double[3, CellCount];
        var stable = new double[3];
        var everyone = _services.Values.Sum(service => service.Number.Sum());
        var seen = _services.Values.Count(service => service.Number.Any(number => number > 0));
        foreach (var service in _services.Values)
        {
            var (hours, number) = (service.Hours.Sum(), service.Number.Sum());
            if (number == 0)
                continue;
            for (var cell = 0; cell < CellCount; cell++)
            {
                cells[(int)ObservationWeight.ContactHours, cell] += hours > 0 ? (double)service.Hours[cell] / hours / seen : (double)service.Number[cell] / number / seen;
                cells[(int)ObservationWeight.EqualInService, cell] += (double)service.Number[cell] / number / seen;
                cells[(int)ObservationWeight.EqualInTown, cell] += (double)service.Number[cell] / everyone;
            }

            stable[(int)ObservationWeight.ContactHours] += (hours > 0 ? (double)service.StableHours / hours : (double)service.StableNumber / number) / seen;
            stable[(int)ObservationWeight.EqualInService] += (double)service.StableNumber / number / seen;
            stable[(int)ObservationWeight.EqualInTown] += (double)service.StableNumber / everyone;
        }

        return new ObservedSet(cells, stable, everyone);
    }

    private void Collect(World world, int worker, int row)
    {
        var table = world.Relationships;
        int organisation = world.Workers.Organisation[worker];
        if (!_services.TryGetValue(organisation, out var service))
            _services[organisation] = service = new Service();
        var outcome = (int)RelationshipJudgement.Of(world, row);
        var perception = RelationshipJudgement.Perception(table.ClientSatisfaction[row], table.WorkerSatisfaction[row], world.Numbers.SatisfactionCut);
        var cell = (((int)table.ClientRole[row] * RoleNames.Count + (int)table.WorkerRole[row]) * 3 + outcome) * 6 + perception;
        var hours = (long)(100 * Step04Workload.HoursAsked(world, row) * world.Workers.Delivered[worker] + 0.5f);
        service.Hours[cell] += hours;
        service.Number[cell]++;
        if ((table.Marks[row] & RelationshipMarks.EverChanged) != 0)
            return;
        service.StableHours += hours;
        service.StableNumber++;
    }
}
