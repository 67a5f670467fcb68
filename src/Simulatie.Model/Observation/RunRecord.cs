using Simulatie.Study;

namespace Simulatie.Model.Observation;

/// <summary>What one run leaves behind: a value, independent of the engine that made it.</summary>
/// <remarks>Months are numbered from <see cref="FirstMonth"/> (minus the burn-in) to <see cref="LastMonth"/>; policies start at month 0.</remarks>
public sealed class RunRecord
{
    public const int MonthlyGroups = 3;
    private readonly double[] _outcomes;
    private readonly double[] _series;
    private readonly long[] _configurations;

    /// <param name="outcomes">[outcome, group], NaN where an outcome is undefined.</param>
    /// <param name="series">[month, outcome, group] for the first three groups.</param>
    /// <param name="configurations">[month, client role, worker role], counts of relationships.</param>
    internal RunRecord(int firstMonth, int months, double[] outcomes, double[] series, long[] configurations, ObservedSet observed)
    {
        (FirstMonth, Months, _outcomes, _series, _configurations, Observed) = (firstMonth, months, outcomes, series, configurations, observed);
    }

    public int FirstMonth { get; }

    /// <summary>How many months were recorded, burn-in included.</summary>
    public int Months { get; }

    public int LastMonth => FirstMonth + Months - 1;

    /// <summary>The relationships as the study would have met them (model §6), before month 0.</summary>
    public ObservedSet Observed { get; }

    /// <summary>[month since the first]: relationships let go per relationship and month; empty where this was not kept.</summary>
    public IReadOnlyList<double> CompletionRates { get; internal init; } = [];

    /// <summary>An outcome over the whole horizon; NaN when it is not defined for this run (nobody admitted, say).</summary>
    public double Of(Outcome outcome, Group group = Group.All) => _outcomes[(int)outcome * GroupCount + (int)group];

    /// <summary>The same in one month, for <see cref="Group.All"/>, <see cref="Group.GenerationPoor"/> or <see cref="Group.NewlyPoor"/>.</summary>
    public double InMonth(int month, Outcome outcome, Group group = Group.All)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((int)group, MonthlyGroups);
        return _series[((month - FirstMonth) * OutcomeCount + (int)outcome) * MonthlyGroups + (int)group];
    }

    /// <summary>Relationships in one configuration at the end of a month.</summary>
    public long Configuration(int month, ClientRole client, WorkerRole worker) =>
        _configurations[(month - FirstMonth) * 36 + (int)client * RoleNames.Count + (int)worker];

    internal static int OutcomeCount { get; } = OutcomeCatalogue.All.Count;

    internal static int GroupCount { get; } = Enum.GetValues<Group>().Length;
}
