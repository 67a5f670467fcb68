using Simulatie.Model.Parameters;

namespace Simulatie.Model.Observation;

/// <summary>One service as it stands at the end of one month.</summary>
/// <param name="Service">Number of the service, from 0, in order of kind.</param>
/// <param name="Waiting">Families that wait there.</param>
/// <param name="Helped">Relationships of its workers.</param>
/// <param name="Places">Most relationships that its workers take.</param>
public sealed record ServiceMonth(int Service, OrganisationKind Kind, int Waiting, int Helped, int Places);
