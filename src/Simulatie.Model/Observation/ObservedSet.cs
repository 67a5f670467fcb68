using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>How the relationships inside one service are weighed when they are set beside the study's (model §6).</summary>
public enum ObservationWeight : byte
{
    /// <summary>By contact hours: a worker speaks of the families he works with (assumed).</summary>
    ContactHours,
    /// <summary>Every relationship of the service the same.</summary>
    EqualInService,
    /// <summary>Every relationship of the town the same.</summary>
    EqualInTown,
}

/// <summary>The relationships as the study would have met them: alive and at least three months old, pooled over four months before month 0, each service weighing the same.</summary>
public sealed class ObservedSet
{
    private readonly double[,] _cells;

    /// <param name="cells">[weight, cell] shares summing to one for each weight, cell = ((client · 6 + worker) · 3 + outcome) · 6 + perception.</param>
    /// <param name="stable">Per weight: share in which neither role ever changed.</param>
    internal ObservedSet(double[,] cells, double[] stable, long count) => (_cells, StableShares, Count) = (cells, stable, count);

    /// <summary>How many relationships were pooled.</summary>
    public long Count { get; }

    private double[] StableShares { get; }

    public double Stable(ObservationWeight weight = ObservationWeight.ContactHours) => StableShares[(int)weight];

    /// <summary>Share of the relationships in one configuration.</summary>
    public double Share(ClientRole client, WorkerRole worker, ObservationWeight weight = ObservationWeight.ContactHours) =>
        Sum(weight, (c, w, _, _) => c == (int)client && w == (int)worker);

    /// <summary>Share in one cell = ((client · 6 + worker) · 3 + outcome) · 6 + perception.</summary>
    public double Share(ObservationWeight weight, int cell) => _cells[(int)weight, cell];

    /// <summary>Share for which <paramref name="counted"/> (client role, worker role, outcome 0–2, perception 0–5) holds.</summary>
    public double Sum(ObservationWeight weight, Func<int, int, int, int, bool> counted)
    {
        var sum = 0.0;
        for (var cell = 0; cell < 648; cell++)
            if (counted(cell / 108, cell / 18 % 6, cell / 6 % 3, cell % 6))
                sum += _cells[(int)weight, cell];
        return sum;
    }
}
