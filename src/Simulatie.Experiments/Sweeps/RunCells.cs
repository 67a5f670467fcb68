using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Sweeps;

/// <summary>The values that are kept of a run, in the order in which every file holds them.</summary>
internal sealed class RunCells
{
    private readonly int _firstMonthlyMonth;
    private readonly int _months;

    public RunCells(SweepContent content, int months)
    {
        Whole = [.. from outcome in OutcomeCatalogue.All
                    from @group in content.Groups ? Comparison.GroupsOf(outcome) : [Group.All]
                    select (outcome, @group)];
        MonthlyOutcomes = content.Monthly ? OutcomeCatalogue.All : [];
        (_firstMonthlyMonth, _months) = (0, content.Monthly ? months : 0);
    }

    /// <summary>Outcome and group of each row over the whole horizon.</summary>
    public IReadOnlyList<(OutcomeDefinition Outcome, Group Group)> Whole { get; }

    /// <summary>Outcomes kept month by month, for all families; empty unless asked for.</summary>
    public IReadOnlyList<OutcomeDefinition> MonthlyOutcomes { get; }

    /// <summary>The months kept: those of the policy, from month 0.</summary>
    public IEnumerable<int> Months => Enumerable.Range(_firstMonthlyMonth, _months);

    /// <summary>Values of one run: first the whole ones, then month after month.</summary>
    public int Values => Whole.Count + MonthlyOutcomes.Count * _months;

    public int RowsPerRun => Values;

    public double[] Of(RunRecord run) =>
    [
        .. Whole.Select(cell => run.Of(cell.Outcome.Outcome, cell.Group)),
        .. Months.SelectMany(month => MonthlyOutcomes.Select(outcome => run.InMonth(month, outcome.Outcome))),
    ];
}
