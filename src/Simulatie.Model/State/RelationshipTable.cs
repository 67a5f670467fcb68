using System.Numerics;
using Simulatie.Model.Numerics;
using Simulatie.Study;

namespace Simulatie.Model.State;

/// <summary>What happened in a relationship, as bits.</summary>
[Flags]
internal enum RelationshipMarks : byte
{
    None = 0,
    /// <summary>A role changed at least once (E130).</summary>
    EverChanged = 2,
    HomeVisits = 4,
    GroupWork = 8,
    /// <summary>It stands in the family's second place.</summary>
    Second = 16,
    /// <summary>Its family has another relationship beside it.</summary>
    Beside = 32,
    /// <summary>The family's other relationship began earlier.</summary>
    Younger = 64,
    /// <summary>In the family's other relationship the worker was in a process role when the month began.</summary>
    OtherGuides = 128,
}

/// <summary>The relationships. A worker's caseload stands together, in the order in which families were admitted, from the worker's first row on.</summary>
/// <remarks>What is worked out afresh each month stands in <see cref="Steps.CaseloadScratch"/>.</remarks>
internal sealed class RelationshipTable
{
    /// <summary>Every column, those with large cells first.</summary>
    private readonly Cells[] _columns;

    public RelationshipTable(int rows)
    {
        Rows = rows;
        Family = new(rows);
        Drawer = new(rows);
        Cell = new(rows);
        Marks = new(rows);
        ClientRole = new(rows);
        WorkerRole = new(rows);
        Trust = new(rows);
        Results = new(rows);
        ClientSatisfaction = new(rows);
        WorkerSatisfaction = new(rows);
        Months = new(rows);
        MonthsInConfiguration = new(rows);
        MonthsSinceChangeOfWorker = new(rows);
        SuspicionLeft = new(rows);
        StartAutonomy = new(rows);
        AutonomyWon = new(rows);
        AutonomyChange = new(rows);
        ReintegrationChange = new(rows);
        Open = new(rows);
        _columns =
        [
            Family.Cells, Drawer.Cells, Trust.Cells, Results.Cells, Open.Cells, WorkerSatisfaction.Cells, ClientSatisfaction.Cells, StartAutonomy.Cells, AutonomyWon.Cells,
            AutonomyChange.Cells, ReintegrationChange.Cells, Months.Cells, MonthsInConfiguration.Cells, MonthsSinceChangeOfWorker.Cells, SuspicionLeft.Cells, Cell.Cells,
            Marks.Cells, ClientRole.Cells, WorkerRole.Cells,
        ];
        LargePages.AskFor(_columns);
    }

    public int Rows { get; }

    public Column<int> Family { get; }

    /// <summary>The kind and generation by which its luck is drawn.</summary>
    public Column<uint> Drawer { get; }

    /// <summary>The cell of its family.</summary>
    public Column<byte> Cell { get; }

    public Column<RelationshipMarks> Marks { get; }

    public Column<ClientRole> ClientRole { get; }

    public Column<WorkerRole> WorkerRole { get; }

    /// <summary>Trust of the client in the worker, 0 to 1.</summary>
    public Column<float> Trust { get; }

    /// <summary>Recent visible results, 0 to 1, fading (E49, E68).</summary>
    public Column<float> Results { get; }

    /// <summary>−1 to 1.</summary>
    public Column<float> ClientSatisfaction { get; }

    /// <summary>−1 to 1.</summary>
    public Column<float> WorkerSatisfaction { get; }

    public Column<ushort> Months { get; }

    public Column<ushort> MonthsInConfiguration { get; }

    /// <summary>Months since the worker last changed, cut at 255; 255 when he never did.</summary>
    public Column<byte> MonthsSinceChangeOfWorker { get; }

    public Column<byte> SuspicionLeft { get; }

    /// <summary>The client's autonomy when the relationship began.</summary>
    public Column<float> StartAutonomy { get; }

    /// <summary>What process work has won so far: the dependence pull does not undo it.</summary>
    public Column<float> AutonomyWon { get; }

    /// <summary>The relationship's own contribution to the client's autonomy so far; decides its outcome.</summary>
    public Column<float> AutonomyChange { get; }

    public Column<float> ReintegrationChange { get; }

    /// <summary>The gate as it stood when the latest month began: openness to guidance, 0 to 1.</summary>
    public Column<float> Open { get; }

    /// <summary>This table as it was when it was new.</summary>
    public RelationshipTable Cleared()
    {
        foreach (var column in _columns)
            column.Clear();
        return this;
    }

    /// <summary>Says that some rows are about to be lived: every <paramref name="parts"/>th column, from a <paramref name="part"/> on.</summary>
    public void Fetch(int from, int count, int part, int parts)
    {
        for (var column = part; column < _columns.Length; column += parts)
            Nearby.Fetch(_columns[column], from, count);
    }

    /// <summary>Takes some rows out of a caseload; those after them move up.</summary>
    /// <param name="rows">Ascending, each once.</param>
    /// <param name="end">The row after the caseload.</param>
    public void Remove(ReadOnlySpan<int> rows, int end)
    {
        if (rows.IsEmpty)
            return;
        if (SixteenCells.IsSupported)
            CloseRanks<SixteenCells>(rows, end);
        else if (EightCells.IsSupported)
            CloseRanks<EightCells>(rows, end);
        else
            MoveUp(rows, end);
    }

    /// <summary>A whole group of rows at a time; a caseload has room for whole groups, so that no other worker's row is changed.</summary>
    internal void CloseRanks<TGroup>(ReadOnlySpan<int> rows, int end)
        where TGroup : struct, ICellGroup<TGroup>
    {
        var group = rows[0] / TGroup.Rows * TGroup.Rows;
        for (var to = group; group < end; group += TGroup.Rows)
        {
            var stay = (1u << TGroup.Rows) - 1;
            for (; !rows.IsEmpty && rows[0] < group + TGroup.Rows; rows = rows[1..])
                stay &= ~(1u << (rows[0] - group));
            var staying = TGroup.Of(stay);
            foreach (ref readonly var column in _columns.AsSpan())
                CellGroups.CloseRanks(staying, column, group, to);
            to += BitOperations.PopCount(stay);
        }
    }

    /// <summary>The same, plainly: what stands between two rows that go moves up by as many as went before.</summary>
    internal void MoveUp(ReadOnlySpan<int> rows, int end)
    {
        for (var gone = 0; gone < rows.Length; gone++)
        {
            var (from, next) = (rows[gone] + 1, gone + 1 < rows.Length ? rows[gone + 1] : end);
            foreach (ref readonly var column in _columns.AsSpan())
                column.CopyTo(from, next - from, column, rows[gone] - gone);
        }
    }

    /// <summary>Copies some rows to rows of this table or another.</summary>
    public void CopyRows(int from, int count, RelationshipTable target, int to)
    {
        foreach (var (column, other) in _columns.Zip(target._columns))
            column.CopyTo(from, count, other, to);
    }
}
