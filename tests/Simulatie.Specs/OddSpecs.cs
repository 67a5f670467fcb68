namespace Simulatie.Specs;

/// <summary>The description of the model, as the program writes it.</summary>
public sealed class OddSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void The_document_stands_on_stdout_in_the_language_that_was_asked_for()
    {
        var ending = _simulatie.Run("odd", "--lang", "nl");
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.Contains("\n## 7. Deelmodellen\n", ending.Out);
    }

    [Theory]
    [InlineData("--lang: found 'fr', expected nl (Dutch) or en (English).", "odd", "--lang", "fr")]
    [InlineData("--out: found the folder '.', expected a file", "odd", "--out", ".")]
    public void A_mistake_is_one_message_and_exit_code_2(string message, params string[] words)
    {
        var ending = _simulatie.Run(words);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
    }
}
