using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Calibration;

public class EnsembleTests
{
    private static Ensemble Shipped => Ensemble.Shipped ?? throw new InvalidOperationException("No ensemble ships: run 'simulatie calibrate --ship'.");

    [Fact]
    public void The_shipped_ensemble_was_made_by_this_engine() => Assert.True(
        Shipped.Engine == EngineFingerprint.Now,
        "Results have moved since the ensemble was made: run 'dotnet run -c Release --project src/Simulatie.Cli -- calibrate --ship' (about ten minutes), then accept the new numbers.");

    [Fact]
    public void Every_set_lies_in_the_prior_and_gives_every_free_parameter()
    {
        Assert.Equal(Priors.Declared.Parameters.Select(parameter => parameter.Key), Shipped.Keys);
        Assert.All(Shipped.Sets, set => Assert.All(set.Zip(Priors.Declared.Parameters), pair => Assert.InRange(pair.First, pair.Second.Low, pair.Second.High)));
        Assert.Equal(Shipped.Sets.Count, Shipped.FreshDistances.Count);
    }

    [Fact]
    public void Replicates_take_each_set_once_before_any_comes_again()
    {
        var drawn = Enumerable.Range(0, Shipped.Sets.Count).Select(replicate => Values(Shipped.For(new ModelParameters(), replicate))).ToList();
        Assert.Equal(Shipped.Sets.Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
        Assert.Equal(drawn[0], Values(Shipped.For(new ModelParameters(), Shipped.Sets.Count)));
    }

    [Fact]
    public void The_shipped_ensemble_was_fitted_to_these_targets() => Assert.True(
        Shipped.Target is null || Shipped.Target == TargetFingerprint.Now,
        "The targets, bounds, priors or the observed set have moved since the ensemble was made: run 'dotnet run -c Release --project src/Simulatie.Cli -- calibrate --ship'.");

    [Fact]
    public void A_value_that_the_scenario_gives_stays()
    {
        var given = new ModelParameters { Uncertainties = new Uncertainties { TrustRate = 0.123 } };
        Assert.Equal(0.123, Shipped.For(given, 3).Uncertainties.TrustRate);
        Assert.NotEqual(given.Uncertainties.ClientInertia, Shipped.For(given, 3).Uncertainties.ClientInertia);
    }

    [Fact]
    public void Scenarios_of_a_replicate_share_their_set_and_their_past()
    {
        var small = new ModelParameters { Population = new Population { Families = 150 }, Constants = new Constants { BurnInMonths = 30 } };
        var practice = new Scenario("practice", new("Praktijk", "Practice"), new("", ""), small);
        var policy = practice with { Name = "policy", Parameters = small with { Levers = new Levers { FteChange = 0.3 } } };
        var plan = new RunPlan(1, 6, 24, 2) { Sets = Shipped, ReplicatesPerSet = 2 };
        var result = Comparison.Run(practice, [policy], plan);
        for (var replicate = 0; replicate < plan.Replicates; replicate++)
            for (var month = -30; month < 0; month++)
                Assert.Equal(result.Runs[0][replicate].InMonth(month, Outcome.Trust), result.Runs[1][replicate].InMonth(month, Outcome.Trust));
        Assert.InRange(result.EffectOf(result.Scenarios[1], Outcome.Caseload).FromParameters, 0, 1);
    }

    private static string Values(ModelParameters parameters) => string.Join(' ', Shipped.Keys.Select(key => ParameterCatalogue.Get(parameters, key)));
}
