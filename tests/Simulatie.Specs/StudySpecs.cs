namespace Simulatie.Specs;

/// <summary>The study, its rules, and the chances that follow from them, as the program prints them.</summary>
public sealed class StudySpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void The_study_stands_on_stdout_with_its_sums()
    {
        var ending = _simulatie.Run("study");
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.Matches(@"\n- relationships +35\n", ending.Out);
        Assert.Matches(@"\n- success / stability / negative +12/14/9\n", ending.Out);
    }

    [Fact]
    public void The_other_reading_moves_one_relationship_of_the_blijver()
    {
        var lines = _simulatie.Run("study").Out.Split('\n').Zip(_simulatie.Run("study", "--reading", "alternative").Out.Split('\n'));
        var moved = lines.First(pair => pair.First != pair.Second);
        Assert.StartsWith("blijver", moved.First);
        Assert.StartsWith("blijver", moved.Second);
    }

    [Fact]
    public void Every_rule_is_listed_with_its_evidence()
    {
        var ending = _simulatie.Run("rules", "--lang", "nl");
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.Contains("\nW01  ", ending.Out);
        Assert.Contains("\nC01  ", ending.Out);
        Assert.Contains("E133", ending.Out);
    }

    [Fact]
    public void Trust_moves_the_chances_beside_a_plantrekker()
    {
        var low = _simulatie.Run("rules", "--matrix", "--client", "plantrekker", "--trust", "0.1");
        var high = _simulatie.Run("rules", "--matrix", "--client", "plantrekker", "--trust", "0.9");
        Assert.Equal((0, "", 0, ""), (low.ExitCode, low.Error, high.ExitCode, high.Error));
        Assert.NotEqual(low.Out, high.Out);
    }

    [Theory]
    [InlineData("--trust: found '0,3', expected a number from 0 to 1; write 0.3, not 0,3.", "rules", "--matrix", "--client", "plantrekker", "--trust", "0,3")]
    [InlineData("--client: found 'plantreker', expected one of", "rules", "--matrix", "--client", "plantreker")]
    [InlineData("--matrix needs a role", "rules", "--matrix")]
    [InlineData("A role or a state was given, but no --matrix", "rules", "--trust", "0.3")]
    [InlineData("--lang: found 'de', expected nl (Dutch) or en (English).", "study", "--lang", "de")]
    [InlineData("study takes only options; found 'now'.", "study", "now")]
    public void A_mistake_is_one_message_and_exit_code_2(string message, params string[] words)
    {
        var ending = _simulatie.Run(words);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
    }
}
