using CsCheck;
using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;
using Simulatie.Study;

namespace Simulatie.Tests.Scenarios;

public sealed class ScenarioTemplateTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void A_new_scenario_is_valid_and_equal_to_practice(Language language)
    {
        var scenario = Read(Written("Mijn plan", language));
        Assert.Equal(new ModelParameters(), scenario.Parameters);
        Assert.Equal(new Bilingual("Mijn plan", "Mijn plan"), scenario.Title);
    }

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void It_explains_every_lever(Language language)
    {
        var text = Written("plan", language);
        foreach (var lever in ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever))
            Assert.Contains($"  # {lever.Text.In(language)}.\n  # {lever.Admissible().In(language)}; ", text);
    }

    [Fact]
    public void Changing_two_numbers_in_it_changes_two_levers()
    {
        var text = Written("plan", Language.Dutch).Replace("  fte-change: 0\n", "  fte-change: 0.1\n").Replace("  patience:\n", "  patience: 0.5\n");
        Assert.Equal(new Levers { FteChange = 0.1, Patience = 0.5 }, Read(text).Parameters.Levers);
    }

    [Fact]
    public void No_name_can_change_the_file() => Gen.Char[' ', '~'].Array[1, 12].Select(signs => "x" + new string(signs) + "x").Sample(
        name => Read(Written(name, Language.English)) is var read && read.Title.En == name && read.Parameters == new ModelParameters(), iter: 200, threads: 1);

    private static string Written(string name, Language language)
    {
        using var writer = new StringWriter();
        ScenarioTemplate.Write(writer, name, language);
        return writer.ToString();
    }

    private Scenario Read(string text) => ScenarioReader.Read(_folder.File("plan.yaml", text), []);
}
