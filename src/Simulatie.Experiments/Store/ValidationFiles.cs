using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Statistics;
using Simulatie.Experiments.Validation;

namespace Simulatie.Experiments.Store;

/// <summary>The files of <c>validate</c>: every line of its table, as a table and as JSON, and the manifest.</summary>
public static class ValidationFiles
{
    public const string Patterns = "patterns.csv";
    public const string Json = "validation.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="further">Data files that were written beside these.</param>
    public static void Write(string folder, Scenario practice, Scenario noHelp, ValidationResult result, Provenance provenance, IEnumerable<string> further)
    {
        WritePatterns(folder, result);
        WriteJson(folder, result);
        Manifest.Write(folder, result.Plan, [practice, noHelp], reference: null, provenance, [Patterns, Json, .. further]);
    }

    private static void WritePatterns(string folder, ValidationResult result)
    {
        using var file = new CsvFile(folder, Patterns, ["pattern", "name", "use", "target", "target_low", "target_high", "model_low", "model_median", "model_high", "share_inside", "held"]);
        foreach (var line in result.Lines)
        {
            file.Text(line.Number.Id).Text(line.Number.Name.En).Text(Use(line)).Number(line.Number.Target).Number(Finite(line.Number.Low)).Number(Finite(line.Number.High))
                .Number(line.Low).Number(line.Median).Number(line.High).Number(line.ShareInside).Text(line.Held ? "yes" : "no");
            file.EndRow();
        }
    }

    public const string PatienceFile = "patience.csv";

    /// <summary>Each dose of patience in each world.</summary>
    public static string Write(string folder, PatienceResult result)
    {
        using var file = new CsvFile(folder, PatienceFile,
            ["guiding_intention", "hours", "patience", "measure", "mean", "mean_low", "mean_high", "difference", "difference_low", "difference_high", "share_higher", "sets"]);
        foreach (var arm in result.Arms)
            foreach (var measure in Enum.GetValues<PatienceMeasure>())
            {
                var difference = result.Difference(arm, measure);
                file.Number(arm.Intention).Text(arm.Binds ? "scarce" : "plenty").Text(DoseOf(arm)).Text(JsonNamingPolicy.KebabCaseLower.ConvertName(measure.ToString()))
                    .Numbers(MeanInterval.Of(arm[measure])).Numbers(difference.Difference).Number(difference.ShareHigher).Count(difference.Pairs);
                file.EndRow();
            }
        return PatienceFile;
    }

    private static string DoseOf(PatienceArm arm) => arm.Patience is { } dose ? dose.ToString("G9", CultureInfo.InvariantCulture)
        : arm.IsMoreThanPractice ? "practice+0.2" : "practice";

    /// <summary>The model and a rival on the same lines.</summary>
    public static string Write(string folder, Rival rival, ValidationResult model, ValidationResult other)
    {
        const string name = "rival.csv";
        using var file = new CsvFile(folder, name, ["model", "pattern", "name", "use", "target_low", "target_high", "model_low", "model_median", "model_high", "share_inside", "held"]);
        foreach (var (key, result) in new[] { ("model", model), (rival.Key, other) })
            foreach (var line in result.Lines)
            {
                file.Text(key).Text(line.Number.Id).Text(line.Number.Name.En).Text(Use(line)).Number(Finite(line.Number.Low)).Number(Finite(line.Number.High))
                    .Number(line.Low).Number(line.Median).Number(line.High).Number(line.ShareInside).Text(line.Held ? "yes" : "no");
                file.EndRow();
            }
        return name;
    }

    public const string SensitivityFile = "sensitivity.csv";

    /// <summary>The table of patterns read in every way.</summary>
    public static string Write(string folder, IReadOnlyList<SensitivityColumn> columns)
    {
        using var file = new CsvFile(folder, SensitivityFile, ["read", "pattern", "name", "target_low", "target_high", "model_low", "model_median", "model_high", "share_inside", "held"]);
        foreach (var column in columns)
            foreach (var line in column.Lines)
            {
                file.Text(column.Key).Text(line.Number.Id).Text(line.Number.Name.En).Number(Finite(line.Number.Low)).Number(Finite(line.Number.High))
                    .Number(line.Low).Number(line.Median).Number(line.High).Number(line.ShareInside).Text(line.Held ? "yes" : "no");
                file.EndRow();
            }
        return SensitivityFile;
    }

    private static void WriteJson(string folder, ValidationResult result)
    {
        using var stream = File.Create(Path.Combine(folder, Json));
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("towns", result.Towns.Count);
            json.WriteBoolean("fails", result.Fails);
            json.WriteBoolean("fails-strictly", result.FailsStrictly);
            json.WriteStartArray("lines");
            foreach (var line in result.Lines)
                WriteLine(json, line);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    private static void WriteLine(Utf8JsonWriter json, PatternLine line)
    {
        json.WriteStartObject();
        json.WriteString("pattern", line.Number.Id);
        json.WriteString("nl", line.Number.Name.Nl);
        json.WriteString("en", line.Number.Name.En);
        json.WriteString("use", Use(line));
        foreach (var (name, value) in new[]
        {
            ("target", line.Number.Target), ("target-low", line.Number.Low), ("target-high", line.Number.High),
            ("model-low", line.Low), ("model-median", line.Median), ("model-high", line.High), ("share-inside", line.ShareInside),
        })
            if (double.IsFinite(value))
                json.WriteNumber(name, double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));
        json.WriteBoolean("held", line.Held);
        json.WriteEndObject();
    }

    private static string Use(PatternLine line) => line.Number.Kind switch
    {
        PatternKind.Calibrated => "calibrated",
        PatternKind.HeldOut => "held out",
        PatternKind.Capacity => "capacity",
        PatternKind.Check => "check",
    };

    private static double Finite(double value) => double.IsFinite(value) ? value : double.NaN;
}
