using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Tables;

public sealed class ParameterTableTests
{
    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Every_parameter_has_its_line_of_values_and_its_line_of_words(Language language)
    {
        var lines = Lines(null, language);
        Assert.Equal(1 + (2 * ParameterCatalogue.All.Count), lines.Length);
        foreach (var (parameter, index) in ParameterCatalogue.All.Select((parameter, index) => (parameter, index)))
        {
            Assert.StartsWith(parameter.Key + " ", lines[1 + (2 * index)]);
            Assert.Contains(parameter.Range.In(language), lines[1 + (2 * index)]);
            Assert.StartsWith("    " + parameter.Text.In(language) + ".", lines[2 + (2 * index)]);
        }
    }

    [Fact]
    public void A_filter_keeps_keys_and_meanings_that_contain_it()
    {
        Assert.Equal(3, Lines("levers.patience", Language.English).Length);
        Assert.Contains(Lines("GEDULD", Language.English), line => line.StartsWith("uncertainties.practice-patience "));
        Assert.All(Lines("organisations.clb", Language.English).Skip(1).Where((_, index) => index % 2 == 0), line => Assert.StartsWith("organisations.clb.", line));
    }

    [Fact]
    public void A_filter_that_fits_nothing_is_answered_with_the_nearest_key() => Assert.Contains(
        "did you mean levers.patience?", Assert.Throws<UserMistake>(() => Lines("patiense", Language.English)).Message);

    private static string[] Lines(string? filter, Language language)
    {
        using var writer = new StringWriter();
        ParameterTable.Write(writer, filter, language);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}
