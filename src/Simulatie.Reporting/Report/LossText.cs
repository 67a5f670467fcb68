using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Who pays for a policy that helps on average: groups that it helps less, families that it no longer reaches, longer waits.</summary>
internal static class LossText
{
    /// <summary>All groups but that of everyone.</summary>
    public static IReadOnlyList<Group> Groups { get; } = [.. Enum.GetValues<Group>().Skip(1)];

    /// <summary>Each helping policy that has losers, with a sentence for each loss.</summary>
    public static IReadOnlyList<(Scenario Policy, IReadOnlyList<Bilingual> Sentences)> Of(ReportInput input) =>
        [.. input.Helping.Select(policy => (policy, (IReadOnlyList<Bilingual>)[.. Losses(input.Result, policy)])).Where(entry => entry.Item2.Count > 0)];

    /// <summary>The losses for the first screen: in numbers for the policies that the answer names, the others by name.</summary>
    public static IEnumerable<Bilingual> Note(ReportInput input)
    {
        var losing = Of(input).Select(entry => entry.Policy).ToList();
        var named = losing.Where(policy => policy == input.Focus || policy == AnswerText.BestForNoMore(input)?.Scenario).ToList();
        var others = losing.Except(named).ToList();
        return named.Select((policy, place) => ReportTexts.ButLoses(policy.Title, [.. InBrief(input.Result, policy)], isFirst: place == 0))
            .Concat(others.Count > 0 ? [ReportTexts.NotForAll(ReportTexts.Quoted(others.Select(policy => policy.Title)))] : []);
    }

    private static IEnumerable<Bilingual> InBrief(ComparisonResult result, Scenario policy)
    {
        var groups = Groups.Count(group => result.EffectOf(policy, Outcome.LastingHelp, group) is { Resolved: true, Difference.Mean: < 0 });
        if (groups > 0)
            yield return ReportTexts.LessForGroups(groups);
        if (result.EffectOf(policy, Outcome.NeverReached) is { Resolved: true, Difference.Mean: > 0 } unreached)
            yield return ReportTexts.MoreWithoutHelp(Written.Level(result.EffectOf(result.Reference, Outcome.NeverReached)), Written.Level(unreached));
        if (result.EffectOf(policy, Outcome.MonthsWaited) is { Resolved: true, Difference.Mean: > 0 } wait)
            yield return ReportTexts.LongerWait(Written.Level(result.EffectOf(result.Reference, Outcome.MonthsWaited)), Written.Level(wait));
    }

    private static IEnumerable<Bilingual> Losses(ComparisonResult result, Scenario policy)
    {
        foreach (var effect in Groups.Select(group => result.EffectOf(policy, Outcome.LastingHelp, group)))
            if (effect.Resolved && effect.Difference.Mean < 0)
                yield return ReportTexts.HurtsGroup(policy.Title, effect.Group.Label(), Written.Difference(effect), Written.DifferenceInterval(effect));
        if (result.EffectOf(policy, Outcome.NeverReached) is { Resolved: true, Difference.Mean: > 0 } unreached)
        {
            var most = Groups.Select(group => result.EffectOf(policy, Outcome.NeverReached, group)).Where(effect => double.IsFinite(effect.Difference.Mean)).MaxBy(effect => effect.Difference.Mean)!;
            // The largest of a dozen groups is named only when it lies clearly above all families together.
            yield return ReportTexts.LeavesOut(policy.Title, Written.Difference(unreached), Written.DifferenceInterval(unreached),
                most.Difference.Low > unreached.Difference.Mean ? (most.Group.Label(), Written.Difference(most)) : null);
        }

        if (result.EffectOf(policy, Outcome.MonthsWaited) is { Resolved: true, Difference.Mean: > 0 } wait)
            yield return ReportTexts.MakesWait(policy.Title, Written.Difference(wait), Written.DifferenceInterval(wait));
    }
}
