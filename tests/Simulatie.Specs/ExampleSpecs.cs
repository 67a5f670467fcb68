using System.Reflection;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Verbs;

namespace Simulatie.Specs;

/// <summary>Every example on a help page runs as it stands; those that simulate are only made short.</summary>
public sealed class ExampleSpecs : IDisposable
{
    private static readonly string[] Short = ["--replicates", "2", "--months", "2", "--set", "population.families=200"];

    private readonly SimulatieProgram _simulatie = new();

    public static TheoryData<string, bool> Examples =>
        [.. from verb in VerbList.All from example in verb.GetCustomAttributes<ExampleAttribute>() where verb != typeof(ClassVerb) select (example.Command, typeof(SimulationVerb).IsAssignableFrom(verb))];

    public void Dispose() => _simulatie.Dispose();

    // The class page stays until it is stopped: ClassSpecs.
    [Fact]
    public void Every_verb_has_an_example() =>
        Assert.All(VerbList.All, verb => Assert.NotEmpty(verb.GetCustomAttributes<ExampleAttribute>()));

    [Theory, MemberData(nameof(Examples))]
    public void An_example_runs_where_the_scenarios_are(string command, bool simulates)
    {
        CopyShippedScenarios();
        string[] words = [.. command.Split(' ').Skip(1)];
        MakeSweepFor(words[0]);
        var ending = _simulatie.Run(simulates ? [.. words, .. Missing(words)] : words);
        // A town made small need not look like the study: that is what this code says.
        Assert.True(ending.ExitCode == 0 || (words[0] == "validate" && ending.ExitCode == 3), ending.Error);
        Assert.NotEmpty(ending.Out);
    }

    /// <summary>Some verbs work on what a sweep has made before.</summary>
    private void MakeSweepFor(string verb)
    {
        string[] vary = verb == "sensitivity"
            ? ["--method", "saltelli", "--points", "4", "--vary", "uncertainties.trust-rate", "--vary", "levers.patience"]
            : ["--vary", "levers.patience=0:1:11"];
        string[][] sweeps = verb switch
        {
            "sensitivity" => [[]],
            "merge" => [["--shard", "1/2"], ["--shard", "2/2"]],
            "export" => [[]],
            _ => [],
        };
        foreach (var sweep in sweeps)
            Assert.Equal(0, _simulatie.Run(["sweep", "baseline", .. vary, .. sweep, .. Short]).ExitCode);
    }

    private static IEnumerable<string> Missing(string[] words) =>
        Short.Chunk(2).Where(option => Takes(words[0], option[0]) && (option[0] == "--set" ? !words.Any(word => word.StartsWith("population.families=", StringComparison.Ordinal)) : !words.Contains(option[0]))).SelectMany(option => option);

    private static bool Takes(string verb, string option) =>
        OptionShape.Of(VerbList.All.Single(type => type.GetCustomAttribute<CommandLine.VerbAttribute>()!.Name == verb)).Any(shape => shape.Written == option);

    private void CopyShippedScenarios()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Simulatie.sln")))
            root = Path.GetDirectoryName(root)!;
        foreach (var folder in new[] { "scenarios", Path.Combine("scenarios", "validation") })
        {
            Directory.CreateDirectory(Path.Combine(_simulatie.Folder, folder));
            foreach (var file in Directory.GetFiles(Path.Combine(root, folder), "*.yaml"))
                File.Copy(file, Path.Combine(_simulatie.Folder, folder, Path.GetFileName(file)));
        }
    }
}
