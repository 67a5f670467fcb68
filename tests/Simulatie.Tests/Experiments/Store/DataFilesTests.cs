using System.Security.Cryptography;
using System.Text.Json;
using CsCheck;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Model.Observation;
using static Simulatie.Tests.Experiments.FakeEngine;

namespace Simulatie.Tests.Experiments.Store;

public class DataFilesTests
{
    private static readonly string[] Tables = ["comparison.csv", "configurations.csv", "outcomes.csv", "timeseries.csv"];

    private static readonly Provenance Provenance = new("simulatie compare", "abc123", scenario =>
        [("levers.fte-change", scenario.Parameters.Levers.FteChange), ("constants.burn-in-months", 120), ("levers.specialised-for-all", false), ("name", "à \"b\""), ("none", null)]);

    private static void Write(string folder, IReadOnlyList<Scenario> policies, RunPlan plan, ReplicateStart? start = null) =>
        ComparisonFiles.Write(folder, ComparisonTests.Compare(policies, plan, start), Provenance, TestContext.Current.CancellationToken);

    /// <summary>The rows of a table without its header, split into cells (no name here needs quotes).</summary>
    private static List<string[]> Rows(string folder, string table) =>
        [.. File.ReadAllText(Path.Combine(folder, table)).TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void Any_order_of_scenarios_and_any_number_of_threads_give_the_same_bytes()
    {
        Scenario[] policies = [Policy("a", 0.1), Policy("b", -0.2), Policy("c", 0.3)];
        using var expected = new TemporaryFolder();
        Write(expected.Path, policies, Plan());
        Gen.Select(Gen.Shuffle(policies), Gen.Int[1, 8]).Sample((shuffled, threads) =>
        {
            using var folder = new TemporaryFolder();
            Write(folder.Path, shuffled, Plan(threads: threads));
            return Tables.Append("manifest.json").All(name => File.ReadAllBytes(folder[name]).AsSpan().SequenceEqual(File.ReadAllBytes(expected[name])));
        }, iter: 10);
    }

    [Fact]
    public void A_policy_equal_to_the_reference_has_the_same_levels_and_a_difference_of_0()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Policy("same")], Plan());
        var rows = Rows(folder.Path, "comparison.csv").GroupBy(row => row[0]).ToDictionary(group => group.Key, group => group.ToList());
        Assert.Equal(rows["baseline"].Select(row => row[1..10]), rows["same"].Select(row => row[1..10]));
        Assert.All(rows["same"].Concat(rows["baseline"]), row => Assert.Equal(["0", "0", "0", "false"], [.. row[7..10], row[11]]));
    }

    [Fact]
    public void The_comparison_is_written_as_published()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Policy("more", 0.5)], Plan(replicates: 3), (_, _, replicate, months, _) => (scenario, _) =>
            Record(BurnIn, BurnIn + months, (outcome, group) => (outcome, group) switch
            {
                (Outcome.LastingHelp, Group.NewlyPoor) => replicate == 1 ? double.NaN : 0.25 + replicate / 4.0 * (1 + scenario.Parameters.Levers.FteChange),
                (Outcome.YearlyCost, _) => 1e6 / 3 * (1 + scenario.Parameters.Levers.FteChange),
                (Outcome.CostPerLastingResult, _) => double.NaN,
                _ => 0,
            }));
        var lines = File.ReadAllLines(folder["comparison.csv"]);
        Assert.Equal("scenario,outcome,group,unit,mean,mean_low,mean_high,difference,difference_low,difference_high,share_better,resolved,replicates", lines[0]);
        // Values 0.25 and 1 under the policy, 0.25 and 0.75 under the reference; t with one degree of freedom is 12.7062047.
        Assert.Contains("more,lasting-help,newly-poor,share,0.625,-4.13982678,5.38982678,0.125,-1.46327559,1.71327559,0.75,false,2", lines);
        Assert.Contains("baseline,yearly-cost,all,euro per year,333333.333,333333.333,333333.333,0,0,0,,false,3", lines);
        Assert.Contains("more,yearly-cost,all,euro per year,500000,500000,500000,166666.667,166666.667,166666.667,0,true,3", lines);
        Assert.Contains("more,cost-per-lasting-result,all,euro,,,,,,,,false,0", lines);
        Assert.Contains("more,trust,entry-plantrekker,0-1,0,0,0,0,0,0,0.5,false,3", lines);
    }

    [Fact]
    public void Outcomes_hold_every_single_run()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Policy("more", 0.5)], Plan(replicates: 3));
        var rows = Rows(folder.Path, "outcomes.csv");
        var split = OutcomeCatalogue.All.Count(outcome => outcome.ByGroup);
        Assert.Equal(2 * 3 * (split * 13 + OutcomeCatalogue.All.Count - split), rows.Count);
        var expected = Run(Policy("more", 0.5).Parameters, 7, 2, 3).Of(Outcome.Trust, Group.Couple);
        Assert.Equal(["more", "2", "trust", "couple", "0-1", expected.ToString("G9")], rows.Single(row => row is ["more", "2", "trust", "couple", ..]));
    }

    [Fact]
    public void Time_series_hold_the_burn_in_and_the_horizon_for_three_groups()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [], Plan(replicates: 3));
        var rows = Rows(folder.Path, "timeseries.csv");
        Assert.Equal(["-2", "-1", "0", "1", "2"], rows.Select(row => row[1]).Distinct());
        Assert.Equal(["all", "generation-poor", "newly-poor"], rows.Where(row => row[2] == "trust").Select(row => row[3]).Distinct());
        Assert.Equal(["all"], rows.Where(row => row[2] == "pressure").Select(row => row[3]).Distinct());
        Assert.All(rows, row => Assert.Equal("3", row[8]));
    }

    [Fact]
    public void A_month_in_which_no_replicate_defines_the_outcome_has_no_row()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [], Plan(), (_, _, replicate, months, _) => (_, _) =>
            Record(BurnIn, BurnIn + months, (_, _) => 0, (month, outcome, _) => outcome == Outcome.Trust && month >= 0 && replicate >= month ? 0.5 : double.NaN));
        Assert.Equal(["0:4", "1:3", "2:2"], Rows(folder.Path, "timeseries.csv").Where(row => row[3] == "all").Select(row => $"{row[1]}:{row[8]}"));
    }

    [Fact]
    public void Configurations_hold_36_pairs_a_month_whose_shares_sum_to_one_and_are_empty_in_an_empty_town()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [], Plan(replicates: 2), (_, _, replicate, months, _) => (_, _) =>
            Record(BurnIn, BurnIn + months, (_, _) => 0, configuration: (month, client, worker) => month < 0 ? 0 : (int)client + (int)worker + replicate));
        var months = Rows(folder.Path, "configurations.csv").GroupBy(row => row[1]).ToDictionary(group => group.Key, group => group.ToList());
        Assert.All(months.Values, rows => Assert.Equal(36, rows.Count));
        Assert.Equal(1, months["0"].Sum(row => double.Parse(row[5])), 1e-7);
        Assert.All(months["-1"], row => Assert.Equal(["0", ""], row[4..]));
        // Counts 5 + 4 and one more in the second replicate; in all 36 · 5 and 36 · 6.
        Assert.Contains(months["0"], row => row is ["baseline", "0", "bereidwillige-medewerker", "begeleider", "9.5", "0.047979798"]);
    }

    [Fact]
    public void Data_files_end_lines_with_a_line_feed_and_have_no_mark_at_the_start()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Policy("more", 0.5)], Plan());
        Assert.All(Tables.Append("manifest.json"), name =>
        {
            var bytes = File.ReadAllBytes(folder[name]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
            Assert.True(bytes[0] < 0x80);
        });
    }

    [Fact]
    public void Names_are_quoted_and_numbers_have_nine_digits_with_a_point()
    {
        using var folder = new TemporaryFolder();
        using (var file = new CsvFile(folder.Path, "x.csv", ["a,b", "say \"yes\"", "c"]))
        {
            file.Text("two\nlines").Number(-0.0).Number(1234567.8912).EndRow();
            file.Text("é").Number(double.NaN).Number(0.1 + 0.2).EndRow();
            Assert.Throws<InvalidOperationException>(file.EndRow);
        }
        Assert.Equal("\"a,b\",\"say \"\"yes\"\"\",c\n\"two\nlines\",0,1234567.89\né,,0.3\n", File.ReadAllText(folder["x.csv"]));
    }

    [Fact]
    public void The_manifest_says_what_was_run_and_hashes_every_data_file()
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, [Policy("more", 0.5)], Plan(replicates: 2));
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(folder["manifest.json"]));
        var root = manifest.RootElement;
        Assert.Equal(["program", "version", "commit", "command", "calibrated", "seed", "replicates", "months", "reference", "scenarios", "files"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal(Build.Version, root.GetProperty("version").GetString());
        Assert.Matches(@"^\d+\.\d+\.\d+$", Build.Version);
        Assert.Equal("not yet calibrated", root.GetProperty("calibrated").GetString());
        Assert.Equal((7, 2, 3), (root.GetProperty("seed").GetInt32(), root.GetProperty("replicates").GetInt32(), root.GetProperty("months").GetInt32()));
        Assert.Equal("""{"levers.fte-change":0.5,"constants.burn-in-months":120,"levers.specialised-for-all":false,"name":"à \"b\"","none":null}""",
            JsonSerializer.Serialize(root.GetProperty("scenarios")[1].GetProperty("parameters"), new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        var files = root.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("name").GetString()!, file => file.GetProperty("sha256").GetString());
        Assert.Equal(Tables, files.Keys);
        Assert.All(files, file => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder[file.Key]))), file.Value));
    }

    [Fact]
    public void A_single_run_has_three_tables_and_no_reference()
    {
        using var folder = new TemporaryFolder();
        var runs = RunAll([Policy("baseline")], Plan());
        RunFiles.Write(folder.Path, Plan(), Policy("baseline"), runs[0], Provenance, TestContext.Current.CancellationToken);
        Assert.Equal(["configurations.csv", "manifest.json", "outcomes.csv", "timeseries.csv"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("\"reference\"", File.ReadAllText(folder["manifest.json"]));
    }

    [Fact]
    public void Writing_stops_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() =>
        {
            using var folder = new TemporaryFolder();
            ComparisonFiles.Write(folder.Path, ComparisonTests.Compare([]), Provenance, new CancellationToken(canceled: true));
        });
}
