namespace Simulatie.Experiments.Statistics;

/// <summary>What an option costs and what it yields, beside nothing else.</summary>
public readonly record struct CostAndEffect(double Cost, double Effect);

/// <summary>Where an option stands among the others.</summary>
public enum Dominance
{
    /// <summary>Worth its cost for some price that society would pay for an effect.</summary>
    None,
    /// <summary>Another option costs no more and yields no less, and one of the two is better.</summary>
    Dominated,
    /// <summary>A mix of two others yields as much for less.</summary>
    ByMixture,
}

/// <summary>One option on the ladder of options.</summary>
/// <param name="CostPerEffect">Extra cost per extra effect beside the option one step down; NaN for the lowest step and for what is dominated.</param>
/// <param name="Beside">That option, or for a dominated one an option that dominates it; -1 where there is none.</param>
public sealed record Step(Dominance Dominance, double CostPerEffect, int Beside);

/// <summary>Which of several options are worth their cost.</summary>
/// <remarks>The usual rules (Drummond et al., Methods for the Economic Evaluation of Health Care Programmes): strong dominance first, then dominance by a mixture,
/// then the extra cost per extra effect from step to step. It works on means: how sure a step is, the acceptability says.</remarks>
public static class CostEffectiveness
{
    /// <summary>The place of each option, in the order given.</summary>
    /// <param name="options">All finite.</param>
    public static IReadOnlyList<Step> Ladder(IReadOnlyList<CostAndEffect> options)
    {
        var steps = new Step[options.Count];
        var candidates = new List<int>();
        foreach (var option in Enumerable.Range(0, options.Count).OrderBy(option => options[option].Cost).ThenByDescending(option => options[option].Effect).ThenBy(option => option))
        {
            // Sorted by cost, only an earlier one can dominate; the last candidate has the largest effect so far.
            if (candidates.Count > 0 && options[candidates[^1]].Effect >= options[option].Effect)
                steps[option] = new Step(Dominance.Dominated, double.NaN, candidates[^1]);
            else
                candidates.Add(option);
        }

        for (var at = 1; at + 1 < candidates.Count;)
        {
            if (Ratio(options, candidates[at - 1], candidates[at]) <= Ratio(options, candidates[at], candidates[at + 1]))
            {
                at++;
                continue;
            }

            steps[candidates[at]] = new Step(Dominance.ByMixture, double.NaN, candidates[at + 1]);
            candidates.RemoveAt(at);
            at = Math.Max(1, at - 1);
        }

        for (var at = 0; at < candidates.Count; at++)
            steps[candidates[at]] = at == 0
                ? new Step(Dominance.None, double.NaN, -1)
                : new Step(Dominance.None, Ratio(options, candidates[at - 1], candidates[at]), candidates[at - 1]);
        return steps;
    }

    /// <summary>How often each option is the best buy: has the largest willingness × effect − cost. Ties are shared.</summary>
    /// <param name="draws">[option][draw]: the same draw of every option belongs together.</param>
    /// <param name="willingness">What society would pay for one effect.</param>
    /// <returns>A share per option; together 1.</returns>
    public static IReadOnlyList<double> Acceptability(IReadOnlyList<IReadOnlyList<CostAndEffect>> draws, double willingness)
    {
        var best = new double[draws.Count];
        var count = draws[0].Count;
        for (var draw = 0; draw < count; draw++)
        {
            var benefits = draws.Select(option => willingness * option[draw].Effect - option[draw].Cost).ToArray();
            var most = benefits.Max();
            var ties = benefits.Count(benefit => benefit == most);
            for (var option = 0; option < best.Length; option++)
                if (benefits[option] == most)
                    best[option] += 1.0 / ties / count;
        }

        return best;
    }

    private static double Ratio(IReadOnlyList<CostAndEffect> options, int low, int high) =>
        (options[high].Cost - options[low].Cost) / (options[high].Effect - options[low].Effect);
}
