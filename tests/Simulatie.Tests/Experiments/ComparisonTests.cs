using CsCheck;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using static Simulatie.Tests.Experiments.FakeEngine;

namespace Simulatie.Tests.Experiments;

public class ComparisonTests
{
    private static readonly Scenario Baseline = Policy("baseline");

    internal static ComparisonResult Compare(IReadOnlyList<Scenario> policies, RunPlan? plan = null, ReplicateStart? start = null) =>
        Comparison.Run(Baseline, policies, plan ?? Plan(), Cost, start ?? Start);

    private static double Cost(ModelParameters parameters) => 1e6 * parameters.StaffFactor * (1 + parameters.Levers.FteChange) + 2e5;

    [Fact]
    public void A_policy_equal_to_the_reference_differs_by_exactly_nothing()
    {
        var result = Compare([Policy("same")]);
        Assert.All(result.Effects.Where(effect => effect.Scenario.Name == "same"), effect =>
        {
            Assert.Equal(new Estimate(0, 0, 0), effect.Difference);
            Assert.False(effect.Resolved);
            Assert.True(effect.ShareBetter is 0.5 or double.NaN);
        });
    }

    [Fact]
    public void The_reference_differs_from_itself_by_exactly_nothing_even_in_one_replicate() =>
        Assert.All(Compare([], Plan(replicates: 1)).Effects, effect =>
        {
            Assert.Equal(new Estimate(0, 0, 0), effect.Difference);
            Assert.Equal(double.NaN, effect.ShareBetter);
            Assert.False(effect.Resolved);
        });

    [Fact]
    public void Every_scenario_outcome_and_group_has_one_effect()
    {
        var result = Compare([Policy("more", 0.5), Policy("less", -0.5)]);
        var split = OutcomeCatalogue.All.Count(outcome => outcome.ByGroup);
        Assert.Equal(3 * (split * Enum.GetValues<Group>().Length + OutcomeCatalogue.All.Count - split), result.Effects.Count);
        Assert.Equal(result.Effects.Count, result.Effects.DistinctBy(effect => (effect.Scenario.Name, effect.Outcome, effect.Group)).Count());
    }

    [Fact]
    public void The_order_in_which_policies_are_given_and_the_threads_change_nothing()
    {
        Scenario[] policies = [Policy("a", 0.1), Policy("b", -0.2), Policy("c", 0.3), Policy("d")];
        var expected = Compare(policies);
        Gen.Select(Gen.Shuffle(policies), Gen.Int[1, 8]).Sample((shuffled, threads) =>
        {
            var result = Compare(shuffled, Plan(threads: threads));
            return result.Scenarios.SequenceEqual(expected.Scenarios) && result.Effects.SequenceEqual(expected.Effects);
        }, iter: 20);
    }

    [Fact]
    public void The_reference_comes_first_and_is_taken_once()
    {
        var result = Compare([Policy("zeal", 0.5), Policy("baseline"), Policy("austerity", -0.5), Policy("zeal", 0.5)]);
        Assert.Equal(["baseline", "austerity", "zeal"], result.Scenarios.Select(scenario => scenario.Name));
        Assert.Equal("baseline", result.Reference.Name);
    }

    [Fact]
    public void Changed_rule_strengths_make_two_scenarios_of_one_name_different()
    {
        Scenario WithRule(string name, double strength) => Policy(name) with { Parameters = new() { RuleStrengths = new Dictionary<string, double> { ["W1"] = strength } } };
        Assert.Equal(2, Compare([WithRule("changed", 1), WithRule("changed", 1)]).Scenarios.Count);
        Assert.Throws<UserMistake>(() => Compare([WithRule("changed", 1), WithRule("changed", 2)]));
        Assert.Throws<UserMistake>(() => Compare([WithRule("baseline", 1)]));
    }

    [Fact]
    public void Two_different_scenarios_of_one_name_are_refused()
    {
        var mistake = Assert.Throws<UserMistake>(() => Compare([Policy("more", 0.5), Policy("more", 0.6), Policy("baseline", 0.1)]));
        Assert.Equal(2, mistake.Messages.Count);
        Assert.All(mistake.Messages, message => Assert.StartsWith("2 different scenarios are called '", message));
    }

    [Fact]
    public void More_of_what_should_be_low_is_worse_and_more_of_what_should_be_high_is_better()
    {
        var result = Compare([Policy("more", 0.5)]);
        var more = result.Scenarios[1];
        Assert.Equal(1, result.EffectOf(more, Outcome.Trust).ShareBetter);
        Assert.Equal(0, result.EffectOf(more, Outcome.Ruptures).ShareBetter);
        Assert.Equal(double.NaN, result.EffectOf(more, Outcome.ContactHours).ShareBetter);
        Assert.True(result.EffectOf(more, Outcome.Ruptures).Difference.Low > 0);
        Assert.True(result.EffectOf(more, Outcome.Ruptures).Resolved);
    }

    [Fact]
    public void Shared_luck_is_reported_as_variance_saved()
    {
        // In the fake a policy of +0.5 turns a value v into 1.5 v + 0.5: variances 1 and 2.25, of the difference 0.25.
        var result = Compare([Policy("more", 0.5)]);
        Assert.Equal(13, result.EffectOf(result.Scenarios[1], Outcome.Trust).VarianceSaved, 1e-6);
        Assert.Equal(double.NaN, result.EffectOf(result.Reference, Outcome.Trust).VarianceSaved);
    }

    [Fact]
    public void A_replicate_in_which_an_outcome_is_undefined_is_left_out_of_the_pairs()
    {
        // Undefined under the policy in replicate 1, under the reference in replicate 2.
        var result = Compare([Policy("more", 0.5)], Plan(replicates: 5), (_, _, replicate, months, _) => (scenario, _) => Record(BurnIn, BurnIn + months, (outcome, _) =>
            outcome == Outcome.MonthsWaited && replicate == (scenario.Name == "more" ? 1 : 2) ? double.NaN : replicate + scenario.Parameters.Levers.FteChange));
        var effect = result.EffectOf(result.Scenarios[1], Outcome.MonthsWaited);
        Assert.Equal(3, effect.Replicates);
        Assert.Equal(0.5, effect.Difference.Mean, 1e-12);
        Assert.Equal((0 + 2 + 3 + 4) / 4.0 + 0.5, effect.Level.Mean, 1e-12);
        Assert.Equal(4, result.EffectOf(result.Reference, Outcome.MonthsWaited).Replicates);
    }

    [Fact]
    public void An_outcome_that_is_never_defined_has_an_empty_effect()
    {
        var result = Compare([Policy("more", 0.5)], start: (_, _, _, months, _) => (_, _) => Record(BurnIn, BurnIn + months, (_, _) => double.NaN));
        var effect = result.EffectOf(result.Scenarios[1], Outcome.CostPerLastingResult);
        Assert.Equal((0, false), (effect.Replicates, effect.Resolved));
        Assert.True(double.IsNaN(effect.Level.Mean) && double.IsNaN(effect.Difference.Mean) && double.IsNaN(effect.ShareBetter));
    }

    [Fact]
    public void Budget_neutral_policies_are_scaled_before_they_run()
    {
        var result = Compare([Policy("more-neutral", 0.5, budgetNeutral: true), Policy("more", 0.5)]);
        var neutral = result.Scenarios.Single(scenario => scenario.BudgetNeutral);
        Assert.Equal(1 / 1.5, neutral.Parameters.StaffFactor, 1e-9);
        Assert.Equal(1, result.Scenarios.Single(scenario => scenario.Name == "more").Parameters.StaffFactor);
        Assert.Equal(0.5 + 1 / 1.5 - 1, result.Runs[2][0].InMonth(0, Outcome.Trust) - result.Runs[0][0].InMonth(0, Outcome.Trust), 1e-9);
    }
}
