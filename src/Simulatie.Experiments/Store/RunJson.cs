using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary>The outcomes of one scenario as one JSON object, for programs that drive this one.</summary>
public static class RunJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes scenario, seed, replicates and months, then under <c>outcomes</c>, <c>low</c> and <c>high</c> a number per outcome (all families):
    /// the mean over the replicates and its 95% interval; null where there is none.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="runs">The scenario's replicates.</param>
    public static void Write(TextWriter output, Scenario scenario, IReadOnlyList<RunRecord> runs, RunPlan plan)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, Layout))
        {
            var levels = OutcomeCatalogue.All.Select(outcome => MeanInterval.Of(LevelValues.Of(runs, outcome.Outcome).Where(value => !double.IsNaN(value)))).ToArray();
            json.WriteStartObject();
            json.WriteString("scenario", scenario.Name);
            json.WriteNumber("seed", plan.Seed);
            json.WriteNumber("replicates", plan.Replicates);
            json.WriteNumber("months", plan.Months);
            WriteNumbers(json, "outcomes", levels, level => level.Mean);
            WriteNumbers(json, "low", levels, level => level.Low);
            WriteNumbers(json, "high", levels, level => level.High);
            json.WriteEndObject();
        }
        output.Write(Encoding.UTF8.GetString(text.ToArray()) + "\n");
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, Estimate[] levels, Func<Estimate, double> number)
    {
        json.WriteStartObject(name);
        foreach (var (outcome, level) in OutcomeCatalogue.All.Zip(levels))
        {
            json.WritePropertyName(outcome.Key);
            if (double.IsFinite(number(level)))
                json.WriteRawValue((number(level) + 0.0).ToString("G9", CultureInfo.InvariantCulture));
            else
                json.WriteNullValue();
        }
        json.WriteEndObject();
    }
}
