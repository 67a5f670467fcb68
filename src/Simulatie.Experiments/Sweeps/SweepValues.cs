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

    /// <summary>Reads an outcome over the whole horizon from the parts.</summary>
    /// <param name="outcome">The outcome's key.</param>
    /// <param name="group">The group's key.</param>
    public static SweepValues Read(string folder, SweepFile file, string outcome, string group = "all") =>
        Read(folder, file, [outcome], group)[0];

    /// <summary>Reads several outcomes in one go, in the order in which they are asked for; all have the same points and replicates.</summary>
    /// <exception cref="UserMistake">A part of a complete sweep is lost or was changed.</exception>
    public static IReadOnlyList<SweepValues> Read(string folder, SweepFile file, IReadOnlyList<string> outcomes, string group = "all")
    {
        var sweep = file.Sweep;
        var keys = sweep.Varied.Select(varied => varied.Key).ToArray();
        var places = outcomes.Select((outcome, place) => (outcome, place)).ToDictionary(pair => pair.outcome, pair => pair.place, StringComparer.Ordinal);
        var points = new SortedDictionary<long, Place>();
        foreach (var path in SweepFolder.PartFiles(folder, file))
            ReadPart(path, keys, sweep.Replicates, places, group, points);
        var made = points.Values.Select(place => place.Replicates).DefaultIfEmpty(0).Max();
        double[][] varied = [.. points.Values.Select(place => place.Varied)];
        return [.. outcomes.Select((_, at) => new SweepValues(keys, [.. points.Keys], varied, [.. points.Values.Select(place => place.Values[at][..made])]))];
    }

    private static void ReadPart(
        string path, string[] keys, int replicates, Dictionary<string, int> outcomes, string group, SortedDictionary<long, Place> points)
    {
        using var part = PartReader.Open(path);
        var (point, replicate, months) = (part.Numbers<long>("point"), part.Numbers<int>("replicate"), part.NumbersOrNothing<int>("month"));
        var (names, groups, values) = (part.Texts("outcome"), part.Texts("group"), part.NumbersOrNothing<double>("value"));
        var varied = keys.Select(part.NumbersOrNothing<double>).ToArray();
        for (var row = 0; row < point.Length; row++)
        {
            var at = -1;
            if (names[row] is { } name && (groups[row] != group || months[row] is not null || !outcomes.TryGetValue(name, out at)))
                continue;
            if (!points.TryGetValue(point[row], out var place))
                points.Add(point[row], place = Place.For([.. varied.Select(column => column[row] ?? double.NaN)], outcomes.Count, replicates));
            place.Replicates = Math.Max(place.Replicates, replicate[row] + 1);
            if (at >= 0)
                place.Values[at][replicate[row]] = values[row] ?? double.NaN;
        }
    }

    /// <summary>What is known of one point.</summary>
    private sealed class Place(double[] varied, double[][] values)
    {
        public double[] Varied { get; } = varied;

        /// <summary>[outcome][replicate]; NaN where there is no value.</summary>
        public double[][] Values { get; } = values;

        /// <summary>Replicates met, failed ones included.</summary>
        public int Replicates { get; set; }

        public static Place For(double[] varied, int outcomes, int replicates)
        {
            var values = new double[outcomes][];
            for (var outcome = 0; outcome < outcomes; outcome++)
                Array.Fill(values[outcome] = new double[replicates], double.NaN);
            return new Place(varied, values);
        }
    }
}
