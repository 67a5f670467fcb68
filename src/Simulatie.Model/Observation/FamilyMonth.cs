using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>How a relationship ended.</summary>
public enum RelationshipEnd : byte
{
    /// <summary>Broken off by the client.</summary>
    Rupture,
    /// <summary>Broken off by a client who felt alienated.</summary>
    AlienatingRupture,
    /// <summary>Let go, or a short intervention that is done.</summary>
    Completion,
}

/// <summary>One family as it stands at the end of one month.</summary>
/// <param name="WaitsAt">The kind of service at which it waits; null when it does not wait.</param>
/// <param name="WaitingSince">The month in which it asked; meaningful while it waits.</param>
/// <param name="Helped">Its relationships, none to two.</param>
/// <param name="Ended">How its relationships of this month ended, none to two.</param>
/// <param name="LastingMonths">Months running in which autonomy and reintegration stood clearly above their start.</param>
public sealed record FamilyMonth(
    int Month, int Generation, bool GenerationPoor, Household Household, ClientRole Disposition, bool InCrisis,
    float Autonomy, float Reintegration, float SelfImage, float Openness, int LastingMonths,
    OrganisationKind? WaitsAt, int WaitingSince, IReadOnlyList<RelationshipMonth> Helped, IReadOnlyList<RelationshipEnd> Ended);
