using CsCheck;
using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>Each lever works on its mechanism in the direction that the study or the literature gives. Nothing is said here of success.</summary>
public class LeverSignTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 600 },
        Constants = new Constants { BurnInMonths = 36 },
    };

    private static readonly World AtMonthZero = Practice();

    [Fact] // E157, E160
    public void Specialised_workers_can_deliver_what_guidance_asks_at_their_ceiling()
    {
        var world = Under(new Levers { SpecialisedFteAdded = 2 });
        var hours = RoleTraits.Of(WorkerRole.Begeleider).HoursPerMonth;
        Caseloads.AfterWorkload<SixteenLanes>(world);
        var specialised = Enumerable.Range(0, world.Workers.Count).Where(worker => world.Workers.Specialised[worker]).ToList();
        Assert.NotEmpty(specialised);
        Assert.All(specialised, worker => Assert.True(world.Workers.Available[worker] / (world.Workers.Places[worker] * hours) >= 0.8));
        Assert.All(specialised, worker => Assert.True(world.Workers.Orientation[worker] > 0.5));
    }

    [Fact] // E157: specialising existing staff moves it, it does not add any
    public void Specialising_existing_staff_keeps_the_staff() =>
        Assert.Equal(AtMonthZero.Workers.Fte.Sum(), Under(new Levers { SpecialisedShare = 0.3 }).Workers.Fte.Sum(), 0.001);

    [Fact] // L67-L71
    public void Added_staff_adds_hours()
    {
        Assert.True(Hours(new Levers { FteChange = 0.4 }) > Hours(new Levers()));
        Assert.True(Hours(new Levers { UnspecialisedFteAdded = 2 }) > Hours(new Levers()));
        Assert.True(Hours(new Levers { SpecialisedFteAdded = 2 }) > Hours(new Levers()));
        Assert.True(Hours(new Levers { FteChange = -0.4 }) < Hours(new Levers()));
    }

    [Fact] // E61, E123
    public void A_lower_ceiling_leaves_fewer_places()
    {
        Assert.True(Under(new Levers { CaseloadFactor = 0.5 }).Workers.Places.Sum() < AtMonthZero.Workers.Places.Sum());
        Assert.True(Under(new Levers { SpecialisedFteAdded = 2, SpecialisedCeiling = 8 }).Workers.Places.Sum() < Under(new Levers { SpecialisedFteAdded = 2 }).Workers.Places.Sum());
    }

    [Fact] // L13, L14
    public void Less_administration_leaves_more_hours() =>
        Assert.True(Hours(new Levers { AdministrationFactor = 0.5 }) > Hours(new Levers()));

    [Theory] // E61, E85, E123
    [InlineData(nameof(Levers.BureaucracyFactor))]
    [InlineData(nameof(Levers.StandardisationFactor))]
    [InlineData(nameof(Levers.ControlFactor))]
    [InlineData(nameof(Levers.ResultPressureFactor))]
    public void A_lighter_constraint_makes_process_roles_likelier_and_trust_higher(string lever)
    {
        var property = typeof(Levers).GetProperty(lever)!;
        var levers = new Levers();
        property.SetValue(levers, 0.5);
        var (lighter, usual) = (Under(levers), Under(new Levers()));
        Assert.True(ChanceOfProcess(lighter) > ChanceOfProcess(usual));
        Assert.True(MeanTrustTarget(lighter) > MeanTrustTarget(usual));
    }

    [Fact] // E154, E156
    public void More_patience_makes_workers_wait_more() =>
        Assert.True(Run(new Levers { Patience = 0.8 }).Of(Outcome.ProcessRoles) < Run(new Levers { Patience = 0 }).Of(Outcome.ProcessRoles));

    [Fact] // E57, L21-L25
    public void Retention_lowers_turnover() =>
        Assert.True(Run(new Levers { TurnoverFactor = 0.3 }).Of(Outcome.WorkerTurnover) < Run(new Levers()).Of(Outcome.WorkerTurnover));

    [Fact] // E161, L60
    public void Outreach_reaches_more_families_that_would_not_ask() =>
        Assert.True(Run(new Levers { OutreachHours = 200 }).Of(Outcome.FamiliesReached, Group.EntryPlantrekker) > Run(new Levers()).Of(Outcome.FamiliesReached, Group.EntryPlantrekker));

    [Theory] // E55, E56, E165
    [InlineData(nameof(Levers.ExperienceExperts))]
    [InlineData(nameof(Levers.LifeWorldTraining))]
    public void Experts_and_training_speed_trust(string lever)
    {
        var levers = new Levers();
        typeof(Levers).GetProperty(lever)!.SetValue(levers, 1.0);
        Assert.True(TrustAfterAMonth(Under(levers)) > TrustAfterAMonth(Under(new Levers())));
    }

    [Fact] // E56: visits speed trust and cost hours
    public void Home_visits_speed_trust_and_ask_hours() => WithMark(RelationshipMarks.HomeVisits, (usual, visited) =>
    {
        Assert.True(TrustAfterAMonth(visited) > TrustAfterAMonth(usual));
        Assert.True(AskedHours(visited) > AskedHours(usual));
    });

    [Fact] // E74
    public void Group_work_builds_network_and_asks_hours() => WithMark(RelationshipMarks.GroupWork, (usual, grouped) =>
    {
        Assert.True(NetworkBuilt(grouped) > NetworkBuilt(usual));
        Assert.True(AskedHours(grouped) > AskedHours(usual));
    });

    [Fact] // E56, E74: offered to new clients
    public void Visits_and_groups_are_offered_to_more_clients()
    {
        var (usual, more) = (AfterAYear(new Levers()), AfterAYear(new Levers { HomeVisits = 0.5, GroupWork = 0.5 }));
        Assert.True(NewWith(more, RelationshipMarks.HomeVisits) > NewWith(usual, RelationshipMarks.HomeVisits) + 0.2);
        Assert.True(NewWith(more, RelationshipMarks.GroupWork) > NewWith(usual, RelationshipMarks.GroupWork) + 0.1);

        static double NewWith(World world, RelationshipMarks mark) => TownLawTests.Rows(world)
            .Where(row => world.Relationships.Months[row] < 12).Average(row => (world.Relationships.Marks[row] & mark) != 0 ? 1 : 0);
    }

    [Fact] // E70, E120, L51-L53
    public void Aftercare_slows_relapse() => Gen.Byte[0, 60].Sample(months =>
    {
        var world = Under(new Levers { AftercareMonths = 12 });
        (world.Families.MonthsOutside[0], world.Families.Marks[0]) = (months, FamilyMarks.None);
        world.Families.AftercareLeft[0] = 0;
        var alone = RelapseHazard(world);
        world.Families.AftercareLeft[0] = 5;
        return RelapseHazard(world) < alone;
    }, iter: 60);

    [Fact] // E94
    public void More_openings_come_by() =>
        Assert.True(Openings(AfterAYear(new Levers { ReintegrationOpportunities = 2 })) > Openings(AfterAYear(new Levers())));

    private static int Openings(World world) => Enumerable.Range(0, world.Families.Count).Count(family => (world.Families.Shocks[family] & Shocks.Opportunity) != 0);

    [Fact] // E163
    public void A_respectful_reception_raises_first_trust()
    {
        Assert.True(FirstTrust(new Levers { RespectfulReception = 1 }) > FirstTrust(new Levers()));

        static float FirstTrust(Levers levers)
        {
            var world = Under(levers);
            var slice = Slice.Cut(world, 1)[0];
            MonthStages<SixteenLanes>.BeginMonth(world, slice);
            MonthStages<SixteenLanes>.AdmitFamilies(world, slice);
            return TownLawTests.Rows(world).Where(row => world.Relationships.Months[row] == 0).Average(row => world.Relationships.Trust[row]);
        }
    }

    [Fact] // L51: returns are twice as frequent after exits under control
    public void Help_that_ended_under_control_relapses_more()
    {
        var world = Under(new Levers());
        world.Families.MonthsOutside[0] = 3;
        world.Families.Marks[0] = FamilyMarks.None;
        var free = RelapseHazard(world);
        world.Families.Marks[0] = FamilyMarks.EndedUnderControl;
        Assert.True(RelapseHazard(world) > free);
    }

    private static float RelapseHazard(World world) =>
        world.Numbers.Relapse.Of(world.Families.MonthsOutside[0], world.Families.Marks[0], world.Families.AftercareLeft[0]);

    private static World Practice()
    {
        var simulation = Simulation.Begin(Town, 4, 0, 12);
        simulation.Live(until: 0);
        return simulation.World;
    }

    private static World Under(Levers levers) => AtMonthZero.Branch(Town with { Levers = levers });

    private static World AfterAYear(Levers levers)
    {
        var simulation = new Simulation(AtMonthZero.Branch(Town with { Levers = levers }));
        simulation.Live(until: 12);
        return simulation.World;
    }

    private static RunRecord Run(Levers levers) => Simulation.Run(Town with { Levers = levers }, 4, 0, 60);

    private static float Hours(Levers levers)
    {
        var world = Under(levers);
        Caseloads.AfterWorkload<SixteenLanes>(world);
        return world.Workers.Available.Sum();
    }

    private static float AskedHours(World world)
    {
        Caseloads.AfterWorkload<SixteenLanes>(world);
        return world.Workers.Asked.Sum();
    }

    private static float NetworkBuilt(World world)
    {
        var (all, slice) = (Caseloads.AfterWorkload<SixteenLanes>(world), Slice.Cut(world, 1)[0]);
        // The hours that groups ask are another mechanism.
        Array.Fill(world.Workers.Delivered, 1);
        foreach (var cases in all)
            Step09ClientState.Apply<SixteenLanes>(world, slice, cases);
        return all.Values(month => month.NetworkStep).Sum();
    }

    private static double ChanceOfProcess(World world)
    {
        var covariates = new float[CovariateValues.Count];
        Array.Fill(covariates, 0.5f);
        var total = 0.0;
        for (var worker = 0; worker < world.Workers.Count; worker++)
        {
            CovariateValues.OfWorker(world, worker, Constraints.On(world, worker), covariates);
            total += world.Rules.EagerWorker.Probabilities((int)WorkerRole.Probleemoplosser, (int)ClientRole.SturendeHulpvrager, covariates)[4..].Sum();
        }

        return total;
    }

    private static float MeanTrustTarget(World world) => Enumerable.Range(0, world.Workers.Count).Average(worker =>
        Step08Trust.Target(
            world, world.Workers.FirstRow[worker], new WorkerRoles<OneLane>(world.Numbers.Roles, OneLane.Of((int)WorkerRole.Begeleider)), Constraints.On(world, worker), 0.2f).Value);

    private static float TrustAfterAMonth(World world)
    {
        var all = Caseloads.AfterWorkload<SixteenLanes>(world);
        for (var row = 0; row < world.Relationships.Rows; row++)
            world.Relationships.Trust[row] = 0.1f;
        // The hours that a lever asks are another mechanism.
        Array.Fill(world.Workers.Delivered, 1);
        Array.Fill(world.Workers.Pressure, 0);
        foreach (var cases in all)
            Step08Trust.Apply<SixteenLanes>(world, cases);
        return TownLawTests.Rows(world).Sum(row => world.Relationships.Trust[row]);
    }

    /// <summary>The same world twice: no relationship has the mark, or every one.</summary>
    private static void WithMark(RelationshipMarks mark, Action<World, World> check)
    {
        var (without, with) = (Under(new Levers()), Under(new Levers()));
        for (var row = 0; row < with.Relationships.Rows; row++)
        {
            without.Relationships.Marks[row] &= ~mark;
            with.Relationships.Marks[row] |= mark;
        }

        check(without, with);
    }
}
