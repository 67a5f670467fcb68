using MathNet.Numerics.RootFinding;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>One factor on all staff that makes a policy cost as much a year as the reference.</summary>
public static class BudgetNeutral
{
    /// <summary>Less staff than this share of what there is counts as no solution.</summary>
    public const double LowestFactor = 0.01;

    public const double HighestFactor = 100;

    private const double RelativeError = 1e-9;

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

    /// <summary>The factor at which <paramref name="cost"/> is <paramref name="target"/>, to a relative error of one in a milliard; exactly 1 when the cost is right already.</summary>
    /// <param name="cost">Euro per year at a staff factor; continuous and rising.</param>
    /// <param name="target">Euro per year, above 0.</param>
    /// <exception cref="UserMistake">No factor from <see cref="LowestFactor"/> to <see cref="HighestFactor"/> reaches the target.</exception>
    public static double Solve(Func<double, double> cost, double target)
    {
        var (lowest, now, highest) = (cost(LowestFactor), cost(1), cost(HighestFactor));
        if (!double.IsFinite(lowest) || !double.IsFinite(now) || !double.IsFinite(highest) || !double.IsFinite(target))
            throw Mistake($"the yearly cost is not known, so the budget cannot be kept equal; expected levers that all have a price, or no 'budget: neutral'");
        if (now == target)
            return 1;
        if (lowest > target)
            throw Mistake($"found a cost of {lowest:N0} euro per year with {LowestFactor:P0} of the staff left, expected at most the {target:N0} of the reference: the other levers cost more than the whole budget; take some back or drop 'budget: neutral'");
        if (highest < target)
            throw Mistake($"found a cost of {highest:N0} euro per year with {HighestFactor:N0} times the staff, expected at least the {target:N0} of the reference: the town has almost no staff to add to");
        if (!Brent.TryFindRoot(Excess, LowestFactor, HighestFactor, 1e-14, 200, out var factor) || Math.Abs(Excess(factor)) > RelativeError)
            throw Mistake($"no staff factor makes the yearly cost {target:N0} euro; the nearest found was {factor:G9}, with {cost(factor):N0} euro");
        return factor;

        double Excess(double staff) => cost(staff) / target - 1;
    }

    private static UserMistake Mistake(FormattableString message) => new([FormattableString.Invariant(message)]);
}
