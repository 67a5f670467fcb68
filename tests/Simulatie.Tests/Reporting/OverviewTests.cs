using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

/// <summary>The tables that <c>run</c> and <c>compare</c> print.</summary>
public class OverviewTests
{
    public static TheoryData<Language> Languages => new(Enum.GetValues<Language>());

    [Theory, MemberData(nameof(Languages))]
    public void Every_policy_stands_in_both_tables(Language language)
    {
        var result = SyntheticComparison.Of(5);
        var lines = Printed(result, language).Split('\n');
        Assert.All(result.Scenarios.Skip(1), policy =>
            Assert.Equal(2, lines.Count(line => line.StartsWith(policy.Title.In(language) + "  ", StringComparison.Ordinal))));
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_headline_outcome_is_named_once(Language language)
    {
        var text = Printed(SyntheticComparison.Of(3), language);
        Assert.All(Effects.Headlines, outcome => Assert.Equal(2, text.Split(OutcomeCatalogue.Of(outcome).Label.In(language)).Length));
    }

    [Fact]
    public void The_numbers_are_those_of_the_comparison()
    {
        var result = SyntheticComparison.Of(2);
        var effect = result.EffectOf(result.Scenarios[1], Outcome.LastingHelp);
        var line = Printed(result, Language.English).Split('\n').First(line => line.StartsWith(result.Scenarios[1].Title.En));
        Assert.Contains(FormattableString.Invariant($"  {100 * effect.Level.Mean:0.0}%  "), line);
        Assert.Contains(FormattableString.Invariant($"{100 * effect.Difference.Mean:+0.0;−0.0} [{100 * effect.Difference.Low:+0.0;−0.0}; {100 * effect.Difference.High:+0.0;−0.0}]"), line);
        Assert.Contains(effect.Difference.Mean > 0 ? "  better" : "  worse", line);
    }

    [Fact]
    public void Policies_equal_to_the_reference_are_not_resolved_and_differ_by_nothing()
    {
        var result = SyntheticComparison.Of(2);
        var same = Comparison.Summarise(result.Plan, result.Scenarios, [result.Runs[0], result.Runs[0]]);
        var lines = Printed(same, Language.English).Split('\n').Where(line => line.StartsWith(result.Scenarios[1].Title.En)).ToList();
        Assert.Contains("0.0 [0.0; 0.0]", lines[0]);
        Assert.Contains("not resolved", lines[0]);
        Assert.DoesNotContain("(", lines[1]);
    }

    [Fact]
    public void A_policy_that_moves_a_lever_without_a_price_has_no_cost()
    {
        var line = Printed(SyntheticComparison.Of(9), Language.English).Split('\n').First(line => line.StartsWith("Less bureaucracy"));
        Assert.EndsWith("not estimated", line);
    }

    [Theory, MemberData(nameof(Languages))]
    public void One_replicate_leaves_no_interval(Language language) =>
        Assert.DoesNotContain("[", Printed(SyntheticComparison.Of(2, replicates: 1), language).Replace("[interval]", ""));

    [Theory, MemberData(nameof(Languages))]
    public void The_reference_alone_is_still_a_table(Language language) =>
        Assert.Contains(OutcomeCatalogue.Of(Outcome.LastingHelp).Label.In(language), Printed(SyntheticComparison.Of(1), language));

    [Theory, MemberData(nameof(Languages))]
    public void A_run_lists_every_outcome_with_its_mean(Language language)
    {
        var result = SyntheticComparison.Of(1);
        var output = new StringWriter();
        RunOverview.Write(output, result.Reference, result.Runs[0], result.Plan, language);
        Assert.All(OutcomeCatalogue.All, outcome => Assert.Contains($"\n{outcome.Label.In(language)}", output.ToString()));
    }

    [Fact]
    public void Dutch_numbers_have_a_decimal_comma() =>
        Assert.DoesNotMatch(@"\d\.\d(?!\d\d)", Printed(SyntheticComparison.Of(4), Language.Dutch));

    private static string Printed(ComparisonResult result, Language language)
    {
        var output = new StringWriter();
        ComparisonOverview.Write(output, result, language);
        return output.ToString();
    }
}
