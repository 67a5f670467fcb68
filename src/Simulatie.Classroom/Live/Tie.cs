using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Classroom.Live;

/// <summary>One relationship as the page shows it: who with whom, in which roles, with how much trust.</summary>
/// <param name="Generation">With <paramref name="Family"/> it names one family.</param>
/// <param name="WorkerGeneration">With <paramref name="Post"/> it names one worker.</param>
/// <param name="Trust">0 to 1.</param>
public readonly record struct Tie(int Family, int Generation, int Post, int WorkerGeneration, int Service, ClientRole ClientRole, WorkerRole WorkerRole, float Trust, bool Specialised)
{
    internal static Tie Of(RelationshipMonth row) => new(
        row.Family, row.Generation, row.Post, row.WorkerGeneration, row.Service, row.ClientRole, row.WorkerRole, row.Trust, row.Specialised);
}
