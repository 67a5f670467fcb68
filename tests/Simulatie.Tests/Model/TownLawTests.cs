using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>What holds in every month of every town.</summary>
public class TownLawTests
{
    private static readonly Gen<ModelParameters> Towns = Gen.Select(
        Gen.Int[40, 400], Gen.Double[0, 1], Gen.Double[0.01, 0.3], Gen.Double[1, 2.5], Gen.Double[0, 1],
        (families, outreach, seek, tolerance, share) => new ModelParameters
        {
            Population = new Population { Families = families },
            Constants = new Constants { BurnInMonths = 30 },
            Uncertainties = new Uncertainties { SeekPerMonth = seek, HoursTolerance = tolerance, SecondSeek = 0.6 },
            Levers = new Levers { OutreachHours = 100 * outreach, SpecialisedShare = 0.5 * share, FteChange = share - 0.5, CaseloadFactor = 0.5 + share, AftercareMonths = 6 },
        });

    [Fact]
    public void Relationships_families_and_workers_fit_together_every_month() => Check((world, _) =>
    {
        var (families, workers, table) = (world.Families, world.Workers, world.Relationships);
        var links = 0;
        for (var family = 0; family < families.Count; family++)
        {
            if (families.InHelp(family) != (families.First[family] != FamilyTable.None || families.Second[family] != FamilyTable.None))
                return false;
            foreach (var (worker, second) in new[] { (families.First[family], false), (families.Second[family], true) })
            {
                if (worker == FamilyTable.None)
                    continue;
                links++;
                var row = world.RowOf(family, worker);
                if (((table.Marks[row] & RelationshipMarks.Beside) != 0) != (families.First[family] >= 0 && families.Second[family] >= 0))
                    return false;
                if (table.Family[row] != family
                    || ((table.Marks[row] & RelationshipMarks.Second) != 0) != second
                    || row < workers.FirstRow[worker] || row >= workers.FirstRow[worker] + workers.Cases[worker])
                    return false;
            }
        }

        return links == workers.Cases.Sum();
    });

    [Fact]
    public void Every_family_is_in_exactly_one_place_and_stands_in_the_line_in_which_it_waits() => Check((world, _) =>
    {
        var families = world.Families;
        var inLine = Enumerable.Repeat(FamilyTable.None, families.Count).ToArray();
        for (var service = 0; service < world.Organisations.Count; service++)
        {
            var last = short.MinValue;
            foreach (var waiter in world.Organisations.Line[service])
            {
                if (families.Waiting[waiter.Family] != service || families.WaitingSince[waiter.Family] != waiter.Since)
                    continue; // its family left town since
                if (inLine[waiter.Family] != FamilyTable.None || last > waiter.Since)
                    return false;
                inLine[waiter.Family] = service;
                last = waiter.Since;
            }
        }

        return Enumerable.Range(0, families.Count).All(family => inLine[family] == families.Waiting[family]);
    });

    [Fact]
    public void No_worker_takes_more_families_than_he_has_places() => Check((world, before) =>
    {
        for (var worker = 0; worker < world.Workers.Count; worker++)
            if (world.Workers.Cases[worker] > Math.Max(world.Workers.Places[worker], before is null ? 0 : before[worker]))
                return false;
        return true;
    });

    [Fact]
    public void Every_state_stays_in_its_range() => Check((world, _) =>
    {
        var families = world.Families;
        Func<ClientState, float>[] states = [client => client.Autonomy, client => client.Reintegration, client => client.SelfImage, client => client.Openness,
            client => client.Network, client => client.Hurt, client => client.Ceiling, client => client.GenerationPoor];
        float[][] units = [.. states.Select(state => Array.ConvertAll(families.Client, client => state(client))), world.Workers.Callus, world.Workers.Orientation, world.Workers.Knowledge, world.Workers.Delivered, world.Workers.Pressure];
        return units.All(column => column.All(value => value is >= 0 and <= 1))
            && world.Workers.ExperienceYears.All(years => years is >= 0 and < 100)
            && Rows(world).All(row =>
                world.Relationships.Trust[row] is >= 0 and <= 1 && world.Relationships.Results[row] is >= 0 and <= 1 && world.Relationships.Open[row] is >= 0 and <= 1
                && world.Relationships.ClientSatisfaction[row] is >= -1 and <= 1 && world.Relationships.WorkerSatisfaction[row] is >= -1 and <= 1
                && (int)world.Relationships.ClientRole[row] < RoleNames.Count && (int)world.Relationships.WorkerRole[row] < RoleNames.Count);
    });

    [Fact]
    public void The_longest_waiting_are_admitted_first() => Check((world, _) =>
    {
        if (world.Month - 1 >= 0)
            return true; // specialised places, from month 0, are not for everyone
        var families = world.Families;
        for (var service = 0; service < world.Organisations.Count; service++)
        {
            var stillWaiting = Enumerable.Range(0, families.Count).Where(family => families.Waiting[family] == service).Select(family => (int)families.WaitingSince[family]).DefaultIfEmpty(int.MaxValue).Min();
            foreach (var row in Rows(world))
                if (world.Workers.Organisation[world.Relationships.Worker[row]] == service && world.Relationships.Months[row] == 1
                    && families.WaitingSince[world.Relationships.Family[row]] > stillWaiting)
                    return false;
        }

        return true;
    });

    [Fact]
    public void A_family_has_one_trajectory_guide_once_the_month_has_settled_it() => Check((world, _) =>
    {
        // The younger of two guides steps back in the month after both began, so two may coincide for a month, never longer.
        var (families, table) = (world.Families, world.Relationships);
        bool Guides(WorkerRole role) => RoleTraits.Of(role).Process > 0;
        bool GuidesOn(int family, int worker)
        {
            var row = world.RowOf(family, worker);
            return Guides(table.WorkerRoleBefore[row]) && Guides(table.WorkerRole[row]) && world.Workers.VacantMonths[worker] == 0 && table.MonthsSinceChangeOfWorker[row] > 1;
        }

        return Enumerable.Range(0, families.Count).Where(family => families.First[family] >= 0 && families.Second[family] >= 0)
            .All(family => !(GuidesOn(family, families.First[family]) && GuidesOn(family, families.Second[family])));
    });

    internal static IEnumerable<int> Rows(World world) =>
        Enumerable.Range(0, world.Workers.Count).SelectMany(worker => Enumerable.Range(world.Workers.FirstRow[worker], world.Workers.Cases[worker]));

    private static void Check(Func<World, int[]?, bool> law) => Gen.Select(Towns, Gen.UInt[0, 1000]).Sample(
        (town, seed) =>
        {
            var practice = Simulation.Begin(town, seed, 0, 24);
            var holds = HoldsThrough(practice, 0, law);
            return holds && HoldsThrough(new Simulation(practice.World.Branch(town)), 24, law);
        },
        iter: 20);

    private static bool HoldsThrough(Simulation simulation, int until, Func<World, int[]?, bool> law)
    {
        while (simulation.World.Month < until)
        {
            int[] before = [.. simulation.World.Workers.Cases];
            simulation.Live(simulation.World.Month + 1);
            if (!law(simulation.World, before))
                return false;
        }

        return true;
    }
}
