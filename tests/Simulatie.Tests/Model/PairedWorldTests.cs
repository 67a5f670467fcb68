using Simulatie.Model;
using Simulatie.Model.Numerics;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Tests.Model;

/// <summary>Common random numbers: what two worlds with the same luck share.</summary>
public class PairedWorldTests
{
    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 300 },
        Constants = new Constants { BurnInMonths = 40 },
    };

    private static readonly ModelParameters Policy = Town with { Levers = new Levers { SpecialisedFteAdded = 3, ControlFactor = 0.5, Patience = 0.6 } };

    [Fact]
    public void The_same_seed_gives_the_same_run() =>
        Assert.Equal(Values(Simulation.Run(Town, 5, 2, 24)), Values(Simulation.Run(Town, 5, 2, 24)));

    [Fact]
    public void Another_seed_or_replicate_gives_another_run()
    {
        var run = Values(Simulation.Run(Town, 5, 2, 24));
        Assert.NotEqual(run, Values(Simulation.Run(Town, 6, 2, 24)));
        Assert.NotEqual(run, Values(Simulation.Run(Town, 5, 3, 24)));
    }

    [Fact]
    public void A_shared_burn_in_gives_the_same_bytes_as_running_each_policy_whole_in_any_order()
    {
        var together = Simulation.Run([Town, Policy], 5, 0, 24);
        var reversed = Simulation.Run([Policy, Town], 5, 0, 24);
        Assert.Equal(Values(Simulation.Run(Town, 5, 0, 24)), Values(together[0]));
        Assert.Equal(Values(Simulation.Run(Policy, 5, 0, 24)), Values(together[1]));
        Assert.Equal(Values(together[0]), Values(reversed[1]));
        Assert.Equal(Values(together[1]), Values(reversed[0]));
    }

    [Fact]
    public void Two_policies_are_identical_before_month_0_and_differ_after()
    {
        var (practice, policy) = (Simulation.Run(Town, 5, 0, 24), Simulation.Run(Policy, 5, 0, 24));
        Assert.Equal(Months(practice, -40, 0), Months(policy, -40, 0));
        Assert.NotEqual(Months(practice, 0, 24), Months(policy, 0, 24));
    }

    [Fact]
    public void Branching_at_month_0_without_a_change_of_levers_changes_nothing()
    {
        var whole = Simulation.Begin(Town, 5, 0, 24);
        whole.Live(until: 12);
        var branched = Simulation.Begin(Town, 5, 0, 24);
        branched.Live(until: 0);
        branched = new Simulation(branched.World.Branch(Town));
        branched.Live(until: 12);
        Assert.Equal(whole.World.Families.Client.AsSpan().ToArray(), branched.World.Families.Client.AsSpan().ToArray());
        Assert.Equal(whole.World.Families.Ties.AsSpan().ToArray(), branched.World.Families.Ties.AsSpan().ToArray());
        Assert.Equal(Trust(whole.World), Trust(branched.World));

        static float[] Trust(World world) => [.. TownLawTests.Rows(world).Select(row => world.Relationships.Trust[row])];
    }

    [Fact]
    public void One_more_family_changes_no_other_familys_draws()
    {
        var larger = Town with { Population = Town.Population with { Families = Town.Population.Families + 1 } };
        var (town, oneMore) = (Simulation.Begin(Town, 5, 0, 1).World, Simulation.Begin(larger, 5, 0, 1).World);
        Assert.Equal(town.Families.Client.AsSpan()[..300].ToArray(), oneMore.Families.Client.AsSpan()[..300].ToArray());
        Assert.Equal(town.Families.Disposition.AsSpan(0, 300).ToArray(), oneMore.Families.Disposition.AsSpan(0, 300).ToArray());
        for (var month = 0; month < 20; month++, town.Month++, oneMore.Month++)
        {
            MeetShocks(town);
            MeetShocks(oneMore);
            Assert.Equal(town.Families.Shocks.AsSpan(0, 300).ToArray(), oneMore.Families.Shocks.AsSpan(0, 300).ToArray());
            Assert.Equal(town.Families.Marks.AsSpan(0, 300).ToArray(), oneMore.Families.Marks.AsSpan(0, 300).ToArray());
        }
    }

    [Fact]
    public void Without_any_help_nobody_is_helped_lastingly()
    {
        var none = new OrganisationProfile { Count = 0 };
        var noHelp = Town with { Organisations = new Organisations { Ocmw = none, KindEnGezin = none, Clb = none, Mutuality = none, CommunityWork = none, FoodDistribution = none } };
        Assert.Equal(0, Simulation.Run(noHelp, 5, 0, 60).Of(Outcome.LastingHelp));
    }

    internal static double[] Values(RunRecord run) =>
    [
        .. OutcomeCatalogue.All.SelectMany(outcome => Enum.GetValues<Group>().Select(group => run.Of(outcome.Outcome, group))),
        .. Months(run, run.FirstMonth, run.LastMonth + 1),
        .. RoleNames.ClientRoles.SelectMany(client => RoleNames.WorkerRoles.Select(worker => run.Observed.Share(client, worker))),
    ];

    private static double[] Months(RunRecord run, int from, int to) =>
    [
        .. Enumerable.Range(from, to - from).SelectMany(month =>
            OutcomeCatalogue.All.Where(outcome => outcome.Outcome != Outcome.YearlyCost).Select(outcome => run.InMonth(month, outcome.Outcome))
                .Concat(RoleNames.ClientRoles.SelectMany(client => RoleNames.WorkerRoles.Select(worker => (double)run.Configuration(month, client, worker))))),
    ];

    private static void MeetShocks(World world)
    {
        var slice = Slice.Cut(world, 1)[0];
        foreach (var block in FamilyBlock.Of(slice))
            Step01Shocks.Families<SixteenLanes>(world, slice.Scratch, block);
    }
}
