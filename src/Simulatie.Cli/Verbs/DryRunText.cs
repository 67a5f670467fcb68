using Simulatie.Cli.Terminal;
using Simulatie.Experiments.Sweeps;

namespace Simulatie.Cli.Verbs;

/// <summary>What <c>--dry-run</c> says.</summary>
internal static class DryRunText
{
    public static void Write(TextWriter output, SweepEstimate estimate, SweepPlan plan, Shard shard)
    {
        var most = plan.Until is null ? "" : "at most ";
        output.Write(FormattableString.Invariant($"design    {plan.Design.Method}: {plan.Points} points, {plan.Design.Factors.Count} parameters varied\n"));
        output.Write(FormattableString.Invariant($"runs      {most}{estimate.Runs} ({plan.Points} points × {plan.Run.Replicates} replicates{(shard.Of > 1 ? $", shard {shard}" : "")})\n"));
        output.Write(FormattableString.Invariant($"time      {most}about {DurationText.Of(estimate.Time)} on {plan.Run.Threads} threads ({estimate.OneRun.TotalSeconds:0.##} s a run, measured once)\n"));
        output.Write(FormattableString.Invariant($"disk      {most}about {Size(estimate.Bytes)} in {plan.Parts} part files\n"));
    }

    private static string Size(double bytes) => bytes switch
    {
        >= 1e9 => FormattableString.Invariant($"{bytes / 1e9:0.#} GB"),
        >= 1e6 => FormattableString.Invariant($"{bytes / 1e6:0.#} MB"),
        _ => FormattableString.Invariant($"{Math.Max(1, bytes / 1e3):0} kB"),
    };
}
