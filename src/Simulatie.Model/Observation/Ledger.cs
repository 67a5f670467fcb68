namespace Simulatie.Model.Observation;

/// <summary>The counts of a run: per month for the whole town and the two origins, over the horizon and its last year for every cell.</summary>
internal sealed class Ledger
{
    private const int LastYear = 12;
    private readonly long[] _monthly;

    public Ledger(int firstMonth, int months)
    {
        (FirstMonth, Months) = (firstMonth, months);
        _monthly = new long[months * Tally.Measures * RunRecord.MonthlyGroups];
        Configurations = new long[months * 36];
        Observed = new ObservedCounts();
    }

    public int FirstMonth { get; }

    public int Months { get; }

    /// <summary>[measure, cell] over all months from month 0.</summary>
    public long[] Horizon { get; private init; } = new long[Tally.Measures * Tally.Cells];

    /// <summary>The same over the last twelve months.</summary>
    public long[] Late { get; private init; } = new long[Tally.Measures * Tally.Cells];

    /// <summary>The same in the last month alone.</summary>
    public long[] Final { get; private init; } = new long[Tally.Measures * Tally.Cells];

    public long[] Configurations { get; private init; }

    public ObservedCounts Observed { get; private init; }

    /// <summary>Families of a group that were waiting when the policy began.</summary>
    public long WaitingAtStart(Group group) => WaitingBefore is { } waiting ? (long)RunSummary.Sum(waiting, Measure.WaitingNow, group) : 0;

    private long[]? WaitingBefore { get; set; }

    public Ledger Copy()
    {
        var copy = new Ledger(FirstMonth, Months) { Observed = Observed, WaitingBefore = WaitingBefore };
        _monthly.CopyTo(copy._monthly, 0);
        Configurations.CopyTo(copy.Configurations, 0);
        return copy;
    }

    /// <summary>A measure of one month in one of the first three groups.</summary>
    public long Monthly(int month, Measure measure, int group) =>
        _monthly[((month - FirstMonth) * Tally.Measures + (int)measure) * RunRecord.MonthlyGroups + group];

    /// <summary>Books the month of the whole town and clears the tally.</summary>
    public void Book(int month, Tally tally)
    {
        var last = FirstMonth + Months - 1;
        if (month == -1)
            WaitingBefore = [.. tally.Counts];
        var start = (month - FirstMonth) * Tally.Measures * RunRecord.MonthlyGroups;
        for (var measure = 0; measure < Tally.Measures; measure++)
        {
            for (var cell = 0; cell < Tally.Cells; cell++)
            {
                var index = measure * Tally.Cells + cell;
                var count = tally.Counts[index];
                if (count == 0)
                    continue;
                _monthly[start + measure * RunRecord.MonthlyGroups] += count;
                _monthly[start + measure * RunRecord.MonthlyGroups + 1 + (cell & 1)] += count;
                if (month >= 0)
                    Horizon[index] += count;
                if (month > last - LastYear)
                    Late[index] += count;
                if (month == last)
                    Final[index] += count;
            }
        }

        for (var cell = 0; cell < 36; cell++)
            Configurations[(month - FirstMonth) * 36 + cell] += tally.Configurations[cell];
        tally.Clear();
    }
}
