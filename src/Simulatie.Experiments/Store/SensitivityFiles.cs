using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary>The data files of <c>sensitivity</c>: every measure of every outcome, luck beside the parameters, how many replicates, and the points behind the figures.</summary>
public static class SensitivityFiles
{
    public const string Measures = "sensitivity.csv", Noise = "noise.csv", Stability = "stability.csv", Points = "points.csv", Cells = "heat-map.csv", Json = "sensitivity.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IReadOnlyList<string> MeasureColumns { get; } = ["outcome", "unit", "parameter", "measure", "value", "low", "high"];

    internal static IReadOnlyList<string> NoiseColumns { get; } = ["outcome", "unit", "points", "replicates", "variance", "from_parameters", "from_luck", "from_both", "luck_in_means"];

    internal static IReadOnlyList<string> StabilityColumns { get; } = ["outcome", "replicates", "median_cv", "highest_cv"];

    internal static IReadOnlyList<string> CellColumns { get; } = ["parameter_x", "x", "parameter_y", "y", "points", "mean"];

    /// <summary>Writes the tables and then the manifest.</summary>
    /// <param name="shown">The outcome of which the points are written.</param>
    /// <param name="map">The map of two parameters; null where the design has none.</param>
    public static void Write(string folder, SweepSensitivity found, OutcomeSensitivity shown, HeatMapCells? map, string command, string? commit)
    {
        List<string> names = [Measures, Noise, Stability, Points, Json];
        WriteMeasures(folder, found);
        WriteNoise(folder, found);
        WriteStability(folder, found);
        WritePoints(folder, shown);
        if (map is not null)
        {
            WriteCells(folder, map);
            names.Add(Cells);
        }
        WriteJson(Path.Combine(folder, Json), found);
        Manifest.Write(folder, [("model_version", found.Sweep.ModelVersion), ("sweep", found.Sweep.Id), ("outcome", shown.Outcome.Key)], command, commit, names);
    }

    /// <summary>Every measure of one outcome, parameter by parameter, as the files name them.</summary>
    internal static IEnumerable<(string Parameter, string Measure, Estimate Value)> MeasuresOf(OutcomeSensitivity outcome)
    {
        for (var factor = 0; factor < outcome.Values.Keys.Count; factor++)
            foreach (var (measure, value) in MeasuresOf(outcome, factor))
                yield return (outcome.Values.Keys[factor], measure, value);
    }

    private static IEnumerable<(string Measure, Estimate Value)> MeasuresOf(OutcomeSensitivity outcome, int factor)
    {
        if (outcome.Indices?[factor] is { } index)
        {
            yield return ("first-order", index.First);
            yield return ("total-order", index.Total);
        }
        if (outcome.Effects?[factor] is { } effect)
        {
            yield return ("mu-star", effect.MeanAbsolute);
            yield return ("mu", Plain(effect.Mean));
            yield return ("sigma", Plain(effect.Deviation));
        }
        if (outcome.Swings?[factor] is { } swing)
            foreach (var (level, difference) in swing.Levels.Zip(swing.Differences))
                yield return (string.Create(CultureInfo.InvariantCulture, $"change-at-{level:G9}"), difference);
        if (outcome.Correlations is { } correlations)
            yield return ("prcc", correlations[factor]);
    }

    private static Estimate Plain(double value) => new(value, double.NaN, double.NaN);

    private static void WriteMeasures(string folder, SweepSensitivity found)
    {
        using var file = new CsvFile(folder, Measures, MeasureColumns);
        foreach (var outcome in found.Outcomes)
            foreach (var (parameter, measure, value) in MeasuresOf(outcome))
                file.Text(outcome.Outcome.Key).Text(outcome.Outcome.Unit).Text(parameter).Text(measure).Numbers(value).EndRow();
    }

    private static void WriteNoise(string folder, SweepSensitivity found)
    {
        using var file = new CsvFile(folder, Noise, NoiseColumns);
        foreach (var outcome in found.Outcomes)
            file.Text(outcome.Outcome.Key).Text(outcome.Outcome.Unit).Count(outcome.Noise.Points).Count(outcome.Noise.Replicates).Number(outcome.Noise.Variance)
                .Number(outcome.Noise.Parameters).Number(outcome.Noise.Luck).Number(outcome.Noise.Both).Number(outcome.Noise.InMeans).EndRow();
    }

    private static void WriteStability(string folder, SweepSensitivity found)
    {
        using var file = new CsvFile(folder, Stability, StabilityColumns);
        foreach (var outcome in found.Outcomes)
            foreach (var row in outcome.Stability)
                file.Text(outcome.Outcome.Key).Count(row.Replicates).Number(row.Median).Number(row.Highest).EndRow();
    }

    private static void WritePoints(string folder, OutcomeSensitivity shown)
    {
        using var file = new CsvFile(folder, Points, ["point", .. shown.Values.Keys, "outcome", "replicates", "mean", "low", "high"]);
        for (var point = 0; point < shown.Values.Points.Count; point++)
        {
            file.Count(shown.Values.Points[point]);
            foreach (var value in shown.Values.Varied[point])
                file.Number(value);
            var moments = Moments.Of(shown.Values.Values[point].Where(double.IsFinite));
            file.Text(shown.Outcome.Key).Count(moments.Count).Numbers(MeanInterval.Of(moments)).EndRow();
        }
    }

    private static void WriteCells(string folder, HeatMapCells map)
    {
        using var file = new CsvFile(folder, Cells, CellColumns);
        for (var y = 0; y < map.Y.Count; y++)
            for (var x = 0; x < map.X.Count; x++)
                file.Text(map.KeyX).Number(map.X[x]).Text(map.KeyY).Number(map.Y[y]).Count(map.Points[y, x]).Number(map.Means[y, x]).EndRow();
    }

    private static void WriteJson(string path, SweepSensitivity found)
    {
        using var stream = File.Create(path);
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("sweep", found.Sweep.Id);
            json.WriteString("method", found.Sweep.Method);
            json.WriteNumber("points", found.Sweep.Points);
            json.WriteNumber("replicates", found.Replicates);
            json.WriteStartObject("outcomes");
            foreach (var outcome in found.Outcomes)
                WriteOutcome(json, outcome);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    private static void WriteOutcome(Utf8JsonWriter json, OutcomeSensitivity outcome)
    {
        json.WriteStartObject(outcome.Outcome.Key);
        json.WriteStartObject("noise");
        Number("variance", outcome.Noise.Variance);
        Number("from_parameters", outcome.Noise.Parameters);
        Number("from_luck", outcome.Noise.Luck);
        Number("from_both", outcome.Noise.Both);
        Number("luck_in_means", outcome.Noise.InMeans);
        json.WriteEndObject();
        json.WriteStartObject("parameters");
        foreach (var parameter in MeasuresOf(outcome).GroupBy(row => row.Parameter))
        {
            json.WriteStartObject(parameter.Key);
            foreach (var (_, measure, value) in parameter)
            {
                json.WriteStartArray(measure);
                foreach (var number in new[] { value.Mean, value.Low, value.High })
                    Value(number);
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();

        void Number(string name, double value)
        {
            json.WritePropertyName(name);
            Value(value);
        }

        void Value(double value)
        {
            if (double.IsFinite(value))
                json.WriteRawValue((value + 0.0).ToString("G9", CultureInfo.InvariantCulture));
            else
                json.WriteNullValue();
        }
    }
}
