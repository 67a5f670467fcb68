using Simulatie.Model;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Stories;

/// <summary>One family followed from the year before the policy to the horizon.</summary>
/// <param name="Family">Its slot in the town.</param>
/// <param name="Months">One entry per month.</param>
public sealed record FamilyStory(Scenario Scenario, int Family, IReadOnlyList<FamilyMonth> Months);

/// <summary>Follows families: one that was asked for, or a typical one.</summary>
public static class Follow
{
    /// <summary>Months before the policy with which a story begins.</summary>
    public const int Prelude = 12;

    /// <summary>The story of one family under each scenario, with the same luck.</summary>
    /// <exception cref="UserMistake">The town has no such family.</exception>
    public static IReadOnlyList<FamilyStory> Family(IReadOnlyList<Scenario> scenarios, RunPlan plan, int family, CancellationToken cancel = default) =>
        [.. scenarios.Select(scenario => Story(scenario, plan, family, cancel))];

    /// <summary>The family that best stands for all: of those that were in help after month 0 and stayed in town, the one nearest the median.
    /// With one scenario the median of what autonomy and reintegration became; with two, of the difference between them. So no cherry is picked.</summary>
    /// <exception cref="UserMistake">No family was in help.</exception>
    public static int Typical(IReadOnlyList<Scenario> scenarios, RunPlan plan, CancellationToken cancel = default)
    {
        var ends = scenarios.Select(scenario => Ends(scenario, plan, cancel)).ToList();
        var reached = Enumerable.Range(0, ends[0].Count)
            .Where(family => ends.Exists(end => end[family].Reached) && ends.TrueForAll(end => end[family].Stayed))
            .Select(family => (Family: family, Value: scenarios.Count == 1 ? ends[0][family].Standing : ends[1][family].Standing - ends[0][family].Standing))
            .OrderBy(entry => entry.Value).ThenBy(entry => entry.Family)
            .ToList();
        return reached.Count > 0
            ? reached[(reached.Count - 1) / 2].Family
            : throw new UserMistake(["no family of this town was in help after month 0; expected at least one: give more months or families"]);
    }

    private static FamilyStory Story(Scenario scenario, RunPlan plan, int family, CancellationToken cancel)
    {
        if (family < 0 || family >= scenario.Parameters.Population.Families)
            throw new UserMistake([FormattableString.Invariant($"--family: found {family}, expected a whole number from 0 to {scenario.Parameters.Population.Families - 1}")]);
        var months = new List<FamilyMonth>();
        Simulation.Watch(scenario.Parameters, plan.Seed, 0, plan.Months, town =>
        {
            if (town.Month >= -Prelude)
                months.Add(town.Family(family));
        }, cancel);
        return new FamilyStory(scenario, family, months);
    }

    private static List<(bool Reached, bool Stayed, float Standing)> Ends(Scenario scenario, RunPlan plan, CancellationToken cancel)
    {
        var (generations, ends) = (Array.Empty<int>(), new List<(bool, bool, float)>());
        Simulation.Watch(scenario.Parameters, plan.Seed, 0, plan.Months, town =>
        {
            if (town.Month == -1)
                generations = [.. Enumerable.Range(0, town.Families).Select(town.Generation)];
            if (town.Month == plan.Months - 1)
                ends.AddRange(Enumerable.Range(0, town.Families).Select(family => (town.Reached(family), town.Generation(family) == generations[family], town.Standing(family))));
        }, cancel);
        return ends;
    }
}
