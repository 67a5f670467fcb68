using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Classroom.Live;

/// <summary>All that the page can draw of one town in one month; the town itself is not kept.</summary>
public sealed class Frame
{
    private readonly double[] _outcomes;

    internal Frame(TownMonth month, RunRecord record)
    {
        (Month, Ties, Services) = (month.Month, month.Ties, month.Services);
        _outcomes = [.. OutcomeCatalogue.All.Select(outcome => record.InMonth(month.Month, outcome.Outcome))];
    }

    public int Month { get; }

    /// <summary>Every relationship, worker by worker.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    public IReadOnlyList<ServiceMonth> Services { get; }

    /// <summary>Families that wait for help.</summary>
    public int Waiting => Services.Sum(service => service.Waiting);

    /// <summary>The outcome in this month, the same number as <c>timeseries.csv</c> gives; NaN where it is not defined.</summary>
    public double Of(Outcome outcome) => _outcomes[(int)outcome];

    /// <summary>The relationships in one configuration.</summary>
    public IEnumerable<Tie> In(ClientRole client, WorkerRole worker) => Ties.Where(tie => tie.ClientRole == client && tie.WorkerRole == worker);

    /// <summary>Share of the relationships with this worker role, 0 to 1; 0 in a town without help.</summary>
    public double Share(WorkerRole role) => Ties.Count == 0 ? 0 : (double)Ties.Count(tie => tie.WorkerRole == role) / Ties.Count;

    /// <inheritdoc cref="Share(WorkerRole)"/>
    public double Share(ClientRole role) => Ties.Count == 0 ? 0 : (double)Ties.Count(tie => tie.ClientRole == role) / Ties.Count;
}

/// <summary>What is written down of a town while it stands still at the end of a month.</summary>
internal sealed record TownMonth(int Month, Tie[] Ties, IReadOnlyList<ServiceMonth> Services)
{
    public static TownMonth Of(Town town) => new(town.Month, [.. town.Relationships().Select(Tie.Of)], town.Services());
}
