using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;

namespace Simulatie.Reporting.Report;

/// <summary>Cost and lasting result of every scenario with known prices, draw by draw.</summary>
/// <param name="Scenarios">Reference first; those with an unknown price are left out.</param>
/// <param name="Draws">[scenario][draw], over the whole horizon: one draw per parameter set, or per replicate where there are no sets.</param>
/// <param name="BySet">Whether a draw is a parameter set.</param>
internal sealed record CostBoard(IReadOnlyList<Scenario> Scenarios, IReadOnlyList<IReadOnlyList<CostAndEffect>> Draws, bool BySet)
{
    private const int CurvePoints = 48;

    /// <summary>Mean cost and effect of each scenario.</summary>
    public IReadOnlyList<CostAndEffect> Means { get; } = [.. Draws.Select(draws => new CostAndEffect(draws.Average(draw => draw.Cost), draws.Average(draw => draw.Effect)))];

    public IReadOnlyList<Step> Ladder => field ??= CostEffectiveness.Ladder(Means);

    public static CostBoard Of(ReportInput input)
    {
        var (plan, result) = (input.Result.Plan, input.Result);
        var priced = Enumerable.Range(0, result.Scenarios.Count).Where(place => input.IsPriced(result.Scenarios[place])).ToList();
        return new CostBoard(
            [.. priced.Select(place => result.Scenarios[place])],
            [.. priced.Select(place => (IReadOnlyList<CostAndEffect>)[.. result.Runs[place].Select(run => Of(run, plan.Months)).Chunk(plan.TownsPerSet)
                .Select(draws => new CostAndEffect(draws.Average(draw => draw.Cost), draws.Average(draw => draw.Effect)))])],
            plan.Sets is not null);
    }

    /// <summary>What society would pay, from nothing to well beyond the dearest step.</summary>
    public IReadOnlyList<double> Willingness
    {
        get
        {
            var average = Means[0].Cost / Math.Max(1, Means[0].Effect);
            var dearest = Ladder.Where(step => step.Beside >= 0 && step.Dominance == Dominance.None).Select(step => step.CostPerEffect).DefaultIfEmpty(average).Max();
            var highest = Round(2 * Math.Min(Math.Max(dearest, average), 5 * average));
            return [.. Enumerable.Range(0, CurvePoints + 1).Select(at => highest * at / CurvePoints)];
        }
    }

    // Up to two digits that a reader can divide by eight.
    private static double Round(double value)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, value))) - 1) * 8;
        return Math.Ceiling(value / unit) * unit;
    }

    private static CostAndEffect Of(RunRecord run, int months)
    {
        var cost = run.Of(Outcome.YearlyCost) * months / 12;
        var perResult = run.Of(Outcome.CostPerLastingResult);
        return new CostAndEffect(cost, double.IsFinite(perResult) && perResult > 0 ? cost / perResult : 0);
    }
}
