using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>The caseload that is lived next, asked for while the one before is worked on: by then it has come. A processor waits for a couple of dozen rows at most and forgets what it is asked beyond, so clients are asked for a few at a time.</summary>
internal ref struct NextCaseload(World world, int worker)
{
    /// <summary>As often as it is asked for clients in a month.</summary>
    private const int Parts = 8;

    /// <summary>In a town of up to so many families asking takes longer than it saves, since the processor's caches hold much of it; measured with 32 MB.</summary>
    private const int NearFamilies = 50_000;

    private readonly int _first = world.Workers.FirstRow[worker];
    private readonly int _end = world.Workers.Rows(worker).End;
    private int _row = world.Workers.FirstRow[worker];

    /// <summary>The one after a worker's; none after the last of a slice, and none in a town that is near anyway.</summary>
    public static NextCaseload After(World world, Slice slice, int worker) =>
        world.Families.Count > NearFamilies && worker + 1 < slice.WorkerTo ? new NextCaseload(world, worker + 1) : default;

    /// <summary>A third of the columns; nothing when no caseload is next.</summary>
    public readonly void AskForRows(int third) => world?.Relationships.Fetch(_first, _end - _first, third, parts: 3);

    /// <summary>An eighth of the clients, and what befalls them this month.</summary>
    public void AskForClients()
    {
        for (var last = Math.Min(_end, _row + (_end - _first) / Parts + 1); _row < last; _row++)
        {
            var family = world.Relationships.Family[_row];
            Nearby.Fetch(world.Families.Client, family);
            Nearby.Fetch(world.Families.Shocks, family);
        }
    }
}
