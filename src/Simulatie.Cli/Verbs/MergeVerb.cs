using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;

namespace Simulatie.Cli.Verbs;

[Verb("merge", HelpText = "Join the shards of a sweep into what one machine would have written, byte for byte.")]
[Example("Two shards", "simulatie merge output/sweep-baseline-grid.shard-1-of-2 output/sweep-baseline-grid.shard-2-of-2 --out output/sweep-baseline-grid")]
public sealed class MergeVerb : Verb
{
    [Value(0, MetaName = "DIR", Min = 1, HelpText = "The folders of all shards.")]
    public IEnumerable<string> Folders { get; set; } = [];

    [Option("out", MetaValue = "DIR", HelpText = "Folder that receives the sweep.")]
    public string? OutputFolder { get; set; }

    public override ExitCode Run(Session session)
    {
        var target = OutputFolder ?? throw new UserMistake("merge: found no --out, expected the folder that receives the sweep.");
        var ending = SweepMerge.Run([.. Folders], target, session.Cancel);
        session.Out.Write(FormattableString.Invariant($"{ending.Runs} runs, {ending.FailedRuns} failed, in {target}\n"));
        return ExitCode.Done;
    }
}
