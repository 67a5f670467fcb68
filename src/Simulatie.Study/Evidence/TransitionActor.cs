namespace Simulatie.Study;

/// <summary>Whose state a transition of the study changes.</summary>
public enum TransitionActor : byte
{
    /// <summary>The client, within a relationship.</summary>
    Client,
    /// <summary>The worker, within a relationship.</summary>
    Worker,
    /// <summary>The worker, over a career and all relationships.</summary>
    WorkerCareer,
    /// <summary>Both together: the relationship.</summary>
    Relationship,
}
