using CommandLine;
using CsCheck;
using Simulatie.Cli;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Cli.Verbs;
using Simulatie.Experiments;

namespace Simulatie.Tests.Cli;

public class StrictArgumentsTests
{
    private static readonly Gen<string> Value = Gen.OneOf(
        Gen.String[Gen.Char["abc=.,;:- é%'\"/\\"], 1, 8].Where(text => !text.StartsWith('-') && !string.IsNullOrWhiteSpace(text)), Gen.Const("-0.5"), Gen.Const("-3"), Gen.Const("0,5"), Gen.Const("a b"));

    private static readonly Gen<string> File = Value.Where(text => !text.StartsWith('-'));

    [Verb("probe", HelpText = "For tests.")]
    public sealed class Probe : Verb
    {
        [Option("number", HelpText = "A value.")]
        public string? Number { get; set; }

        [Option("set", Separator = OptionShape.Separator, HelpText = "A repeatable value.")]
        public IEnumerable<string> Settings { get; set; } = [];

        [Value(0, MetaName = "FILE", HelpText = "Files.")]
        public IEnumerable<string> Files { get; set; } = [];

        public override ExitCode Run(Session session) => ExitCode.Done;
    }

    [Fact]
    public void Whatever_the_order_and_the_spelling_every_word_arrives_where_it_belongs() =>
        Gen.Select(Value, Value.Array[0, 3], File.Array[0, 3], Gen.Bool, Gen.Bool, Gen.Int[0, 1000]).Sample((number, settings, files, quiet, attached, shuffle) =>
        {
            List<string[]> pieces = [Option("--number", number, attached), .. settings.Select(setting => Option("--set", setting, attached)), .. files.Select(file => new[] { file })];
            if (quiet)
                pieces.Insert(shuffle % (pieces.Count + 1), ["--quiet"]);
            var turn = shuffle % pieces.Count;
            var probe = Read([.. pieces.Skip(turn).Concat(pieces.Take(turn)).SelectMany(piece => piece)]);
            return probe.Number == number && probe.Quiet == quiet
                && probe.Settings.Order().SequenceEqual(settings.Order()) && probe.Files.Order().SequenceEqual(files.Order());
        });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_value_is_a_value_that_is_missing(string value) =>
        Assert.Contains("--number needs a value after it", Assert.Throws<UserMistake>(() => Read("--number", value)).Message);

    [Fact]
    public void An_option_that_a_verb_does_without_is_unknown_to_it() =>
        Assert.Contains("story has no option '--replicates'", Assert.Throws<UserMistake>(() => StrictArguments.Check("story", typeof(StoryVerb), ["baseline", "--replicates", "3"])).Message);

    [Fact]
    public void Repeated_settings_keep_their_order() => Assert.Equal(["a=1", "b=2", "a=3"], Read("--set", "a=1", "--set=b=2", "x.yaml", "--set", "a=3").Settings);

    [Fact]
    public void A_file_after_a_repeatable_option_is_a_file() => Assert.Equal(["x.yaml"], Read("--set", "a=1", "x.yaml").Files);

    [Fact]
    public void After_two_dashes_every_word_is_a_file() => Assert.Equal(["--quiet", "-x"], Read("--", "--quiet", "-x").Files);

    [Fact]
    public void A_negative_number_is_a_value() => Assert.Equal("-0.3", Read("--number", "-0.3").Number);

    [Theory]
    [InlineData("--quiet is a switch and takes no value; found '--quiet=yes'.", "--quiet=yes")]
    [InlineData("probe: found an empty word (''), expected any number of FILE.", "")]
    [InlineData("probe: --number needs a value after it; found none.", "--number", "--set", "a=1")]
    [InlineData("probe: the value of --set holds a line break or another control character; expected one line of text.", "--set", "a=1\u001fb=2")]
    [InlineData("--quiet is given 2 times; give it once.", "--quiet", "--quiet")]
    [InlineData("probe has no option '--nubmer' (did you mean '--number'?). 'simulatie probe --help' lists them.", "--nubmer=3")]
    [InlineData("probe has no option '-'. 'simulatie probe --help' lists them.", "-")]
    public void What_the_library_would_swallow_is_refused(string message, params string[] words) =>
        Assert.Equal(message, Assert.Throws<UserMistake>(() => Read(words)).Message);

    private static string[] Option(string name, string value, bool attached) => attached ? [$"{name}={value}"] : [name, value];

    private static Probe Read(params string[] words) => (Probe)new CommandReader([typeof(Probe)]).Read(["probe", .. words]).Verb!;
}
