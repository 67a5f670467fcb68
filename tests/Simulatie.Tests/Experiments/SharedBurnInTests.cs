using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments;

/// <summary>The experiment on the engine itself, in a small town with a short past.</summary>
public class SharedBurnInTests
{
    private static readonly RunPlan Plan = new(Seed: 3, Replicates: 3, Months: 12, Threads: 1);

    private static readonly Scenario Baseline = Small("baseline", new());

    private static readonly Scenario[] Policies =
        [Small("more-staff", new() { FteChange = 0.5 }), Small("patience", new() { Patience = 0.7 }), Small("same", new())];

    private static Scenario Small(string name, Levers levers, double trustRate = double.NaN) => FakeEngine.Policy(name) with
    {
        Parameters = new()
        {
            Levers = levers,
            Population = new() { Families = 200 },
            Constants = new() { BurnInMonths = 24 },
            Uncertainties = double.IsNaN(trustRate) ? new() : new() { TrustRate = trustRate },
        },
    };

    private static ComparisonResult Compare(IReadOnlyList<Scenario> policies, int threads = 1) =>
        Comparison.Run(Baseline, policies, Plan with { Threads = threads }, cancel: TestContext.Current.CancellationToken);

    private static IEnumerable<double> Numbers(RunRecord run) =>
        from month in Enumerable.Range(run.FirstMonth, run.Months)
        from outcome in Enum.GetValues<Outcome>()
        select run.InMonth(month, outcome);

    [Fact]
    public void A_scenario_that_shares_its_past_runs_as_it_would_alone()
    {
        // One of the four has another past: it gets a burn-in of its own.
        var result = Compare([.. Policies, Small("other-past", new(), trustRate: 0.2)], threads: 4);
        for (var scenario = 0; scenario < result.Scenarios.Count; scenario++)
            for (var replicate = 0u; replicate < Plan.Replicates; replicate++)
                Assert.Equal(
                    Numbers(Simulation.Run(result.Scenarios[scenario].Parameters, Plan.Seed, replicate, Plan.Months, TestContext.Current.CancellationToken)),
                    Numbers(result.Runs[scenario][(int)replicate]));
    }

    [Fact]
    public void Scenarios_are_identical_before_month_0_and_a_policy_that_changes_something_differs_after()
    {
        var result = Compare(Policies);
        Assert.All(result.Runs, runs => Assert.All(runs, (run, replicate) =>
            Assert.Equal(Numbers(result.Runs[0][replicate]).Take(24 * 27), Numbers(run).Take(24 * 27))));
        var more = result.Scenarios.Single(scenario => scenario.Name == "more-staff");
        Assert.NotEqual(0, result.EffectOf(more, Outcome.Caseload).Difference.Mean);
    }

    [Fact]
    public void A_policy_equal_to_the_reference_differs_by_exactly_nothing()
    {
        var result = Compare(Policies);
        Assert.All(result.Effects.Where(effect => effect.Scenario.Name == "same" && effect.Replicates > 1), effect => Assert.Equal(new Estimate(0, 0, 0), effect.Difference));
    }

    [Fact]
    public void Threads_and_order_of_scenarios_change_no_byte_of_the_data_files()
    {
        var provenance = new Provenance("simulatie compare", null, _ => []);
        using var one = new TemporaryFolder();
        ComparisonFiles.Write(one.Path, Compare(Policies), provenance, TestContext.Current.CancellationToken);
        foreach (var threads in (int[])[2, 8])
        {
            using var other = new TemporaryFolder();
            ComparisonFiles.Write(other.Path, Compare([.. Policies.Reverse()], threads), provenance, TestContext.Current.CancellationToken);
            Assert.All(Directory.GetFiles(one.Path).Select(Path.GetFileName), name => Assert.Equal(File.ReadAllBytes(one[name!]), File.ReadAllBytes(other[name!])));
        }
    }

    [Fact]
    public void Cancelling_ends_a_run_between_two_months() =>
        Assert.Throws<OperationCanceledException>(() => Comparison.Run(Baseline, Policies, Plan, cancel: new CancellationToken(canceled: true)));
}
