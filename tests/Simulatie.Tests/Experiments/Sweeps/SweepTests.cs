using System.Collections.Concurrent;
using System.Security.Cryptography;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Sweeps;

public sealed class SweepTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static SweepPlan Plan(int points = 30, int replicates = 3, int threads = 1, uint seed = 7, SweepContent? content = null, PrecisionGoal? until = null)
    {
        Factor[] factors = [Factor.WholeRange(ParameterCatalogue.Find("levers.fte-change")!), Factor.WholeRange(ParameterCatalogue.Find("levers.patience")!)];
        return new SweepPlan(FakeEngine.Policy("baseline"), new LatinHypercube(factors, points, seed), FakeEngine.Plan(replicates, threads, seed: seed), content ?? new(), until);
    }

    private static RunRecord Town(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel) =>
        FakeEngine.Run(parameters, seed, replicate, months);

    private SweepResult Run(SweepPlan plan, string name, RunTown? town = null, Shard? shard = null, CancellationToken cancel = default, string model = "m")
    {
        using var folder = SweepFolder.Begin(_folder[name], SweepDescription.Of(plan, model), shard ?? Shard.All, "simulatie sweep", null);
        return Sweep.Run(plan, folder, town ?? Town, null, cancel);
    }

    /// <summary>Every file with the hash of its bytes.</summary>
    private Dictionary<string, string> Bytes(string name) =>
        Directory.GetFiles(_folder[name], "*", SearchOption.AllDirectories).ToDictionary(
            path => Path.GetRelativePath(_folder[name], path), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Every_run_and_outcome_is_a_row_that_can_be_read_back(bool groups, bool monthly)
    {
        var plan = Plan(content: new(groups, monthly));
        var result = Run(plan, "sweep");
        Assert.Equal((90, 0, 3), (result.Ending.Runs, result.Ending.FailedRuns, result.Replicates));
        var read = SweepValues.Read(_folder["sweep"], SweepFile.Require(_folder["sweep"]), "trust");
        Assert.Equal(30, read.Points.Count);
        for (var point = 0; point < 30; point++)
        {
            Assert.Equal(plan.Design.Point(point), read.Varied[point]);
            var parameters = PointScenario.At(plan.Scenario, plan.Design.Factors, plan.Design.Point(point)).Parameters;
            Assert.Equal(Enumerable.Range(0, 3).Select(r => FakeEngine.Run(parameters, 7, (uint)r, 3).Of(Outcome.Trust)), read.Values[point]);
        }
    }

    [Fact]
    public void With_calibrated_sets_every_replicate_takes_one_and_what_is_varied_stays_varied()
    {
        var sets = new Ensemble("e", 1, 0, 0, [0, 0], ["uncertainties.trust-rate", "uncertainties.trust-base"], [[0.1, 0.4], [0.3, 0.6]]);
        var factor = Factor.WholeRange(ParameterCatalogue.Find("uncertainties.trust-rate")!);
        var plan = Plan() with { Design = new LatinHypercube([factor], 3, 7) };
        plan = plan with { Run = plan.Run with { Replicates = 2, Sets = sets } };
        var seen = new ConcurrentDictionary<(uint Replicate, double Base, double Rate), bool>();
        Run(plan, "sets", (parameters, seed, replicate, months, cancel) =>
        {
            seen[(replicate, parameters.Uncertainties.TrustBase, parameters.Uncertainties.TrustRate)] = true;
            return Town(parameters, seed, replicate, months, cancel);
        });
        Assert.Equal(6, seen.Count);
        Assert.Equal(2, seen.Keys.Select(run => (run.Replicate, run.Base)).Distinct().Count());
        Assert.Equal([0.4, 0.6], seen.Keys.Select(run => run.Base).Distinct().Order());
        Assert.Equal(Enumerable.Range(0, 3).Select(point => plan.Design.Point(point)[0]).Order(), seen.Keys.Select(run => run.Rate).Distinct().Order());
        var other = plan with { Run = plan.Run with { Sets = sets with { Sets = [[0.1, 0.4], [0.3, 0.5]] } } };
        Assert.NotEqual(SweepDescription.Of(plan, "m").Id, SweepDescription.Of(other, "m").Id);
    }

    [Fact]
    public void Threads_do_not_change_a_byte()
    {
        Run(Plan(threads: 1), "one");
        Run(Plan(threads: 8), "eight");
        Assert.Equal(Bytes("one"), Bytes("eight"));
    }

    [Fact]
    public void A_sweep_that_is_stopped_again_and_again_ends_in_the_same_bytes_and_makes_no_run_twice()
    {
        Run(Plan(), "unbroken");
        var (made, starts) = (0, 0);
        for (var complete = false; !complete; starts++)
        {
            using var stop = new CancellationTokenSource();
            var now = 0;
            try
            {
                Run(Plan(threads: 1), "broken", (parameters, seed, replicate, months, cancel) =>
                {
                    if (++now > 11)
                        stop.Cancel();
                    cancel.ThrowIfCancellationRequested();
                    made++;
                    return Town(parameters, seed, replicate, months, cancel);
                }, cancel: stop.Token);
                complete = true;
            }
            catch (OperationCanceledException)
            {
            }
        }
        Assert.True(starts > 5);
        Assert.Equal(90, made);
        Assert.Equal(Bytes("unbroken"), Bytes("broken"));
    }

    [Fact]
    public void A_torn_record_and_a_half_written_file_are_made_anew()
    {
        Run(Plan(), "unbroken");
        using var stop = new CancellationTokenSource();
        var made = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Run(Plan(), "broken", (parameters, seed, replicate, months, cancel) =>
        {
            if (++made == 25)
                stop.Cancel();
            return Town(parameters, seed, replicate, months, cancel);
        }, cancel: stop.Token));
        var journal = Assert.Single(Directory.GetFiles(_folder["broken"], "*.journal", SearchOption.AllDirectories));
        using (var torn = File.OpenWrite(journal))
            torn.SetLength(torn.Length - 5);
        File.WriteAllText(Path.Combine(_folder["broken"], "parts", "part-000002.parquet.partial"), "PAR1");
        var first = Path.Combine(_folder["broken"], "parts", "part-000000.parquet");
        File.WriteAllBytes(first, File.ReadAllBytes(first)[..100]);
        Run(Plan(), "broken");
        Assert.Equal(Bytes("unbroken"), Bytes("broken"));
    }

    [Fact]
    public void A_failed_run_is_a_row_with_its_error_and_not_the_end()
    {
        var plan = Plan();
        var result = Run(plan, "sweep", (parameters, seed, replicate, months, cancel) =>
            replicate == 1 && parameters.Levers.Patience > 0.5 ? throw new InvalidOperationException("trust became\nNaN") : Town(parameters, seed, replicate, months, cancel));
        Assert.Equal(15, result.Ending.FailedRuns);
        using var part = PartReader.Open(SweepFolder.PartFiles(_folder["sweep"], SweepFile.Require(_folder["sweep"]))[2]);
        var row = Array.IndexOf(part.Texts("error"), "trust became NaN");
        Assert.True(row >= 0);
        Assert.Null(part.Texts("outcome")[row]);
        Assert.Equal(1, part.Numbers<int>("replicate")[row]);
    }

    [Fact]
    public void The_same_command_again_makes_no_run()
    {
        Run(Plan(), "sweep");
        var before = Bytes("sweep");
        Run(Plan(), "sweep", (_, _, _, _, _) => throw new InvalidOperationException("run again"));
        Assert.Equal(before, Bytes("sweep"));
    }

    [Fact]
    public void More_replicates_take_over_the_runs_that_are_there_and_end_as_if_they_had_been_asked_for_at_once()
    {
        Run(Plan(replicates: 5), "at once");
        Run(Plan(replicates: 3), "in two steps");
        var made = 0;
        Run(Plan(replicates: 5), "in two steps", (parameters, seed, replicate, months, cancel) =>
        {
            made++;
            return Town(parameters, seed, replicate, months, cancel);
        });
        Assert.Equal(60, made);
        Assert.Equal(Bytes("at once"), Bytes("in two steps"));
    }

    [Fact]
    public void Another_model_makes_every_run_anew()
    {
        Run(Plan(), "sweep", model: "m");
        var made = 0;
        Run(Plan(), "sweep", (parameters, seed, replicate, months, cancel) =>
        {
            made++;
            return Town(parameters, seed, replicate, months, cancel);
        }, model: "n");
        Assert.Equal(90, made);
    }

    [Fact]
    public void Shards_merge_to_what_one_machine_writes()
    {
        Run(Plan(), "whole");
        for (var number = 1; number <= 3; number++)
            Run(Plan(), $"shard {number}", shard: new Shard(number, 3));
        SweepMerge.Run([_folder["shard 2"], _folder["shard 3"], _folder["shard 1"]], _folder["merged"]);
        Assert.Equal(Bytes("whole"), Bytes("merged"));
    }

    [Fact]
    public void A_missing_an_unfinished_and_a_foreign_shard_are_named()
    {
        Run(Plan(), "1", shard: new Shard(1, 3));
        Run(Plan(seed: 8), "2", shard: new Shard(2, 3));
        Assert.Contains("found shard 3/3 0 times", Assert.Throws<UserMistake>(() => SweepMerge.Run([_folder["1"]], _folder["merged"])).Message);
        Assert.Contains("found another sweep", Assert.Throws<UserMistake>(() => SweepMerge.Run([_folder["1"], _folder["2"]], _folder["merged"])).Message);
        Assert.False(Directory.Exists(_folder["merged"]));
    }

    [Fact]
    public void A_shard_is_not_merged_into_itself_nor_without_one_of_its_parts()
    {
        for (var number = 1; number <= 2; number++)
            Run(Plan(), $"shard {number}", shard: new Shard(number, 2));
        var before = Bytes("shard 1");
        Assert.Contains("which is one of the shards", Assert.Throws<UserMistake>(() => SweepMerge.Run([_folder["shard 1"] + "/", _folder["shard 2"]], _folder["shard 1"])).Message);
        Assert.Equal(before, Bytes("shard 1"));
        File.Delete(Directory.GetFiles(Path.Combine(_folder["shard 2"], "parts")).Order(StringComparer.Ordinal).Last());
        Assert.Contains("found no such file", Assert.Throws<UserMistake>(() => SweepMerge.Run([_folder["shard 1"], _folder["shard 2"]], _folder["merged"])).Message);
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_refused()
    {
        Directory.CreateDirectory(_folder["thesis"]);
        File.WriteAllText(Path.Combine(_folder["thesis"], "chapter.txt"), "");
        Assert.Contains("found 'chapter.txt'", Assert.Throws<UserMistake>(() => Run(Plan(), "thesis")).Message);
    }

    [Fact]
    public void A_precision_goal_stops_as_soon_as_every_difference_is_known_well_enough_with_the_same_bytes_after_a_break()
    {
        var plan = Plan(points: 5, replicates: 400, until: new PrecisionGoal(Outcome.Trust, 0.25));
        var result = Run(plan, "unbroken");
        Assert.True(result.Reached);
        Assert.InRange(result.Replicates, 8, 399);
        Assert.Equal(result.Replicates * 6, result.Ending.Runs);
        using var stop = new CancellationTokenSource();
        var made = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Run(plan, "broken", (parameters, seed, replicate, months, cancel) =>
        {
            if (++made == result.Ending.Runs / 2)
                stop.Cancel();
            return Town(parameters, seed, replicate, months, cancel);
        }, cancel: stop.Token));
        Run(plan, "broken");
        Assert.Equal(Bytes("unbroken"), Bytes("broken"));
    }
}
