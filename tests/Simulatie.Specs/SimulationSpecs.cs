using System.Text.Json;

namespace Simulatie.Specs;

/// <summary><c>run</c> and <c>compare</c> on a small town: what they print, what they leave on disk, and what they leave alone.</summary>
public sealed class SimulationSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public SimulationSpecs()
    {
        Write("scenarios/baseline.yaml", "name: Practice\ndescription: A small town.\nrun:\n  replicates: 2\n  months: 12\npopulation:\n  families: 100\nconstants:\n  burn-in-months: 24\n");
        Write("scenarios/patient.yaml", "name: Patient\ndescription: Workers wait.\nextends: baseline.yaml\nlevers:\n  patience: 0.6\n");
    }

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void Run_writes_its_data_and_says_where()
    {
        var ending = _simulatie.Run("run", "scenarios/baseline.yaml");
        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("output/run-baseline", ending.Out);
        Assert.Superset(new HashSet<string> { "manifest.json", "timeseries.csv", "configurations.csv", "outcomes.csv" }, Names("output/run-baseline"));
    }

    [Fact]
    public void For_another_program_run_prints_one_JSON_object_of_outcomes_and_writes_nothing()
    {
        var ending = _simulatie.Run("run", "baseline", "--set", "levers.patience=0.4", "--format", "json");
        Assert.Equal(0, ending.ExitCode);
        using var found = JsonDocument.Parse(ending.Out);
        Assert.Equal(("baseline", 2), (found.RootElement.GetProperty("scenario").GetString(), found.RootElement.GetProperty("replicates").GetInt32()));
        double Trust(string part) => found.RootElement.GetProperty(part).GetProperty("trust").GetDouble();
        Assert.InRange(Trust("outcomes"), 0.01, 1);
        Assert.InRange(Trust("outcomes"), Trust("low"), Trust("high"));
        Assert.False(Directory.Exists(At("output")));

        var files = _simulatie.Run("run", "baseline", "--set", "levers.patience=0.4", "--format", "json", "--out", "kept");
        Assert.Equal(ending.Out, files.Out);
        Assert.Contains("manifest.json", Names("kept"));
        var mistake = _simulatie.Run("run", "baseline", "--format", "jsn");
        Assert.Equal((2, ""), (mistake.ExitCode, mistake.Out));
        Assert.Contains("--format: found 'jsn', expected text or json (did you mean 'json'?)", mistake.Error);
    }

    [Fact]
    public void Compare_takes_every_file_in_scenarios_and_writes_the_differences()
    {
        var ending = _simulatie.Run("compare", "--no-report");
        Assert.Equal(0, ending.ExitCode);
        var rows = File.ReadAllLines(At("output/compare-baseline/comparison.csv"));
        Assert.Equal("scenario,outcome,group,unit,mean,mean_low,mean_high,difference,difference_low,difference_high,share_better,resolved,replicates", rows[0]);
        Assert.Equal(["baseline", "patient"], rows.Skip(1).Select(row => row.Split(',')[0]).Distinct());
    }

    [Fact]
    public void Progress_goes_to_stderr_and_results_to_stdout()
    {
        var ending = _simulatie.Run("compare", "patient", "--no-report");
        Assert.Matches(@"^2 scenarios × 2 towns: 0%\n(.*\n)*2 scenarios × 2 towns: 100%\n", ending.Error);
        Assert.DoesNotContain("%\n2 scenarios", ending.Out);
        Assert.Contains("Patient", ending.Out);
    }

    [Fact]
    public void Quiet_leaves_stderr_empty() => Assert.Equal("", _simulatie.Run("run", "baseline", "--quiet").Error);

    [Fact]
    public void A_log_file_receives_every_step()
    {
        _simulatie.Run("run", "baseline", "--quiet", "--log-file", "log.txt");
        Assert.Contains("Results are in output/run-baseline", File.ReadAllText(At("log.txt")));
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_threads()
    {
        _simulatie.Run("compare", "--threads", "1", "--out", "one");
        _simulatie.Run("compare", "--threads", "8", "--out", "eight", "--quiet");
        var (one, eight) = (Contents("one"), Contents("eight"));
        Assert.NotEmpty(one);
        Assert.Equal(one, eight);
    }

    [Fact]
    public void Another_seed_gives_other_bytes()
    {
        _simulatie.Run("run", "baseline", "--seed", "1", "--out", "one");
        _simulatie.Run("run", "baseline", "--seed", "2", "--out", "two");
        Assert.NotEqual(File.ReadAllText(At("one/outcomes.csv")), File.ReadAllText(At("two/outcomes.csv")));
    }

    [Fact]
    public void The_manifest_remembers_the_command_and_every_effective_parameter()
    {
        _simulatie.Run("run", "baseline", "--set", "levers.patience=0.4", "--set", "rules.W01=1.5", "--threads", "2", "--seed", "7");
        using var manifest = JsonDocument.Parse(File.ReadAllText(At("output/run-baseline/manifest.json")));
        Assert.Equal("simulatie run baseline --seed 7 --set levers.patience=0.4 --set rules.W01=1.5", manifest.RootElement.GetProperty("command").GetString());
        Assert.Equal(7, manifest.RootElement.GetProperty("seed").GetInt32());
        var parameters = manifest.RootElement.GetProperty("scenarios")[0].GetProperty("parameters");
        Assert.Equal(0.4, parameters.GetProperty("levers.patience").GetDouble());
        Assert.Equal(100, parameters.GetProperty("population.families").GetInt32());
        Assert.Equal(1.5, parameters.GetProperty("rules.W01").GetDouble());
    }

    [Fact]
    public void The_command_line_decides_before_the_file()
    {
        _simulatie.Run("run", "baseline", "--replicates", "3", "--months", "6");
        var replicates = File.ReadAllLines(At("output/run-baseline/outcomes.csv")).Skip(1).Select(row => row.Split(',')[1]).Distinct();
        Assert.Equal(["0", "1", "2"], replicates);
    }

    [Theory]
    [InlineData("scenarios/baselin: found no such file, expected a scenario file (did you mean scenarios/baseline.yaml?)", "run", "baselin")]
    [InlineData("--replicates: found 'many', expected a whole number from 1 to 100000.", "run", "baseline", "--replicates", "many")]
    [InlineData("--set levers.patienc=1: found \"levers.patienc\"", "compare", "--set", "levers.patienc=1")]
    [InlineData("--lang: found 'fr', expected nl (Dutch) or en (English).", "compare", "--lang", "fr")]
    public void A_mistake_is_told_at_once_and_writes_nothing(string message, params string[] words)
    {
        var ending = _simulatie.Run(words);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith(message, ending.Error);
        Assert.False(Directory.Exists(At("output")));
    }

    [Fact]
    public void The_problems_of_all_files_are_told_at_once()
    {
        Write("scenarios/a.yaml", "name: A\ndescription: A.\nlevers:\n  patienc: 1\n");
        Write("scenarios/b.yaml", "name: B\ndescription: B.\nlevers:\n  patience: 0,5\n");
        var ending = _simulatie.Run("compare");
        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("scenarios/a.yaml:4:3:", ending.Error);
        Assert.Contains("scenarios/b.yaml:4:13:", ending.Error);
    }

    [Fact]
    public void Policies_that_differ_in_more_than_levers_are_refused_unless_unpaired()
    {
        Write("scenarios/other-town.yaml", "name: Other\ndescription: Other.\nextends: baseline.yaml\npopulation:\n  families: 90\n");
        Assert.Equal(2, _simulatie.Run("compare").ExitCode);
        Assert.Equal(0, _simulatie.Run("compare", "--unpaired").ExitCode);
    }

    [Fact]
    public void Outside_the_repository_compare_says_what_it_misses()
    {
        Directory.Delete(At("scenarios"), recursive: true);
        var ending = _simulatie.Run("compare");
        Assert.Equal(2, ending.ExitCode);
        Assert.Contains("found no folder 'scenarios'", ending.Error);
    }

    [Fact]
    public void A_new_scenario_can_be_compared_at_once()
    {
        var written = _simulatie.Run("new", "mine", "--lang", "nl");
        Assert.Equal((0, ""), (written.ExitCode, written.Error));
        Assert.Equal("Wrote scenarios/mine.yaml. Change a number in it, then: simulatie compare scenarios/mine.yaml\n", written.Out);
        Assert.Equal(2, _simulatie.Run("new", "mine").ExitCode);
        Assert.Equal(0, _simulatie.Run("run", "mine", "--replicates", "1", "--months", "1", "--set", "population.families=50").ExitCode);
    }

    private string At(string path) => Path.Combine(_simulatie.Folder, path);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    private HashSet<string> Names(string folder) => [.. Directory.GetFiles(At(folder)).Select(file => Path.GetFileName(file))];

    /// <summary>Every data file, the manifest and the report; figures are not data.</summary>
    private SortedDictionary<string, string> Contents(string folder) => new(Directory.GetFiles(At(folder))
        .Where(file => Path.GetExtension(file) is ".csv" or ".json" or ".html").ToDictionary(file => Path.GetFileName(file), File.ReadAllText));
}
