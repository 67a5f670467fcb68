using Simulatie.Experiments;
using Simulatie.Experiments.Validation;
using Simulatie.Model;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Validation;

public class PatienceExperimentTests
{
    private const int Months = 24;

    private static readonly Scenario Practice = new("practice", new("Praktijk", "Practice"), new("", ""), new()
    {
        Population = new Population { Families = 200 },
        Constants = new Constants { BurnInMonths = 40 },
        Uncertainties = new Uncertainties { PracticePatience = 0.2 },
    });

    private static readonly Lazy<PatienceResult> Result = new(() => PatienceExperiment.Run(Practice, new RunPlan(2, 2, Months, 2)));

    [Fact]
    public void The_dose_that_practice_has_changes_nothing() => Assert.All(Result.Value.Worlds, world => Assert.All(
        Enum.GetValues<PatienceMeasure>(),
        measure => Assert.Equal(Result.Value.Practice(world.Intention, world.Binds)[measure], Result.Value.Dose(world.Intention, world.Binds, 0.2)[measure])));

    [Fact]
    public void More_than_practice_is_two_tenths_more() => Assert.All(Result.Value.Worlds, world => Assert.All(
        Enum.GetValues<PatienceMeasure>(),
        measure => Assert.Equal(Result.Value.MoreThanPractice(world.Intention, world.Binds)[measure], Result.Value.Dose(world.Intention, world.Binds, 0.4)[measure])));

    [Fact]
    public void There_are_worlds_with_scarce_hours_and_without_at_each_strength_of_the_intention() =>
        Assert.Equal([(0, true), (0, false), (0.5, true), (0.5, false), (1, true), (1, false)], Result.Value.Worlds);

    [Fact]
    public void A_cohort_is_everyone_who_began_in_the_first_half_and_nobody_twice()
    {
        var cohort = new StartedCohort(Practice.Parameters.Constants, Months);
        var began = new HashSet<(int, int, int, bool)>();
        Simulation.StartWatched(Practice.Parameters, 1, 0, Months, TestContext.Current.CancellationToken)(Practice.Parameters, town =>
        {
            cohort.Look(town);
            foreach (var row in town.Relationships().Where(row => town.Month < Months / 2 && row.Months <= 1 && town.Month >= 0))
                began.Add((row.Family, row.Generation, town.Month - row.Months, row.Second));
        }, TestContext.Current.CancellationToken);
        Assert.InRange(cohort.Started, 10, began.Count);
        Assert.Equal(began.Count, cohort.Started, 2.0);
        Assert.InRange(cohort.Ruptures, 1, cohort.Started);
        Assert.InRange(cohort.Successes, 0, cohort.Started);
    }

    [Theory]
    [InlineData(PatienceMeasure.SuccessPerRelationship, 0.1, PatienceVerdict.Helps)]
    [InlineData(PatienceMeasure.SuccessPerRelationship, -0.1, PatienceVerdict.Hurts)]
    [InlineData(PatienceMeasure.RupturesPerRelationship, 0.1, PatienceVerdict.Hurts)]
    [InlineData(PatienceMeasure.RupturesPerFamily, -0.1, PatienceVerdict.Helps)]
    [InlineData(PatienceMeasure.RupturesPerFamily, 0.0, PatienceVerdict.NotResolved)]
    public void More_success_and_fewer_ruptures_are_help(PatienceMeasure measure, double difference, PatienceVerdict verdict)
    {
        double[] luck = [0.3, 0.5, 0.4];
        PatienceArm Arm(double shift, bool more) => new(0, true, null, [.. Enum.GetValues<PatienceMeasure>()
            .Select(_ => (IReadOnlyList<double>)[.. luck.Select((value, set) => value + shift + 0.001 * (set - 1))])]) { IsMoreThanPractice = more };
        var practice = Arm(0, more: false) with { Values = [.. Enum.GetValues<PatienceMeasure>().Select(_ => luck)] };
        Assert.Equal(verdict, new PatienceResult([0], [], [practice, Arm(difference, more: true)], 3, 1).Verdict(0, true, measure));
    }

    [Theory]
    [InlineData(0.1, 0.1, PatienceVerdict.NotResolved)]
    [InlineData(0.1, 0.3, PatienceVerdict.Helps)]
    [InlineData(0.3, 0.1, PatienceVerdict.Hurts)]
    public void Patience_that_helps_without_the_intention_is_no_evidence_for_it(double without, double with, PatienceVerdict verdict)
    {
        double[] luck = [0.3, 0.5, 0.4];
        PatienceArm Arm(double intention, double shift, bool more) => new(intention, true, null, [.. Enum.GetValues<PatienceMeasure>()
            .Select(_ => (IReadOnlyList<double>)[.. luck.Select((value, set) => value + shift + (more ? intention + 1 : 0) * 0.001 * (set - 1))])]) { IsMoreThanPractice = more };
        var result = new PatienceResult([0, 1], [], [Arm(0, 0, false), Arm(0, without, true), Arm(1, 0, false), Arm(1, with, true)], 3, 1);
        Assert.Equal(PatienceVerdict.Helps, result.Verdict(0, true, PatienceMeasure.SuccessPerRelationship));
        Assert.Equal(verdict, result.VerdictOfIntention(true, PatienceMeasure.SuccessPerRelationship));
    }
}
