using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Simulatie.Experiments.Store;

/// <summary><c>manifest.json</c>: what was run, by which build, with which parameters, and the hash of every data file.</summary>
/// <remarks>Holds no time, so that the same command gives the same manifest.</remarks>
internal static class Manifest
{
    public const string FileName = "manifest.json";

    private const string Program = "simulatie";

    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="reference">The reference's name in a comparison, null for a single scenario.</param>
    /// <param name="files">The data files, already complete in <paramref name="folder"/>.</param>
    public static void Write(
        string folder, RunPlan plan, IReadOnlyList<Scenario> scenarios, string? reference, Provenance provenance, IEnumerable<string> files)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("program", Program);
            json.WriteString("version", Build.Version);
            json.WriteString("commit", provenance.Commit);
            json.WriteString("command", provenance.Command);
            json.WriteString("calibrated", plan.Sets is { } sets ? $"{sets.Sets.Count} parameter sets fitted to P1-P5 of the study (engine {sets.Engine}, seed {sets.Seed})" : provenance.Calibrated);
            json.WriteNumber("seed", plan.Seed);
            json.WriteNumber("replicates", plan.Replicates);
            json.WriteNumber("months", plan.Months);
            if (reference is not null)
                json.WriteString("reference", reference);
            WriteScenarios(json, scenarios, provenance);
            WriteFiles(json, folder, files);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    /// <summary>The manifest of files that were made from other results.</summary>
    /// <param name="facts">What they were made from, in order.</param>
    public static void Write(string folder, IReadOnlyList<(string Name, string Value)> facts, string command, string? commit, IEnumerable<string> files)
    {
        using var stream = File.Create(Path.Combine(folder, FileName));
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteString("program", Program);
            json.WriteString("version", Build.Version);
            json.WriteString("commit", commit);
            json.WriteString("command", command);
            foreach (var (name, value) in facts)
                json.WriteString(name, value);
            WriteFiles(json, folder, files);
            json.WriteEndObject();
        }
        stream.Write("\n"u8);
    }

    /// <summary>Whether a folder was written by this program: it holds a manifest that says so.</summary>
    public static bool IsIn(string folder)
    {
        try
        {
            using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, FileName)));
            return manifest.RootElement.ValueKind == JsonValueKind.Object
                && manifest.RootElement.TryGetProperty("program", out var program)
                && program.ValueKind == JsonValueKind.String && program.ValueEquals(Program);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return false;
        }
    }

    private static void WriteScenarios(Utf8JsonWriter json, IReadOnlyList<Scenario> scenarios, Provenance provenance)
    {
        json.WriteStartArray("scenarios");
        foreach (var scenario in scenarios)
        {
            json.WriteStartObject();
            json.WriteString("name", scenario.Name);
            json.WriteStartObject("parameters");
            foreach (var (key, value) in provenance.Parameters(scenario))
                WriteParameter(json, key, value);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteParameter(Utf8JsonWriter json, string key, object? value)
    {
        json.WritePropertyName(key);
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case double number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case string text: json.WriteStringValue(text); break;
            default: throw new ArgumentException($"parameter '{key}': found a {value.GetType().Name}, expected a number, a truth value, a text or null");
        }
    }

    private static void WriteFiles(Utf8JsonWriter json, string folder, IEnumerable<string> files)
    {
        json.WriteStartArray("files");
        foreach (var name in files.Order(StringComparer.Ordinal))
        {
            using var content = File.OpenRead(Path.Combine(folder, name));
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(content)));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
