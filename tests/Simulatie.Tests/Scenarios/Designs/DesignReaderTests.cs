using CsCheck;
using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Scenarios.Designs;

namespace Simulatie.Tests.Scenarios.Designs;

public sealed class DesignReaderTests : IDisposable
{
    private static readonly string[] Starts = ["", "method: ", "points: ", "levels: ", "file: ", "vary: ", "vary:\n  ", "vary:\n  levers.patience: "];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private DesignRequest Read(string text) => DesignReader.Read(_folder.File("design.yaml", text));

    private string Refusal(string text) => Assert.Throws<UserMistake>(() => Read(text)).Message;

    [Fact]
    public void A_file_says_method_size_and_what_is_varied()
    {
        var read = Read("method: morris\npoints: 20\nlevels: 6\nvary:\n  levers.patience: 0:1\n  uncertainties.trust-rate:\n");
        Assert.Equal(("morris", 20L, 6), (read.Method, read.Points, read.Levels));
        Assert.Equal([("levers.patience", 0.0, 1.0), ("uncertainties.trust-rate", 0.08, 0.32)], read.Factors.Select(factor => (factor.Key, factor.Low, factor.High)));
        var design = Assert.IsType<MorrisDesign>(read.Make(1));
        Assert.Equal((20L, 6, 60L), (design.Paths, design.Levels, design.Count));
    }

    [Fact]
    public void A_file_of_points_is_looked_for_beside_the_design()
    {
        _folder.File("points.csv", "levers.patience\n0.25\n");
        Assert.Equal([0.25], Read("file: points.csv\n").Make(1).Point(0));
    }

    [Theory]
    [InlineData("method: sobel\n", ":1:9: found \"sobel\", expected one of grid", "(did you mean sobol?)")]
    [InlineData("metod: sobol\n", ":1:1: found \"metod\", expected one of method, points, levels, vary, file", "(did you mean method?)")]
    [InlineData("method: sobol\npoints: 0\n", ":2:9: found \"0\", expected a whole number from 1")]
    [InlineData("method: sobol\npoints: 12,5\n", ":2:9: found \"12,5\", expected a whole number from 1")]
    [InlineData("method: sobol\npoints: many\n", ":2:9: found \"many\", expected a whole number from 1")]
    [InlineData("vary: levers.patience\n", ":1:7: found \"levers.patience\", expected a line per parameter under it")]
    [InlineData("vary:\n  levers.patence: 0:1\n", ":2:3: found \"levers.patence\", expected the key of a parameter", "(did you mean levers.patience?)")]
    [InlineData("vary:\n  levers.patience: 0:2:3\n", ":2:3: found \"0:2:3\", expected values from 0 to 1")]
    [InlineData("vary:\n  levers.patience: [0, 1]\n", ":2:20: ", "expected FROM:TO or FROM:TO:COUNT")]
    [InlineData("file:\n  - points.csv\n", "expected the name of a CSV file with points")]
    [InlineData("- method\n", ":1:1: ", "expected lines of 'key: value', such as 'method: saltelli'")]
    [InlineData("", "found an empty file")]
    public void What_it_cannot_use_it_names_with_place_and_remedy(string text, params string[] parts)
    {
        var message = Refusal(text);
        Assert.All(parts, part => Assert.Contains(part, message));
        Assert.Contains("design.yaml", message);
    }

    [Fact]
    public void All_problems_come_at_once_in_the_order_of_the_lines() =>
        Assert.Equal([":1:", ":2:", ":4:"], Refusal("method: sobel\npoints: 0\nvary:\n  levers.patence: 0:1\n").Split('\n').Select(line => line[line.IndexOf(':')..][..3]));

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake_of_the_user() =>
        Assert.Contains("nowhere.yaml", Assert.Throws<UserMistake>(() => DesignReader.Read(Path.Combine(_folder.Path, "nowhere.yaml"))).Message);

    [Fact]
    public void Whatever_stands_in_a_file_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Starts.Length - 1], Gen.String, (start, rest) => Starts[start] + rest).Sample(text =>
        {
            try
            {
                Read(text);
            }
            catch (UserMistake)
            {
            }
        }, iter: 300);

    [Theory]
    [InlineData("method: morris\nlevels: 5\npoints: 4\nvary:\n  levers.patience:\n", "found 5 levels, expected an even number")]
    [InlineData("method: saltelli\nvary:\n  levers.patience:\n", "the method 'saltelli' needs a number of rows")]
    [InlineData("method: points\nvary:\n  levers.patience:\n", "the method 'points' needs a file")]
    [InlineData("method: grid\n", "nothing is varied")]
    [InlineData("file: points.csv\nvary:\n  levers.patience:\n", "a file of points says itself what is varied")]
    public void Parts_that_do_not_go_together_are_refused_when_the_design_is_made(string text, string message) =>
        Assert.StartsWith(message, Assert.Throws<UserMistake>(() => Read(text).Make(1)).Message);
}
