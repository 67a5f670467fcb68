using Simulatie.Model.Observation;

namespace Simulatie.Experiments;

/// <summary>The jobs of one experiment, handed out in order to threads; each job has its own slot for its result.</summary>
/// <remarks>Jobs are ordered by replicate, then scenario, so that few replicates are open at a time. A job that was taken is always finished,
/// and jobs are taken in order: so the first failing job is always run, and the same failure is reported for any number of threads.</remarks>
internal sealed class ReplicationQueue
{
    private readonly IReadOnlyList<Scenario> _scenarios;
    private readonly RunPlan _plan;
    private readonly Action<int, int>? _progress;
    private readonly CancellationToken _cancel;
    private readonly RunRecord[][] _results;
    private readonly Lazy<ScenarioRun>?[] _started;
    private readonly int[] _unfinished;
    private readonly int _total;
    private readonly Lock _lock = new();
    private int _taken;
    private int _done;
    private volatile bool _failing;
    private (int Job, Exception Cause)? _failure;

    public ReplicationQueue(
        IReadOnlyList<Scenario> scenarios, RunPlan plan, ReplicateStart start, Action<int, int>? progress, CancellationToken cancel)
    {
        (_scenarios, _plan, _progress, _cancel) = (scenarios, plan, progress, cancel);
        _total = checked(scenarios.Count * plan.Replicates);
        _results = [.. scenarios.Select(_ => new RunRecord[plan.Replicates])];
        _unfinished = [.. Enumerable.Repeat(scenarios.Count, plan.Replicates)];
        _started = new Lazy<ScenarioRun>?[plan.Replicates];
        for (var replicate = 0u; replicate < plan.Replicates; replicate++)
        {
            var number = replicate;
            _started[number] = new(() => start(scenarios, plan.Seed, number, plan.Months, cancel));
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
        if (_failure is var (job, cause))
            throw new RunFailed(_scenarios[job % _scenarios.Count], _plan.Seed, (uint)(job / _scenarios.Count), cause);
        return _results;
    }

    private void Work()
    {
        while (!_failing && !_cancel.IsCancellationRequested)
        {
            var job = Interlocked.Increment(ref _taken) - 1;
            if (job >= _total)
                return;
            try
            {
                Do(job);
            }
            catch (Exception cause)
            {
                Fail(job, cause);
            }
        }
    }

    private void Do(int job)
    {
        var (replicate, scenario) = Math.DivRem(job, _scenarios.Count);
        var run = _started[replicate]!.Value;
        _results[scenario][replicate] = run(_scenarios[scenario], _cancel);
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
            if (_failure is null || job < _failure.Value.Job)
                _failure = (job, cause);
        }
        _failing = true;
    }
}
