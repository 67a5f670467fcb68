using Simulatie.Experiments;
using Simulatie.Experiments.Validation;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments.Validation;

public class ValidatorTests
{
    private static readonly Scenario Practice = new("practice", new("Praktijk", "Practice"), new("", ""), new()
    {
        Population = new Population { Families = 400 },
        Constants = new Constants { BurnInMonths = 60 },
    });

    private static readonly RunPlan Plan = new(1, 3, 12, 1);

    private static Scenario NoHelp => Practice with
    {
        Parameters = new[] { "ocmw", "kind-en-gezin", "clb", "mutuality", "community-work", "food-distribution" }.Aggregate(
            Practice.Parameters, (parameters, kind) => ParameterCatalogue.With(parameters, $"organisations.{kind}.count", 0)),
    };

    private static readonly Lazy<ValidationResult> Result = new(() => Validator.Run(Practice, NoHelp, Plan, BlijverReading.Main));

    [Fact]
    public void There_is_a_line_for_every_pattern_but_the_hypothesis_and_for_the_literature_the_bounds_and_the_check() => Assert.Equal(
        [.. Enumerable.Range(1, 16).Where(pattern => pattern != 14).Select(pattern => $"P{pattern}"), "L38", "L51", "wait", "wait-trend", "delivered", "ruptures", "completions", "no-help"],
        Result.Value.Lines.Select(line => line.Number.Id).Distinct());

    [Fact]
    public void Only_the_first_five_patterns_are_called_calibrated() => Assert.Equal(
        ["P1", "P2", "P3", "P4", "P5"], Result.Value.Lines.Where(line => line.Number.Kind == PatternKind.Calibrated).Select(line => line.Number.Id).Distinct());

    [Fact]
    public void Each_number_of_the_study_meets_the_same_number_of_the_town()
    {
        var run = Simulatie.Model.Simulation.Run(Practice.Parameters, Plan.Seed, 1, months: 1, TestContext.Current.CancellationToken).Observed;
        double Among(RelationshipOutcome outcome, Func<int, int, bool> isIn) =>
            run.Sum(ObservationWeight.ContactHours, (c, w, o, _) => isIn(c, w) && o == (int)outcome) / run.Sum(ObservationWeight.ContactHours, (c, w, _, _) => isIn(c, w));
        Assert.Equal(run.Share(ClientRole.BereidwilligeMedewerker, WorkerRole.Begeleider), Line("P2").Model[1], 9);
        Assert.Equal(run.Stable(), Line("P5").Model[1], 9);
        Assert.Equal(Among(RelationshipOutcome.Negative, (c, w) => c != 5 && w == 4), Line("P7").Model[1], 9);
        Assert.Equal(Among(RelationshipOutcome.Negative, (c, _) => c == 4), Line("P9").Model[1], 9);
        Assert.Equal(Among(RelationshipOutcome.Negative, (c, _) => c == 5), Line("P10").Model[1], 9);
    }

    [Fact]
    public void Without_services_nobody_is_helped_lastingly() => Assert.All(Line("no-help").Model, share => Assert.Equal(0, share));

    [Fact]
    public void Threads_change_nothing() => Assert.Equal(
        Result.Value.Lines.SelectMany(line => line.Model),
        Validator.Run(Practice, NoHelp, Plan with { Threads = 3 }, BlijverReading.Main).Lines.SelectMany(line => line.Model));

    [Theory]
    [InlineData(PatternKind.Calibrated, true, true)]
    [InlineData(PatternKind.Capacity, true, true)]
    [InlineData(PatternKind.Check, true, true)]
    [InlineData(PatternKind.HeldOut, false, true)]
    public void Missing_a_pattern_that_was_kept_out_fails_only_strictly(PatternKind kind, bool fails, bool failsStrictly)
    {
        var line = new PatternLine(new PatternNumber("P0", new("", ""), kind, 0.5, 0.4, 0.6), [0.1, 0.7, 0.8]);
        var result = new ValidationResult(Plan, BlijverReading.Main, [line], []);
        Assert.Equal((fails, failsStrictly), (result.Fails, result.FailsStrictly));
    }

    [Fact]
    public void A_line_is_held_by_its_median_and_says_how_many_towns_lie_inside()
    {
        var line = new PatternLine(new PatternNumber("P0", new("", ""), PatternKind.HeldOut, 0.5, 0.4, 0.6), [0.9, double.NaN, 0.1, 0.5, 0.55]);
        Assert.Equal((0.5, 0.5, true), (line.Median, line.ShareInside, line.Held));
        Assert.False((line with { Model = [double.NaN] }).Held);
    }

    private static PatternLine Line(string id) => Result.Value.Lines.First(line => line.Number.Id == id);
}
