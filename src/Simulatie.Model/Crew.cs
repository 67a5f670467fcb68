using System.Runtime.ExceptionServices;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model;

/// <summary>The threads that share the months of one town, a slice each. They wait for one another after every step, so that a step only meets what earlier steps left.</summary>
/// <remarks>How many there are never changes a result: what slices do side by side touches different rows, and what they count are whole numbers.</remarks>
internal sealed class Crew : IDisposable
{
    private readonly Slice[] _slices;
    private readonly Barrier _together = null!;
    private readonly Exception?[] _failures = [];
    private Action<World, Slice>? _step;
    private World? _world;

    /// <summary>Starts a helper for every slice but the first, which the caller's own thread takes.</summary>
    public Crew(Slice[] slices)
    {
        _slices = slices;
        if (slices.Length == 1)
            return;
        _failures = new Exception?[slices.Length];
        _together = new Barrier(slices.Length);
        for (var slice = 1; slice < slices.Length; slice++)
        {
            var number = slice;
            new Thread(() => Help(number)) { IsBackground = true, Name = $"slice {number}" }.Start();
        }
    }

    /// <summary>Applies a step to every slice and returns when all are done.</summary>
    public void Each(World world, Action<World, Slice> step)
    {
        if (_slices.Length == 1)
        {
            step(world, _slices[0]);
            return;
        }

        (_world, _step) = (world, step);
        _together.SignalAndWait();
        Work(0);
        _together.SignalAndWait();
        if (Array.Find(_failures, failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
    }

    /// <summary>Sends the helpers home.</summary>
    public void Dispose()
    {
        if (_slices.Length == 1)
            return;
        _step = null;
        _together.SignalAndWait();
    }

    private void Help(int slice)
    {
        while (true)
        {
            _together.SignalAndWait();
            if (_step is null)
                return;
            Work(slice);
            _together.SignalAndWait();
        }
    }

    private void Work(int slice)
    {
        try
        {
            _step!(_world!, _slices[slice]);
        }
        catch (Exception failure)
        {
            _failures[slice] = failure;
        }
    }
}
