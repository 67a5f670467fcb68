namespace Simulatie.Study;

/// <summary>One number that a pattern asks of the model: a share among a few relationships.</summary>
/// <param name="Name">The share of what.</param>
/// <param name="Share">The share in the study, 0 to 1.</param>
/// <param name="N">The number of relationships it was seen in.</param>
/// <param name="Interval">What so few relationships leave possible, at 95%.</param>
public sealed record PatternTarget(Bilingual Name, double Share, int N, WilsonInterval Interval);
