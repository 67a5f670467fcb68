using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Model.Transitions;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Tests.Model;

/// <summary>The covariates of one relationship, one after the other: what <see cref="CovariateValues"/> works out for many side by side.</summary>
internal static class PlainCovariates
{
    /// <summary>What belongs to the relationship, with the worker in <paramref name="role"/> and the actor's own satisfaction.</summary>
    public static void OfRelationship(World world, in Caseload cases, int place, WorkerRole role, float satisfaction, Span<float> values)
    {
        var (table, month, row) = (world.Relationships, cases.Month, cases.Row(place));
        ref readonly var client = ref world.Families.Client[table.Family[row]];
        var inCrisis = (month.Shocks[place] & Shocks.InCrisis) != 0;
        var traits = world.Numbers.WorkerTraits[(int)role];
        var open = table.Open[row];
        float months = table.MonthsInConfiguration[row];
        values[(int)Covariate.Trust] = table.Trust[row];
        values[(int)Covariate.Openness] = client.Openness;
        values[(int)Covariate.Open] = open;
        values[(int)Covariate.RecentResults] = table.Results[row];
        values[(int)Covariate.TooEarly] = traits.Process * (1 - open);
        values[(int)Covariate.Crisis] = inCrisis ? 1 : 0;
        values[(int)Covariate.NoCrisis] = inCrisis ? 0 : 1;
        values[(int)Covariate.Suspicion] = table.SuspicionLeft[row] > 0 ? 1 : 0;
        values[(int)Covariate.OwnDissatisfaction] = Math.Max(0, -satisfaction);
        values[(int)Covariate.SelfImage] = client.SelfImage;
        values[(int)Covariate.LowSelfImage] = 1 - client.SelfImage;
        values[(int)Covariate.MonthsInRole] = months / (months + CovariateValues.HalfMonths);
        values[(int)Covariate.PartnerDistance] = traits.Near < 0 ? 1 : 0;
        values[(int)Covariate.PartnerControl] = traits.Control;
        values[(int)Covariate.PartnerProcessOpen] = traits.Process * open;
        values[(int)Covariate.Click] = table.Trust[row] * table.Results[row];
    }
}
