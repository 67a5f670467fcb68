using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;

namespace Simulatie.Cli.Verbs;

[Verb("export", HelpText = "Write the results of a sweep as one CSV file.")]
[Example("For a spreadsheet", "simulatie export output/sweep-baseline-grid --csv patience.csv")]
public sealed class ExportVerb : Verb
{
    [Value(0, MetaName = "DIR", Min = 1, Max = 1, HelpText = "The folder of a sweep.")]
    public IEnumerable<string> Folders { get; set; } = [];

    [Option("csv", MetaValue = "FILE", HelpText = "The file to write.")]
    public string? Csv { get; set; }

    public override ExitCode Run(Session session)
    {
        var target = Csv ?? throw new UserMistake("export: found no --csv, expected the name of the file to write.");
        SweepExport.Write(Folders.Single(), target, session.Cancel);
        session.Out.Write($"{target}\n");
        return ExitCode.Done;
    }
}
