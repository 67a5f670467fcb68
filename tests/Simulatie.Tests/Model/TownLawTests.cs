using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>What holds in every month of every town.</summary>
public class TownLawTests
{
    private static readonly Gen<ModelParameters> Towns = Gen.Select(
        Gen.Int[1, 400], Gen.Double[0, 1], Gen.Double[0.01, 0.3], Gen.Double[1, 2.5], Gen.Double[0, 1],
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
            if (families.InHelp(family) != (families.Ties[family].First != FamilyTable.None || families.Ties[family].Second != FamilyTable.None))
                return false;
            foreach (var (worker, second) in new[] { (families.Ties[family].First, false), (families.Ties[family].Second, true) })
            {
                if (worker == FamilyTable.None)
                    continue;
                links++;
                var row = world.RowOf(family, worker);
                if (((table.Marks[row] & RelationshipMarks.Beside) != 0) != (families.Ties[family].First >= 0 && families.Ties[family].Second >= 0))
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
                if (families.Ties[waiter.Family].Waiting != service || families.Ties[waiter.Family].WaitingSince != waiter.Since)
                    continue; // its family left town or gave up since
                if (inLine[waiter.Family] != FamilyTable.None || last > waiter.Since)
                    return false;
                inLine[waiter.Family] = service;
                last = waiter.Since;
            }
        }

        return Enumerable.Range(0, families.Count).All(family => inLine[family] == families.Ties[family].Waiting
            && families.Has(family, FamilyMarks.Waits) == (families.Ties[family].Waiting != FamilyTable.None));
    });

    [Fact]
    public void No_worker_takes_more_families_than_he_has_places() => Check((world, before) =>
    {
        for (var worker = 0; worker < world.Workers.Count; worker++)
            if (world.Workers.Cases[worker] > Math.Max(world.Workers.Places[worker], before.Cases[worker]))
                return false;
        return true;
    });

    [Fact]
    public void Every_state_stays_in_its_range() => Check((world, _) =>
    {
        var families = world.Families;
        Func<ClientState, float>[] states = [client => client.Autonomy, client => client.Reintegration, client => client.SelfImage, client => client.Openness,
            client => client.Network, client => client.Hurt, client => client.Ceiling, client => client.GenerationPoor];
        float[][] units = [.. states.Select(state => Array.ConvertAll(families.Client.AsSpan().ToArray(), client => state(client))), world.Workers.Callus, world.Workers.Orientation, world.Workers.Knowledge, world.Workers.Delivered, world.Workers.Pressure];
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
            var stillWaiting = Enumerable.Range(0, families.Count).Where(family => families.Ties[family].Waiting == service).Select(family => (int)families.Ties[family].WaitingSince).DefaultIfEmpty(int.MaxValue).Min();
            foreach (var row in Rows(world))
                if (world.Workers.Organisation[WorkerOf(world, row)] == service && world.Relationships.Months[row] == 1
                    && families.Ties[world.Relationships.Family[row]].WaitingSince > stillWaiting)
                    return false;
        }

        return true;
    });

    [Fact]
    public void A_family_has_one_trajectory_guide_once_the_month_has_settled_it() => Check((world, before) =>
    {
        // The younger of two guides steps back in the month after both began, so two may coincide for a month, never longer; and nobody begins as a second guide.
        var (families, table) = (world.Families, world.Relationships);
        bool GuidesOn(int family, int worker)
        {
            var row = world.RowOf(family, worker);
            return (table.Months[row] == 1 || before.Guides.Contains((family, worker))) && Guides(world, row)
                && world.Workers.VacantMonths[worker] == 0 && table.MonthsSinceChangeOfWorker[row] > 1;
        }

        return Enumerable.Range(0, families.Count).Where(family => families.Ties[family].First >= 0 && families.Ties[family].Second >= 0)
            .All(family => !(GuidesOn(family, families.Ties[family].First) && GuidesOn(family, families.Ties[family].Second)));
    });

    [Fact]
    public void Of_a_familys_two_relationships_the_one_that_began_later_is_marked_as_the_younger_and_no_other_is() => Check((world, _) =>
    {
        var (families, table) = (world.Families, world.Relationships);
        return Rows(world).All(row => Has(world, row, RelationshipMarks.Younger) == (Beside(world, row) is { } other && BeganLater(row, other)));

        bool BeganLater(int row, int other) => table.Months[row] < table.Months[other]
            || (table.Months[row] == table.Months[other] && families.Ties[table.Family[row]].Second == WorkerOf(world, row));
    });

    [Fact]
    public void Between_two_months_each_of_a_familys_two_relationships_knows_whether_the_other_guides() => Check((world, _) =>
        Rows(world).All(row => Beside(world, row) is not { } other || Has(world, row, RelationshipMarks.OtherGuides) == Guides(world, other)));

    [Fact]
    public void A_family_never_waits_where_it_is_helped_nor_is_it_helped_twice_by_one_service() => Check((world, _) =>
    {
        // E164: a second relationship is with another service.
        int ServiceOf(int worker) => worker == FamilyTable.None ? FamilyTable.None : world.Workers.Organisation[worker];
        return Enumerable.Range(0, world.Families.Count).All(family => world.Families.Ties[family] is var ties
            && (ties.Waiting == FamilyTable.None || (ties.Waiting != ServiceOf(ties.First) && ties.Waiting != ServiceOf(ties.Second)))
            && (ties.Second == FamilyTable.None || ServiceOf(ties.First) != ServiceOf(ties.Second)));
    });

    [Fact]
    public void A_family_that_comes_back_gets_its_worker_of_before_where_he_has_a_place()
    {
        // E57, in a town with places to spare: so many are admitted in a month that his cannot run out before its turn.
        var town = new ModelParameters
        {
            Population = new Population { Families = 1500 }, Constants = new Constants { BurnInMonths = 60 }, Levers = new Levers { FteChange = 1, CaseloadFactor = 1.5 },
        };
        var practice = Simulation.Begin(town, 1, 0, 60);
        practice.Live(until: 0);
        var met = 0;
        Assert.True(HoldsThrough(new Simulation(practice.World.Branch(town)), 60, (world, before) =>
        {
            var (families, workers) = (world.Families, world.Workers);
            var admitted = world.Ledger.Monthly(world.Month - 1, Measure.Admitted, group: 0);
            foreach (var row in Admitted(world))
            {
                var (worker, ties) = (WorkerOf(world, row), families.Ties[world.Relationships.Family[row]]);
                var previous = ties.PreviousWorker;
                if (previous == FamilyTable.None || workers.Organisation[previous] != workers.Organisation[worker] || before.Vacant[previous]
                    || before.Generation[previous] != ties.PreviousWorkerGeneration || before.Cases[previous] + admitted > workers.Places[previous])
                    continue;
                met++;
                if (worker != previous)
                    return false;
            }

            return true;
        }));
        Assert.True(met > 20, $"{met} came back");
    }

    [Fact]
    public void Specialised_workers_are_for_the_generation_poor_and_for_who_knows_them() => Check((world, _) =>
        // E160
        Admitted(world).All(row => !world.Workers.Specialised[WorkerOf(world, row)] || world.Families.GenerationPoor(world.Relationships.Family[row])
            || world.Families.Ties[world.Relationships.Family[row]].PreviousWorker == WorkerOf(world, row)));

    [Fact]
    public void A_relationship_counts_with_the_cell_of_its_family() => Check((world, _) =>
        Rows(world).All(row => world.Relationships.Cell[row] == world.Families.Cell[world.Relationships.Family[row]]));

    [Fact]
    public void What_is_counted_side_by_side_is_what_one_relationship_after_the_other_gives() => Check((world, _) =>
    {
        var (table, numbers) = (world.Relationships, world.Numbers);
        int[] rows = [.. Rows(world)];
        bool Holds(Measure measure, Func<int, bool> counts) => world.Ledger.Monthly(world.Month - 1, measure, group: 0) == rows.Count(counts);
        bool Observed(int row) => table.Months[row] >= numbers.C.ObservedAfterMonths;
        return Holds(Measure.RelationshipMonths, _ => true)
            && Holds(Measure.AliveSuccess, row => RelationshipJudgement.Of(world, row) == Judgement.Success)
            && Holds(Measure.AliveStability, row => RelationshipJudgement.Of(world, row) == Judgement.Stability)
            && Holds(Measure.AliveNegative, row => RelationshipJudgement.Of(world, row) == Judgement.Negative)
            && Holds(Measure.BegeleiderMedewerker, row => (table.WorkerRole[row], table.ClientRole[row]) == (WorkerRole.Begeleider, ClientRole.BereidwilligeMedewerker))
            && Holds(Measure.Process, row => Guides(world, row))
            && Holds(Measure.TooEarly, row => Guides(world, row) && 1 - table.Open[row] > numbers.TooEarlyFlag)
            && Holds(Measure.Observed, Observed)
            && Holds(Measure.ObservedUnchanged, row => Observed(row) && !Has(world, row, RelationshipMarks.EverChanged))
            && Enumerable.Range(0, 6).All(perception => Holds(
                Measure.BothPositive + perception, row => RelationshipJudgement.Perception(table.ClientSatisfaction[row], table.WorkerSatisfaction[row], numbers.SatisfactionCut) == perception));
    });

    /// <summary>The relationships that began this month and still run.</summary>
    private static IEnumerable<int> Admitted(World world) => Rows(world).Where(row => world.Relationships.Months[row] == 1);

    /// <summary>The family's other relationship, found by the family's own two places.</summary>
    private static int? Beside(World world, int row)
    {
        var (families, family) = (world.Families, world.Relationships.Family[row]);
        var other = families.Ties[family].First == WorkerOf(world, row) ? families.Ties[family].Second : families.Ties[family].First;
        return other == FamilyTable.None ? null : world.RowOf(family, other);
    }

    private static bool Has(World world, int row, RelationshipMarks mark) => (world.Relationships.Marks[row] & mark) != 0;

    private static bool Guides(World world, int row) => RoleTraits.Of(world.Relationships.WorkerRole[row]).Process > 0;

    internal static IEnumerable<int> Rows(World world) =>
        Enumerable.Range(0, world.Workers.Count).SelectMany(worker => Enumerable.Range(world.Workers.FirstRow[worker], world.Workers.Cases[worker]));

    private static int WorkerOf(World world, int row) =>
        Enumerable.Range(0, world.Workers.Count).Last(worker => world.Workers.FirstRow[worker] <= row);

    private static void Check(Func<World, MonthBefore, bool> law) => Gen.Select(Towns, Gen.UInt[0, 1000]).Sample(
        (town, seed) =>
        {
            var practice = Simulation.Begin(town, seed, 0, 24);
            var holds = HoldsThrough(practice, 0, law);
            return holds && HoldsThrough(new Simulation(practice.World.Branch(town)), 24, law);
        },
        iter: 20);

    private static bool HoldsThrough(Simulation simulation, int until, Func<World, MonthBefore, bool> law)
    {
        while (simulation.World.Month < until)
        {
            var before = MonthBefore.Of(simulation.World);
            simulation.Live(simulation.World.Month + 1);
            if (!law(simulation.World, before))
                return false;
        }

        return true;
    }

    /// <summary>How the town stood when the month began.</summary>
    /// <param name="Guides">The family and the worker of every relationship in a process role.</param>
    private sealed record MonthBefore(int[] Cases, bool[] Vacant, int[] Generation, HashSet<(int Family, int Worker)> Guides)
    {
        public static MonthBefore Of(World world) => new(
            [.. world.Workers.Cases], [.. world.Workers.VacantMonths.Select(months => months > 0)], [.. world.Workers.Generation.Select(generation => (int)generation)],
            [.. Rows(world).Where(row => TownLawTests.Guides(world, row)).Select(row => (world.Relationships.Family[row], WorkerOf(world, row)))]);
    }
}
