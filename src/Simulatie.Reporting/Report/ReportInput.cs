using Simulatie.Experiments;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Stories;
using Simulatie.Model.Observation;

namespace Simulatie.Reporting.Report;

/// <summary>What a report is written from: a comparison, and what was looked at beside it.</summary>
/// <param name="Look">Places and ruptures; null when nothing was looked at.</param>
/// <param name="Drivers">What the result of <see cref="Focus"/> leans on; null when that was not examined.</param>
/// <param name="Stories">The same family under the reference and under <see cref="Focus"/>; empty when none was followed.</param>
/// <param name="Made">Command and build; null when not known.</param>
public sealed record ReportInput(
    ComparisonResult Result, CloserLook? Look = null, Drivers? Drivers = null, IReadOnlyList<FamilyStory>? Stories = null, Provenance? Made = null)
{
    /// <summary>Euro per year below which two costs count as the same: less is rounding.</summary>
    public const double SmallCost = 500;

    /// <summary>The policies, largest difference in lasting help first.</summary>
    public IReadOnlyList<Scenario> Policies { get; } =
        [.. Result.Scenarios.Skip(1).OrderByDescending(policy => Result.EffectOf(policy, Outcome.LastingHelp).Difference.Mean).ThenBy(policy => policy.Name, StringComparer.Ordinal)];

    /// <summary>The reference, then <see cref="Policies"/>.</summary>
    public IEnumerable<Scenario> Every => Policies.Prepend(Result.Reference);

    /// <summary>The policy that the closer sections follow; null when there is none.</summary>
    public Scenario? Focus { get; } = FocusOf(Result);

    /// <summary>The policy with the largest difference in lasting help, upward or downward, of those that are resolved; of all when none is.</summary>
    public static Scenario? FocusOf(ComparisonResult result) => result.Scenarios.Skip(1)
        .Select(policy => result.EffectOf(policy, Outcome.LastingHelp))
        .OrderByDescending(effect => effect.Resolved).ThenByDescending(effect => Math.Abs(effect.Difference.Mean)).ThenBy(effect => effect.Scenario.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.Scenario;

    public Effect Lasting(Scenario scenario) => Result.EffectOf(scenario, Outcome.LastingHelp);

    /// <summary>The policies that resolvedly help more families lastingly.</summary>
    public IEnumerable<Scenario> Helping => Policies.Where(policy => Lasting(policy) is { Resolved: true, Difference.Mean: > 0 });

    public bool IsPriced(Scenario scenario) => YearlyCost.Unpriced(scenario.Parameters.Levers).Count == 0;

    /// <summary>Euro per year beside the reference; null when a price of either is not known.</summary>
    public double? ExtraCost(Scenario policy) =>
        IsPriced(policy) && IsPriced(Result.Reference) ? Result.EffectOf(policy, Outcome.YearlyCost).Difference.Mean : null;

    /// <summary>The place of a scenario in the comparison.</summary>
    public int PlaceOf(Scenario scenario) => Enumerable.Range(0, Result.Scenarios.Count).First(place => ReferenceEquals(Result.Scenarios[place], scenario));
}
