namespace Simulatie.Experiments;

/// <summary>An outcome in one month: mean over replicates with its 95% interval.</summary>
/// <param name="Month">Month 0 is the first with the policy; the burn-in has negative months.</param>
/// <param name="Replicates">Replicates in which the outcome is defined that month; the others are left out.</param>
public readonly record struct SeriesPoint(int Month, Estimate Value, int Replicates);
