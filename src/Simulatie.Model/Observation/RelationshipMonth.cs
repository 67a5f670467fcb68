using Simulatie.Model.Parameters;
using Simulatie.Model.Steps;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>One relationship as it stands at the end of one month.</summary>
/// <param name="Month">Months are numbered from minus the burn-in; policies start at month 0.</param>
/// <param name="Family">Slot of the family; with <paramref name="Generation"/> it names one family.</param>
/// <param name="Generation">0 for the first family of the slot, one more for each newcomer.</param>
/// <param name="Second">True in the family's second place.</param>
/// <param name="Service">Number of the service, from 0, in order of kind.</param>
/// <param name="Post">Permanent number of the worker's post.</param>
/// <param name="WorkerGeneration">Which worker of that post.</param>
/// <param name="Open">The gate: openness to guidance at the start of the month, 0 to 1.</param>
/// <param name="Months">Age of the relationship.</param>
/// <param name="HoursDelivered">Contact hours this month.</param>
/// <param name="AutonomyChange">The relationship's own contribution so far.</param>
/// <param name="EverChanged">One of the two roles changed at least once (E130).</param>
public readonly record struct RelationshipMonth(
    int Month, int Family, int Generation, bool Second, int Service, OrganisationKind Kind, int Post, int WorkerGeneration, bool Specialised,
    ClientRole ClientRole, WorkerRole WorkerRole, float Trust, float RecentResults, float Open, float ClientSatisfaction, float WorkerSatisfaction,
    int Months, bool Suspected, float HoursDelivered, float AutonomyChange, float ReintegrationChange,
    bool EverChanged)
{
    /// <summary>Degree to which guidance is too early, 0 to 1 (E138).</summary>
    public float TooEarly => RoleTraits.Of(WorkerRole).Process * (1 - Open);

    /// <summary>What it has brought so far, as the run itself judges it.</summary>
    /// <param name="alienatingRupture">It ended this month, broken off by a client who felt alienated.</param>
    public RelationshipOutcome Outcome(Constants constants, bool alienatingRupture = false) => (RelationshipOutcome)RelationshipJudgement.Of(
        AutonomyChange, ReintegrationChange, (float)constants.Progress, (float)constants.Setback, alienatingRupture);

    /// <summary>How the two perceive it together.</summary>
    public PerceptionClass Perception(Constants constants) =>
        (PerceptionClass)RelationshipJudgement.Perception(ClientSatisfaction, WorkerSatisfaction, (float)constants.SatisfactionCut);
}
