using System.Security.Cryptography;

namespace Simulatie.Specs;

/// <summary>A sweep as a user runs it: killed without warning, cut into shards, refused.</summary>
public sealed class SweepSpecs : IDisposable
{
    private static readonly string[] Small =
    [
        "sweep", "town.yaml", "--method", "saltelli", "--points", "16", "--replicates", "2", "--months", "24",
        "--vary", "uncertainties.trust-rate", "--vary", "uncertainties.gate-threshold", "--vary", "levers.patience",
    ];

    private readonly SimulatieProgram _simulatie = new();

    public SweepSpecs() => File.WriteAllText(Path.Combine(_simulatie.Folder, "town.yaml"), "name: Town\ndescription: Small\npopulation:\n  families: 300\n");

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void Killed_without_warning_again_and_again_it_ends_in_the_same_bytes()
    {
        Run("--out", "unbroken");
        for (var kill = 0; kill < 5; kill++)
        {
            var before = Size("broken");
            using var running = _simulatie.Start([.. Small, "--out", "broken"]);
            while (!running.HasEnded && Size("broken") < before + 4000)
                Thread.Sleep(5);
            Assert.False(running.HasEnded);
        } // leaving the block kills it
        Assert.DoesNotContain("\"complete\": true", File.ReadAllText(Path.Combine(_simulatie.Folder, "broken", "sweep.json")));
        Run("--out", "broken");
        Assert.Equal(Bytes("unbroken"), Bytes("broken"));
        Assert.Equal(SensitivityOf("unbroken"), SensitivityOf("broken"));
    }

    [Fact]
    public void Asked_to_stop_it_says_that_the_runs_are_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill, on Linux.");
        using var running = _simulatie.Start([.. Small, "--out", "stopped"]);
        WaitForRuns(running, "stopped");
        running.Signal("TERM");
        var ending = running.WaitForEnd();
        Assert.Equal((130, ""), (ending.ExitCode, ending.Out));
        Assert.EndsWith("Stopped; the finished runs are kept, and the same command goes on from there.\n", ending.Error);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(_simulatie.Folder, "stopped", "parts")));
    }

    [Fact]
    public void A_sweep_that_is_not_complete_has_no_sensitivity_yet()
    {
        using (var running = _simulatie.Start([.. Small, "--out", "begun"]))
            WaitForRuns(running, "begun");
        var ending = _simulatie.Run("sensitivity", "begun");
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.Contains("found a sweep that is not complete", ending.Error);
        Assert.False(Directory.Exists(Path.Combine(_simulatie.Folder, "output", "sensitivity-begun")));
    }

    [Fact]
    public void Shards_run_as_processes_merge_to_the_result_of_one_machine()
    {
        Run("--out", "whole");
        for (var shard = 1; shard <= 3; shard++)
            Assert.StartsWith($"shard {shard}/3: ", Run("--out", $"shard{shard}", "--shard", $"{shard}/3", "--threads", "1"));
        Assert.Equal(0, _simulatie.Run("merge", "shard1", "shard2", "shard3", "--out", "merged").ExitCode);
        Assert.Equal(Bytes("whole"), Bytes("merged"));
    }

    [Theory]
    [InlineData("--vary levers.patence: found \"levers.patence\"", "--vary", "levers.patence")]
    [InlineData("--method: found 'sobel', expected one of", "--vary", "levers.patience", "--method", "sobel")]
    [InlineData("the method 'sobol' needs a number of points", "--vary", "levers.patience", "--method", "sobol")]
    [InlineData("nothing is varied", "--points", "3")]
    [InlineData("--shard: found '4/3'", "--vary", "levers.patience", "--shard", "4/3")]
    [InlineData("--until: found 'trust', expected an outcome and half a width", "--vary", "levers.patience", "--until", "trust")]
    public void A_mistake_is_one_message_and_nothing_is_written(string message, params string[] words)
    {
        var ending = _simulatie.Run(["sweep", "town.yaml", .. words]);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
        Assert.Single(Directory.GetFileSystemEntries(_simulatie.Folder));
    }

    /// <summary>What moves the outcomes of a sweep: the table that is printed, and the data.</summary>
    private (string Table, string Data) SensitivityOf(string sweep)
    {
        var ending = _simulatie.Run("sensitivity", sweep, "--out", "sensitivity", "--quiet");
        Assert.True(ending.ExitCode == 0, ending.Error);
        var folder = Path.Combine(_simulatie.Folder, "sensitivity");
        string[] figures = ["heat-map", "prcc", "scatter", "sobol-indices"];
        Assert.All(figures, figure => Assert.True(File.Exists(Path.Combine(folder, figure + ".png")) && File.Exists(Path.Combine(folder, figure + ".svg"))));
        return (ending.Out, File.ReadAllText(Path.Combine(folder, "sensitivity.csv")));
    }

    private string Run(params string[] more)
    {
        var ending = _simulatie.Run([.. Small, .. more]);
        Assert.True(ending.ExitCode == 0, ending.Error);
        return ending.Out;
    }

    private void WaitForRuns(SimulatieProgram.Running running, string name)
    {
        while (!running.HasEnded && Size(Path.Combine(name, "parts")) == 0)
            Thread.Sleep(5);
        Assert.False(running.HasEnded);
    }

    private long Size(string name)
    {
        try
        {
            return new DirectoryInfo(Path.Combine(_simulatie.Folder, name)).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        }
        catch (IOException)
        {
            return 0; // a file was renamed meanwhile
        }
    }

    private Dictionary<string, string> Bytes(string name) =>
        Directory.GetFiles(Path.Combine(_simulatie.Folder, name), "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Path.Combine(_simulatie.Folder, name), path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
}
