using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Stories;
using Simulatie.Reporting.Report;

namespace Simulatie.Cli.Verbs;

/// <summary>What a report tells beyond the comparison itself, and so runs beside it.</summary>
internal static class ReportRuns
{
    public static ReportInput For(ComparisonResult result, bool drivers, Session session)
    {
        if (ReportInput.FocusOf(result) is not { } focus)
            return new ReportInput(result);
        var look = session.Progress.Show("places and ruptures", _ => CloserLook.At(result.Scenarios, result.Plan, session.Cancel));
        var stories = session.Progress.Show("two lives", _ => TwoLives(result, focus, session.Cancel));
        var driven = drivers ? session.Progress.Show("what it leans on", progress => Drivers.Of(result.Reference, focus, result.Plan, progress.PerRun(), session.Cancel)) : null;
        return new ReportInput(result, look, driven, stories);
    }

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
