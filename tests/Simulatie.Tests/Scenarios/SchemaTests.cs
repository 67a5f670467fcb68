using System.Text;
using System.Text.Json;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;
using Simulatie.Study.Rules;

namespace Simulatie.Tests.Scenarios;

public sealed class SchemaTests
{
    [Fact]
    public void The_shipped_schema_is_the_one_of_the_code() => ShippedFiles.AssertCurrent("scenario.schema.json", Written([.. TransitionRules.Every.Select(rule => rule.Id)]));

    [Fact]
    public void Every_parameter_is_described_in_both_languages_with_range_and_source()
    {
        using var schema = JsonDocument.Parse(Written(null));
        foreach (var parameter in ParameterCatalogue.All)
        {
            var place = parameter.Key.Split('.').Aggregate(schema.RootElement, (element, part) => element.GetProperty("properties").GetProperty(part));
            var description = place.GetProperty("description").GetString()!;
            Assert.Contains(parameter.Text.En, description);
            Assert.Contains(parameter.Text.Nl, description);
            Assert.Contains(parameter.Source == "assumed" ? "no source" : parameter.Source, description);
            if (parameter.Form != ParameterForm.YesNo)
                Assert.Equal((parameter.Low, parameter.High), (place.GetProperty("minimum").GetDouble(), place.GetProperty("maximum").GetDouble()));
        }
    }

    [Fact]
    public void A_known_rule_table_closes_the_list_of_rules()
    {
        using var schema = JsonDocument.Parse(Written(["W02", "C01"]));
        var rules = schema.RootElement.GetProperty("properties").GetProperty("rules");
        Assert.Equal(["C01", "W02"], rules.GetProperty("properties").EnumerateObject().Select(rule => rule.Name));
        Assert.False(rules.GetProperty("additionalProperties").GetBoolean());
    }

    private static string Written(string[]? rules)
    {
        using var stream = new MemoryStream();
        Schema.Write(stream, rules);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
