using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Store;

/// <summary>Runs that an earlier sweep in the same folder made, found by their content.</summary>
/// <remarks>Keeps the address of each run, some fifty bytes, and the values of the file that was read last.</remarks>
internal sealed class PreviousRuns
{
    private readonly Dictionary<UInt128, Place> _places = [];
    private readonly List<string> _files = [];
    private readonly Dictionary<UInt128, double[]> _fromJournals = [];
    private readonly Lock _lock = new();
    private (int File, double?[] Values)? _read;

    private PreviousRuns()
    {
    }

    public static PreviousRuns In(string folder)
    {
        var runs = new PreviousRuns();
        if (!Directory.Exists(folder))
            return runs;
        foreach (var path in Directory.GetFiles(folder, "part-*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            if (path.EndsWith(".parquet", StringComparison.Ordinal))
                runs.AddPart(path);
            else if (path.EndsWith(".journal", StringComparison.Ordinal))
                runs.AddJournal(path);
        return runs;
    }

    public int Count => _places.Count + _fromJournals.Count;

    /// <summary>The values of the run with this key; null when it was not made, or failed.</summary>
    public double[]? Find(string key)
    {
        if (Count == 0 || !TryAddress(key, out var address))
            return null;
        if (_fromJournals.TryGetValue(address, out var found))
            return found;
        if (!_places.TryGetValue(address, out var place))
            return null;
        lock (_lock)
        {
            if (_read is not { } read || read.File != place.File)
            {
                using var part = PartReader.Open(_files[place.File]);
                _read = read = (place.File, part.NumbersOrNothing<double>("value"));
            }
            return [.. read.Values.Skip(place.Row).Take(place.Rows).Select(value => value ?? double.NaN)];
        }
    }

    private void AddPart(string path)
    {
        try
        {
            using var part = PartReader.Open(path);
            var (keys, errors) = (part.Texts("run_key"), part.Texts("error"));
            _files.Add(path);
            for (var row = 0; row < keys.Length;)
            {
                var rows = keys.Skip(row).TakeWhile(key => key == keys[row]).Count();
                if (errors[row] is null && TryAddress(keys[row]!, out var address))
                    _places[address] = new Place(_files.Count - 1, row, rows);
                row += rows;
            }
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            // What cannot be read is run again.
        }
    }

    private void AddJournal(string path)
    {
        using var journal = Journal.Open(path, (_, result) =>
        {
            if (result.Error is null && TryAddress(result.Key, out var address))
                _fromJournals[address] = result.Values;
        });
    }

    private static bool TryAddress(string key, out UInt128 address) =>
        UInt128.TryParse(key, System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out address);

    private readonly record struct Place(int File, int Row, int Rows);
}
