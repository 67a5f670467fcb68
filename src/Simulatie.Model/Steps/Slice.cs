using Simulatie.Model.Observation;

namespace Simulatie.Model.Steps;

/// <summary>A range of rows of each table that one thread takes, with its own tally. Whatever crosses slices is collected here and settled in order of slice.</summary>
internal sealed class Slice(int familyFrom, int familyTo, int workerFrom, int workerTo, int organisationFrom, int organisationTo)
{
    public int FamilyFrom { get; } = familyFrom;

    public int FamilyTo { get; } = familyTo;

    public int WorkerFrom { get; } = workerFrom;

    public int WorkerTo { get; } = workerTo;

    public int OrganisationFrom { get; } = organisationFrom;

    public int OrganisationTo { get; } = organisationTo;

    public Tally Tally { get; } = new();

    /// <summary>Families that ask for help this month, in order of slot.</summary>
    public List<int> Asking { get; } = [];

    /// <summary>Families that leave town this month, in order of slot.</summary>
    public List<int> Leaving { get; } = [];

    /// <summary>Relationships that end this month, in order of row.</summary>
    public List<EndedRelationship> Ended { get; } = [];
}
