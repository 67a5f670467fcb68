using System.Text.RegularExpressions;

namespace Simulatie.Specs;

/// <summary>The class page as a lecturer starts and ends it.</summary>
public sealed partial class ClassSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new() { ProgramFolder = OwnFolder };

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public async Task It_says_where_the_page_is_serves_it_and_ends_at_once()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill, on Linux.");
        using var class_ = _simulatie.Start("class", "--port", "0", "--no-browser");
        var address = Address().Match(class_.FirstLine).Value;
        Assert.NotEqual("", address);
        using var browser = new HttpClient { BaseAddress = new Uri(address) };

        Assert.Contains("<!--Blazor", await browser.GetStringAsync("/"));
        Assert.True((await browser.GetStringAsync("/_framework/blazor.web.js")).Length > 10_000);

        class_.Signal("TERM");
        var started = TimeProvider.System.GetTimestamp();
        var ending = class_.WaitForEnd();
        Assert.Equal((0, ""), (ending.ExitCode, ending.Error));
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Empty(Directory.GetFileSystemEntries(_simulatie.Folder));
    }

    [Fact]
    public void A_port_that_is_taken_is_refused_in_one_line()
    {
        using var first = _simulatie.Start("class", "--port", "0", "--no-browser");
        var port = first.FirstLine.Split(':')[^1].Trim('/', ' ', '\n');
        var second = _simulatie.Run("class", "--port", port, "--no-browser");
        Assert.Equal((2, ""), (second.ExitCode, second.Out));
        Assert.Equal($"--port: found {port}, which is taken or not allowed on this computer; expected a free port, or 0 for any free one.\n", second.Error);
    }

    // The page's files stand beside the program, not beside these tests.
    private static string OwnFolder
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root.FullName, "Simulatie.sln")))
                root = root.Parent!;
            return AppContext.BaseDirectory.Replace(
                Path.Combine(root.FullName, "tests", "Simulatie.Specs"), Path.Combine(root.FullName, "src", "Simulatie.Cli"), StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Address();
}
