namespace Simulatie.Model;

/// <summary>Where threads wait until all have come. They mostly come sooner than a thread falls asleep and wakes up, so it looks out for the others for a moment first.</summary>
internal sealed class Rendezvous
{
    /// <summary>Looks with a short pause of the processor between them; none where there is one processor only.</summary>
    private static readonly int Looks = Environment.ProcessorCount > 1 ? 50 : 0;

    /// <summary>Looks after that with the processor left to any other thread between them, so that little is lost on a busy machine.</summary>
    private const int Turns = 100;

    /// <summary>How long the pause is.</summary>
    private const int Pause = 4;

    private readonly object _asleep = new();
    private readonly int _threads;
    private int _missing;
    private int _round;

    public Rendezvous(int threads) => _threads = _missing = threads;

    /// <summary>Returns when all threads have called it as often as this one.</summary>
    public void Wait()
    {
        var round = Volatile.Read(ref _round);
        if (Interlocked.Decrement(ref _missing) == 0)
        {
            Open(round);
            return;
        }

        for (var look = 0; look < Looks + Turns; look++)
        {
            if (Volatile.Read(ref _round) != round)
                return;
            if (look < Looks)
                Thread.SpinWait(Pause);
            else
                Thread.Yield();
        }

        lock (_asleep)
            while (_round == round)
                Monitor.Wait(_asleep);
    }

    /// <summary>The last to come lets all go on, and wakes those who sleep.</summary>
    private void Open(int round)
    {
        _missing = _threads;
        lock (_asleep)
        {
            Volatile.Write(ref _round, round + 1);
            Monitor.PulseAll(_asleep);
        }
    }
}
