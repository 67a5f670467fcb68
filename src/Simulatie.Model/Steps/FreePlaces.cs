using Simulatie.Model.State;

namespace Simulatie.Model.Steps;

/// <summary>The free places of one service with one group of its workers: the specialised ones or the others. Kept from month to month, so that no memory is asked for.</summary>
/// <remarks>A worker's turn is a number: the share of his places that is taken, and then who he is. The least of some neighbours' turns is kept, so that the least of all is found by looking at few.</remarks>
internal sealed class FreePlaces(bool specialised)
{
    private const int BitsOfWorker = 24;
    private const int Neighbours = 16;

    /// <summary>The turn of who has no free place.</summary>
    private const ulong Never = ulong.MaxValue;

    /// <summary>The rest of the number: so fine that no two shares of places fall together, and a full load fits too.</summary>
    private const double Shares = 1L << (63 - BitsOfWorker);

    private WorkerTable _workers = null!;
    private int _first;
    private int _count;
    private int _free;

    /// <summary>The turn of each worker of the service; and the least of every so many.</summary>
    private ulong[] _turns = [];
    private ulong[] _least = [];

    public bool Any => _free > 0;

    public static bool Has(WorkerTable workers, int worker) =>
        workers.VacantMonths[worker] == 0 && workers.Cases[worker] < workers.Places[worker];

    /// <summary>Looks up the free places of the workers from <paramref name="first"/> on.</summary>
    public void Gather(WorkerTable workers, int first, int count)
    {
        (_workers, _first, _count, _free) = (workers, first, count, 0);
        if (_turns.Length < count)
            (_turns, _least) = (new ulong[2 * count], new ulong[2 * count / Neighbours + 1]);
        for (var place = 0; place < count; place++)
        {
            _turns[place] = Turn(first + place);
            if (_turns[place] != Never)
                _free += workers.Places[first + place] - workers.Cases[first + place];
        }

        for (var place = 0; place < count; place += Neighbours)
            FindLeast(place);
    }

    /// <summary>Says that a worker of this group was given a family.</summary>
    public void Take(int worker)
    {
        _free--;
        _turns[worker - _first] = Turn(worker);
        FindLeast(worker - _first);
    }

    /// <summary>The worker with the smallest share of his places taken; the first of equals.</summary>
    public int LeastLoaded() => (int)(Least(_least.AsSpan(0, (_count + Neighbours - 1) / Neighbours)) & ((1 << BitsOfWorker) - 1));

    /// <summary>Finds the least turn among a worker and his neighbours.</summary>
    private void FindLeast(int place)
    {
        var from = place / Neighbours * Neighbours;
        _least[place / Neighbours] = Least(_turns.AsSpan(from, Math.Min(Neighbours, _count - from)));
    }

    private static ulong Least(ReadOnlySpan<ulong> turns)
    {
        var least = Never;
        foreach (var turn in turns)
            least = Math.Min(least, turn);
        return least;
    }

    /// <summary>Equal shares are the same number, since a quotient is rounded in one way only.</summary>
    private ulong Turn(int worker) => _workers.Specialised[worker] == specialised && Has(_workers, worker)
        ? (ulong)(Shares * _workers.Cases[worker] / _workers.Places[worker]) << BitsOfWorker | (uint)worker
        : Never;
}
