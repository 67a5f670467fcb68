namespace Simulatie.Study;

/// <summary>One finding or rule from outside the study, for magnitudes and for method.</summary>
/// <param name="Id"><c>L01</c> to <c>L103</c>; what parameters cite.</param>
/// <param name="Finding">The number or rule, in our own words.</param>
/// <param name="Source">The source in short; the same in both languages.</param>
/// <param name="Status">How the number came to us.</param>
/// <param name="Strength">Null for what we derived ourselves and for rules of method.</param>
/// <param name="Transfer">Null where <paramref name="Strength"/> is.</param>
public sealed record LiteratureRow(
    string Id, Bilingual Finding, string Source, LiteratureStatus Status, LiteratureStrength? Strength, LiteratureTransfer? Transfer);
