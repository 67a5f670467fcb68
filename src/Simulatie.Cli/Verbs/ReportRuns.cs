using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Stories;
using Simulatie.Reporting.Report;

namespace Simulatie.Cli.Verbs;

/// <summary>What a report tells beyond the comparison itself, and so is run beside it.</summary>
internal static class ReportRuns
{
    /// <param name="result">Where it is not paired, a family is not the same family under every scenario, and none can be followed.</param>
    public static ReportInput For(ComparisonResult result, Provenance made, Session session)
    {
        if (ReportInput.FocusOf(result) is not { } focus)
            return new ReportInput(result, Made: made);
        var look = !result.IsPaired ? null : session.Progress.Show("report: places and ruptures", _ => CloserLook.At(result.Scenarios, result.Plan, session.Cancel));
        var stories = !result.IsPaired ? null : session.Progress.Show("report: two lives", _ => TwoLives(result, focus, session.Cancel));
        var drivers = session.Progress.Show(
            "report: what the result leans on", progress => Drivers.Of(result.Reference, focus, result.Plan, progress.PerRun(), session.Cancel));
        return new ReportInput(result, look, drivers, stories, made);
    }

    /// <summary>The typical family under the reference and under the policy; nobody when nobody was helped.</summary>
    private static IReadOnlyList<FamilyStory> TwoLives(ComparisonResult result, Scenario focus, CancellationToken cancel)
    {
        Scenario[] two = [result.Plan.For(result.Reference, 0), result.Plan.For(focus, 0)];
        try
        {
            return Follow.Family(two, result.Plan, Follow.Typical(two, result.Plan, cancel), cancel);
        }
        catch (UserMistake)
        {
            return [];
        }
    }
}
