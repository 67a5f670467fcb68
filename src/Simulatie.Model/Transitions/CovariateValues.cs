using System.Runtime.CompilerServices;
using Simulatie.Model.State;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Transitions;

/// <summary>The covariates of the transition rules at one state, each in 0..1.</summary>
internal static class CovariateValues
{
    /// <summary>Months at which "months in role" counts for half (assumed).</summary>
    internal const float HalfMonths = 12;

    public static int Count { get; } = Enum.GetValues<Covariate>().Length;

    /// <summary>What belongs to the worker: the same for all his relationships this month.</summary>
    public static void OfWorker(World world, int worker, Span<float> values)
    {
        var workers = world.Workers;
        var felt = Constraints.On(world, worker);
        var experience = world.Numbers.Experience(workers.ExperienceYears[worker]);
        values[(int)Covariate.Constant] = 1;
        values[(int)Covariate.Pressure] = workers.Pressure[worker];
        values[(int)Covariate.Bureaucracy] = felt.Bureaucracy;
        values[(int)Covariate.Standardisation] = felt.Standardisation;
        values[(int)Covariate.Control] = felt.Control;
        values[(int)Covariate.ResultPressure] = felt.ResultPressure;
        values[(int)Covariate.Experience] = experience;
        values[(int)Covariate.Inexperience] = 1 - experience;
        values[(int)Covariate.Orientation] = workers.Orientation[worker];
        values[(int)Covariate.Callus] = workers.Callus[worker];
    }

    /// <summary>What belongs to the relationship, with the worker in <paramref name="role"/> and the actor's own satisfaction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OfRelationship(World world, int row, WorkerRole role, float satisfaction, Span<float> values)
    {
        var table = world.Relationships;
        var traits = world.Numbers.WorkerTraits[(int)role];
        var open = table.Open[row];
        float months = table.MonthsInConfiguration[row];
        values[(int)Covariate.Trust] = table.Trust[row];
        values[(int)Covariate.Openness] = table.Openness[row];
        values[(int)Covariate.Open] = open;
        values[(int)Covariate.RecentResults] = table.Results[row];
        values[(int)Covariate.TooEarly] = traits.Process * (1 - open);
        values[(int)Covariate.Crisis] = table.Crisis[row] != 0 ? 1 : 0;
        values[(int)Covariate.NoCrisis] = table.Crisis[row] != 0 ? 0 : 1;
        values[(int)Covariate.Suspicion] = table.SuspicionLeft[row] > 0 ? 1 : 0;
        values[(int)Covariate.OwnDissatisfaction] = Math.Max(0, -satisfaction);
        values[(int)Covariate.SelfImage] = table.SelfImage[row];
        values[(int)Covariate.LowSelfImage] = 1 - table.SelfImage[row];
        values[(int)Covariate.MonthsInRole] = months / (months + HalfMonths);
        values[(int)Covariate.PartnerDistance] = traits.Near < 0 ? 1 : 0;
        values[(int)Covariate.PartnerControl] = traits.Control;
        values[(int)Covariate.PartnerProcessOpen] = traits.Process * open;
        values[(int)Covariate.Click] = table.Trust[row] * table.Results[row];
    }
}
