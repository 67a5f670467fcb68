namespace Simulatie.Specs;

/// <summary>The model beside the study, as the program shows it.</summary>
public sealed class ValidateSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public ValidateSpecs()
    {
        Write("scenarios/baseline.yaml", "name: Practice\ndescription: A small town.\npopulation:\n  families: 200\nconstants:\n  burn-in-months: 40\n");
        Write("scenarios/validation/no-help.yaml", "name: None\ndescription: No services.\nextends: ../baseline.yaml\norganisations:\n" + string.Concat(
            new[] { "ocmw", "kind-en-gezin", "clb", "mutuality", "community-work", "food-distribution" }.Select(kind => $"  {kind}:\n    count: 0\n")));
    }

    public void Dispose() => _simulatie.Dispose();

    [Fact]
    public void Every_pattern_has_a_line_and_a_failure_of_the_fit_gives_exit_code_3()
    {
        var ending = _simulatie.Run("validate", "--replicates", "2", "--months", "12", "--parameters", "middle", "--quiet", "--out", "out");
        Assert.Equal("", ending.Error);
        Assert.Matches("P7 begeleider × others: negative .*held out", ending.Out);
        var rows = File.ReadAllLines(Path.Combine(_simulatie.Folder, "out", "patterns.csv")).Skip(1).Select(row => row.Split(',')).ToList();
        Assert.Equal(rows.Any(row => row[2] != "held out" && row[^1] == "no") ? 3 : 0, ending.ExitCode);
    }

    [Fact]
    public void A_rival_that_was_calibrated_stands_beside_the_model()
    {
        var calibrated = _simulatie.Run("calibrate", "--rival", "no-gate", "--particles", "10", "--simulations", "20", "--quiet", "--out", "rival");
        Assert.Equal((0, ""), (calibrated.ExitCode, calibrated.Error));
        var ending = _simulatie.Run("validate", "--replicates", "2", "--months", "12", "--parameters", "middle", "--quiet", "--out", "out", "--rival", "rival/ensemble.json");
        Assert.Equal("", ending.Error);
        Assert.Contains("without the gate", ending.Out);
        Assert.Contains(File.ReadAllLines(Path.Combine(_simulatie.Folder, "out", "rival.csv")), row => row.StartsWith("no-gate,P7,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_model_itself_is_no_rival()
    {
        Assert.Equal(0, _simulatie.Run("calibrate", "--particles", "10", "--simulations", "20", "--quiet", "--out", "model").ExitCode);
        var ending = _simulatie.Run("validate", "--replicates", "1", "--months", "2", "--parameters", "middle", "--quiet", "--rival", "model/ensemble.json");
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith("--rival: found the parameter sets of 'the model itself'", ending.Error);
    }

    [Fact]
    public void A_reading_that_does_not_exist_is_named()
    {
        var ending = _simulatie.Run("validate", "--reading", "other");
        Assert.Equal((2, ""), (ending.ExitCode, ending.Out));
        Assert.StartsWith("--reading: found 'other', expected main or alternative", ending.Error);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_simulatie.Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
