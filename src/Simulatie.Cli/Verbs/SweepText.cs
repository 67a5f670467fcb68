using Simulatie.Experiments.Sweeps;

namespace Simulatie.Cli.Verbs;

/// <summary>What a sweep says when it is done.</summary>
internal static class SweepText
{
    public static void Write(TextWriter output, string folder, SweepPlan plan, SweepResult result)
    {
        output.Write(FormattableString.Invariant($"{result.Ending.Runs} runs ({plan.Points} points × {result.Replicates} replicates), {result.Ending.FailedRuns} failed, in {folder}\n"));
        if (result.Reached is { } reached)
            output.Write(reached
                ? FormattableString.Invariant($"Every paired difference was known well enough after {result.Replicates} replicates (anytime-valid 95% intervals).\n")
                : FormattableString.Invariant($"Not every paired difference is known well enough after {result.Replicates} replicates, the most that were allowed; give more --replicates, or ask for less.\n"));
    }
}
