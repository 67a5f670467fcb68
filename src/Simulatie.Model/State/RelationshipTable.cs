using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.Randomness;
using Simulatie.Study;

namespace Simulatie.Model.State;

/// <summary>What happened in a relationship, as bits.</summary>
[Flags]
internal enum RelationshipMarks : byte
{
    None = 0,
    /// <summary>Guidance was too early at least once (E138).</summary>
    EverTooEarly = 1,
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
    public RelationshipTable(int rows)
    {
        Rows = rows;
        var room = rows + Room.Group; // the group after the last is read when rows move up
        Family = new int[room];
        Worker = new int[room];
        Drawer = new uint[room];
        Cell = new byte[room];
        Marks = new RelationshipMarks[room];
        ClientRole = new ClientRole[room];
        WorkerRole = new WorkerRole[room];
        Trust = new float[room];
        Results = new float[room];
        ClientSatisfaction = new float[room];
        WorkerSatisfaction = new float[room];
        Months = new ushort[room];
        MonthsInConfiguration = new ushort[room];
        MonthsSinceChangeOfWorker = new byte[room];
        SuspicionLeft = new byte[room];
        StartAutonomy = new float[room];
        AutonomyWon = new float[room];
        AutonomyChange = new float[room];
        ReintegrationChange = new float[room];
        Open = new float[room];
        LargePages.AskFor(Columns());
    }

    public int Rows { get; }

    public int[] Family { get; }

    /// <summary>The worker to whom the row belongs; fixed for a row.</summary>
    public int[] Worker { get; }

    /// <summary>The kind and generation by which its luck is drawn.</summary>
    public uint[] Drawer { get; }

    /// <summary>The cell of its family.</summary>
    public byte[] Cell { get; }

    public RelationshipMarks[] Marks { get; }

    public ClientRole[] ClientRole { get; }

    public WorkerRole[] WorkerRole { get; }

    /// <summary>Trust of the client in the worker, 0 to 1.</summary>
    public float[] Trust { get; }

    /// <summary>Recent visible results, 0 to 1, fading (E49, E68).</summary>
    public float[] Results { get; }

    /// <summary>−1 to 1.</summary>
    public float[] ClientSatisfaction { get; }

    /// <summary>−1 to 1.</summary>
    public float[] WorkerSatisfaction { get; }

    public ushort[] Months { get; }

    public ushort[] MonthsInConfiguration { get; }

    /// <summary>Months since the worker last changed, cut at 255; 255 when he never did.</summary>
    public byte[] MonthsSinceChangeOfWorker { get; }

    public byte[] SuspicionLeft { get; }

    /// <summary>The client's autonomy when the relationship began.</summary>
    public float[] StartAutonomy { get; }

    /// <summary>What process work has won so far: the dependence pull does not undo it.</summary>
    public float[] AutonomyWon { get; }

    /// <summary>The relationship's own contribution to the client's autonomy so far; decides its outcome.</summary>
    public float[] AutonomyChange { get; }

    public float[] ReintegrationChange { get; }

    /// <summary>The gate as it stood when the latest month began: openness to guidance, 0 to 1.</summary>
    public float[] Open { get; }

    /// <summary>This table as it was when it was new.</summary>
    public RelationshipTable Cleared()
    {
        foreach (var column in Columns())
            Array.Clear(column);
        return this;
    }

    /// <summary>Every column.</summary>
    private Array[] Columns() =>
    [
        Family, Worker, Drawer, Cell, Marks, ClientRole, WorkerRole, Trust, Results, ClientSatisfaction, WorkerSatisfaction, Months,
        MonthsInConfiguration, MonthsSinceChangeOfWorker, SuspicionLeft, StartAutonomy, AutonomyWon, AutonomyChange, ReintegrationChange, Open,
    ];

    /// <summary>Says that some rows are about to be lived.</summary>
    public void Fetch(int from, int count)
    {
        Nearby.Fetch(Drawer, from, count);
        Nearby.Fetch(Cell, from, count);
        Nearby.Fetch(Marks, from, count);
        Nearby.Fetch(ClientRole, from, count);
        Nearby.Fetch(WorkerRole, from, count);
        Nearby.Fetch(Trust, from, count);
        Nearby.Fetch(Results, from, count);
        Nearby.Fetch(ClientSatisfaction, from, count);
        Nearby.Fetch(WorkerSatisfaction, from, count);
        Nearby.Fetch(Months, from, count);
        Nearby.Fetch(MonthsInConfiguration, from, count);
        Nearby.Fetch(MonthsSinceChangeOfWorker, from, count);
        Nearby.Fetch(SuspicionLeft, from, count);
        Nearby.Fetch(StartAutonomy, from, count);
        Nearby.Fetch(AutonomyWon, from, count);
        Nearby.Fetch(AutonomyChange, from, count);
        Nearby.Fetch(ReintegrationChange, from, count);
    }

    /// <summary>Takes a row out of a caseload that ends before row <paramref name="end"/>: those after it move up by one.</summary>
    public void Remove(int row, int end)
    {
        MoveUp(Family, row, end);
        MoveUp(Drawer, row, end);
        MoveUp(Cell, row, end);
        MoveUp(Marks, row, end);
        MoveUp(ClientRole, row, end);
        MoveUp(WorkerRole, row, end);
        MoveUp(Trust, row, end);
        MoveUp(Results, row, end);
        MoveUp(Open, row, end);
        MoveUp(ClientSatisfaction, row, end);
        MoveUp(WorkerSatisfaction, row, end);
        MoveUp(Months, row, end);
        MoveUp(MonthsInConfiguration, row, end);
        MoveUp(MonthsSinceChangeOfWorker, row, end);
        MoveUp(SuspicionLeft, row, end);
        MoveUp(StartAutonomy, row, end);
        MoveUp(AutonomyWon, row, end);
        MoveUp(AutonomyChange, row, end);
        MoveUp(ReintegrationChange, row, end);
    }

    /// <summary>The rows after one move up by one, a whole group at a time; a caseload has room for whole groups, so that no other worker's row is changed. The first row after the room is read; what is read there comes to belong to nobody.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void MoveUp<TCell>(TCell[] column, int row, int end)
        where TCell : unmanaged
    {
        var group = row / Room.Group * Room.Group;
        CellGroup.MoveUp(column, group, row - group);
        for (group += Room.Group; group < end; group += Room.Group)
            CellGroup.MoveUp(column, group, 0);
    }

    /// <summary>Copies what lasts of some rows to rows of this table or another.</summary>
    public void CopyRows(int from, int count, RelationshipTable target, int to)
    {
        Family.AsSpan(from, count).CopyTo(target.Family.AsSpan(to));
        Drawer.AsSpan(from, count).CopyTo(target.Drawer.AsSpan(to));
        Cell.AsSpan(from, count).CopyTo(target.Cell.AsSpan(to));
        Marks.AsSpan(from, count).CopyTo(target.Marks.AsSpan(to));
        ClientRole.AsSpan(from, count).CopyTo(target.ClientRole.AsSpan(to));
        WorkerRole.AsSpan(from, count).CopyTo(target.WorkerRole.AsSpan(to));
        Trust.AsSpan(from, count).CopyTo(target.Trust.AsSpan(to));
        Results.AsSpan(from, count).CopyTo(target.Results.AsSpan(to));
        Open.AsSpan(from, count).CopyTo(target.Open.AsSpan(to));
        ClientSatisfaction.AsSpan(from, count).CopyTo(target.ClientSatisfaction.AsSpan(to));
        WorkerSatisfaction.AsSpan(from, count).CopyTo(target.WorkerSatisfaction.AsSpan(to));
        Months.AsSpan(from, count).CopyTo(target.Months.AsSpan(to));
        MonthsInConfiguration.AsSpan(from, count).CopyTo(target.MonthsInConfiguration.AsSpan(to));
        MonthsSinceChangeOfWorker.AsSpan(from, count).CopyTo(target.MonthsSinceChangeOfWorker.AsSpan(to));
        SuspicionLeft.AsSpan(from, count).CopyTo(target.SuspicionLeft.AsSpan(to));
        StartAutonomy.AsSpan(from, count).CopyTo(target.StartAutonomy.AsSpan(to));
        AutonomyWon.AsSpan(from, count).CopyTo(target.AutonomyWon.AsSpan(to));
        AutonomyChange.AsSpan(from, count).CopyTo(target.AutonomyChange.AsSpan(to));
        ReintegrationChange.AsSpan(from, count).CopyTo(target.ReintegrationChange.AsSpan(to));
    }
}
