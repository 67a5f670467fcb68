using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Statistics;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Closer;

/// <summary>The closer look at a comparison, on a small town.</summary>
public class CloserTests
{
    private const int Families = 150;

    private static readonly ModelParameters Town = new() { Population = new Population { Families = Families }, Constants = new Constants { BurnInMonths = 30 } };
    private static readonly Scenario Practice = new("practice", new("Praktijk", "Practice"), new("", ""), Town);
    private static readonly Scenario Policy = new("policy", new("Beleid", "Policy"), new("", ""), Town with { Levers = new Levers { CaseloadFactor = 0.5 } });
    private static readonly RunPlan Plan = new(3, 2, 18, 2);
    private static readonly CloserLook Look = CloserLook.At([Practice, Policy], Plan);
    private static readonly Drivers Leaning = Drivers.Of(Practice, Policy, Plan);

    [Fact]
    public void Every_family_of_every_town_is_in_one_place_under_each_scenario() => Assert.All(Look.Flows, flows => Assert.Equal(Families * Look.Towns, flows.Cast<long>().Sum()));

    [Fact]
    public void Beside_itself_the_reference_moves_nobody() =>
        Assert.All(from one in Enumerable.Range(0, CloserLook.Places) from other in Enumerable.Range(0, CloserLook.Places) where one != other select Look.Flows[0][one, other], count => Assert.Equal(0, count));

    [Fact]
    public void A_policy_moves_somebody_and_starts_from_the_same_places()
    {
        long[] From(long[,] flows) => [.. Enumerable.Range(0, CloserLook.Places).Select(from => Enumerable.Range(0, CloserLook.Places).Sum(to => flows[from, to]))];
        Assert.Equal(From(Look.Flows[0]), From(Look.Flows[1]));
        Assert.Contains(from one in Enumerable.Range(0, CloserLook.Places) from other in Enumerable.Range(0, CloserLook.Places) where one != other select Look.Flows[1][one, other], count => count > 0);
    }

    [Fact]
    public void Ruptures_are_as_many_as_the_engine_counts()
    {
        var counted = Enumerable.Range(0, Look.Towns).Sum(town =>
        {
            var trusted = 0L;
            Simulation.Watch(Town, Plan.Seed, (uint)town, Plan.Months, seen =>
            {
                if (seen.Month >= 0)
                    trusted += Enumerable.Range(0, seen.Families).Sum(family => seen.Family(family).Ended.Count(end => end is RelationshipEnd.Rupture or RelationshipEnd.AlienatingRupture));
            });
            return trusted;
        });
        // A relationship that broke off in its first month, or whose family left town in the month of the rupture, has no month before to look at.
        Assert.InRange(Look.Ruptures[0], counted * 0.7, counted);
        Assert.True(counted > 0);
    }

    [Fact]
    public void Each_rupture_has_a_circumstance_or_none_of_them() => Assert.All(Look.Circumstances.Zip(Look.Ruptures), pair =>
    {
        var none = pair.First[(int)RuptureCircumstance.NoneOfThese];
        Assert.All(pair.First, count => Assert.InRange(count, 0, pair.Second));
        Assert.True(pair.First.Sum() >= pair.Second);
        Assert.True(pair.First.Take((int)RuptureCircumstance.NoneOfThese).All(count => count <= pair.Second - none));
    });

    [Fact]
    public void Drivers_come_largest_first_and_the_centre_is_what_a_comparison_of_the_same_towns_gives()
    {
        Assert.Equal(Drivers.Most, Leaning.All.Count);
        Assert.Equal(Leaning.All.Select(driver => driver.Swing).OrderDescending(), Leaning.All.Select(driver => driver.Swing));
        var expected = Enumerable.Range(1, Drivers.MeasuredTowns).Select(town =>
        {
            var runs = Simulation.Run([Practice.Parameters, Policy.Parameters], Plan.Seed, (uint)town, Plan.Months);
            return runs[1].Of(Outcome.LastingHelp) - runs[0].Of(Outcome.LastingHelp);
        });
        Assert.Equal(MeanInterval.Of(expected), Leaning.Centre);
    }

    [Fact]
    public void An_end_of_a_driver_is_the_comparison_with_that_value()
    {
        var driver = Leaning.All[0];
        var expected = Enumerable.Range(1, Drivers.MeasuredTowns).Select(town =>
        {
            var runs = Simulation.Run([driver.Parameter.With(Practice.Parameters, driver.High), driver.Parameter.With(Policy.Parameters, driver.High)], Plan.Seed, (uint)town, Plan.Months);
            return runs[1].Of(Outcome.LastingHelp) - runs[0].Of(Outcome.LastingHelp);
        });
        Assert.Equal(MeanInterval.Of(expected), driver.AtHigh);
    }

    [Fact]
    public void Prices_are_no_drivers_of_who_is_helped() => Assert.DoesNotContain(Leaning.All, driver => driver.Parameter.Name.StartsWith("cost", StringComparison.Ordinal));

    [Fact]
    public void A_free_parameter_moves_only_as_far_as_the_sets_leave_it()
    {
        var sets = new Ensemble(
            "engine", 1, 12, 100, [1], [.. Priors.Declared.Parameters.Select(parameter => parameter.Key)],
            [.. Enumerable.Range(0, 11).Select(set => (IReadOnlyList<double>)[.. Enumerable.Range(0, Priors.Declared.Count).Select(free => Priors.Declared.Value(free, 0.4 + 0.02 * set))])]);
        var free = Drivers.Of(Practice, Policy, Plan with { Sets = sets }).All.Where(driver => Priors.Declared.Parameters.Contains(driver.Parameter)).ToList();
        Assert.NotEmpty(free);
        Assert.All(free, driver =>
        {
            var place = Priors.Declared.Parameters.ToList().IndexOf(driver.Parameter);
            Assert.InRange(driver.Low, Priors.Declared.Value(place, 0.4), driver.High);
            Assert.InRange(driver.High, driver.Low, Priors.Declared.Value(place, 0.6001));
        });
    }
}
