using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;

namespace Simulatie.Cli.Verbs;

[Verb("compare", HelpText = "Compare policies with practice under the same luck, and write data, figures and a table.")]
[Example("Every scenario against practice", "simulatie compare")]
[Example("Two policies, in Dutch", "simulatie compare scenarios/rushed-guidance.yaml scenarios/extra-staff-unspecialised.yaml --lang nl")]
public sealed class CompareVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", HelpText = "Scenario files. Default: every file in scenarios/.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("reference", MetaValue = "FILE", HelpText = "The scenario that the others are compared with. Default: scenarios/baseline.yaml.")]
    public string? ReferenceFile { get; set; }

    [Option("unpaired", HelpText = "Allow scenarios that differ from the reference in more than levers; each then has its own luck.")]
    public bool Unpaired { get; set; }

    public override ExitCode Run(Session session) => throw new NotImplementedException();
}
