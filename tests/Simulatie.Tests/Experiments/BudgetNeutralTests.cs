using CsCheck;
using Simulatie.Experiments;
using Simulatie.Model.Observation;

namespace Simulatie.Tests.Experiments;

public class BudgetNeutralTests
{
    [Fact]
    public void The_factor_brings_a_straight_cost_to_the_target() =>
        Gen.Select(Gen.Double[1e4, 1e7], Gen.Double[0, 1e6], Gen.Double[0.02, 50]).Sample((perFactor, fixedCost, factor) =>
        {
            var found = BudgetNeutral.Solve(staff => perFactor * staff + fixedCost, perFactor * factor + fixedCost);
            return Math.Abs(found - factor) < 1e-6 * factor * (1 + fixedCost / perFactor);
        });

    [Fact]
    public void The_factor_brings_a_bent_cost_to_the_target() =>
        Assert.Equal(2, BudgetNeutral.Solve(staff => 1e5 * staff + 3e4 * staff * staff + 7e4 * Math.Sqrt(staff), 2e5 + 12e4 + 7e4 * Math.Sqrt(2)), 1e-8);

    [Fact]
    public void A_cost_that_is_right_already_gives_exactly_one() =>
        Gen.Select(Gen.Double[1, 1e7], Gen.Double[0, 1e7]).Sample((perFactor, fixedCost) => BudgetNeutral.Solve(staff => perFactor * staff + fixedCost, perFactor + fixedCost) == 1);

    [Fact]
    public void Levers_that_cost_more_than_the_whole_budget_are_a_mistake_of_the_user()
    {
        var mistake = Assert.Throws<UserMistake>(() => BudgetNeutral.Solve(staff => 1e6 * staff + 2e6, 1e6));
        Assert.Equal("found a cost of 2,010,000 euro per year with 1 % of the staff left, expected at most the 1,000,000 of the reference: "
            + "the other levers cost more than the whole budget; take some back or drop 'budget: neutral'", Assert.Single(mistake.Messages));
    }

    [Fact]
    public void A_town_that_could_not_spend_the_budget_is_a_mistake_of_the_user() =>
        Assert.Contains("100 times the staff", Assert.Throws<UserMistake>(() => BudgetNeutral.Solve(staff => 10 * staff, 1e6)).Message);

    [Fact]
    public void A_cost_that_is_not_known_is_a_mistake_of_the_user() =>
        Assert.Contains("not known", Assert.Throws<UserMistake>(() => BudgetNeutral.Solve(_ => double.NaN, 1e6)).Message);

    [Fact]
    public void A_cost_that_jumps_over_the_target_says_so() =>
        Assert.Contains("no staff factor", Assert.Throws<UserMistake>(() => BudgetNeutral.Solve(staff => staff < 2 ? 1 : 3, 2)).Message);

    [Fact]
    public void A_cost_in_small_steps_stays_just_below_the_target() =>
        Gen.Double[100, 10_000].Sample(target =>
        {
            // Steps of 0.1 euro, from 1 to 10,000 euro.
            double Cost(double staff) => Math.Floor(1000 * staff) / 10;
            var factor = BudgetNeutral.Solve(Cost, target);
            return Cost(factor) <= target && Cost(factor) > target - 0.11;
        });

    [Fact]
    public void With_the_prices_of_the_model_levers_are_paid_for_with_staff()
    {
        var baseline = FakeEngine.Policy("baseline");
        var policy = FakeEngine.Policy("visits", budgetNeutral: true);
        policy = policy with { Parameters = policy.Parameters with { Levers = new() { HomeVisits = 0.8, SpecialisedFteAdded = 1 } } };
        var fitted = BudgetNeutral.Fit(policy, baseline, YearlyCost.Of);
        Assert.InRange(fitted.Parameters.StaffFactor, 0.3, 0.95);
        Assert.InRange(YearlyCost.Of(fitted.Parameters) / YearlyCost.Of(baseline.Parameters), 1 - BudgetNeutral.Tolerance, 1);
    }

    [Fact]
    public void The_message_names_both_scenarios()
    {
        var mistake = Assert.Throws<UserMistake>(() => BudgetNeutral.Fit(
            FakeEngine.Policy("more", 0.5, budgetNeutral: true), FakeEngine.Policy("baseline"), parameters => parameters.Levers.FteChange == 0 ? 1 : 1e9));
        Assert.StartsWith("scenario 'more' beside 'baseline': ", mistake.Message);
    }

    [Fact]
    public void A_policy_that_asks_for_no_neutral_budget_is_left_alone()
    {
        var policy = FakeEngine.Policy("more", 0.5);
        Assert.Same(policy, BudgetNeutral.Fit(policy, FakeEngine.Policy("baseline"), _ => double.NaN));
    }
}
