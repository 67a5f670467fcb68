using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The roles in one scenario month by month.</summary>
/// <param name="Clients">[month][client role] shares of the relationships, summing to one; NaN in a month without relationships.</param>
/// <param name="Workers">The same by worker role.</param>
public sealed record RoleShares(Bilingual Scenario, int FirstMonth, IReadOnlyList<double[]> Clients, IReadOnlyList<double[]> Workers)
{
    /// <summary>All replicates pooled, from shortly before the policy.</summary>
    public static RoleShares Of(ScenarioRuns scenario)
    {
        var runs = scenario.Runs;
        var first = Math.Max(runs[0].FirstMonth, -FigureStyle.MonthsShownBefore);
        var months = Enumerable.Range(first, runs[0].LastMonth - first + 1).ToArray();
        return new RoleShares(scenario.Title, first,
            [.. months.Select(month => Shares(client => RoleNames.WorkerRoles.Sum(worker => Count(runs, month, (ClientRole)client, worker))))],
            [.. months.Select(month => Shares(worker => RoleNames.ClientRoles.Sum(client => Count(runs, month, client, (WorkerRole)worker))))]);
    }

    private static double Count(IReadOnlyList<RunRecord> runs, int month, ClientRole client, WorkerRole worker) =>
        runs.Sum(run => run.Configuration(month, client, worker));

    private static double[] Shares(Func<int, double> countOf)
    {
        var counts = Enumerable.Range(0, RoleNames.Count).Select(countOf).ToArray();
        var all = counts.Sum();
        return [.. counts.Select(count => count / all)];
    }
}
