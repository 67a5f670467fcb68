using System.Diagnostics;

namespace Simulatie.Specs;

/// <summary>The numbers in the README come from the program.</summary>
public sealed class ReadmeSpecs : IDisposable
{
    private const string Begin = "<!-- results:begin";
    private const string End = "<!-- results:end -->";

    private readonly SimulatieProgram _simulatie = new();

    public void Dispose() => _simulatie.Dispose();

    /// <summary>SIMULATIE_ACCEPT=1 writes the table anew.</summary>
    [Fact]
    public void The_README_shows_what_the_program_prints()
    {
        string[] policies = ["specialised-guidance-funded", "extra-staff-unspecialised", "rushed-guidance"];
        string[] files = [.. policies.Select(policy => Path.Combine(Root, "scenarios", policy + ".yaml"))];
        var ending = _simulatie.Run(["compare", .. files, "--reference", Path.Combine(Root, "scenarios", "baseline.yaml"), "--quiet", "--no-report", "--out", "out"]);
        Assert.Equal(0, ending.ExitCode);
        var table = ending.Out[..ending.Out.LastIndexOf("\nFigures and data", StringComparison.Ordinal)].TrimEnd('\n');
        var written = $"""
            {Begin}: written by the tests with SIMULATIE_ACCEPT=1; none of it is typed by hand -->
            `simulatie compare {string.Join(' ', policies)}` prints:

            ```text
            {table.Replace("\n", "\n            ")}
            ```
            {End}
            """.Replace("\r", "").Replace("\n            ", "\n");
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        var current = readme[..readme.IndexOf(Begin, StringComparison.Ordinal)] + written + readme[(readme.IndexOf(End, StringComparison.Ordinal) + End.Length)..];
        if (Environment.GetEnvironmentVariable("SIMULATIE_ACCEPT") == "1")
            File.WriteAllText(Path.Combine(Root, "README.md"), current);
        Assert.Equal(current, File.ReadAllText(Path.Combine(Root, "README.md")));
    }

    /// <summary>The Web SDK would let <c>dotnet run</c> change to the project's folder, where there are no scenarios.</summary>
    [Fact]
    public void The_first_line_of_the_README_works_in_the_folder_where_it_is_typed()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}") ? "Release" : "Debug";
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { WorkingDirectory = _simulatie.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in (string[])["run", "--no-build", "-c", configuration, "--project", Path.Combine(Root, "src", "Simulatie.Cli"), "--", "new", "plan"])
            start.ArgumentList.Add(word);
        using var run = Process.Start(start)!;
        Assert.True(run.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.True(run.ExitCode == 0, run.StandardError.ReadToEnd());
        Assert.True(File.Exists(Path.Combine(_simulatie.Folder, "scenarios", "plan.yaml")) || File.Exists(Path.Combine(_simulatie.Folder, "plan.yaml")));
    }

    private static string Root { get; } = Up(AppContext.BaseDirectory);

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "Simulatie.sln")) ? folder : Up(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
