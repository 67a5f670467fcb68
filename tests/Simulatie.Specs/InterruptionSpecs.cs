namespace Simulatie.Specs;

/// <summary>Ctrl-C, and the system's request to end: a clean stop that leaves everything as it was.</summary>
public sealed class InterruptionSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public InterruptionSpecs() => File.WriteAllText(
        Path.Combine(_simulatie.Folder, "town.yaml"), "name: Town\ndescription: A town.\npopulation:\n  families: 500\nrun:\n  replicates: 2\n  months: 12\nconstants:\n  burn-in-months: 24\n");

    public void Dispose() => _simulatie.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_stops_the_work_with_130_and_leaves_nothing(string signal)
    {
        var ending = StopAtWork(signal);
        Assert.Equal((130, ""), (ending.ExitCode, ending.Out));
        Assert.EndsWith("Stopped; nothing was written.\n", ending.Error);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(_simulatie.Folder, "output")));
    }

    [Fact]
    public void Earlier_results_survive_a_stop()
    {
        Assert.Equal(0, _simulatie.Run("run", "town.yaml").ExitCode);
        var before = Contents();
        Assert.Equal(130, StopAtWork("TERM").ExitCode);
        Assert.Equal(before, Contents());
    }

    /// <summary>Stops a run that would take hours, once it is seen to work.</summary>
    private SimulatieProgram.Ending StopAtWork(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill, on Linux.");
        Assert.SkipWhen(signal == "INT" && InterruptIsIgnored(), "This shell started the tests with Ctrl-C switched off, and a program that it starts inherits that.");
        using var run = _simulatie.Start("run", "town.yaml", "--replicates", "100000");
        while (!Directory.Exists(Path.Combine(_simulatie.Folder, "output", ".run-town.partial")) && !run.HasEnded)
            Thread.Sleep(20);
        Thread.Sleep(200);
        run.Signal(signal);
        return run.WaitForEnd();
    }

    private static bool InterruptIsIgnored() =>
        File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:")) is var line
        && (Convert.ToUInt64(line["SigIgn:".Length..].Trim(), 16) & 2) != 0;

    private SortedDictionary<string, string> Contents() => new(
        Directory.GetFiles(Path.Combine(_simulatie.Folder, "output"), "*", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText));
}
