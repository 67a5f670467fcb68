namespace Simulatie.Study;

/// <summary>One cell of the study's two tables: a client role meeting a worker role.</summary>
/// <param name="Client">The row.</param>
/// <param name="Worker">The column.</param>
/// <param name="Outcomes">The counts of the second table.</param>
/// <param name="Perceptions">The counts of the first table; the same total.</param>
/// <param name="Placement">How sure it is that these relationships belong in this cell.</param>
public sealed record ConfigurationCell(
    ClientRole Client, WorkerRole Worker, OutcomeCounts Outcomes, PerceptionCounts Perceptions, Certainty Placement)
{
    /// <summary>The number of relationships in the cell; 0 where the tables have a dash.</summary>
    public int Total => Outcomes.Total;

    /// <summary>True when the page tells which perception goes with which outcome: one of the two is the same throughout the cell.</summary>
    public bool PairingIsKnown =>
        Enum.GetValues<RelationshipOutcome>().Any(outcome => Outcomes[outcome] == Total)
        || Enum.GetValues<LegiblePerception>().Any(perception => Perceptions[perception] == Total);
}
