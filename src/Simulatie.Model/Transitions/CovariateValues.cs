using System.Runtime.CompilerServices;
using Simulatie.Model.Numerics;
using Simulatie.Model.State;
using Simulatie.Model.Steps;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Model.Transitions;

/// <summary>The covariates of the transition rules at one state, each in 0..1.</summary>
internal static class CovariateValues
{
    /// <summary>Months at which "months in role" counts for half (assumed).</summary>
    internal const float HalfMonths = 12;

    public static int Count { get; } = Enum.GetValues<Covariate>().Length;

    /// <summary>Where the covariates of a relationship stand among the values side by side.</summary>
    public const int Plain = 0;

    /// <summary>Where the same stand for rows whose worker is eager: zero in other rows.</summary>
    public const int WhenEager = 32;

    /// <summary>Room for the values of both kinds.</summary>
    public const int SideBySide = 64;

    /// <summary>True for a covariate of the worker rather than of the relationship.</summary>
    public static bool BelongsToWorker(Covariate covariate) => covariate is Covariate.Pressure or Covariate.Bureaucracy or Covariate.Standardisation
        or Covariate.Control or Covariate.ResultPressure or Covariate.Experience or Covariate.Orientation or Covariate.Callus;

    /// <summary>The worker's covariates for rows side by side, those that the tables read there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OfWorker<T>(RoleTables tables, ReadOnlySpan<float> ofWorker, Span<T> values)
        where T : unmanaged, ILanes<T>
    {
        values[(int)Covariate.Constant] = T.Of(1);
        foreach (var covariate in tables.WorkersOwn)
            values[covariate] = T.Of(ofWorker[covariate]);
    }

    /// <summary>The covariates of relationships side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OfRelationships<T>(World world, in Caseload cases, int place, T satisfaction, Span<T> values)
        where T : unmanaged, ILanes<T>
    {
        var (table, month, row) = (world.Relationships, cases.Month, cases.Row(place));
        var client = month.Client<T>(place);
        var (trust, results) = (T.Load(table.Trust, row), T.Load(table.Results, row));
        var months = T.Load(table.MonthsInConfiguration, row);
        values[(int)Covariate.Trust] = trust;
        values[(int)Covariate.Openness] = client[ClientState.AtOpenness];
        values[(int)Covariate.Open] = T.Load(table.Open, row);
        values[(int)Covariate.RecentResults] = results;
        values[(int)Covariate.Crisis] = PortableMath.One(T.Marked(month.Shocks, place, (byte)Shocks.InCrisis));
        values[(int)Covariate.Suspicion] = PortableMath.One(T.Below(T.Of(0), T.Load(table.SuspicionLeft, row)));
        values[(int)Covariate.OwnDissatisfaction] = PortableMath.Larger(T.Of(0), 0f - satisfaction);
        values[(int)Covariate.SelfImage] = client[ClientState.AtSelfImage];
        values[(int)Covariate.MonthsInRole] = months / (months + HalfMonths);
        values[(int)Covariate.Click] = trust * results;
    }

    /// <summary>The values that count only where the worker is eager (1) and not where he waits (0).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WhereEager<T>(RoleTables tables, T eager, Span<T> values)
        where T : unmanaged, ILanes<T>
    {
        values[WhenEager] = eager;
        foreach (var covariate in tables.WhenEager)
            values[WhenEager + covariate] = eager * values[covariate];
    }

    /// <summary>What belongs to the worker: the same for all his relationships this month.</summary>
    public static void OfWorker(World world, int worker, in Constraints felt, Span<float> values)
    {
        var workers = world.Workers;
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
}
