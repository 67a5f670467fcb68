using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;

namespace Simulatie.Cli.Verbs;

[Verb("slurm", HelpText = "Write the script with which a Slurm cluster runs a sweep: a job array with a core per task, and a job behind it that joins the shards. Send it off with 'bash FILE'.")]
[Example("A sweep in sixteen tasks", "simulatie slurm baseline --method saltelli --points 512 --vary uncertainties.trust-rate --vary uncertainties.gate-threshold --tasks 16")]
[Example("With what a cluster asks for", "simulatie slurm baseline --vary levers.patience --tasks 8 --sbatch=--partition=long --sbatch=--time=2-00:00:00")]
[Without("threads")]
public sealed class SlurmVerb : DesignVerb
{
    private const long MostTasks = 100_000;

    [Option("tasks", MetaValue = "N", HelpText = "Tasks of the job array, each a share of the runs; never changes a result. Default: 16.")]
    public string? Tasks { get; set; }

    [Option("sbatch", MetaValue = "OPTION", Separator = OptionShape.Separator, HelpText = "An option for sbatch, such as --sbatch=--partition=long; may be repeated. A task gets --mem=2G unless this says otherwise, and the time that the partition gives by itself.")]
    public IEnumerable<string> SbatchOptions { get; set; } = [];

    [Option("script", MetaValue = "FILE", HelpText = "The file to write. Default: the screen.")]
    public string? ScriptFile { get; set; }

    public override ExitCode Run(Session session)
    {
        var plan = SweepPlan();
        if (plan.Until is not null)
            throw new UserMistake("--until: a sweep that stops by itself cannot be cut into shards; give a number of --replicates instead");
        var tasks = Math.Min(plan.Parts, NumberOption.WholeNumber("--tasks", Tasks ?? "16", 1, MostTasks));
        var script = new SlurmScript(
            $"simulatie-{plan.Scenario.Name}-{plan.Design.Method}", tasks, OutputFolder ?? DefaultFolder(plan),
            CommandText.Words(this, "tasks", "sbatch", "script"), [.. SbatchOptions]);
        if (ScriptFile is null)
            session.Out.Write(script.Text);
        else
            Write(session, script.Text);
        return ExitCode.Done;
    }

    private void Write(Session session, string text)
    {
        ForeignFile.Refuse("--script", ScriptFile!, SlurmScript.Mark);
        File.WriteAllText(ScriptFile!, text);
        session.Out.Write($"{ScriptFile}\nSend it off with: bash {ScriptFile}\n");
    }
}
