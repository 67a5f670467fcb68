using System.Runtime.ExceptionServices;
using Simulatie.Model.State;
using Simulatie.Model.Steps;

namespace Simulatie.Model;

/// <summary>The threads that share the months of one town, a slice each. They wait for one another after every stage, so that a stage only meets what earlier stages left.</summary>
/// <remarks>How many there are never changes a result: what slices do side by side touches different rows, and what they count are whole numbers.</remarks>
internal sealed class Crew : IDisposable
{
    private readonly Slice[] _slices;
    private readonly Rendezvous _together = null!;
    private readonly Exception?[] _failures = [];
    private volatile bool _failed;
    private Action<World, Slice>[]? _stages;
    private World? _world;

    /// <summary>Starts a helper for every slice but the first, which the caller's own thread takes.</summary>
    public Crew(Slice[] slices)
    {
        _slices = slices;
        if (slices.Length == 1)
            return;
        _failures = new Exception?[slices.Length];
        _together = new Rendezvous(slices.Length);
        for (var slice = 1; slice < slices.Length; slice++)
        {
            var number = slice;
            new Thread(() => Help(number)) { IsBackground = true, Name = $"slice {number}" }.Start();
        }
    }

    /// <summary>Applies stages to every slice, each stage when all slices are done with the one before, and returns when all are done.</summary>
    public void Each(World world, params Action<World, Slice>[] stages)
    {
        if (_slices.Length == 1)
        {
            foreach (var stage in stages)
                stage(world, _slices[0]);
            return;
        }

        (_world, _stages) = (world, stages);
        _together.Wait();
        Work(stages, 0);
        if (_failed)
            ExceptionDispatchInfo.Throw(_failures.First(failure => failure is not null)!);
    }

    /// <summary>Sends the helpers home.</summary>
    public void Dispose()
    {
        if (_slices.Length == 1)
            return;
        _stages = null;
        _together.Wait();
    }

    private void Help(int slice)
    {
        while (true)
        {
            _together.Wait();
            if (_stages is not { } stages)
                return;
            Work(stages, slice);
        }
    }

    /// <summary>Where something went wrong, the others come to the end of the stages all the same.</summary>
    private void Work(Action<World, Slice>[] stages, int slice)
    {
        foreach (var stage in stages)
        {
            try
            {
                if (!_failed)
                    stage(_world!, _slices[slice]);
            }
            catch (Exception failure)
            {
                (_failures[slice], _failed) = (failure, true);
            }

            _together.Wait();
        }
    }
}
