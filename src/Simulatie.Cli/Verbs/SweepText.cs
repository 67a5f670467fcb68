using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Cli.Verbs;

/// <summary>What a sweep says when it is done.</summary>
internal static class SweepText
{
    public static void Write(TextWriter output, string folder, SweepPlan plan, SweepFolder sweep, SweepResult result, Language language)
    {
        var share = sweep.Shard.Of > 1 ? FormattableString.Invariant($"shard {sweep.Shard}: {Sweep.RunsOf(plan, sweep.Shard)} of ") : "";
        output.Write(FormattableString.Invariant($"{share}{result.Ending.Runs} runs ({plan.Points} points × {result.Replicates} replicates), {result.Ending.FailedRuns} failed, in {folder}\n"));
        if (result.Reached is { } reached)
            output.Write(reached
                ? FormattableString.Invariant($"Every paired difference was known well enough after {result.Replicates} replicates (anytime-valid 95% intervals).\n")
                : FormattableString.Invariant($"Not every paired difference is known well enough after {result.Replicates} replicates, the most that were allowed; give more --replicates, or ask for less.\n"));
        else if (sweep.Shard.Of == 1)
            WriteStability(output, sweep, language);
    }

    /// <summary>Whether there were enough replicates, where no precision was asked for.</summary>
    private static void WriteStability(TextWriter output, SweepFolder sweep, Language language)
    {
        var outcome = OutcomeCatalogue.Of(Outcome.LastingHelp);
        SensitivityTable.WriteStability(output, outcome, StabilityRow.Of(SweepValues.Read(sweep.Path, SweepFile.Require(sweep.Path), outcome.Key).Values), language);
    }
}
