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
}

/// <summary>The relationships. A worker's caseload stands together, in the order in which families were admitted, from the worker's first row on.</summary>
/// <remarks>The lower half of the columns is worked out afresh each month: luck, the client as he stands at the start of the month, and what the month changes.</remarks>
internal sealed class RelationshipTable
{
    public RelationshipTable(int rows)
    {
        Rows = rows;
        Family = new int[rows];
        Worker = new int[rows];
        Marks = new RelationshipMarks[rows];
        ClientRole = new ClientRole[rows];
        WorkerRole = new WorkerRole[rows];
        Trust = new float[rows];
        Results = new float[rows];
        ClientSatisfaction = new float[rows];
        WorkerSatisfaction = new float[rows];
        Months = new ushort[rows];
        MonthsInConfiguration = new ushort[rows];
        MonthsSinceChangeOfWorker = new byte[rows];
        SuspicionLeft = new byte[rows];
        StartAutonomy = new float[rows];
        AutonomyWon = new float[rows];
        AutonomyChange = new float[rows];
        ReintegrationChange = new float[rows];

        WordWorkerRole = new uint[rows];
        WordClientRole = new uint[rows];
        WordEnding = new uint[rows];
        WordJudgement = new uint[rows];
        WorkerRoleBefore = new WorkerRole[rows];
        Openness = new float[rows];
        SelfImage = new float[rows];
        Autonomy = new float[rows];
        Crisis = new byte[rows];
        Open = new float[rows];
        AutonomyStep = new float[rows];
        ReintegrationStep = new float[rows];
        SelfImageStep = new float[rows];
        OpennessStep = new float[rows];
        NetworkStep = new float[rows];
    }

    public int Rows { get; }

    public int[] Family { get; }

    /// <summary>The worker to whom the row belongs; fixed for a row.</summary>
    public int[] Worker { get; }

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

    // This month
    public uint[] WordWorkerRole { get; }

    public uint[] WordClientRole { get; }

    public uint[] WordEnding { get; }

    public uint[] WordJudgement { get; }

    /// <summary>The worker role at the start of the month.</summary>
    public WorkerRole[] WorkerRoleBefore { get; }

    public float[] Openness { get; }

    public float[] SelfImage { get; }

    public float[] Autonomy { get; }

    public byte[] Crisis { get; }

    /// <summary>The gate: openness to guidance, 0 to 1.</summary>
    public float[] Open { get; }

    public float[] AutonomyStep { get; }

    public float[] ReintegrationStep { get; }

    public float[] SelfImageStep { get; }

    public float[] OpennessStep { get; }

    public float[] NetworkStep { get; }

    /// <summary>Copies what lasts of one row into a row of this table or another.</summary>
    public void CopyRow(int from, RelationshipTable target, int to)
    {
        target.Family[to] = Family[from];
        target.Marks[to] = Marks[from];
        target.ClientRole[to] = ClientRole[from];
        target.WorkerRole[to] = WorkerRole[from];
        target.Trust[to] = Trust[from];
        target.Results[to] = Results[from];
        target.ClientSatisfaction[to] = ClientSatisfaction[from];
        target.WorkerSatisfaction[to] = WorkerSatisfaction[from];
        target.Months[to] = Months[from];
        target.MonthsInConfiguration[to] = MonthsInConfiguration[from];
        target.MonthsSinceChangeOfWorker[to] = MonthsSinceChangeOfWorker[from];
        target.SuspicionLeft[to] = SuspicionLeft[from];
        target.StartAutonomy[to] = StartAutonomy[from];
        target.AutonomyWon[to] = AutonomyWon[from];
        target.AutonomyChange[to] = AutonomyChange[from];
        target.ReintegrationChange[to] = ReintegrationChange[from];
    }
}
