using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>The jobs of one experiment, one per replicate and scenario, handed out to threads; each has its own slot for its result.</summary>
/// <remarks>Jobs are numbered by replicate, then scenario. After a failure the jobs before it are still done and those after it are not:
/// so the first failing job is found, and the same failure reported, for any number of threads.</remarks>
internal sealed class ReplicationQueue
{
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly RunPlan _plan;
    private readonly Action<int, int>? _progress;
    private readonly CancellationToken _cancel;
    private readonly RunRecord[][] _results;
    private readonly Lazy<ScenarioRun>?[] _started;
    private readonly Lazy<Scenario[]>[] _drawn;
    private readonly int[] _taken;
    private readonly int[] _unfinished;
    private readonly int _total;
    private readonly Lock _lock = new();
    private int _opened;
    private int _done;
    private volatile int _firstFailure = int.MaxValue;
    private Exception? _cause;

    public ReplicationQueue(
        IReadOnlyList<Scenario> scenarios, RunPlan plan, ReplicateStart start, Action<int, int>? progress, CancellationToken cancel)
    {
        (_scenarios, _plan, _progress, _cancel) = (scenarios, plan, progress, cancel);
        _total = checked(scenarios.Count * plan.Replicates);
        _results = [.. scenarios.Select(_ => new RunRecord[plan.Replicates])];
        _taken = new int[plan.Replicates];
        _unfinished = [.. Enumerable.Repeat(scenarios.Count, plan.Replicates)];
        _started = new Lazy<ScenarioRun>?[plan.Replicates];
        _drawn = new Lazy<Scenario[]>[plan.Replicates];
        for (var replicate = 0; replicate < plan.Replicates; replicate++)
        {
            var number = replicate;
            _drawn[number] = new(() => [.. scenarios.Select(scenario => plan.For(scenario, number))]);
            _started[number] = new(() => start(_drawn[number].Value, plan.Seed, (uint)number, plan.Months, cancel));
        }
    }

    public IReadOnlyList<IReadOnlyList<RunRecord>> RunAll()
    {
        var helpers = new Thread[Math.Max(0, Math.Min(_plan.Threads, _total) - 1)];
        for (var helper = 0; helper < helpers.Length; helper++)
        {
            helpers[helper] = new Thread(Work) { IsBackground = true, Name = $"replications {helper + 1}" };
            helpers[helper].Start();
        }
        Work();
        foreach (var helper in helpers)
            helper.Join();
        _cancel.ThrowIfCancellationRequested();
        if (_cause is not null)
            throw new RunFailed(_scenarios[_firstFailure % _scenarios.Count], _plan.Seed, (uint)(_firstFailure / _scenarios.Count), _cause);
        return _results;
    }

    /// <summary>What each thread does: open replicates of its own, so that nobody waits for another's burn-in, then help to finish those of others.</summary>
    private void Work()
    {
        while (Interlocked.Increment(ref _opened) - 1 is var replicate && replicate < _plan.Replicates)
            RunScenariosOf(replicate);
        for (var replicate = 0; replicate < _plan.Replicates; replicate++)
            RunScenariosOf(replicate);
    }

    private void RunScenariosOf(int replicate)
    {
        while (!_cancel.IsCancellationRequested && Volatile.Read(ref _taken[replicate]) < _scenarios.Count)
        {
            var scenario = Interlocked.Increment(ref _taken[replicate]) - 1;
            var job = replicate * _scenarios.Count + scenario;
            if (scenario >= _scenarios.Count || job > _firstFailure)
                return;
            try
            {
                Do(replicate, scenario);
            }
            catch (Exception cause)
            {
                Fail(job, cause);
            }
        }
    }

    private void Do(int replicate, int scenario)
    {
        var run = _started[replicate]!.Value;
        _results[scenario][replicate] = run(_drawn[replicate].Value[scenario], _cancel);
        lock (_lock)
        {
            if (--_unfinished[replicate] == 0)
                _started[replicate] = null;
            _progress?.Invoke(++_done, _total);
        }
    }

    /// <summary>Keeps the first failure in order of jobs; a cancelled run is one too, but then the cancellation is what is reported.</summary>
    private void Fail(int job, Exception cause)
    {
        lock (_lock)
        {
            if (job < _firstFailure)
                (_firstFailure, _cause) = (job, cause);
        }
    }
}
