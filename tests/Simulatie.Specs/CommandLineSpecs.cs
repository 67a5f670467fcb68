namespace Simulatie.Specs;

/// <summary>What the program answers to words that it understands, and to words that it does not.</summary>
public sealed class CommandLineSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void Help_lists_every_verb_on_stdout()
    {
        var ending = _simulatie.Run("--help");
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        foreach (var verb in new[] { "run", "compare", "new", "parameters", "study", "rules" })
            Assert.Contains($"\n  {verb} ", ending.Out);
    }

    [Theory]
    [InlineData("run", "--help")]
    [InlineData("run", "somewhere.yaml", "--help")]
    [InlineData("help", "run")]
    public void Help_on_a_verb_explains_its_options(params string[] words)
    {
        var ending = _simulatie.Run(words);
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.StartsWith("Usage: simulatie run [FILE] [options]", ending.Out);
        foreach (var option in new[] { "--seed N", "--replicates N", "--months N", "--threads N", "--out DIR", "--lang nl|en", "--quiet", "--log-file FILE", "--set KEY=VALUE" })
            Assert.Contains($"\n  {option} ", ending.Out);
    }

    [Fact]
    public void Version_is_one_line_on_stdout()
    {
        var ending = _simulatie.Run("--version");
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.Matches(@"^simulatie \d+\.\d+\.\d+( \([0-9a-f]{7}\))?\n$", ending.Out);
    }

    [Fact]
    public void Without_a_verb_the_help_stands_on_stderr_and_the_exit_code_is_2()
    {
        var ending = _simulatie.Run();
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.Contains("Usage: simulatie VERB", ending.Error);
    }

    [Theory]
    [InlineData("rum", "run")]
    [InlineData("comprae", "compare")]
    [InlineData("comp", "compare")]
    [InlineData("COMPARE", "compare")]
    [InlineData("--hepl", "--help")]
    public void A_mistyped_verb_is_answered_with_the_nearest_one(string typed, string meant) =>
        Refuses($"There is no verb '{typed}' (did you mean '{meant}'?)", typed);

    [Theory]
    [InlineData("--sead", "--seed")]
    [InlineData("--thread", "--threads")]
    [InlineData("--Replicates", "--replicates")]
    [InlineData("-seed", "--seed")]
    public void A_mistyped_option_is_answered_with_the_nearest_one(string typed, string meant) =>
        Refuses($"run has no option '{typed}' (did you mean '{meant}'?)", "run", "a.yaml", typed, "3");

    [Fact]
    public void A_word_like_nothing_known_is_refused_without_a_guess() =>
        Refuses("There is no verb 'xylophone'. Verbs: run, compare", "xylophone");

    [Fact]
    public void A_stray_word_is_refused() => Refuses("run takes one FILE; found 2: 'a.yaml', 'b.yaml'.", "run", "a.yaml", "b.yaml");

    [Fact]
    public void A_missing_file_name_is_asked_for() => Refuses("run needs one FILE, or --code; found none.", "run");

    [Theory]
    [InlineData("--seed")]
    [InlineData("--seed", "--quiet")]
    [InlineData("--seed=")]
    public void A_forgotten_value_is_asked_for(params string[] words) =>
        Refuses("run: --seed needs a value after it; found none.", ["run", "a.yaml", .. words]);

    [Fact]
    public void A_number_typed_twice_is_refused() =>
        Refuses("--seed is given 2 times; give it once.", "run", "a.yaml", "--seed", "1", "--seed=2");

    private void Refuses(string message, params string[] words)
    {
        var ending = _simulatie.Run(words);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
        Assert.DoesNotContain("   at ", ending.Error);
        Assert.Empty(Directory.GetFileSystemEntries(_simulatie.Folder));
    }
}
