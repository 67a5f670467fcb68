using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>The relationships of one town as somebody would have met them, as shares that sum to one.</summary>
public sealed class ObservedCells
{
    private const int PerWorkerRole = 18;
    private readonly double[] _shares;

    /// <param name="shares">By <see cref="Cell"/>.</param>
    /// <param name="stable">Share in which neither role ever changed.</param>
    public ObservedCells(double[] shares, double stable) => (_shares, Stable) = (shares, stable);

    /// <summary>Client roles × worker roles × outcomes × perception classes.</summary>
    public const int Count = 648;

    public double Stable { get; }

    public IReadOnlyList<double> Shares => _shares;

    public static ObservedCells Of(ObservedSet set, ObservationWeight weight)
    {
        var shares = new double[Count];
        for (var cell = 0; cell < Count; cell++)
            shares[cell] = set.Share(weight, cell);
        return new ObservedCells(shares, set.Stable(weight));
    }

    public static int Cell(ClientRole client, WorkerRole worker, RelationshipOutcome outcome, PerceptionClass perception) =>
        (((int)client * RoleNames.Count + (int)worker) * 3 + (int)outcome) * 6 + (int)perception;

    /// <summary>Share of the relationships for which the condition holds.</summary>
    public double Sum(Func<ClientRole, WorkerRole, RelationshipOutcome, PerceptionClass, bool> counted)
    {
        var sum = 0.0;
        for (var cell = 0; cell < Count; cell++)
            if (_shares[cell] > 0 && counted(ClientOf(cell), WorkerOf(cell), OutcomeOf(cell), PerceptionOf(cell)))
                sum += _shares[cell];
        return sum;
    }

    /// <summary>Share with an outcome among the relationships in some configurations; NaN when there are none.</summary>
    public double Among(RelationshipOutcome wanted, Func<ClientRole, WorkerRole, bool> configurations) =>
        Sum((client, worker, outcome, _) => outcome == wanted && configurations(client, worker)) / Sum((client, worker, _, _) => configurations(client, worker));

    /// <summary>Cells of the 36 that a sample of some size leaves empty, on average.</summary>
    public double EmptyCells(int sample)
    {
        var empty = 0.0;
        for (var cell = 0; cell < Count; cell += PerWorkerRole)
            empty += Math.Pow(1 - _shares.AsSpan(cell, PerWorkerRole).ToArray().Sum(), sample);
        return empty;
    }

    internal static ClientRole ClientOf(int cell) => (ClientRole)(cell / (PerWorkerRole * RoleNames.Count));

    internal static WorkerRole WorkerOf(int cell) => (WorkerRole)(cell / PerWorkerRole % RoleNames.Count);

    internal static RelationshipOutcome OutcomeOf(int cell) => (RelationshipOutcome)(cell / 6 % 3);

    internal static PerceptionClass PerceptionOf(int cell) => (PerceptionClass)(cell % 6);
}
