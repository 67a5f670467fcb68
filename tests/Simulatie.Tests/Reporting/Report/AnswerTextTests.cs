using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Report;

namespace Simulatie.Tests.Reporting.Report;

/// <summary>The sentences of the first screen say what the numbers say, and no more.</summary>
public class AnswerTextTests
{
    private static readonly ComparisonResult Three = SyntheticComparison.Of(4);

    [Fact]
    public void A_resolved_difference_is_told_with_its_interval()
    {
        var answer = English(With(SyntheticComparison.Of(2), (1, Outcome.LastingHelp, Group.All, new Estimate(0.02, 0.01, 0.03))));
        Assert.Contains("helps more of them in the model: +2.0 percentage points (95% interval from +1.0 to +3.0)", answer[1]);
    }

    [Fact]
    public void A_harm_is_called_a_harm() => Assert.Contains(
        "helps fewer of them in the model: −2.0 percentage points",
        English(With(SyntheticComparison.Of(2), (1, Outcome.LastingHelp, Group.All, new Estimate(-0.02, -0.03, -0.01))))[1]);

    [Fact]
    public void What_the_interval_leaves_open_is_not_resolved_with_its_number_of_towns()
    {
        var answer = English(With(SyntheticComparison.Of(2), (1, Outcome.LastingHelp, Group.All, new Estimate(0.02, -0.01, 0.05))));
        Assert.Contains("not resolved (6 towns): +2.0 percentage points (95% interval from −1.0 to +5.0)", answer[1]);
    }

    [Fact]
    public void A_resolved_difference_is_never_written_as_zero() => Assert.Contains(
        "+0.17 percentage points (95% interval from +0.03 to +0.31)",
        English(With(SyntheticComparison.Of(2), (1, Outcome.LastingHelp, Group.All, new Estimate(0.0017, 0.0003, 0.0031))))[1]);

    [Fact]
    public void Of_several_policies_each_verdict_is_counted()
    {
        var answer = English(With(Three, (1, Outcome.LastingHelp, Group.All, new Estimate(0.02, 0.01, 0.03)), (2, Outcome.LastingHelp, Group.All, new Estimate(0.01, -0.01, 0.03)), (3, Outcome.LastingHelp, Group.All, new Estimate(-0.02, -0.03, -0.01))));
        Assert.Contains("Of the 3 scenarios compared, 1 helps more families lastingly", answer[0]);
        Assert.Contains("and 1 helps fewer; for 1 it is not resolved (6 towns)", answer[0]);
    }

    [Fact]
    public void The_best_without_more_money_is_named_only_when_it_is_resolved()
    {
        var dear = (2, Outcome.YearlyCost, Group.All, new Estimate(50_000, 50_000, 50_000));
        var same = (1, Outcome.YearlyCost, Group.All, new Estimate(0, 0, 0));
        var less = (3, Outcome.YearlyCost, Group.All, new Estimate(-40_000, -40_000, -40_000));
        var open = (3, Outcome.LastingHelp, Group.All, new Estimate(0.05, -0.01, 0.11));
        var best = (2, Outcome.LastingHelp, Group.All, new Estimate(0.04, 0.03, 0.05));
        Assert.Contains(
            $"Of what costs no more than the reference and resolvedly helps, ‘{Three.Scenarios[1].Title.En}’ helps most families: +1.0",
            English(With(Three, dear, same, less, open, best, (1, Outcome.LastingHelp, Group.All, new Estimate(0.01, 0.005, 0.015))))[2]);
        Assert.Contains(
            "nothing resolvedly helps", English(With(Three, dear, same, less, open, best, (1, Outcome.LastingHelp, Group.All, new Estimate(0.01, -0.005, 0.025))))[2]);
    }

    [Fact]
    public void A_price_that_nobody_knows_leaves_the_cost_open()
    {
        var all = SyntheticComparison.Of(9);
        var unpriced = Enumerable.Range(0, 9).Single(place => all.Scenarios[place].Name == "less-bureaucracy");
        var answer = English(With(all, (unpriced, Outcome.LastingHelp, Group.All, new Estimate(0.9, 0.8, 1))));
        Assert.EndsWith("its cost is not estimated.", answer[1]);
    }

    [Fact]
    public void A_policy_that_helps_on_average_and_hurts_a_group_says_so()
    {
        var input = new ReportInput(With(SyntheticComparison.Of(2),
            [.. Enum.GetValues<Group>().Select(group => (1, Outcome.LastingHelp, group, new Estimate(0.02, 0.01, 0.03))),
             .. Enum.GetValues<Group>().Select(group => (1, Outcome.NeverReached, group, new Estimate(0, 0, 0))),
             (1, Outcome.MonthsWaited, Group.All, new Estimate(0, 0, 0)),
             (1, Outcome.LastingHelp, Group.Couple, new Estimate(-0.01, -0.02, -0.003))]));
        var (policy, sentences) = Assert.Single(LossText.Of(input));
        Assert.Equal(input.Policies[0], policy);
        Assert.Contains("helps more families lastingly on average, but fewer in this group: couples (−1.0 percentage points", Assert.Single(sentences).En);
    }

    [Fact]
    public void A_policy_that_helps_more_by_reaching_fewer_says_so()
    {
        var input = new ReportInput(With(SyntheticComparison.Of(2),
            [.. Enum.GetValues<Group>().Select(group => (1, Outcome.LastingHelp, group, new Estimate(0.02, 0.01, 0.03))),
             .. Enum.GetValues<Group>().Select(group => (1, Outcome.NeverReached, group, new Estimate(0.1, 0.05, 0.15))),
             (1, Outcome.NeverReached, Group.SingleMan, new Estimate(0.3, 0.2, 0.4)),
             (1, Outcome.MonthsWaited, Group.All, new Estimate(4, 3, 5))]));
        var sentences = Assert.Single(LossText.Of(input)).Sentences;
        Assert.Contains("but more families also never get help: +10.0 percentage points (95% interval from +5.0 to +15.0), and most in this group: single men (+30.0)", sentences[0].En);
        Assert.Contains("makes families wait longer: +4.0 months", sentences[1].En);
    }

    [Fact]
    public void The_first_screen_tells_in_numbers_what_the_named_policy_takes_away_and_names_the_others()
    {
        var input = new ReportInput(With(Three,
            (1, Outcome.LastingHelp, Group.All, new Estimate(0.04, 0.03, 0.05)), (2, Outcome.LastingHelp, Group.All, new Estimate(0.02, 0.01, 0.03)),
            (1, Outcome.YearlyCost, Group.All, new Estimate(0, 0, 0)), (2, Outcome.YearlyCost, Group.All, new Estimate(0, 0, 0)),
            (1, Outcome.NeverReached, Group.All, new Estimate(0.1, 0.05, 0.15)), (1, Outcome.MonthsWaited, Group.All, new Estimate(0, 0, 0)),
            (2, Outcome.MonthsWaited, Group.All, new Estimate(4, 3, 5))));
        var note = LossText.Note(input).Select(sentence => sentence.En).ToList();
        Assert.Equal(2, note.Count);
        Assert.Contains($"Under ‘{Three.Scenarios[1].Title.En}’", note[0]);
        Assert.Contains($"{Written.Level(Three.EffectOf(Three.Scenarios[1], Outcome.NeverReached)).En} of the families never get help", note[0]);
        Assert.DoesNotContain("wait", note[0]);
        Assert.StartsWith($"Under ‘{Three.Scenarios[2].Title.En}’ not everyone gains either", note[1]);
    }

    [Fact]
    public void What_does_not_resolvedly_help_is_not_said_to_hurt_despite_its_help() => Assert.Empty(LossText.Of(new ReportInput(With(
        SyntheticComparison.Of(2), (1, Outcome.LastingHelp, Group.All, new Estimate(0.02, -0.01, 0.05)), (1, Outcome.LastingHelp, Group.Couple, new Estimate(-0.01, -0.02, -0.003))))));

    [Fact]
    public void Runs_without_parameter_sets_say_that_the_intervals_show_chance_only() =>
        Assert.Contains("The intervals show chance only", Assert.Single(StandingText.Of(new RunPlan(1, 30, 120, 1))).En);

    [Fact]
    public void A_calibration_that_has_not_converged_says_so_and_one_that_has_does_not()
    {
        const string said = "has not converged";
        Assert.Contains(StandingText.Of(Plan(EnsembleAt(StudyDistance.SamplingAlone + 6.8))), line => line.En.Contains(said) && line.En.Contains("18.8"));
        Assert.DoesNotContain(StandingText.Of(Plan(EnsembleAt(StudyDistance.SamplingAlone))), line => line.En.Contains(said));
    }

    [Fact]
    public void A_parameter_that_the_study_leaves_open_is_named()
    {
        var lines = StandingText.Of(Plan(EnsembleAt(12)));
        Assert.Contains(lines, line => line.En.Contains(Priors.Declared.Parameters[0].Text.En));
        Assert.DoesNotContain(lines, line => line.En.Contains(Priors.Declared.Parameters[1].Text.En));
    }

    /// <summary>The first parameter over its whole prior, the others hardly moving.</summary>
    private static Ensemble EnsembleAt(double tolerance) => new(
        "engine", 1, tolerance, 100, [1, 2], [.. Priors.Declared.Parameters.Select(parameter => parameter.Key)],
        [.. Enumerable.Range(0, 20).Select(set => (IReadOnlyList<double>)[.. Priors.Declared.Parameters.Select((_, free) => Priors.Declared.Value(free, free == 0 ? (set + 0.5) / 20 : 0.5 + set * 0.001))])]);

    private static RunPlan Plan(Ensemble sets) => new(1, 30, 120, 1) { Sets = sets, ReplicatesPerSet = 2 };

    private static List<string> English(ComparisonResult result) => [.. AnswerText.Of(new ReportInput(result)).Select(sentence => sentence.En)];

    /// <summary>The comparison with other differences; resolved when their interval excludes 0. Of several for the same place, the last holds.</summary>
    private static ComparisonResult With(ComparisonResult result, params (int Place, Outcome Outcome, Group Group, Estimate Difference)[] changes) => result with
    {
        Effects =
        [
            .. result.Effects.Select(effect => changes.Where(change =>
                    ReferenceEquals(effect.Scenario, result.Scenarios[change.Place]) && effect.Outcome == change.Outcome && effect.Group == change.Group)
                .Aggregate(effect, (now, change) => now with { Difference = change.Difference, Resolved = change.Difference.Low > 0 || change.Difference.High < 0 })),
        ],
    };
}
