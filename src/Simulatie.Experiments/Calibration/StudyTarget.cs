using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>The twelve shares of P1 to P5 that calibration aims at, each with the error that comes from seeing 35 relationships only.</summary>
/// <remarks>Order: success, stability, negative (P1); begeleider with medewerker (P2); begeleider (P3); the six client roles (P4); configuration kept (P5).
/// The error is that of a share of 35, with half a case added on both sides so that a count of 0 has an error too.</remarks>
public sealed class StudyTarget
{
    public const int ShareCount = 12;

    private StudyTarget(IReadOnlyList<double> shares)
    {
        Shares = shares;
        Errors = [.. shares.Select(share => (share * Relationships35.Count + 0.5) / (Relationships35.Count + 1))
            .Select(share => Math.Sqrt(share * (1 - share) / Relationships35.Count))];
    }

    public IReadOnlyList<double> Shares { get; }

    /// <summary>Standard error of each share.</summary>
    public IReadOnlyList<double> Errors { get; }

    /// <summary>The study's shares under one reading of the blijver row.</summary>
    public static StudyTarget Of(BlijverReading reading) => new(
        [.. StudyPatterns.Of(reading).Where(pattern => pattern.Use == PatternUse.Calibrate).SelectMany(pattern => pattern.Targets).Select(target => target.Share)]);

    /// <summary>A target made of other shares: a synthetic study.</summary>
    /// <exception cref="ArgumentException">Not twelve shares.</exception>
    public static StudyTarget Of(IReadOnlyList<double> shares) =>
        shares.Count == ShareCount ? new(shares) : throw new ArgumentException($"found {shares.Count} shares, expected {ShareCount}", nameof(shares));
}
