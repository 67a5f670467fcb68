using System.Text.RegularExpressions;
using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;

namespace Simulatie.Tests.Scenarios;

public sealed partial class ShippedScenariosTests
{
    private static readonly string[] Expected =
    [
        "aftercare", "austerity", "baseline", "continuity", "control-and-activation", "experience-experts", "extra-staff-unspecialised", "full-package", "group-work",
        "halved-caseload-funded", "halved-caseload-neutral", "less-bureaucracy", "outreach", "patient-problem-solver", "rushed-guidance", "specialised-guidance-funded",
        "specialised-guidance-neutral",
    ];

    [Fact]
    public void Every_scenario_of_the_design_is_there() =>
        Assert.Equal(Expected, ShippedFiles.Compared.Select(path => Path.GetFileNameWithoutExtension(path)));

    [Fact]
    public void The_baseline_is_practice_with_the_default_run()
    {
        var baseline = Read("baseline.yaml");
        Assert.Equal(new ModelParameters(), baseline.Parameters);
        Assert.Equal(RunLimits.Default, baseline.Settings);
        Assert.False(baseline.BudgetNeutral);
    }

    [Fact]
    public void The_baseline_names_every_parameter_of_the_town_with_what_is_declared_of_it()
    {
        var lines = Lines("baseline.yaml").ToDictionary(line => line.Key);
        foreach (var parameter in ParameterCatalogue.All.Where(parameter => parameter.Kind is ParameterKind.Population or ParameterKind.Organisation))
        {
            var comment = lines[parameter.Key].Comment;
            Assert.StartsWith($"{parameter.Text.En}; {parameter.Admissible().En}; {parameter.Standing.Label().En} (", comment);
            Assert.EndsWith(parameter.Source == "assumed" ? "(no source)" : $"({parameter.Source})", comment);
        }
    }

    [Fact]
    public void Every_other_scenario_differs_from_the_baseline_and_only_in_levers()
    {
        var baseline = Read("baseline.yaml");
        var others = Expected.Where(name => name != "baseline").Select(name => Read(name + ".yaml")).ToArray();
        PairingRules.Check(baseline, others);
        Assert.All(others, scenario => Assert.NotEqual(baseline.Parameters.Levers, scenario.Parameters.Levers));
        Assert.All(others, scenario => Assert.Equal(baseline.Settings, scenario.Settings));
        Assert.Equal(others.Length, others.Select(scenario => scenario.Parameters.Levers).Distinct().Count());
    }

    [Fact]
    public void A_town_without_help_has_no_services_and_is_not_comparable()
    {
        var noHelp = Read("validation/no-help.yaml");
        Assert.All(OrganisationKinds.All, kind => Assert.Equal(0, noHelp.Parameters.Organisations.Of(kind).Count));
        Assert.Equal(Read("baseline.yaml").Parameters.Uncertainties, noHelp.Parameters.Uncertainties);
        Assert.Throws<UserMistake>(() => PairingRules.Check(Read("baseline.yaml"), [noHelp]));
    }

    [Fact]
    public void The_funded_scenario_and_its_rival_hire_the_same_number_of_workers()
    {
        var funded = Read("specialised-guidance-funded.yaml").Parameters;
        var rival = Read("extra-staff-unspecialised.yaml").Parameters;
        Assert.Equal(funded.Levers.SpecialisedFteAdded, rival.Levers.FteChange * FtePerThousand(rival.Organisations), 9);
        Assert.Equal(0.2, funded.Levers.SpecialisedFteAdded / FtePerThousand(funded.Organisations), 9);
    }

    [Fact]
    public void The_same_budget_specialises_as_many_workers_as_the_extra_budget_hires()
    {
        var neutral = Read("specialised-guidance-neutral.yaml");
        Assert.True(neutral.BudgetNeutral);
        Assert.Equal(
            Read("specialised-guidance-funded.yaml").Parameters.Levers.SpecialisedFteAdded,
            neutral.Parameters.Levers.SpecialisedShare * FtePerThousand(neutral.Parameters.Organisations), 9);
    }

    [Theory]
    [InlineData("halved-caseload-funded.yaml")]
    [InlineData("austerity.yaml")]
    public void Staff_and_caseload_move_so_that_the_places_stay(string file)
    {
        var levers = Read(file).Parameters.Levers;
        Assert.Equal(1, (1 + levers.FteChange) * levers.CaseloadFactor, 9);
    }

    [Fact]
    public void Names_and_descriptions_differ_between_scenarios_and_between_languages()
    {
        var scenarios = ShippedFiles.All.Select(path => ScenarioReader.Read(path, [])).ToArray();
        Assert.Equal(scenarios.Length, scenarios.Select(scenario => scenario.Title.Nl).Distinct().Count());
        Assert.Equal(scenarios.Length, scenarios.Select(scenario => scenario.Title.En).Distinct().Count());
        Assert.All(scenarios, scenario => Assert.NotEqual(scenario.Description.Nl, scenario.Description.En));
    }

    [Fact]
    public void Every_value_gives_its_reason_and_its_evidence()
    {
        foreach (var file in Expected.Where(name => name != "baseline"))
            foreach (var line in Lines(file + ".yaml"))
            {
                Assert.True(line.Comment.Length > 10, $"{file}: {line.Key} has no reason.");
                Assert.True(Evidence().IsMatch(line.Comment), $"{file}: {line.Key} cites nothing.");
            }
    }

    private static double FtePerThousand(Organisations organisations) =>
        OrganisationKinds.All.Select(organisations.Of).Sum(profile => profile.Count * profile.FtePerThousand);

    private static Scenario Read(string file) => ScenarioReader.Read(ShippedFiles.Of(file), []);

    /// <summary>The lines that give a parameter a value, with their full key and their comment.</summary>
    private static IEnumerable<(string Key, string Comment)> Lines(string file)
    {
        string[] sections = ["", ""];
        foreach (var line in File.ReadLines(ShippedFiles.Of(file)))
        {
            if (SectionLine().Match(line) is { Success: true } section)
                sections = section.Groups[1].Length == 0 ? [section.Groups[2].Value, ""] : [sections[0], "." + section.Groups[2].Value];
            else if (ValueLine().Match(line) is { Success: true } value && ParameterCatalogue.Find($"{sections[0]}{sections[1]}.{value.Groups[1].Value}") is { } parameter)
                yield return (parameter.Key, value.Groups[2].Value);
        }
    }

    [GeneratedRegex(@"^( *)([a-z-]+):$")]
    private static partial Regex SectionLine();

    [GeneratedRegex(@"^ +([a-z-]+): *[^ #]+ *(?:# (.*))?$")]
    private static partial Regex ValueLine();

    [GeneratedRegex(@"\b[EL]\d{2,3}\b")]
    private static partial Regex Evidence();
}
