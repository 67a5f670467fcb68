namespace Simulatie.Model.Parameters;

/// <summary>Everything that a run needs beside its seed: an immutable, validated value.</summary>
/// <remarks>Before month 0 the levers stand at their defaults (practice) in every scenario; <see cref="Levers"/> holds from month 0.</remarks>
public sealed record ModelParameters
{
    public Levers Levers { get; init; } = new();

    public Uncertainties Uncertainties { get; init; } = new();

    public Constants Constants { get; init; } = new();

    public Population Population { get; init; } = new();

    public Organisations Organisations { get; init; } = new();

    /// <summary>Rule strengths, −3 to +3, that replace those of the rule table, by rule id; empty by default.</summary>
    /// <exception cref="ParameterRangeException">A strength lies outside −3 to +3.</exception>
    public IReadOnlyDictionary<string, double> RuleStrengths { get; init => field = Parameters.RuleStrengths.From(value); } = Parameters.RuleStrengths.Empty;

    /// <summary>One factor on the FTE of all workers from month 0; chosen by a budget-neutral scenario, otherwise 1.</summary>
    public double StaffFactor { get; init; } = 1;

    /// <summary>Changes of policy after month 0, in order of month; none by default.</summary>
    /// <exception cref="ArgumentException">A month is not later than the one before it, or not later than month 0.</exception>
    public IReadOnlyList<LaterPolicy> Later { get; init => field = InOrder(value); } = [];

    private static IReadOnlyList<LaterPolicy> InOrder(IReadOnlyList<LaterPolicy> later)
    {
        var before = 0;
        foreach (var policy in later)
            before = policy.Month > before ? policy.Month : throw new ArgumentException($"Found a change of policy at month {policy.Month}, expected one after month {before}.", nameof(later));
        return later;
    }
}
