using Simulatie.Model.Randomness;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model.Observation;

/// <summary>A town that can be looked at from outside at the end of a month; looking changes nothing.</summary>
public sealed class Town
{
    private readonly World _world;
    private readonly IReadOnlyList<Slice> _slices;

    internal Town(World world, IReadOnlyList<Slice> slices) => (_world, _slices) = (world, slices);

    /// <summary>The month that was just lived, from minus the length of the burn-in.</summary>
    public int Month => _world.Month - 1;

    /// <summary>How many families live in town, always as many.</summary>
    public int Families => _world.Families.Count;

    /// <summary>Every relationship of the town, worker by worker.</summary>
    public IEnumerable<RelationshipMonth> Relationships()
    {
        for (var worker = 0; worker < _world.Workers.Count; worker++)
            for (var row = _world.Workers.FirstRow[worker]; row < _world.Workers.FirstRow[worker] + _world.Workers.Cases[worker]; row++)
                yield return Relationship(worker, row);
    }

    /// <summary>Every service of the town, in order.</summary>
    public IReadOnlyList<ServiceMonth> Services()
    {
        var (services, workers) = (_world.Organisations, _world.Workers);
        var (waiting, helped, places) = (new int[services.Count], new int[services.Count], new int[services.Count]);
        for (var family = 0; family < Families; family++)
            if (_world.Families.Ties[family].Waiting is var service and not FamilyTable.None)
                waiting[service]++;
        for (var worker = 0; worker < workers.Count; worker++)
        {
            helped[workers.Organisation[worker]] += workers.Cases[worker];
            places[workers.Organisation[worker]] += workers.Places[worker];
        }

        return [.. Enumerable.Range(0, services.Count).Select(service => new ServiceMonth(service, services.Kind[service], waiting[service], helped[service], places[service]))];
    }

    /// <summary>Autonomy and reintegration of a family taken together, 0 to 2.</summary>
    public float Standing(int family) => _world.Families.Client[family].Autonomy + _world.Families.Client[family].Reintegration;

    /// <summary>Whether a family was in help after month 0.</summary>
    public bool Reached(int family) => _world.Families.Has(family, FamilyMarks.Reached);

    /// <summary>Whether a family has a relationship now.</summary>
    public bool InHelp(int family) => _world.Families.InHelp(family);

    /// <summary>The families outside help that relapsed this month.</summary>
    public IEnumerable<int> Relapses() => _slices.SelectMany(slice => slice.Relapsed);

    /// <summary>The relationships that ended this month: their family, the worker's post, and how they ended.</summary>
    public IEnumerable<(int Family, int Post, RelationshipEnd End)> Endings() =>
        _slices.SelectMany(slice => slice.Ended).Select(ended => (ended.Family, (int)_world.Workers.Id[ended.Worker], EndOf(ended)));

    public int Generation(int family) => _world.Families.Generation[family];

    /// <summary>One family.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The town has no such family.</exception>
    public FamilyMonth Family(int family)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(family);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(family, Families);
        var families = _world.Families;
        int waiting = families.Ties[family].Waiting;
        return new FamilyMonth(
            Month, families.Generation[family], families.GenerationPoor(family), (Household)(families.Cell[family] >> 1 & 3), families.Disposition[family],
            families.InCrisis(family), families.Client[family].Autonomy, families.Client[family].Reintegration, families.Client[family].SelfImage, families.Client[family].Openness,
            families.LastingMonths[family], waiting == FamilyTable.None ? null : _world.Organisations.Kind[waiting], families.Ties[family].WaitingSince,
            [.. Workers(family).Select(worker => Relationship(worker, _world.RowOf(family, worker)))],
            [.. _slices.SelectMany(slice => slice.Ended).Where(ended => ended.Family == family).Select(EndOf)]);
    }

    private IEnumerable<int> Workers(int family)
    {
        if (_world.Families.Ties[family].First is >= 0 and var first)
            yield return first;
        if (_world.Families.Ties[family].Second is >= 0 and var second)
            yield return second;
    }

    private static RelationshipEnd EndOf(EndedRelationship ended) => ended.Ending == Ending.Completion
        ? RelationshipEnd.Completion
        : ended.Alienating ? RelationshipEnd.AlienatingRupture : RelationshipEnd.Rupture;

    private RelationshipMonth Relationship(int worker, int row)
    {
        var (table, workers) = (_world.Relationships, _world.Workers);
        int service = workers.Organisation[worker];
        return new RelationshipMonth(
            Month, table.Family[row], _world.Families.Generation[table.Family[row]], (table.Marks[row] & RelationshipMarks.Second) != 0,
            service, _world.Organisations.Kind[service], workers.Id[worker], workers.Generation[worker], workers.Specialised[worker],
            table.ClientRole[row], table.WorkerRole[row], table.Trust[row], table.Results[row], table.Open[row],
            table.ClientSatisfaction[row], table.WorkerSatisfaction[row], table.Months[row], table.SuspicionLeft[row] > 0,
            Step04Workload.HoursAsked(_world, row) * workers.Delivered[worker], table.AutonomyChange[row], table.ReintegrationChange[row],
            (table.Marks[row] & RelationshipMarks.EverChanged) != 0);
    }
}
