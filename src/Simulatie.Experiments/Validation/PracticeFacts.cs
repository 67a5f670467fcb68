namespace Simulatie.Experiments.Validation;

/// <summary>What the last five years of practice showed of relationships and families that were followed. A share is NaN when nobody could be counted.</summary>
public sealed record PracticeFacts
{
    /// <summary>The last month after the end of help in which relapse and return are counted.</summary>
    public const int MonthsAfterHelp = 24;

    /// <summary>Correlation of trust at month 3 with what the relationship had brought two years after its start, or at its end (L38).</summary>
    public double TrustWithOutcome { get; init; } = double.NaN;

    /// <summary>Share of the relationship-months in a product role, after the worker had been begeleider, that both sides perceive as positive (E141).</summary>
    public double BothPositiveAfterRegress { get; init; } = double.NaN;

    /// <summary>Monthly chance that a warm and dependent relationship ends: a satisfied aanhankelijke blijver (E42).</summary>
    public double WarmDependentEndings { get; init; } = double.NaN;

    /// <summary>The same for all other relationships.</summary>
    public double OtherEndings { get; init; } = double.NaN;

    /// <summary>Share of the endings that were ruptures (E155); those of families that left town do not count.</summary>
    public double EndingsByRupture { get; init; } = double.NaN;

    /// <summary>[months since the end of help, 0 to 24]: share that has lost, in a relapse, part of what help had won.</summary>
    public IReadOnlyList<double> Relapsed { get; init; } = [];

    /// <summary>The same: share that is back in help.</summary>
    public IReadOnlyList<double> BackInHelp { get; init; } = [];
}
