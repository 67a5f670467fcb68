using System.Diagnostics;
using System.Security.Cryptography;

namespace Simulatie.Specs;

/// <summary>The script of <c>simulatie slurm</c>: its tasks run one by one as processes, and where a Slurm runs, sent to it (<c>tests/slurm.sh</c> starts one).</summary>
public sealed class SlurmSpecs : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Sweep =
    [
        "town.yaml", "--method", "saltelli", "--points", "8", "--replicates", "2", "--months", "12", "--vary", "uncertainties.trust-rate", "--vary", "levers.patience",
    ];

    private readonly SimulatieProgram _simulatie = new();

    public SlurmSpecs()
    {
        File.WriteAllText(Path.Combine(_simulatie.Folder, "town.yaml"), "name: Town\ndescription: Small\npopulation:\n  families: 300\n");
        Succeed("sweep", [.. Sweep, "--out", "one machine"]);
        Succeed("slurm", [.. Sweep, "--out", "the cluster's", "--tasks", "3", "--sbatch=--mem=500M", "--script", "sweep.sh"]);
    }

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void Its_tasks_run_as_processes_give_what_one_machine_gives_byte_for_byte()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "no bash on this machine");
        foreach (var task in new[] { "3", "1", "1", "2" }) // one is put back in the queue and comes again
            Bash(["sweep.sh", "shard"], ("SLURM_ARRAY_TASK_ID", task));
        Bash(["sweep.sh", "merge"]);
        Assert.Equal(Bytes("one machine"), Bytes("the cluster's"));
    }

    [Fact]
    public void Sent_to_a_real_Slurm_it_gives_what_one_machine_gives_byte_for_byte()
    {
        Assert.SkipUnless(SlurmRuns(), "no Slurm runs on this machine; tests/slurm.sh starts one");
        var jobs = Bash(["sweep.sh"]).Trim().Split(';')[0];
        var waited = Stopwatch.StartNew();
        while (Run("squeue", ["--noheader", "--jobs", jobs]) is { ExitCode: 0, Out.Length: > 0 } || !Complete())
        {
            Assert.True(waited.Elapsed < Patience, $"job {jobs} did not end: {Logs()}");
            Thread.Sleep(500);
        }
        Assert.Equal(Bytes("one machine"), Bytes("the cluster's"));
    }

    [Theory]
    [InlineData("--until: a sweep that stops by itself", "--vary", "levers.patience", "--until", "trust +-0.01")]
    [InlineData("--tasks", "--vary", "levers.patience", "--tasks", "0")]
    public void What_cannot_be_shared_out_is_refused(string message, params string[] words)
    {
        var ending = _simulatie.Run(["slurm", "town.yaml", .. words]);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
    }

    private bool Complete() =>
        Path.Combine(_simulatie.Folder, "the cluster's", "sweep.json") is var file && File.Exists(file) && File.ReadAllText(file).Contains("\"complete\": true", StringComparison.Ordinal);

    private string Logs() =>
        string.Join('\n', Directory.GetFiles(_simulatie.Folder, "*.log", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static bool SlurmRuns()
    {
        try
        {
            return Run("sinfo", ["--noheader"]) is { ExitCode: 0, Out.Length: > 0 };
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // there is no such program
        }
    }

    private void Succeed(string verb, string[] words)
    {
        var ending = _simulatie.Run([verb, .. words]);
        Assert.True(ending.ExitCode == 0, ending.Error);
    }

    private string Bash(string[] words, params (string Name, string Value)[] surroundings)
    {
        var (code, output, error) = Run("bash", words, _simulatie.Folder, surroundings);
        Assert.True(code == 0, error);
        return output;
    }

    private static (int ExitCode, string Out, string Error) Run(string program, string[] words, string? folder = null, params (string Name, string Value)[] surroundings)
    {
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in surroundings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Patience), $"{program} did not end");
        return (process.ExitCode, output, error.Result);
    }

    private Dictionary<string, string> Bytes(string name) =>
        Directory.GetFiles(Path.Combine(_simulatie.Folder, name), "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(Path.Combine(_simulatie.Folder, name), path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
}
