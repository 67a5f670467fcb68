using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>The free places of one service with one group of its workers: the specialised ones or the others. Kept from month to month, so that no memory is asked for.</summary>
/// <remarks>Loads only grow during intake, so a worker whose load has grown since is put back when he comes to the front.</remarks>
internal sealed class FreePlaces(bool specialised)
{
    private const int BitsOfWorker = 24;

    /// <summary>The rest of the number: so fine that no two shares of places fall together, and a full load fits too.</summary>
    private const double Shares = 1L << (63 - BitsOfWorker);

    private readonly PriorityQueue<int, ulong> _leastLoaded = new();
    private WorkerTable _workers = null!;
    private int _free;

    public bool Any => _free > 0;

    public static bool Has(WorkerTable workers, int worker) =>
        workers.VacantMonths[worker] == 0 && workers.Cases[worker] < workers.Places[worker];

    /// <summary>Looks up the free places of the workers from <paramref name="first"/> on.</summary>
    public void Gather(WorkerTable workers, int first, int count)
    {
        (_workers, _free) = (workers, 0);
        _leastLoaded.Clear();
        for (var worker = first; worker < first + count; worker++)
        {
            if (workers.Specialised[worker] != specialised || !Has(workers, worker))
                continue;
            _leastLoaded.Enqueue(worker, Turn(worker));
            _free += workers.Places[worker] - workers.Cases[worker];
        }
    }

    public void Take() => _free--;

    /// <summary>The worker with the smallest share of his places taken; the first of equals.</summary>
    public int LeastLoaded()
    {
        while (true)
        {
            _leastLoaded.TryPeek(out var worker, out var turn);
            if (turn == Turn(worker))
                return worker;
            if (Has(_workers, worker))
                _leastLoaded.DequeueEnqueue(worker, Turn(worker));
            else
                _leastLoaded.Dequeue();
        }
    }

    /// <summary>The share of his places that is taken, and then his number, as one whole number. Equal shares are the same, since a quotient is rounded in one way only.</summary>
    private ulong Turn(int worker) => (ulong)(Shares * _workers.Cases[worker] / _workers.Places[worker]) << BitsOfWorker | (uint)worker;
}
