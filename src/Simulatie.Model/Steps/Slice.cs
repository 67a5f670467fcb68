using Simulatie.Model.Observation;

namespace Simulatie.Model.Steps;

/// <summary>A range of rows of each table that one thread takes, with its own tally. Whatever crosses slices is collected here and settled in order of slice.</summary>
/// <remarks>Families are worked on sixteen at a time, so a slice begins at a multiple of sixteen.</remarks>
internal sealed class Slice(int familyFrom, int familyTo, int workerFrom, int workerTo, int organisationFrom, int organisationTo)
{
    public int FamilyFrom { get; } = familyFrom;

    public int FamilyTo { get; } = familyTo;

    public int WorkerFrom { get; } = workerFrom;

    public int WorkerTo { get; } = workerTo;

    public int OrganisationFrom { get; } = organisationFrom;

    public int OrganisationTo { get; } = organisationTo;

    /// <summary>Which of the sixteen families from one on belong to the slice, as bits.</summary>
    public uint Families(int family) => FamilyTo - family >= 16 ? 0xFFFF : (1u << (FamilyTo - family)) - 1;

    public Tally Tally { get; } = new();

    /// <summary>Families that ask for help this month, in order of slot.</summary>
    public List<int> Asking { get; } = [];

    /// <summary>Families that leave town this month, in order of slot.</summary>
    public List<int> Leaving { get; } = [];

    /// <summary>Relationships that end this month, in order of row.</summary>
    public List<EndedRelationship> Ended { get; } = [];

    /// <summary>Rows of one worker that end this month.</summary>
    public List<int> EndedRows { get; } = [];

    /// <summary>Free places of the service that admits now.</summary>
    public FreePlaces Usual { get; } = new(specialised: false);

    public FreePlaces Specialised { get; } = new(specialised: true);

    /// <summary>What a block of families needs for a moment.</summary>
    public BlockScratch Scratch { get; } = new();
}
