using System.Text.Encodings.Web;
using System.Text.Json;
using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Store;

/// <summary>A part file and the hash of its bytes.</summary>
public sealed record HashedFile(string Name, string Sha256);

/// <summary>How a sweep ended.</summary>
/// <param name="Runs">Runs made, failed ones included; fewer than planned when a precision goal was reached.</param>
/// <param name="FailedRuns">Runs whose row holds an error.</param>
public sealed record SweepEnding(long Runs, long FailedRuns, IReadOnlyList<HashedFile> Files);

/// <summary><c>sweep.json</c>: what the sweep is, and once it is complete, what it gave. Holds no time.</summary>
/// <param name="Command">The command line without what changes no result.</param>
/// <param name="Ending">Null while the sweep goes on.</param>
public sealed record SweepFile(SweepDescription Sweep, string Command, string? Commit, Shard Shard, SweepEnding? Ending)
{
    public const string Name = "sweep.json";
    private const string Program = "simulatie sweep";
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(string folder) => DurableFile.Write(Path.Combine(folder, Name), stream =>
    {
        using (var json = new Utf8JsonWriter(stream, Layout))
            Write(json);
        stream.Write("\n"u8);
    });

    /// <summary>The sweep in this folder, or null when there is none.</summary>
    /// <exception cref="UserMistake">There is one, but it cannot be read.</exception>
    public static SweepFile? In(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return null;
        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(file.RootElement);
        }
        catch (Exception damaged) when (damaged is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UserMistake($"{path}: found something else than simulatie wrote ({damaged.Message}), expected the description of a sweep; restore it, or choose another folder");
        }
    }

    /// <summary>The sweep in this folder.</summary>
    /// <exception cref="UserMistake">There is none.</exception>
    public static SweepFile Require(string folder) => In(folder) ?? throw new UserMistake(Directory.Exists(folder)
        ? $"{folder}: found no {Name} in it, expected the folder of a sweep ('simulatie sweep' makes one)"
        : $"{folder}: no such folder, expected the folder of a sweep");

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("program", Program);
        json.WriteString("version", Build.Version);
        json.WriteString("model_version", Sweep.ModelVersion);
        json.WriteString("commit", Commit);
        json.WriteString("command", Command);
        json.WriteString("sweep", Sweep.Id);
        if (Shard.Of > 1)
            json.WriteString("shard", Shard.ToString());
        json.WriteNumber("seed", Sweep.Seed);
        json.WriteNumber("replicates", Sweep.Replicates);
        json.WriteNumber("months", Sweep.Months);
        json.WriteBoolean("groups", Sweep.Groups);
        json.WriteBoolean("monthly", Sweep.Monthly);
        json.WriteString("until", Sweep.Until);
        json.WriteString("parameter_sets", Sweep.Sets);
        WriteDesign(json);
        json.WriteNumber("runs", Sweep.Runs);
        json.WriteNumber("runs_per_part", Sweep.RunsPerPart);
        WriteScenario(json);
        WriteEnding(json);
        json.WriteEndObject();
    }

    private void WriteDesign(Utf8JsonWriter json)
    {
        json.WriteStartObject("design");
        json.WriteString("method", Sweep.Method);
        json.WriteNumber("points", Sweep.Points);
        if (Sweep.ReferencePoint is { } reference)
            json.WriteNumber("reference_point", reference);
        json.WriteStartObject("settings");
        foreach (var (name, value) in Sweep.Settings)
            json.WriteNumber(name, value);
        json.WriteEndObject();
        json.WriteStartArray("varied");
        foreach (var varied in Sweep.Varied)
        {
            json.WriteStartObject();
            json.WriteString("key", varied.Key);
            json.WriteString("unit", varied.Unit);
            json.WriteNumber("low", varied.Low);
            json.WriteNumber("high", varied.High);
            if (varied.Levels is { } levels)
                json.WriteNumber("levels", levels);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteScenario(Utf8JsonWriter json)
    {
        json.WriteStartObject("scenario");
        json.WriteString("name", Sweep.Scenario);
        json.WriteBoolean("budget_neutral", Sweep.BudgetNeutral);
        json.WriteStartObject("parameters");
        foreach (var (key, value) in Sweep.Parameters)
        {
            json.WritePropertyName(key);
            if (value is { } number)
                json.WriteNumberValue(number);
            else
                json.WriteNullValue();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteEnding(Utf8JsonWriter json)
    {
        json.WriteBoolean("complete", Ending is not null);
        if (Ending is null)
            return;
        json.WriteNumber("runs_made", Ending.Runs);
        json.WriteNumber("replicates_made", Ending.Runs / Sweep.Points);
        json.WriteNumber("failed_runs", Ending.FailedRuns);
        json.WriteStartArray("files");
        foreach (var file in Ending.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static SweepFile Read(JsonElement root)
    {
        if (Text(root, "program") != Program)
            throw new FormatException("another program");
        var (design, scenario) = (root.GetProperty("design"), root.GetProperty("scenario"));
        var sweep = new SweepDescription(
            Text(root, "sweep")!, Text(root, "model_version")!, Text(scenario, "name")!, scenario.GetProperty("budget_neutral").GetBoolean(),
            [.. scenario.GetProperty("parameters").EnumerateObject().Select(entry => (entry.Name, entry.Value.ValueKind == JsonValueKind.Null ? (double?)null : entry.Value.GetDouble()))],
            Text(design, "method")!, [.. design.GetProperty("settings").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetInt64()))],
            [.. design.GetProperty("varied").EnumerateArray().Select(ReadVaried)], design.GetProperty("points").GetInt64(),
            design.TryGetProperty("reference_point", out var reference) ? reference.GetInt64() : null,
            root.GetProperty("seed").GetUInt32(), root.GetProperty("replicates").GetInt32(), root.GetProperty("months").GetInt32(),
            root.GetProperty("groups").GetBoolean(), root.GetProperty("monthly").GetBoolean(), Text(root, "until"),
            root.GetProperty("runs").GetInt64(), root.GetProperty("runs_per_part").GetInt32(), Text(root, "parameter_sets"));
        return new SweepFile(sweep, Text(root, "command")!, Text(root, "commit"), ReadShard(root), ReadEnding(root));
    }

    private static VariedParameter ReadVaried(JsonElement varied) => new(
        Text(varied, "key")!, Text(varied, "unit")!, varied.GetProperty("low").GetDouble(), varied.GetProperty("high").GetDouble(),
        varied.TryGetProperty("levels", out var levels) ? levels.GetInt32() : null);

    private static Shard ReadShard(JsonElement root)
    {
        if (!root.TryGetProperty("shard", out var shard))
            return Shard.All;
        var parts = shard.GetString()!.Split('/');
        return new Shard(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    private static SweepEnding? ReadEnding(JsonElement root) => !root.GetProperty("complete").GetBoolean() ? null : new SweepEnding(
        root.GetProperty("runs_made").GetInt64(), root.GetProperty("failed_runs").GetInt64(),
        [.. root.GetProperty("files").EnumerateArray().Select(file => new HashedFile(Text(file, "name")!, Text(file, "sha256")!))]);

    private static string? Text(JsonElement owner, string name) => owner.GetProperty(name).GetString();
}
