using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>Data that real runs can give and that must not stop a figure.</summary>
public class HardCasesTests
{
    [Fact]
    public void Policies_that_change_nothing_are_still_drawn_and_named()
    {
        var figures = ComparisonFigures.Of(SyntheticComparison.Of(17, replicates: 2, months: 24, scale: 0));
        Assert.All(figures, figure => Assert.Contains(SyntheticComparison.Titles[16].En, figure.Svg(Language.English)));
    }

    [Fact]
    public void One_replicate_has_no_intervals_and_says_so()
    {
        var figures = ComparisonFigures.Of(SyntheticComparison.Of(3, replicates: 1, months: 24));
        Assert.All(figures, figure => Assert.Contains("no measure of chance", figure.Svg(Language.English)));
        Assert.DoesNotContain("NaN", string.Concat(figures.Select(figure => figure.Svg(Language.English))));
    }

    [Fact]
    public void An_outcome_that_is_never_defined_is_called_so()
    {
        var points = Enumerable.Range(-24, 48).Select(month => new SeriesPoint(month, new Estimate(double.NaN, double.NaN, double.NaN), 0)).ToArray();
        var figure = new LastingHelpOverTime(new Curves(Outcome.LastingHelp, [new Curve(new Bilingual("leeg", "empty"), points)]));
        Assert.Contains("niet bepaald", figure.Svg(Language.Dutch));
    }

    [Fact]
    public void A_month_without_relationships_leaves_the_others_in_the_picture()
    {
        double[] none = [double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];
        double[] some = [0.1, 0.1, 0.1, 0.2, 0.2, 0.3];
        IReadOnlyList<double[]> months = [none, none, some, some];
        var figure = new RoleSharesOverTime([new RoleShares(new Bilingual("a", "a"), 0, months, months)]);
        Assert.Contains("medewerker 30%", figure.Svg(Language.Dutch));
    }

    [Fact]
    public void A_scenario_with_a_name_of_three_lines_keeps_to_its_place()
    {
        const string name = "Een gespecialiseerde langdurige begeleiding voor generatiearme gezinnen, met ervaringsdeskundigen en nazorg, volledig binnen het bestaande budget van de stad";
        var rows = new[] { new EffectRow(new Bilingual(name, name), [.. Effects.Headlines.Select(_ => new Difference(new Estimate(0.1, 0.05, 0.15), true, 1))], new Estimate(0, 0, 0)) };
        Figure[] figures = [new Effects(new Bilingual("nu", "now"), rows), new CostAgainstEffect(new Bilingual("nu", "now"), rows)];
        Assert.All(figures, figure =>
        {
            var texts = DrawnText.In(figure.Svg(Language.Dutch));
            Assert.All(texts, text => Assert.InRange(text.Right, 0, FigureStyle.Width));
            Assert.Contains("Een gespecialiseerde", string.Join(' ', texts.Select(text => text.Text)));
        });
    }

    [Fact]
    public void A_cost_without_a_price_is_not_written_as_a_number()
    {
        var words = string.Join(' ', DrawnText.In(ComparisonFigures.Of(SyntheticComparison.Of(9, replicates: 2, months: 24)).Single(f => f.Name == "effects").Svg(Language.English)).Select(t => t.Text));
        Assert.Contains("not estimated", words);
        Assert.Contains("of which the price is unknown", words);
    }
}
