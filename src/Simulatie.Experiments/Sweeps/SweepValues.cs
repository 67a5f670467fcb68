using Simulatie.Experiments.Store;

namespace Simulatie.Experiments.Sweeps;

/// <summary>One outcome of a sweep, read back from its folder: a value per point and replicate, with the varied values of every point.</summary>
/// <param name="Keys">The varied parameters.</param>
/// <param name="Points">The numbers of the points, rising.</param>
/// <param name="Varied">[point][parameter]; NaN where a parameter had no value.</param>
/// <param name="Values">[point][replicate]; NaN where the outcome is undefined or the run failed or is missing.</param>
public sealed record SweepValues(IReadOnlyList<string> Keys, IReadOnlyList<long> Points, IReadOnlyList<double[]> Varied, IReadOnlyList<double[]> Values)
{
    /// <summary>Mean over the replicates that are defined; NaN without any.</summary>
    public double[] Means => [.. Values.Select(values => Statistics.Moments.Of(values.Where(value => !double.IsNaN(value))).Mean)];

    /// <summary>Reads an outcome over the whole horizon from the finished parts.</summary>
    /// <param name="outcome">The outcome's key.</param>
    /// <param name="group">The group's key.</param>
    public static SweepValues Read(string folder, SweepDescription sweep, string outcome, string group = "all")
    {
        var keys = sweep.Varied.Select(varied => varied.Key).ToArray();
        var rows = new SortedDictionary<long, (double[] Varied, double[] Values)>();
        foreach (var path in SweepFolder.PartFiles(folder))
            ReadPart(path, keys, sweep.Replicates, outcome, group, rows);
        var made = rows.Values.Select(row => Array.FindLastIndex(row.Values, value => !double.IsNaN(value)) + 1).DefaultIfEmpty(0).Max();
        return new SweepValues(keys, [.. rows.Keys], [.. rows.Values.Select(row => row.Varied)], [.. rows.Values.Select(row => row.Values[..made])]);
    }

    private static void ReadPart(
        string path, string[] keys, int replicates, string outcome, string group, SortedDictionary<long, (double[] Varied, double[] Values)> rows)
    {
        using var part = PartReader.Open(path);
        var (points, replicate, months) = (part.Numbers<long>("point"), part.Numbers<int>("replicate"), part.NumbersOrNothing<int>("month"));
        var (outcomes, groups, values) = (part.Texts("outcome"), part.Texts("group"), part.NumbersOrNothing<double>("value"));
        var varied = keys.Select(part.NumbersOrNothing<double>).ToArray();
        for (var row = 0; row < points.Length; row++)
        {
            if (outcomes[row] is not null && (outcomes[row] != outcome || groups[row] != group || months[row] is not null))
                continue;
            if (!rows.TryGetValue(points[row], out var place))
                rows.Add(points[row], place = ([.. varied.Select(column => column[row] ?? double.NaN)], [.. Enumerable.Repeat(double.NaN, replicates)]));
            place.Values[replicate[row]] = values[row] ?? double.NaN;
        }
    }
}
