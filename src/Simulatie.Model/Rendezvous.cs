namespace Simulatie.Model;

/// <summary>Where threads wait until all have come. They mostly come sooner than a thread falls asleep and wakes up, so it looks out for the others for a moment first.</summary>
internal sealed class Rendezvous
{
    /// <summary>Looks before a thread falls asleep and leaves the processor to others; none where there is one processor only.</summary>
    /// <remarks>It does not yield between them: two threads that hand one processor to each other are not moved to two.</remarks>
    private static readonly int Looks = Environment.ProcessorCount > 1 ? 1000 : 0;

    /// <summary>How long the processor pauses between two looks.</summary>
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

        for (var look = 0; look < Looks; look++)
        {
            if (Volatile.Read(ref _round) != round)
                return;
            Thread.SpinWait(Pause);
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
