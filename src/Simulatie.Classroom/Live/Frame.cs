using Simulatie.Classroom.Charts;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Classroom.Live;

/// <summary>All that the page can draw of one town in one month; the town itself is not kept.</summary>
/// <remarks>Every open page draws the same frames, so what is costly to lay out is laid out here once.</remarks>
public sealed class Frame
{
    private readonly double[] _outcomes;
    private readonly Tie[][] _cells;
    private readonly Dots?[] _dots = new Dots?[RoleNames.Count * RoleNames.Count];

    internal Frame(TownMonth month, LiveTown town)
    {
        (Month, Ties, Services) = (month.Month, month.Ties, month.Services);
        Waiting = Services.Sum(service => service.Waiting);
        _outcomes = [.. OutcomeCatalogue.All.Select(outcome => town.InMonth(month.Month, outcome.Outcome))];
        var cells = month.Ties.ToLookup(tie => Cell(tie.ClientRole, tie.WorkerRole));
        _cells = [.. Enumerable.Range(0, _dots.Length).Select(cell => cells[cell].ToArray())];
    }

    public int Month { get; }

    /// <summary>Every relationship, worker by worker.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    public IReadOnlyList<ServiceMonth> Services { get; }

    /// <summary>Families that wait for help.</summary>
    public int Waiting { get; }

    /// <summary>The outcome in this month, the same number as <c>timeseries.csv</c> gives; NaN where it is not defined.</summary>
    public double Of(Outcome outcome) => _outcomes[(int)outcome];

    /// <summary>The relationships in one configuration.</summary>
    public IReadOnlyList<Tie> In(ClientRole client, WorkerRole worker) => _cells[Cell(client, worker)];

    /// <summary>The same as dots.</summary>
    public Dots DotsIn(ClientRole client, WorkerRole worker) => _dots[Cell(client, worker)] ??= Dots.Of(In(client, worker));

    /// <summary>Share of the relationships with this worker role, 0 to 1; 0 in a town without help.</summary>
    public double Share(WorkerRole role)
    {
        var count = 0;
        foreach (var client in RoleNames.ClientRoles)
            count += _cells[Cell(client, role)].Length;
        return Ties.Count == 0 ? 0 : (double)count / Ties.Count;
    }

    private static int Cell(ClientRole client, WorkerRole worker) => (int)client * RoleNames.Count + (int)worker;
}
