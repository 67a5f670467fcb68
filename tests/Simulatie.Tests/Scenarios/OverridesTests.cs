using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;
using Simulatie.Study;

namespace Simulatie.Tests.Scenarios;

public sealed class OverridesTests
{
    private static readonly Scenario Practice = new("plan", new Bilingual("plan", "plan"), new Bilingual("x", "x"), new ModelParameters());
    private static readonly string[] Rules = ["W01", "W02"];

    [Fact]
    public void A_setting_changes_its_parameter_and_nothing_else()
    {
        var changed = Overrides.Apply(Practice, ["levers.patience=0.4", " organisations.ocmw.income-tied = no ", "population.families=300", "rules.W02=-1.5"], Rules);
        Assert.Equal(Practice with
        {
            Parameters = new ModelParameters
            {
                Levers = new Levers { Patience = 0.4 },
                Organisations = new Organisations() with { Ocmw = new Organisations().Ocmw with { IncomeTied = false } },
                Population = new Population { Families = 300 },
                RuleStrengths = new Dictionary<string, double> { ["W02"] = -1.5 },
            },
            Given = Practice.Given.With(["levers.patience", "organisations.ocmw.income-tied", "population.families"]),
        }, changed);
    }

    [Fact]
    public void Nothing_after_the_sign_empties_an_optional_parameter() => Assert.Null(
        Overrides.Apply(Overrides.Apply(Practice, ["levers.patience=0.4"]), ["levers.patience="]).Parameters.Levers.Patience);

    [Fact]
    public void Shares_may_be_moved_together() => Assert.Equal(
        0.5, Overrides.Apply(Practice, ["population.couple=0.5", "population.lone-parent=0.15"]).Parameters.Population.Couple);

    [Theory]
    [InlineData("patience=1", "found \"patience\", expected the key of a parameter: 'simulatie parameters' lists them (did you mean levers.patience?)")]
    [InlineData("levers.patiense=1", "found \"levers.patiense\", expected the key of a parameter: 'simulatie parameters' lists them (did you mean levers.patience?)")]
    [InlineData("levers.patience=0,4", "found \"0,4\", expected a number from 0 to 1 (openness to guidance, scale of 0 to 1), or nothing to leave it as in practice; write 0.4, not 0,4")]
    [InlineData("levers.patience=1.01", "found \"1.01\", expected a number from 0 to 1 (openness to guidance, scale of 0 to 1), or nothing to leave it as in practice")]
    [InlineData("population.families=2.000", "found \"2.000\", expected a whole number from 1 to 20000000 (families); write 2000, not 2.000")]
    [InlineData("uncertainties.cost-of-retention=6.000", "found \"6.000\", expected a number from 0 to 20000 (euro per FTE and year, per unit of factor); write 6 or 6000, not 6.000")]
    [InlineData("uncertainties.cost-of-retention=12.345", "found \"12.345\", expected a number from 0 to 20000 (euro per FTE and year, per unit of factor); write 12.3450 or 12345, not 12.345")]
    [InlineData("population.families=", "found nothing for population.families, expected a whole number from 1 to 20000000 (families)")]
    [InlineData("levers.patience", "found \"levers.patience\", expected key=value, such as levers.patience=0.4")]
    [InlineData("rules.W2=1", "found \"rules.W2\", expected the id of a rule: 'simulatie rules' lists them (did you mean rules.W02?)")]
    [InlineData("rules.W02=9", "found \"9\", expected a strength from -3 to 3")]
    [InlineData("population.couple=0.5", "found lone-parent 0.35 + couple 0.5 + single-man 0.2 + single-woman 0.15 = 1.2, expected numbers that sum to 1")]
    public void A_wrong_setting_is_told_as_in_a_file(string setting, string problem) =>
        Assert.Equal([$"--set {setting}: {problem}"], Assert.Throws<UserMistake>(() => Overrides.Apply(Practice, [setting], Rules)).Messages);

    [Fact]
    public void All_wrong_settings_are_told_at_once() => Assert.Equal(3, Assert.Throws<UserMistake>(
        () => Overrides.Apply(Practice, ["levers.patience=2", "levers.fte-change=0.1", "levers.fte-change=0.2", "foo=1"])).Messages.Count);
}
