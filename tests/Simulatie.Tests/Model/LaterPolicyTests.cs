using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model;

/// <summary>A policy that changes while the town lives.</summary>
public class LaterPolicyTests
{
    private const int Months = 40;

    private static readonly Levers Busy = new()
    {
        SpecialisedShare = 0.3, SpecialisedFteAdded = 2, UnspecialisedFteAdded = 1, FteChange = 0.2, CaseloadFactor = 0.8, ControlFactor = 0.5,
        Patience = 0.5, WarmHandover = 0.5, OutreachHours = 20, ExperienceExperts = 0.4, LifeWorldTraining = 0.4, HomeVisits = 0.3, GroupWork = 0.3, AftercareMonths = 6,
    };

    private static readonly ModelParameters Town = new()
    {
        Population = new Population { Families = 500 },
        Constants = new Constants { BurnInMonths = 30 },
    };

    private static RunRecord Run(Levers levers, params LaterPolicy[] later) => Simulation.Run(Town with { Levers = levers, Later = later }, 5, 2, Months);

    [Fact]
    public void A_change_to_the_same_levers_changes_nothing() =>
        Assert.Equal(PairedWorldTests.Values(Run(Busy)), PairedWorldTests.Values(Run(Busy, new LaterPolicy(7, Busy), new LaterPolicy(21, Busy))));

    [Fact]
    public void A_change_is_felt_from_its_month_on_and_never_before()
    {
        var (with, without) = (Run(new Levers(), new LaterPolicy(13, Busy)), Run(new Levers()));
        var felt = Enumerable.Range(-30, 30 + Months).Where(month => OutcomeCatalogue.All.Any(
            outcome => !with.InMonth(month, outcome.Outcome).Equals(without.InMonth(month, outcome.Outcome)))).ToList();
        Assert.Equal(13, felt[0]);
        Assert.True(felt.Count > 20, "a change must be felt");
    }

    [Fact]
    public void Threads_change_nothing_in_a_run_whose_policy_changes()
    {
        var town = Town with { Population = new Population { Families = 1500 }, Levers = Busy, Later = [new LaterPolicy(13, new Levers()), new LaterPolicy(25, Busy)] };
        var alone = PairedWorldTests.Values(Simulation.Run(town, 5, 2, Months));
        Assert.Equal(alone, PairedWorldTests.Values(Simulation.RunOn(3, town, 5, 2, Months)));
        Assert.Equal(alone, PairedWorldTests.Values(Simulation.Start(Town with { Population = town.Population }, 5, 2, Months, TestContext.Current.CancellationToken, threads: 2, policyThreads: 3)(town, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void A_change_beyond_the_horizon_is_never_felt() =>
        Assert.Equal(PairedWorldTests.Values(Run(Busy)), PairedWorldTests.Values(Run(Busy, new LaterPolicy(Months, new Levers()))));

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_change_comes_after_month_0(int month) =>
        Assert.Throws<ArgumentException>(() => Town with { Later = [new LaterPolicy(month, Busy)] });

    [Fact]
    public void Changes_come_in_order() =>
        Assert.Throws<ArgumentException>(() => Town with { Later = [new LaterPolicy(9, Busy), new LaterPolicy(9, Busy)] });

    [Fact]
    public void The_families_of_an_abolished_post_are_not_lost()
    {
        var (before, after, most) = (0, 0, 0);
        var added = new Levers { SpecialisedFteAdded = 8, SpecialisedForAll = true };
        Simulation.Watch(Town with { Levers = added, Later = [new LaterPolicy(20, new Levers())] }, 5, 2, Months, town =>
        {
            var specialised = town.Relationships().Count(relationship => relationship.Specialised);
            Assert.Equal(town.Relationships().Count(), Enumerable.Range(0, town.Families).Sum(family => town.Family(family).Helped.Count));
            if (town.Month == 19)
                before = specialised;
            if (town.Month == 20)
                after = specialised;
            if (town.Month > 20)
                most = Math.Max(most, specialised);
        });
        Assert.True(before > 10, $"{before} families with a specialised worker");
        Assert.True(after > 0 && after <= before);
        Assert.True(most <= after, "an abolished post takes no new family");
    }

    [Fact]
    public void A_post_that_comes_back_takes_families_again()
    {
        var added = new Levers { SpecialisedFteAdded = 8, SpecialisedForAll = true };
        var last = 0;
        Simulation.Watch(Town with { Levers = added, Later = [new LaterPolicy(10, new Levers()), new LaterPolicy(12, added)] }, 5, 2, Months,
            town => last = town.Relationships().Count(relationship => relationship.Specialised && relationship.Months < 12));
        Assert.True(last > 5, $"{last} new families");
    }

    [Fact]
    public void The_cost_of_changing_policies_is_the_mean_of_their_months()
    {
        double CostOf(Levers levers) => Run(levers).Of(Outcome.YearlyCost);
        var changed = Run(new Levers(), new LaterPolicy(10, Busy));
        Assert.Equal((10 * CostOf(new Levers()) + 30 * CostOf(Busy)) / 40, changed.Of(Outcome.YearlyCost), 6);
        Assert.Equal(CostOf(new Levers()), changed.InMonth(9, Outcome.YearlyCost));
        Assert.Equal(CostOf(Busy), changed.InMonth(10, Outcome.YearlyCost));
    }

    [Fact]
    public void A_town_lived_month_by_month_leaves_the_record_of_a_run()
    {
        var policy = Town with { Levers = Busy, Later = [new LaterPolicy(11, new Levers()), new LaterPolicy(17, Busy with { Patience = null })] };
        var begin = LiveTown.Start(policy, 5, 2, Months, _ => { });
        // Another policy from the same past must leave no trace.
        var other = begin(Town);
        var (town, seen) = (begin(policy), new List<int>());
        while (town.Month < Months)
        {
            town.Live(now => seen.Add(now.Month));
            other.Live(_ => { });
        }

        Assert.Equal(PairedWorldTests.Values(Simulation.Run(policy, 5, 2, Months)), PairedWorldTests.Values(town.Record()));
        Assert.Equal(PairedWorldTests.Values(Run(new Levers())), PairedWorldTests.Values(other.Record()));
        Assert.Equal(Enumerable.Range(0, Months), seen);
        Assert.Throws<InvalidOperationException>(() => town.Live(_ => { }));
    }
}
