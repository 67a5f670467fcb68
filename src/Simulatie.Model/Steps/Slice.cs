using Simulatie.Model.Observation;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>A range of rows of each table that one thread takes, with its own tally. What crosses slices is collected here; then each slice settles what falls to its own rows, from all slices in their order.</summary>
/// <remarks>Families are worked on many at a time, so a slice begins at a multiple of <see cref="Room.Families"/>.</remarks>
/// <param name="families">Room for at least so many families,</param>
/// <param name="places">and for caseloads of so many rows.</param>
internal sealed class Slice(int families, int places)
{
    private Slice[] _all = [];

    public bool HasRoomFor(int someFamilies, int somePlaces) => families >= someFamilies && places >= somePlaces;

    /// <summary>The slices of the town in order, this one among them.</summary>
    public ReadOnlySpan<Slice> All => _all;

    public bool HasFamily(int family) => family >= FamilyFrom && family < FamilyTo;

    public bool HasService(int service) => service >= OrganisationFrom && service < OrganisationTo;

    /// <summary>Cuts a town into slices of about as many families, relationships and workers; some may be empty.</summary>
    public static Slice[] Cut(World world, int count)
    {
        int Family(int part) => part == count ? world.Families.Count : (int)((long)world.Families.Count * part / count) / Room.Families * Room.Families;
        int Worker(int part) => Boundary(world.Workers.FirstRow, world.Relationships.Rows, part, count);
        int Service(int part) => Boundary(world.Organisations.FirstWorker, world.Workers.Count, part, count);
        var most = world.Workers.MostRows(world.Relationships.Rows);
        var slices = new Slice[count];
        for (var part = 0; part < count; part++)
        {
            var slice = slices[part] = Workspace.Mine.Slice(Family(part + 1) - Family(part), most);
            slice._all = slices;
            (slice.FamilyFrom, slice.FamilyTo) = (Family(part), Family(part + 1));
            (slice.WorkerFrom, slice.WorkerTo) = (Worker(part), Worker(part + 1));
            (slice.OrganisationFrom, slice.OrganisationTo) = (Service(part), Service(part + 1));
        }

        return slices;
    }

    /// <summary>The first of things in a row that starts at or after a share of all that they hold.</summary>
    private static int Boundary(int[] starts, int all, int part, int count)
    {
        var boundary = 0;
        while (boundary < starts.Length && (part == count || starts[boundary] < (long)all * part / count))
            boundary++;
        return boundary;
    }

    /// <summary>Room in every list from the start, so that months ask for no memory.</summary>
    private const int Few = 256;

    public int FamilyFrom { get; private set; }

    public int FamilyTo { get; private set; }

    public int WorkerFrom { get; private set; }

    public int WorkerTo { get; private set; }

    public int OrganisationFrom { get; private set; }

    public int OrganisationTo { get; private set; }

    public Tally Tally { get; } = new();

    /// <summary>Families that ask for help this month, in order of slot, and the service at which they do.</summary>
    public List<(int Service, Waiter Waiter)> Asking { get; } = new(families / 8 + Few);

    /// <summary>Families of one block that leave town this month, in order of slot.</summary>
    public List<int> Leaving { get; } = new(FamilyBlock.Most);

    /// <summary>Families that relapse this month.</summary>
    public List<int> Relapsed { get; } = new(families / 16 + Few);

    /// <summary>Relationships that end this month, in order of row.</summary>
    public List<EndedRelationship> Ended { get; } = new(families / 16 + Few);

    /// <summary>Rows of one worker that end this month.</summary>
    public List<int> EndedRows { get; } = new(Few);

    /// <summary>Families with two relationships in which one worker began or ceased to guide this month, and that worker.</summary>
    public List<(int Family, int Worker)> TurnedGuides { get; } = new(families / 32 + Few);

    /// <summary>What relationships add to families that have two: the older ones, and the younger.</summary>
    public List<SharedStep> Older { get; } = new(families / 16 + Few);

    public List<SharedStep> Younger { get; } = new(families / 16 + Few);

    /// <summary>The caseload that is being lived.</summary>
    public CaseloadScratch Cases { get; } = new(places);

    /// <summary>Free places of the service that admits now.</summary>
    public FreePlaces Usual { get; } = new(specialised: false);

    public FreePlaces Specialised { get; } = new(specialised: true);

    /// <summary>What rows side by side need for a moment.</summary>
    public LaneScratch Lanes { get; } = new();

    /// <summary>What a block of families needs for a moment.</summary>
    public BlockScratch Scratch { get; } = new();
}
