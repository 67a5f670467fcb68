using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Shares of the 36 configurations in one scenario.</summary>
/// <param name="Shares">[client role, worker role], summing to one.</param>
public sealed record ConfigurationShares(Bilingual Scenario, double[,] Shares)
{
    /// <summary>All relationships of the last twelve months, replicates pooled.</summary>
    public static ConfigurationShares Of(ScenarioRuns scenario)
    {
        var counts = new double[6, 6];
        foreach (var run in scenario.Runs)
            for (var month = Math.Max(run.FirstMonth, run.LastMonth - 11); month <= run.LastMonth; month++)
                foreach (var client in RoleNames.ClientRoles)
                    foreach (var worker in RoleNames.WorkerRoles)
                        counts[(int)client, (int)worker] += run.Configuration(month, client, worker);
        var all = Math.Max(1, counts.Cast<double>().Sum());
        foreach (var client in RoleNames.ClientRoles)
            foreach (var worker in RoleNames.WorkerRoles)
                counts[(int)client, (int)worker] /= all;
        return new ConfigurationShares(scenario.Title, counts);
    }
}
