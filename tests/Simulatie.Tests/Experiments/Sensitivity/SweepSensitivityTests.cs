using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Sensitivity;

/// <summary>From a sweep's folder to what moves its outcomes, with a stand-in for the engine of which the answer is known.</summary>
public sealed class SweepSensitivityTests : IDisposable
{
    private static readonly Factor[] Factors = [.. new[] { "levers.fte-change", "levers.patience", "uncertainties.trust-rate" }.Select(key => Factor.WholeRange(ParameterCatalogue.Find(key)!, 5))];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The first parameter counts four times, the second once; luck raises a town by up to two, and some more where the second is high.</summary>
    private static RunRecord Town(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel)
    {
        var shares = Factors.Select(factor => factor.ShareOf(factor.Parameter.Get(parameters) ?? factor.Low)).ToArray();
        var luck = FakeEngine.Luck(seed, replicate);
        return FakeEngine.Record(0, months, (outcome, group) => outcome == Outcome.Trust ? 4 * shares[0] + shares[1] + 2 * luck : FakeEngine.Luck((long)outcome, (long)group));
    }

    private OutcomeSensitivity Trust(Design design, int replicates = 2, RunTown? town = null) =>
        Analyse(design, replicates, town).Outcomes.Single(outcome => outcome.Outcome.Outcome == Outcome.Trust);

    private SweepSensitivity Analyse(Design design, int replicates = 2, RunTown? town = null)
    {
        var plan = new SweepPlan(FakeEngine.Policy("baseline"), design, FakeEngine.Plan(replicates), new());
        using (var folder = SweepFolder.Begin(_folder["sweep"], SweepDescription.Of(plan, "m"), Shard.All, "simulatie sweep", null))
            Sweep.Run(plan, folder, town ?? Town, null, TestContext.Current.CancellationToken);
        return SweepSensitivity.Of(_folder["sweep"], TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_saltelli_sweep_gives_indices_correlations_and_the_share_of_luck()
    {
        var found = Trust(new SaltelliDesign(Factors, 128, 7), replicates: 3);
        Assert.Equal(16 / 17.0, found.Indices![0].First.Mean, 0.02);
        Assert.Equal(1 / 17.0, found.Indices[1].Total.Mean, 0.02);
        Assert.Equal(0, found.Indices[2].Total.Mean, 1e-9);
        Assert.Equal(1, found.Correlations![0].Mean, 0.01);
        Assert.Equal(256, found.Noise.Points);
        Assert.Equal(0, found.Noise.Both, 1e-9);
        Assert.Equal([0, 1, 2], found.Ranking);
        Assert.Null(found.Effects);
        Assert.Null(found.Swings);
    }

    [Theory]
    [InlineData(false, "found no such file")]
    [InlineData(true, "found other bytes than sweep.json says")]
    public void A_complete_sweep_of_which_a_part_is_lost_or_was_changed_is_refused(bool changed, string found)
    {
        Analyse(new SaltelliDesign(Factors, 16, 7));
        var part = Path.Combine(_folder["sweep"], "parts", "part-000000.parquet");
        if (changed)
            File.AppendAllText(part, "x");
        else
            File.Delete(part);
        Assert.Contains(found, Assert.Throws<UserMistake>(() => SweepSensitivity.Of(_folder["sweep"], TestContext.Current.CancellationToken)).Message);
        Assert.Contains(found, Assert.Throws<UserMistake>(() => SweepExport.Write(_folder["sweep"], _folder["sweep.csv"], TestContext.Current.CancellationToken)).Message);
        Assert.False(File.Exists(_folder["sweep.csv"]));
    }

    [Fact]
    public void An_export_replaces_an_earlier_one_and_nothing_else()
    {
        Analyse(new SaltelliDesign(Factors, 16, 7));
        SweepExport.Write(_folder["sweep"], _folder["sweep.csv"], TestContext.Current.CancellationToken);
        var first = File.ReadAllText(_folder["sweep.csv"]);
        SweepExport.Write(_folder["sweep"], _folder["sweep.csv"], TestContext.Current.CancellationToken);
        Assert.Equal(first, File.ReadAllText(_folder["sweep.csv"]));
        var file = Path.Combine(_folder["sweep"], SweepFile.Name);
        var before = File.ReadAllText(file);
        Assert.Contains("which holds something else", Assert.Throws<UserMistake>(() => SweepExport.Write(_folder["sweep"], file, TestContext.Current.CancellationToken)).Message);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void A_morris_sweep_gives_effects_over_the_whole_range()
    {
        var found = Trust(new MorrisDesign(Factors, 5, 4, 7));
        Assert.Equal([4, 1, 0], found.Effects!.Select(effect => Math.Round(effect.MeanAbsolute.Mean, 9)));
        Assert.Null(found.Correlations);
        Assert.Null(found.Indices);
    }

    [Fact]
    public void A_one_at_a_time_sweep_gives_swings_from_the_scenario_itself()
    {
        var found = Trust(new OneAtATime(Factors));
        Assert.Equal([4, 1, 0], found.Swings!.Select(swing => Math.Round(swing.AtHigh.Mean - swing.AtLow.Mean, 9)));
        Assert.Equal(4, found.Swings![0].Width, 9);
        Assert.Equal(5, found.Swings[0].Levels.Count);
    }

    [Fact]
    public void A_failed_run_costs_its_row_and_no_more()
    {
        var design = new SaltelliDesign(Factors, 64, 7);
        var bad = design.Point(7)[2];
        var found = Trust(design, replicates: 1, (parameters, seed, replicate, months, cancel) =>
            parameters.Uncertainties.TrustRate == bad ? throw new InvalidOperationException("no town") : Town(parameters, seed, replicate, months, cancel));
        Assert.True(found.Values.Values.Count(runs => double.IsNaN(runs[0])) >= 1);
        Assert.Equal(16 / 17.0, found.Indices![0].First.Mean, 0.1);
    }

    [Fact]
    public void How_much_towns_vary_stands_by_number_of_replicates()
    {
        var found = Trust(new LatinHypercube(Factors, 10, 7), replicates: 12);
        Assert.Equal([2, 5, 10, 12], found.Stability.Select(row => row.Replicates));
        Assert.All(found.Stability, row => Assert.True(row.Median > 0 && row.Highest > row.Median));
    }

    [Fact]
    public void An_unfinished_sweep_and_a_shard_are_refused()
    {
        var plan = new SweepPlan(FakeEngine.Policy("baseline"), new LatinHypercube(Factors, 40, 7), FakeEngine.Plan(1), new());
        using (SweepFolder.Begin(_folder["begun"], SweepDescription.Of(plan, "m"), Shard.All, "simulatie sweep", null))
        {
        }
        Assert.Contains("not complete", Assert.Throws<UserMistake>(() => SweepSensitivity.Of(_folder["begun"], TestContext.Current.CancellationToken)).Message);
        using (var folder = SweepFolder.Begin(_folder["shard"], SweepDescription.Of(plan, "m"), new Shard(1, 2), "simulatie sweep", null))
            Sweep.Run(plan, folder, Town, null, TestContext.Current.CancellationToken);
        Assert.Contains("'simulatie merge' joins", Assert.Throws<UserMistake>(() => SweepSensitivity.Of(_folder["shard"], TestContext.Current.CancellationToken)).Message);
    }
}
