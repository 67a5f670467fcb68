using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>The free places of one service with one group of its workers: the specialised ones or the others. Kept from month to month, so that no memory is asked for.</summary>
/// <remarks>A heap with the least loaded worker on top. Loads only grow during intake, so a worker whose load has grown since is put back when he comes on top.</remarks>
internal sealed class FreePlaces(bool specialised)
{
    private WorkerTable _workers = null!;
    private int[] _heap = [];

    /// <summary>Share of his places taken, when it was last looked up. Equal shares are the same number, since a quotient is rounded in one way only.</summary>
    private double[] _load = [];

    private int _count;
    private int _free;

    public bool Any => _free > 0;

    public static bool Has(WorkerTable workers, int worker) =>
        workers.VacantMonths[worker] == 0 && workers.Cases[worker] < workers.Places[worker];

    /// <summary>Looks up the free places of the workers from <paramref name="first"/> on.</summary>
    public void Gather(WorkerTable workers, int first, int count)
    {
        (_workers, _count, _free) = (workers, 0, 0);
        if (_heap.Length < count)
            (_heap, _load) = (new int[count], new double[count]);
        for (var worker = first; worker < first + count; worker++)
        {
            if (workers.Specialised[worker] != specialised || !Has(workers, worker))
                continue;
            _heap[_count] = worker;
            _load[_count++] = Load(worker);
            _free += workers.Places[worker] - workers.Cases[worker];
        }

        for (var place = _count / 2 - 1; place >= 0; place--)
            Sink(place);
    }

    public void Take() => _free--;

    /// <summary>The worker with the smallest share of his places taken; the first of equals.</summary>
    public int LeastLoaded()
    {
        while (true)
        {
            var worker = _heap[0];
            var load = Load(worker);
            if (_load[0] == load)
                return worker;
            if (load < 1)
                _load[0] = load;
            else
                (_heap[0], _load[0]) = (_heap[--_count], _load[_count]);
            Sink(0);
        }
    }

    private void Sink(int place)
    {
        while (2 * place + 1 < _count)
        {
            var child = 2 * place + 1;
            if (child + 1 < _count && Before(child + 1, child))
                child++;
            if (!Before(child, place))
                return;
            (_heap[child], _heap[place]) = (_heap[place], _heap[child]);
            (_load[child], _load[place]) = (_load[place], _load[child]);
            place = child;
        }
    }

    private double Load(int worker) => (double)_workers.Cases[worker] / _workers.Places[worker];

    private bool Before(int one, int other) =>
        _load[one] < _load[other] || (_load[one] == _load[other] && _heap[one] < _heap[other]);
}
