using Simulatie.Model.Parameters;

namespace Simulatie.Experiments;

/// <summary>When two scenarios, read from two files, say the same.</summary>
/// <remarks>Records compare by value, but a dictionary or a list in them only by reference: the changed rule strengths and the later policies are compared here.</remarks>
public static class Sameness
{
    /// <summary>Same name, same texts, same parameters.</summary>
    public static bool IsSameAs(this Scenario one, Scenario other) =>
        HaveSameRules(one.Parameters, other.Parameters) && one.Parameters.Later.SequenceEqual(other.Parameters.Later)
        && one == other with { Parameters = WithRulesOf(one.Parameters, other.Parameters) with { Later = one.Parameters.Later } };

    /// <summary>Whether the two towns are the same until month 0: all is equal but what counts from then on only.</summary>
    public static bool SharesPastWith(this ModelParameters one, ModelParameters other) =>
        HaveSameRules(one, other) && one == WithRulesOf(one, other) with { Levers = one.Levers, StaffFactor = one.StaffFactor, Later = one.Later };

    private static ModelParameters WithRulesOf(ModelParameters rules, ModelParameters parameters) => parameters with { RuleStrengths = rules.RuleStrengths };

    private static bool HaveSameRules(ModelParameters one, ModelParameters other) =>
        one.RuleStrengths.Count == other.RuleStrengths.Count
        && one.RuleStrengths.All(rule => other.RuleStrengths.TryGetValue(rule.Key, out var strength) && strength == rule.Value);
}
