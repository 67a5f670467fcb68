using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;

namespace Simulatie.Cli.Verbs;

[Verb("run", HelpText = "Simulate one scenario and write what happens in it: data, figures and a table.")]
[Example("Practice as it is, four towns", "simulatie run scenarios/baseline.yaml --replicates 4")]
[Example("The same with one lever moved", "simulatie run scenarios/baseline.yaml --set levers.patience=0.4 --out output/patient")]
public sealed class RunVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", Min = 1, Max = 1, HelpText = "A scenario file.")]
    public IEnumerable<string> Files { get; set; } = [];

    public override ExitCode Run(Session session) => throw new NotImplementedException();
}
