using System.Runtime.Intrinsics;

namespace Simulatie.Model.Observation;

/// <summary>The counts of a run: per month for the whole town and the two origins, over the horizon and its last year for every cell.</summary>
internal sealed class Ledger
{
    private const int LastYear = 12;
    private readonly long[] _monthly;
    private bool _sharesObserved;

    public Ledger(int firstMonth, int months)
        : this(firstMonth, months, new long[months * Tally.Measures * RunRecord.MonthlyGroups], new long[months * 36])
    {
    }

    private Ledger(int firstMonth, int months, long[] monthly, long[] configurations)
    {
        (FirstMonth, Months) = (firstMonth, months);
        (_monthly, Configurations) = (monthly, configurations);
        Observed = new ObservedCounts();
    }

    public int FirstMonth { get; }

    public int Months { get; }

    /// <summary>[measure, cell] over all months from month 0.</summary>
    public long[] Horizon { get; } = new long[Tally.Measures * Tally.Cells];

    /// <summary>The same over the last twelve months.</summary>
    public long[] Late { get; } = new long[Tally.Measures * Tally.Cells];

    /// <summary>The same in the last month alone.</summary>
    public long[] Final { get; } = new long[Tally.Measures * Tally.Cells];

    public long[] Configurations { get; private set; }

    public ObservedCounts Observed { get; private set; }

    /// <summary>Families of a group that were waiting when the policy began.</summary>
    public long WaitingAtStart(Group group) => WaitingBefore is { } waiting ? (long)RunSummary.Sum(waiting, Measure.WaitingNow, group) : 0;

    private long[]? WaitingBefore { get; set; }

    /// <summary>What a year costs, from each month on in which a policy began.</summary>
    public List<(int From, double Euro)> Costs { get; } = [];

    /// <summary>What a year costs in a month from month 0.</summary>
    public double CostIn(int month) => Costs.FindLast(cost => cost.From <= month).Euro;

    /// <summary>What a year from month 0 costs on average.</summary>
    public double MeanCost()
    {
        var end = FirstMonth + Months;
        if (Costs.Count == 1)
            return Costs[0].Euro;
        var sum = 0.0;
        for (var index = 0; index < Costs.Count; index++)
            sum += Costs[index].Euro * ((index + 1 < Costs.Count ? Costs[index + 1].From : end) - Costs[index].From);
        return sum / end;
    }

    /// <summary>This ledger as it was when it was new. What a record of it keeps is not touched.</summary>
    public Ledger Cleared()
    {
        Configurations = new long[Configurations.Length];
        (Observed, _sharesObserved, WaitingBefore) = (_sharesObserved ? new ObservedCounts() : Observed.Cleared(), false, null);
        Array.Clear(_monthly);
        ClearHorizon();
        return this;
    }

    private void ClearHorizon()
    {
        Array.Clear(Horizon);
        Array.Clear(Late);
        Array.Clear(Final);
        Costs.Clear();
    }

    /// <summary>Another ledger with what was counted before a policy begins.</summary>
    /// <param name="policyHasBegun">True from month 1 on: what was counted since month 0 goes along.</param>
    /// <param name="last">True: the new ledger is this one, which must not be used for its old policy again.</param>
    public Ledger Copy(bool policyHasBegun, bool last)
    {
        if (last)
        {
            if (!policyHasBegun)
                ClearHorizon();
            return this;
        }

        var copy = Workspace.Mine.Ledger(FirstMonth, Months);
        (copy.Observed, copy._sharesObserved, copy.WaitingBefore) = (Observed, true, WaitingBefore);
        _monthly.CopyTo(copy._monthly, 0);
        Configurations.CopyTo(copy.Configurations, 0);
        if (policyHasBegun)
        {
            copy.Costs.AddRange(Costs);
            Horizon.CopyTo(copy.Horizon, 0);
            Late.CopyTo(copy.Late, 0);
            Final.CopyTo(copy.Final, 0);
        }

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
            var (generationPoor, newlyPoor) = ByOrigin(tally.Counts.AsSpan(measure * Tally.Cells, Tally.Cells));
            var groups = _monthly.AsSpan(start + measure * RunRecord.MonthlyGroups, RunRecord.MonthlyGroups);
            (groups[0], groups[1], groups[2]) = (generationPoor + newlyPoor, generationPoor, newlyPoor);
        }

        if (month >= 0)
            Add(tally.Counts, Horizon);
        if (month > last - LastYear)
            Add(tally.Counts, Late);
        if (month == last)
            Add(tally.Counts, Final);
        for (var cell = 0; cell < 36; cell++)
            Configurations[(month - FirstMonth) * 36 + cell] += tally.Configurations[cell];
        tally.Clear();
    }

    /// <summary>The sums over the cells of either origin, which take turns.</summary>
    private static (long GenerationPoor, long NewlyPoor) ByOrigin(ReadOnlySpan<long> cells)
    {
        var sums = Vector128<long>.Zero;
        for (; !cells.IsEmpty; cells = cells[2..])
            sums += Vector128.Create(cells[..2]);
        return (sums[0], sums[1]);
    }

    private static void Add(ReadOnlySpan<long> counts, Span<long> sums)
    {
        for (var index = 0; index < counts.Length; index += Vector256<long>.Count)
            (Vector256.Create(counts[index..]) + Vector256.Create<long>(sums[index..])).CopyTo(sums[index..]);
    }
}
