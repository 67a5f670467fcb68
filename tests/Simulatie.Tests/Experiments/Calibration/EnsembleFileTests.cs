using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Calibration;

/// <summary>Ensembles by themselves, whatever ships.</summary>
public class EnsembleFileTests
{
    /// <summary>Twenty points of the prior.</summary>
    private static Ensemble Drawn { get; } = new(
        EngineFingerprint.Now, 1, 20, 100, [.. Enumerable.Range(0, 20).Select(set => 20.0 + set)], [.. Priors.Declared.Parameters.Select(parameter => parameter.Key)],
        [.. Enumerable.Range(0, 20).Select(set => (IReadOnlyList<double>)Priors.Declared.Values(Priors.Declared.Draw(new KeyedLuck(1), 0, (uint)set)))]);

    [Fact]
    public void An_ensemble_fits_here_only_with_this_engine_and_these_targets()
    {
        Assert.True(Drawn.FitsHere);
        Assert.True((Drawn with { Target = TargetFingerprint.Now }).FitsHere);
        Assert.False((Drawn with { Target = "0123456789abcdef" }).FitsHere);
        Assert.False((Drawn with { Engine = "0123456789abcdef" }).FitsHere);
    }

    [Fact]
    public void A_value_that_the_scenario_gives_stays_also_when_it_is_the_default()
    {
        var @default = new Uncertainties().TrustRate;
        var practice = new Scenario("practice", new("Praktijk", "Practice"), new("", ""), new());
        var plan = new RunPlan(1, 1, 12, 1) { Sets = Drawn };
        Assert.NotEqual(@default, plan.For(practice, 0).Parameters.Uncertainties.TrustRate);
        var given = Simulatie.Scenarios.Overrides.Apply(practice, [FormattableString.Invariant($"uncertainties.trust-rate={@default}")]);
        Assert.Equal(@default, plan.For(given, 0).Parameters.Uncertainties.TrustRate);
        Assert.NotEqual(new Uncertainties().ClientInertia, plan.For(given, 0).Parameters.Uncertainties.ClientInertia);
    }

    [Fact]
    public void A_rival_without_the_gate_differs_in_the_gate_alone()
    {
        var rival = Rival.NoGate.Apply(new ModelParameters());
        Assert.Equal(new ModelParameters(), rival with { Uncertainties = rival.Uncertainties with { GateStrength = 1 } });
        Assert.Equal(0, rival.Uncertainties.GateStrength);
    }

    [Fact]
    public void An_ensemble_survives_being_written_and_read()
    {
        var file = Path.GetTempFileName();
        try
        {
            var ensemble = Drawn with { Rival = "no-gate", Target = TargetFingerprint.Now };
            File.WriteAllText(file, ensemble.ToJson());
            var read = Ensemble.Read(file);
            Assert.Equal(ensemble.ToJson(), read.ToJson());
            Assert.Equal("no-gate", read.Rival);
            File.WriteAllText(file, "{}");
            Assert.Throws<UserMistake>(() => Ensemble.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
