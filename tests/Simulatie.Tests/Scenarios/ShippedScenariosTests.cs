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
        Assert.Empty(ParameterCatalogue.All.Where(parameter => parameter.Get(baseline.Parameters) != parameter.Default).Select(parameter => parameter.Key));
        Assert.True(baseline.Parameters == new ModelParameters());
        Assert.Equal(RunLimits.Default, baseline.Settings);
        Assert.False(baseline.BudgetNeutral);
    }

    [Fact]
    public void The_baseline_names_every_parameter_of_the_town_with_what_is_declared_of_it()
    {
        var text = File.ReadAllText(ShippedFiles.Of("baseline.yaml"));
        ShippedFiles.AssertCurrent("baseline.yaml", text[..text.IndexOf("\npopulation:\n", StringComparison.Ordinal)] + Town());
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
    public void The_funded_scenario_and_its_rival_hire_as_many_workers_one_fifth_of_those_there_are()
    {
        var funded = Read("specialised-guidance-funded.yaml").Parameters;
        var rival = Read("extra-staff-unspecialised.yaml").Parameters;
        Assert.Equal(funded.Levers.SpecialisedFteAdded, rival.Levers.UnspecialisedFteAdded);
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
    public void The_patient_worker_waits_longer_than_practice_in_every_parameter_set_and_the_rushed_one_not_at_all()
    {
        Assert.True(Read("patient-problem-solver.yaml").Parameters.Levers.Patience > ParameterCatalogue.Find("uncertainties.practice-patience")!.High);
        Assert.Equal(0, Read("rushed-guidance.yaml").Parameters.Levers.Patience);
    }

    [Fact]
    public void The_full_package_has_the_sizes_of_the_scenarios_that_try_one_measure_each()
    {
        var whole = Read("full-package.yaml").Parameters;
        foreach (var part in new[] { "specialised-guidance-funded", "patient-problem-solver", "continuity", "outreach", "experience-experts", "aftercare", "group-work" })
        {
            var levers = Read(part + ".yaml").Parameters;
            var changed = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever && parameter.Get(levers) != parameter.Default);
            Assert.All(changed, parameter => Assert.Equal(parameter.Get(levers), parameter.Get(whole)));
        }
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

    [Fact]
    public void The_readme_lists_every_lever_as_it_is_declared()
    {
        const string Start = "<!-- levers: written by the code, see ShippedScenariosTests -->\n";
        const string End = "<!-- end -->";
        var readme = File.ReadAllText(ShippedFiles.Of("README.md"));
        var rows = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever).Select(lever =>
            $"| `{lever.Name}` | {(lever.Default is { } value ? lever.Write(value) : "empty")} | {lever.Admissible().En} | {lever.Text.En} | {lever.PriceInWords()!.En} |\n");
        var table = "| lever | practice | accepts | meaning | price |\n|---|---|---|---|---|\n" + string.Concat(rows);
        ShippedFiles.AssertCurrent("README.md", readme[..(readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + table + readme[readme.IndexOf(End, StringComparison.Ordinal)..]);
    }

    [Fact]
    public void The_example_in_the_readme_is_a_valid_scenario()
    {
        using var folder = new TempFolder();
        folder.File("baseline.yaml", File.ReadAllText(ShippedFiles.Of("baseline.yaml")));
        var example = string.Concat(File.ReadLines(ShippedFiles.Of("README.md")).SkipWhile(line => line != "    name:")
            .TakeWhile(line => line == "" || line.StartsWith("    ", StringComparison.Ordinal)).Select(line => (line == "" ? "" : line[4..]) + "\n"));
        var scenario = ScenarioReader.Read(folder.File("my-plan.yaml", example), []);
        Assert.Equal(new Levers { TurnoverFactor = 0.5, Patience = 0.7 }, scenario.Parameters.Levers);
        Assert.Equal("My plan", scenario.Title.En);
    }

    [Fact]
    public void Three_mistakes_in_a_copy_are_led_to_a_valid_file_by_the_messages()
    {
        using var folder = new TempFolder();
        folder.File("baseline.yaml", File.ReadAllText(ShippedFiles.Of("baseline.yaml")));
        var copy = File.ReadAllText(ShippedFiles.Of("continuity.yaml"));
        var broken = copy.Replace("turnover-factor: 0.5", "turnover-facto: 0,7").Replace("warm-handover: 1 ", "warm-handover: 100% ").Replace("extends: baseline.yaml", "extends: basline.yaml");
        Assert.Equal(3, Broken(broken).Count);
        Assert.Contains("did you mean turnover-factor?", Broken(broken)[1]);
        var mended = broken.Replace("turnover-facto:", "turnover-factor:").Replace("basline", "baseline");
        Assert.Equal(["write 0.7, not 0,7", "write 1, not 100%"], Broken(mended).Select(message => message[(message.LastIndexOf("; ") + 2)..]));
        mended = mended.Replace("0,7", "0.7").Replace("100%", "1");
        Assert.Equal(new Levers { TurnoverFactor = 0.7, WarmHandover = 1 }, ScenarioReader.Read(folder.File("copy.yaml", mended), []).Parameters.Levers);

        IReadOnlyList<string> Broken(string text) =>
            Assert.Throws<UserMistake>(() => ScenarioReader.Read(folder.File("copy.yaml", text), [])).Messages;
    }

    private static double FtePerThousand(Organisations organisations) =>
        OrganisationKinds.All.Select(organisations.Of).Sum(profile => profile.Count * profile.FtePerThousand);

    /// <summary>The sections population and organisations as they are declared, a line for each parameter.</summary>
    private static string Town()
    {
        var text = "";
        var section = "";
        foreach (var parameter in ParameterCatalogue.All.Where(parameter => parameter.Kind is ParameterKind.Population or ParameterKind.Organisation))
        {
            var indentation = new string(' ', 2 * parameter.Section.Split('.').Length);
            if (parameter.Section != section)
                text += "\n" + (parameter.Kind == ParameterKind.Population ? "population:\n" : $"{(section == "population" ? "organisations:\n" : "")}  {parameter.Organisation!.Value.Key()}:\n");
            section = parameter.Section;
            var source = parameter.Source == "assumed" ? "no source" : parameter.Source;
            text += $"{indentation}{parameter.Name}: {parameter.Write(parameter.Default)}".PadRight(36)
                + $" # {parameter.Text.En}; {parameter.Admissible().En}; {parameter.Standing.Label().En} ({source})\n";
        }
        return text;
    }

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
