using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using Simulatie.Classroom.Live;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Observation;
using Simulatie.Scenarios;
using Simulatie.Study;

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
        using var class_ = _simulatie.Start("class", Town(), "--port", "0", "--no-browser");
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
        Assert.Equal("town.yaml", Path.GetFileName(Assert.Single(Directory.GetFileSystemEntries(_simulatie.Folder))));
    }

    [Fact]
    public void A_port_that_is_taken_is_refused_in_one_line()
    {
        using var first = _simulatie.Start("class", Town(), "--port", "0", "--no-browser");
        var port = first.FirstLine.Split(':')[^1].Trim('/', ' ', '\n');
        var second = _simulatie.Run("class", "town.yaml", "--port", port, "--no-browser");
        Assert.Equal((2, ""), (second.ExitCode, second.Out));
        Assert.Equal($"--port: found {port}, which is taken or not allowed on this computer; expected a free port, or 0 for any free one.\n", second.Error);
    }

    [Fact]
    public void A_run_with_the_code_of_a_class_writes_the_numbers_of_the_class_to_the_last_digit()
    {
        var scenario = ScenarioReader.Read(Path.Combine(_simulatie.Folder, Town()), []);
        using var lesson = new ClassSession(new ClassMaterial([scenario], [], [], new RunPlan(7, 1, 60, 1) { Sets = Ensemble.Usable }, Language.Dutch), NullLogger<ClassSession>.Instance);
        lesson.GoTo(8);
        lesson.MoveLever("levers.caseload-factor", 0.5);
        lesson.GoTo(19);

        var ending = _simulatie.Run("run", "town.yaml", "--code", lesson.Now.Code, "--out", "out");
        Assert.True(ending.ExitCode == 0, ending.Error);
        var written = File.ReadLines(Path.Combine(_simulatie.Folder, "out", "timeseries.csv")).Skip(1).Select(line => line.Split(','))
            .Where(row => row[3] == "all").ToDictionary(row => (int.Parse(row[1], CultureInfo.InvariantCulture), row[2]), row => row[5]);
        foreach (var frame in lesson.Now.Second)
            foreach (var outcome in OutcomeCatalogue.All.Where(outcome => double.IsFinite(frame.Of(outcome.Outcome))))
                Assert.Equal(written[(frame.Month, outcome.Key)], frame.Of(outcome.Outcome).ToString("G9", CultureInfo.InvariantCulture));
        Assert.NotEqual(lesson.Now.NowFirst.Of(Outcome.Trust), lesson.Now.NowSecond.Of(Outcome.Trust));
        Assert.Contains("month-9.levers.caseload-factor", File.ReadAllText(Path.Combine(_simulatie.Folder, "out", "manifest.json")));
    }

    [Theory]
    [InlineData("--seed", "2")]
    [InlineData("--months", "2")]
    [InlineData("--set", "levers.patience=0.4")]
    public void A_code_and_an_option_that_says_the_same_are_refused(string option, string value)
    {
        var ending = _simulatie.Run("run", "--code", "baseline,seed1,months24,at11,check00000000", option, value);
        Assert.Equal((2, $"{option}: found beside --code, which says it already; expected one of the two.\n"), (ending.ExitCode, ending.Error));
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

    /// <summary>Writes a small town.</summary>
    private string Town()
    {
        File.WriteAllText(Path.Combine(_simulatie.Folder, "town.yaml"), "name: Town\ndescription: A town.\npopulation:\n  families: 300\nconstants:\n  burn-in-months: 24\n");
        return "town.yaml";
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Address();
}
