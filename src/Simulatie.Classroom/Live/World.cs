using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Classroom.Live;

/// <summary>One town of the class: as far as it has been lived, with a frame for every month that may be shown.</summary>
internal sealed class World
{
    private readonly LiveTown _town;
    private readonly List<Frame> _frames;

    /// <param name="practice">The last months of practice, which all worlds of a class share.</param>
    public World(Func<ModelParameters, LiveTown> begin, ModelParameters policy, IEnumerable<TownMonth> practice)
    {
        _town = begin(policy);
        _frames = [.. practice.Select(month => new Frame(month, _town))];
    }

    public IReadOnlyList<Frame> Frames => _frames;

    /// <summary>Lives until the end of a month.</summary>
    public void LiveThrough(int month)
    {
        while (_town.Month <= month)
        {
            TownMonth? seen = null;
            _town.Live(town => seen = TownMonth.Of(town));
            _frames.Add(new Frame(seen!, _town));
        }
    }
}
