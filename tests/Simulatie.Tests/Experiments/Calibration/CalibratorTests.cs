using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Calibration;

public sealed class CalibratorTests : IDisposable
{
    private static readonly ModelParameters Town = new() { Population = new Population { Families = 100 }, Constants = new Constants { BurnInMonths = 30 } };
    private static readonly AbcPlan Plan = new(4, 10, 2) { MostSimulations = 64 };

    private readonly string _state = Path.Combine(Path.GetTempPath(), $"simulatie-state-{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_state);

    [Fact]
    public void The_order_of_the_sets_and_their_distances_come_from_luck_that_is_not_shared()
    {
        var found = Run(Plan);
        Assert.NotEqual(found.Ensemble.FreshDistances.Order(), found.Ensemble.FreshDistances);
        Assert.Equal(TargetFingerprint.Now, found.Ensemble.Target);
        Assert.Equal(found.Ensemble.ToJson(), Run(Plan with { Threads = 1 }).Ensemble.ToJson());
    }

    [Fact]
    public void The_state_of_another_calibration_is_refused_and_left_alone()
    {
        Run(Plan);
        var before = File.ReadAllText(_state);
        Assert.Contains("another calibration", Assert.Throws<UserMistake>(() => Run(Plan with { Seed = 5 })).Message);
        Assert.Contains("another calibration", Assert.Throws<UserMistake>(() => Calibrator.Run(Rival.NoGate.Apply(Town), Plan, BlijverReading.Main, _state)).Message);
        Assert.Equal(before, File.ReadAllText(_state));
        File.WriteAllText(_state, "half a st");
        Assert.Contains("cannot be read", Assert.Throws<UserMistake>(() => Run(Plan)).Message);
    }

    private CalibrationResult Run(AbcPlan plan) => Calibrator.Run(Town, plan, BlijverReading.Main, _state, cancel: TestContext.Current.CancellationToken);
}
