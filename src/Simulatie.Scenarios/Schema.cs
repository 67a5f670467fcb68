using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Scenarios;

/// <summary>The JSON Schema of scenario files, with which an editor completes keys, checks values and explains each on hover.</summary>
public static class Schema
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The file is read by editors, not by browsers: accents and dashes may stand as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the schema (draft 2020-12), UTF-8 without byte order mark, ending in a new line.</summary>
    /// <param name="knownRules">Ids of the transition rules; null admits any id.</param>
    public static void Write(Stream stream, IReadOnlyCollection<string>? knownRules = null)
    {
        JsonSerializer.Serialize(stream, Root(knownRules), Readable);
        stream.WriteByte((byte)'\n');
    }

    private static JsonObject Root(IReadOnlyCollection<string>? knownRules)
    {
        var properties = new JsonObject
        {
            ["name"] = Text("A name for readers.", "Een naam voor lezers."),
            ["description"] = Text("One or two sentences for readers.", "Een of twee zinnen voor lezers."),
            ["extends"] = Described(new JsonObject { ["type"] = "string", ["minLength"] = 1 },
                "A scenario file to start from, relative to this file.", "Een scenariobestand als vertrekpunt, gezien vanuit de map van dit bestand."),
            ["budget"] = Described(new JsonObject { ["enum"] = new JsonArray("neutral", "free") },
                "neutral: all staff is scaled until the cost equals that of the reference; free: the cost may differ.",
                "neutral: al het personeel wordt geschaald tot de kost gelijk is aan die van de referentie; free: de kost mag verschillen."),
            ["run"] = Run(),
        };
        foreach (var section in ScenarioKeys.ParameterSections)
            properties[section] = Section(ParametersIn(section));
        properties["organisations"] = Section(OrganisationKinds.All.Select(kind => KeyValuePair.Create(kind.Key(), (JsonNode?)Described(
            Section(ParametersIn($"organisations.{kind.Key()}")), kind.Label().En, kind.Label().Nl))));
        properties["rules"] = Rules(knownRules);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Simulatie: scenario",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("name", "description"),
            ["additionalProperties"] = false,
        };
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> ParametersIn(string section) =>
        ParameterCatalogue.All.Where(parameter => parameter.Section == section).Select(parameter => KeyValuePair.Create(parameter.Name, (JsonNode?)Value(parameter)));

    private static JsonObject Value(ParameterDeclaration parameter)
    {
        var value = parameter.Form switch
        {
            ParameterForm.YesNo => new JsonObject { ["enum"] = new JsonArray(true, false, "yes", "no") },
            ParameterForm.Integer => InRange(parameter, "integer"),
            ParameterForm.Number => InRange(parameter, "number"),
            ParameterForm.OptionalNumber => InRange(parameter, new JsonArray("number", "null")),
        };
        value["default"] = (parameter.Default, parameter.Form) switch
        {
            (null, _) => null,
            ({ } number, ParameterForm.YesNo) => number == 1,
            ({ } number, ParameterForm.Integer) => (int)number,
            ({ } number, _) => number,
        };
        return Described(value,
            $"{parameter.Text.En}. {ParameterComment.Facts(parameter, Language.English)}.",
            $"{parameter.Text.Nl}. {ParameterComment.Facts(parameter, Language.Dutch)}.");
    }

    private static JsonObject InRange(ParameterDeclaration parameter, JsonNode type) =>
        new() { ["type"] = type, ["minimum"] = parameter.Low, ["maximum"] = parameter.High };

    /// <summary>A section of a file; an empty one says nothing and is allowed.</summary>
    private static JsonObject Section(IEnumerable<KeyValuePair<string, JsonNode?>> properties) =>
        new() { ["type"] = new JsonArray("object", "null"), ["properties"] = new JsonObject(properties), ["additionalProperties"] = false };

    private static JsonObject Run() => Section(
    [
        Whole("seed", 0, uint.MaxValue, "Chooses the luck; the same seed gives the same result.", "Bepaalt het toeval; hetzelfde getal geeft hetzelfde resultaat."),
        Whole("replicates", 1, RunLimits.MaxReplicates, "Number of towns simulated, each with its own luck.", "Aantal gesimuleerde steden, elk met eigen toeval."),
        Whole("months", 1, RunLimits.MaxMonths, "Months from the start of the policy.", "Maanden vanaf de start van het beleid."),
    ]);

    private static KeyValuePair<string, JsonNode?> Whole(string name, long low, long high, string en, string nl) =>
        KeyValuePair.Create(name, (JsonNode?)Described(new JsonObject { ["type"] = "integer", ["minimum"] = low, ["maximum"] = high }, en, nl));

    private static JsonObject Rules(IReadOnlyCollection<string>? knownRules)
    {
        JsonObject Strength() => new() { ["type"] = "number", ["minimum"] = -RuleStrengths.Strongest, ["maximum"] = RuleStrengths.Strongest };

        var rules = Section((knownRules ?? []).Order(StringComparer.Ordinal).Select(id => KeyValuePair.Create(id, (JsonNode?)Strength())));
        if (knownRules is null)
            rules["additionalProperties"] = Strength();
        return Described(rules, "Strengths that replace those of the transition rules, by rule id.", "Sterktes in plaats van die van de overgangsregels, per regel.");
    }

    /// <summary>A text for both languages, or one in each.</summary>
    private static JsonObject Text(string en, string nl)
    {
        JsonObject NotEmpty() => new() { ["type"] = "string", ["minLength"] = 1 };

        var both = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["nl"] = NotEmpty(), ["en"] = NotEmpty() },
            ["required"] = new JsonArray("nl", "en"),
            ["additionalProperties"] = false,
        };
        return Described(new JsonObject { ["oneOf"] = new JsonArray(NotEmpty(), both) }, en, nl);
    }

    private static JsonObject Described(JsonObject schema, string en, string nl)
    {
        schema["description"] = en == nl ? en : $"{en}\n{nl}";
        return schema;
    }
}
