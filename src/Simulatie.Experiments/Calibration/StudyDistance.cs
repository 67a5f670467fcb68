using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>How far a town lies from the study: the sum of twelve squared differences, each in standard errors of a sample of 35, and what it costs to leave the bounds that capacity sets.</summary>
/// <remarks>A sample of 35 lies about <see cref="SamplingAlone"/> from the very town that it was drawn from: a town nearer than that cannot be told from the study's.</remarks>
public sealed class StudyDistance(StudyTarget target)
{
    /// <summary>The distance that sampling 35 relationships makes on average: one for each share.</summary>
    public const double SamplingAlone = StudyTarget.ShareCount;

    /// <summary>What a town without observed relationships, or without anybody admitted, gets.</summary>
    public const double OutOfReach = 1e6;

    public StudyTarget Target { get; } = target;

    public double Of(TownStatistics town)
    {
        var distance = OfShares(town.Shares()) + CapacityBounds.All.Sum(bound => bound.Cost(town));
        return double.IsFinite(distance) ? Math.Min(distance, OutOfReach) : OutOfReach;
    }

    /// <summary>The twelve shares alone.</summary>
    public double OfShares(IReadOnlyList<double> shares) => Terms(shares).Sum(term => term * term);

    /// <summary>Each share's difference from the study in standard errors.</summary>
    public IReadOnlyList<double> Terms(IReadOnlyList<double> shares) =>
        [.. shares.Select((share, index) => (share - Target.Shares[index]) / Target.Errors[index])];
}
