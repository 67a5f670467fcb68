using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Recovery;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Recovery;

public sealed class RecovererTests : IDisposable
{
    private static readonly ModelParameters Town = new() { Population = new Population { Families = 150 }, Constants = new Constants { BurnInMonths = 70 } };

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"simulatie-recover-{Guid.NewGuid():N}.bank");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_small_recovery_reports_every_parameter_and_does_not_depend_on_threads()
    {
        var plan = new RecoveryPlan(3, Bank: 400, Trials: 4, Sequential: 1, Threads: 2) { KeptShare = 0.3, Particles = 20, MostSimulations = 120 };
        var found = Recoverer.Run(Town, plan, _file, cancel: TestContext.Current.CancellationToken);
        Assert.Equal((400, 4, 1), (found.Bank, found.Trials.Count, found.WithSequential.Count()));
        Assert.All(found.Trials, trial => Assert.All(trial.Adjusted, recovered => Assert.True(recovered.Low <= recovered.Mean && recovered.Mean <= recovered.High && recovered.Low >= 0 && recovered.High <= 1)));
        Assert.All(Enumerable.Range(0, Priors.Declared.Count), free => Assert.InRange(found.Coverage(free), 0, 1));
        var again = Recoverer.Run(Town, plan with { Threads = 1 }, _file, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(found.Trials.SelectMany(trial => trial.Adjusted), again.Trials.SelectMany(trial => trial.Adjusted));
        Assert.Equal(found.Trials[0].Sequential!, again.Trials[0].Sequential!);
    }

    [Fact]
    public void A_synthetic_study_has_35_relationships_and_on_average_the_shares_of_its_town()
    {
        var cells = new double[TownStatistics.CellCount];
        (cells[4], cells[30]) = (0.25, 0.75);
        var town = new TownStatistics(cells, [0.4, 1, 0, 1, 0.03, 0.01]);
        var luck = new KeyedLuck(5);
        var studies = Enumerable.Range(0, 400).Select(study => SyntheticStudy.Shares(town, luck, 1, (uint)study)).ToList();
        Assert.All(studies, study => Assert.All(study, share => Assert.Equal(Math.Round(share * 35), share * 35, 9)));
        Assert.All(Enumerable.Range(0, StudyTarget.ShareCount), share => Assert.Equal(town.Shares()[share], studies.Average(study => study[share]), 0.02));
    }
}
