using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>The free places of one service with one group of its workers: the specialised ones or the others.</summary>
internal sealed class FreePlaces
{
    private readonly WorkerTable _workers;
    private readonly int _first;
    private readonly int _end;
    private readonly bool _specialised;
    private int _free;

    public FreePlaces(WorkerTable workers, int first, int count, bool specialised)
    {
        (_workers, _first, _end, _specialised) = (workers, first, first + count, specialised);
        for (var worker = _first; worker < _end; worker++)
            if (workers.Specialised[worker] == specialised && Has(workers, worker))
                _free += workers.Places[worker] - workers.Cases[worker];
    }

    public bool Any => _free > 0;

    public static bool Has(WorkerTable workers, int worker) =>
        workers.VacantMonths[worker] == 0 && workers.Cases[worker] < workers.Places[worker];

    public void Take(int worker) => _free--;

    /// <summary>The worker with the smallest share of his places taken; the first of equals.</summary>
    public int LeastLoaded()
    {
        var best = FamilyTable.None;
        for (var worker = _first; worker < _end; worker++)
        {
            if (_workers.Specialised[worker] != _specialised || !Has(_workers, worker))
                continue;
            if (best == FamilyTable.None
                || (long)_workers.Cases[worker] * _workers.Places[best] < (long)_workers.Cases[best] * _workers.Places[worker])
                best = worker;
        }

        return best;
    }
}
