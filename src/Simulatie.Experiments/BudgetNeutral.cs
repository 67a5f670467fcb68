using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>One factor on all staff that makes a policy cost as much a year as the reference.</summary>
public static class BudgetNeutral
{
    /// <summary>Less staff than this share of what there is counts as no solution.</summary>
    public const double LowestFactor = 0.01;

    public const double HighestFactor = 100;

    /// <summary>How far below the reference the cost may stay, as a share: places are whole, so the cost of home visits and group work moves in small steps.</summary>
    public const double Tolerance = 0.005;

    /// <summary>The policy with its <see cref="ModelParameters.StaffFactor"/> set; a policy that asks for no neutral budget comes back as it is.</summary>
    /// <param name="yearlyCost">Euro per year of a town with these parameters, rising with the staff factor; NaN when a price is not known.</param>
    /// <exception cref="UserMistake">No factor makes the costs equal.</exception>
    public static Scenario Fit(Scenario policy, Scenario reference, Func<ModelParameters, double> yearlyCost)
    {
        if (!policy.BudgetNeutral)
            return policy;
        try
        {
            var factor = Solve(factor => yearlyCost(policy.Parameters with { StaffFactor = factor }), yearlyCost(reference.Parameters));
            return policy with { Parameters = policy.Parameters with { StaffFactor = factor } };
        }
        catch (UserMistake mistake)
        {
            throw new UserMistake([.. mistake.Messages.Select(message => $"scenario '{policy.Name}' beside '{reference.Name}': {message}")]);
        }
    }

    /// <summary>The largest factor at which <paramref name="cost"/> does not exceed <paramref name="target"/>, by bisection to the last bit; exactly 1 when the cost is right already.</summary>
    /// <param name="cost">Euro per year at a staff factor; rising, in steps no larger than the tolerance.</param>
    /// <param name="target">Euro per year, above 0.</param>
    /// <exception cref="UserMistake">No factor from <see cref="LowestFactor"/> to <see cref="HighestFactor"/> comes within the tolerance.</exception>
    public static double Solve(Func<double, double> cost, double target)
    {
        var (low, high) = (LowestFactor, HighestFactor);
        var (least, now, most) = (cost(low), cost(1), cost(high));
        if (!double.IsFinite(least) || !double.IsFinite(now) || !double.IsFinite(most) || !double.IsFinite(target))
            throw Mistake($"the yearly cost is not known, so the budget cannot be kept equal; expected levers that all have a price, or no 'budget: neutral'");
        if (now == target)
            return 1;
        if (least > target)
            throw Mistake($"found a cost of {least:N0} euro per year with {low:P0} of the staff left, expected at most the {target:N0} of the reference: the other levers cost more than the whole budget; take some back or drop 'budget: neutral'");
        if (most <= target)
            throw Mistake($"found a cost of {most:N0} euro per year with {high:N0} times the staff, expected more than the {target:N0} of the reference: the town has almost no staff to add to");
        for (var middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
            (low, high) = cost(middle) <= target ? (middle, high) : (low, middle);
        return cost(low) >= target * (1 - Tolerance)
            ? low
            : throw Mistake($"no staff factor makes the yearly cost {target:N0} euro: it is {cost(low):N0} at {low:G9} and {cost(high):N0} a hair above");
    }

    private static UserMistake Mistake(FormattableString message) => new([FormattableString.Invariant(message)]);
}
