using System.Globalization;
using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;

namespace Simulatie.Cli.Verbs;

[Verb("sweep", HelpText = "Run a scenario at many points of the parameter space and keep every outcome of every run as Parquet. Stopped at any moment, the same command goes on where it was.")]
[Example("Eleven degrees of patience, four towns each", "simulatie sweep baseline --vary levers.patience=0:1:11 --replicates 4")]
[Example("How many runs, how long, how much disk", "simulatie sweep baseline --method saltelli --points 512 --vary uncertainties.trust-rate --vary uncertainties.gate-threshold --replicates 2 --dry-run")]
public sealed class SweepVerb : DesignVerb
{
    [Option("shard", MetaValue = "I/N", HelpText = "Make only the i-th of n shares; 'simulatie merge' joins them.")]
    public string? ShardText { get; set; }

    [Option("dry-run", HelpText = "Say how many runs it is, how long it takes and how much disk, after one trial run; write nothing.")]
    public bool DryRun { get; set; }

    public override string WhenStopped => DryRun ? base.WhenStopped : "Stopped; the finished runs are kept, and the same command goes on from there.";

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var plan = SweepPlan();
        var shard = ReadShard();
        if (DryRun)
        {
            DryRunText.Write(session.Out, SweepEstimate.Of(plan, shard, session.Cancel), plan, shard);
            return ExitCode.Done;
        }
        var target = OutputFolder ?? DefaultFolder(plan, shard);
        using var folder = SweepFolder.Begin(target, SweepDescription.Of(plan, ModelVersion.Current), shard, CommandText.Of(this), Build.Commit);
        var result = session.Progress.Show(
            $"{plan.Scenario.Name}, {plan.Points} points × {plan.Run.Replicates} towns{(shard.Of > 1 ? $", shard {shard}" : "")}",
            progress => Sweep.Run(plan, folder, (done, all) => progress.Report((double)done / all), session.Cancel));
        SweepText.Write(session.Out, target, plan, folder, result, language);
        return ExitCode.Done;
    }

    private static string DefaultFolder(SweepPlan plan, Shard shard) =>
        DefaultFolder(plan) + (shard.Of > 1 ? FormattableString.Invariant($".shard-{shard.Number}-of-{shard.Of}") : "");

    private Shard ReadShard()
    {
        if (ShardText is null)
            return Shard.All;
        var parts = ShardText.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var of) && number >= 1 && number <= of
            ? new Shard(number, of)
            : throw new UserMistake($"--shard: found '{ShardText}', expected I/N with I from 1 to N, such as 3/8");
    }
}
