namespace Simulatie.Study;

/// <summary>One of the 35 relationships, as far as the page still shows it.</summary>
/// <param name="Number">1 to 35 in the order of the tables; ours, the study gives its relationships no identity.</param>
/// <param name="Cell">The configuration it stands in, with the counts of its whole cell.</param>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Perception">Its legible perception, or null where the cell mixes outcomes as well as perceptions:
/// nothing then says which goes with which, only the counts of the cell are known.</param>
public sealed record Relationship35(
    int Number, ConfigurationCell Cell, RelationshipOutcome Outcome, LegiblePerception? Perception)
{
    public ClientRole Client => Cell.Client;

    public WorkerRole Worker => Cell.Worker;

    /// <summary>The success symbol vanished from the page, so every success is inferred from what is missing; the other marks are legible.</summary>
    public Certainty OutcomeCertainty => Outcome == RelationshipOutcome.Success ? Certainty.Inferred : Certainty.Certain;
}
