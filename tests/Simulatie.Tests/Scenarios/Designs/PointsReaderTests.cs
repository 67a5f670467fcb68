using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Scenarios.Designs;

namespace Simulatie.Tests.Scenarios.Designs;

public sealed class PointsReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private PointList Read(string text) => PointsReader.Read(_folder.File("points.csv", text), 1);

    private string Refusal(string text) => Assert.Throws<UserMistake>(() => Read(text)).Message;

    [Fact]
    public void A_line_is_a_point_and_an_empty_cell_leaves_the_scenario_as_it_is()
    {
        var read = Read("levers.patience,population.families,levers.specialised-for-all\n0.4,500,yes\n,1000,no\n");
        Assert.Equal(["levers.patience", "population.families", "levers.specialised-for-all"], read.Factors.Select(factor => factor.Key));
        Assert.Equal([0.4, 500, 1], read.Point(0));
        Assert.Equal([double.NaN, 1000, 0], read.Point(1));
        Assert.Equal((500.0, 1000.0), (read.Factors[1].Low, read.Factors[1].High));
    }

    [Fact]
    public void A_blank_line_is_no_point() => Assert.Equal(2, Read("levers.patience\n0.4\n\n0.5\n").Count);

    [Fact]
    public void Three_decimals_are_decimals_in_a_file_that_a_program_wrote() => Assert.Equal([6], Read("uncertainties.cost-of-retention\n6.000\n").Point(0));

    [Theory]
    [InlineData("levers.patence\n0.4\n", ":1:1: found \"levers.patence\", expected the key of a parameter", "did you mean levers.patience?")]
    [InlineData("levers.patience,levers.patience\n0.4,0.5\n", ":1:2: found \"levers.patience\", expected the key of a parameter, each once")]
    [InlineData("levers.patience\n0.4\n2\n", ":3:1: found \"2\", expected")]
    [InlineData("levers.patience\nmuch\n", ":2:1: found \"much\", expected")]
    [InlineData("population.families\n500.5\n", ":2:1: found \"500.5\", expected")]
    [InlineData("levers.patience\n0,5\n", ":2:1: found 2 cells, expected one cell, one under each key; a number has a decimal point, not a comma")]
    [InlineData("levers.patience,population.families\n0.5\n", ":2:1: found one cell, expected 2 cells")]
    [InlineData("levers.patience\n", ":2:1: found no point, expected a line with a number under each key")]
    public void What_it_cannot_use_it_names_with_place_and_remedy(string text, params string[] parts)
    {
        var message = Refusal(text);
        Assert.All(parts, part => Assert.Contains(part, message));
    }

    [Fact]
    public void Not_more_than_twenty_problems_are_told_at_once() =>
        Assert.InRange(Refusal("levers.patience\n" + string.Concat(Enumerable.Repeat("2\n", 100))).Split('\n').Length, 1, 20);

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_of_the_user() =>
        Assert.Contains("nowhere.csv", Assert.Throws<UserMistake>(() => PointsReader.Read(Path.Combine(_folder.Path, "nowhere.csv"), 1)).Message);
}
