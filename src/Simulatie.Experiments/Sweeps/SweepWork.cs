using Simulatie.Experiments.Store;

namespace Simulatie.Experiments.Sweeps;

/// <summary>The runs of a sweep that are still to be made, handed out to threads in order; each finished run is kept at once, each full part written.</summary>
internal sealed class SweepWork : IDisposable
{
    private readonly SweepFolder _folder;
    private readonly SweepPlan _plan;
    private readonly string _modelVersion;
    private readonly Func<long, CancellationToken, RunResult> _make;
    private readonly Action<long> _done;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<long, OpenPart> _open = [];
    private long _next;
    private Exception? _failure;

    /// <param name="done">Told how many runs were finished or found finished since the last call.</param>
    public SweepWork(SweepFolder folder, SweepPlan plan, string modelVersion, Func<long, CancellationToken, RunResult> make, Action<long> done)
    {
        (_folder, _plan, _modelVersion, _make, _done) = (folder, plan, modelVersion, make, done);
    }

    /// <summary>Makes every run of this shard before <paramref name="end"/> that is not there yet.</summary>
    public void Until(long end, CancellationToken cancel)
    {
        var helpers = new Thread[_plan.Run.Threads - 1];
        for (var helper = 0; helper < helpers.Length; helper++)
        {
            helpers[helper] = new Thread(() => Work(end, cancel)) { IsBackground = true, Name = $"sweep {helper + 1}" };
            helpers[helper].Start();
        }
        Work(end, cancel);
        foreach (var helper in helpers)
            helper.Join();
        cancel.ThrowIfCancellationRequested();
        if (_failure is not null)
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure);
    }

    /// <summary>Tells the values of one cell in the runs that are kept but not yet in a part file.</summary>
    /// <param name="cell">Which of the sweep's cells.</param>
    /// <param name="tell">Told point, replicate and value; not told of failed runs.</param>
    public void TellOpen(int cell, Action<long, int, double> tell)
    {
        foreach (var (run, result) in _open.Values.SelectMany(open => open.Results))
            if (result.Error is null)
                tell(_plan.At(run).Point, _plan.At(run).Replicate, result.Values[cell]);
    }

    /// <summary>Writes the last part, which may hold fewer runs than the others.</summary>
    public void Close()
    {
        foreach (var (part, open) in _open)
            Write(part, open);
        _open.Clear();
    }

    public void Dispose()
    {
        foreach (var open in _open.Values)
            open.Journal.Dispose();
    }

    private void Work(long end, CancellationToken cancel)
    {
        try
        {
            while (!cancel.IsCancellationRequested && _failure is null && TryTake(end, out var run))
                Keep(run, _make(run, cancel));
        }
        catch (Exception failure)
        {
            lock (_lock)
                _failure ??= failure;
        }
    }

    private bool TryTake(long end, out long run)
    {
        lock (_lock)
            while (_next < end)
            {
                var part = _next / _plan.RunsPerPart;
                if (!_folder.Shard.Has(part) || (!_open.ContainsKey(part) && _folder.Holds(part)))
                {
                    var after = Math.Min(end, (part + 1) * _plan.RunsPerPart);
                    if (_folder.Shard.Has(part))
                        _done(after - _next);
                    _next = after;
                    continue;
                }
                var open = Open(part);
                run = _next++;
                if (!open.Results.ContainsKey(run))
                    return true;
                _done(1);
                WriteIfFull(part, open);
            }
        run = -1;
        return false;
    }

    private OpenPart Open(long part)
    {
        if (_open.TryGetValue(part, out var open))
            return open;
        var results = new Dictionary<long, RunResult>();
        open = new OpenPart(Journal.Open(_folder.JournalPath(part), (run, result) => results[run] = result), results);
        _open.Add(part, open);
        return open;
    }

    private void Keep(long run, RunResult result)
    {
        lock (_lock)
        {
            var part = run / _plan.RunsPerPart;
            var open = _open[part];
            open.Journal.Add(run, result);
            open.Results[run] = result;
            _done(1);
            WriteIfFull(part, open);
        }
    }

    private void WriteIfFull(long part, OpenPart open)
    {
        // The journal may hold more than was handed out yet; a part is written when nothing of it is still to be met.
        var last = Math.Min(_plan.Runs, (part + 1) * _plan.RunsPerPart);
        if (open.Results.Count < last - part * _plan.RunsPerPart || _next < last)
            return;
        Write(part, open);
        _open.Remove(part);
    }

    private void Write(long part, OpenPart open)
    {
        var table = new PartTable(_plan, _modelVersion);
        foreach (var run in open.Results.Keys.Order())
            table.Add(run, open.Results[run]);
        PartFile.Write(_folder.PartPath(part), _folder.Sweep.Id, part, table, [.. _plan.Design.Factors.Select(factor => factor.Key)]);
        open.Journal.Dispose();
        File.Delete(_folder.JournalPath(part));
    }

    private sealed record OpenPart(Journal Journal, Dictionary<long, RunResult> Results);
}
