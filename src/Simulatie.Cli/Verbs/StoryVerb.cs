using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Stories;
using Simulatie.Reporting.Story;
using Simulatie.Scenarios;

namespace Simulatie.Cli.Verbs;

[Verb("story", HelpText = "Tell one family's months in plain words; with two scenarios, the same family with the same luck under both.")]
[Example("A typical family under practice, in Dutch", "simulatie story baseline --typical --lang nl")]
[Example("The same family under practice and a policy", "simulatie story baseline specialised-guidance-funded --family 12")]
[Without("out", "replicates")]
public sealed class StoryVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", Min = 1, Max = 2, HelpText = "One scenario file, or two to tell the same family twice.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("family", MetaValue = "N", HelpText = "Which family, from 0.")]
    public string? Family { get; set; }

    [Option("typical", HelpText = "The family nearest the median (with two scenarios: nearest the median difference). Default when no family is given.")]
    public bool Typical { get; set; }

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var scenarios = Read(Files.Select(ScenarioFiles.Locate));
        if (scenarios.Count == 2)
            PairingRules.Check(scenarios[0], [scenarios[1]]);
        if (Typical && Family is not null)
            throw new UserMistake("--typical: found beside --family, expected one of the two");
        var plan = PlanFor(scenarios[0].Settings);
        scenarios = [.. scenarios.Select(scenario => plan.For(scenario, 0))];
        var family = Family is null
            ? Follow.Typical(scenarios, plan, session.Cancel)
            : (int)NumberOption.WholeNumber("--family", Family, 0, int.MaxValue);
        foreach (var story in Follow.Family(scenarios, plan, family, session.Cancel))
            StoryText.Write(session.Out, story, language);
        StoryText.WriteCaution(session.Out, language);
        return ExitCode.Done;
    }
}
