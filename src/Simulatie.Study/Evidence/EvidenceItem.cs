namespace Simulatie.Study;

/// <summary>One thing that the study says, in our own words.</summary>
/// <param name="Id"><c>E01</c> to <c>E165</c>; what parameters and rules cite.</param>
/// <param name="Section">Where it stands in the article: a section (<c>§3.2</c>) or a note (<c>note v</c>).</param>
/// <param name="IsCore">True (★) when a model without it would no longer be a model of this study.</param>
/// <param name="Kind">What it says something about.</param>
/// <param name="FrequencyWord">The study's own Dutch word(s) for how often, or null when it gives none.
/// A word, never a number: the study counts nothing but its 35 relationships.</param>
/// <param name="Statement">One sentence.</param>
public sealed record EvidenceItem(
    string Id, string Section, bool IsCore, EvidenceKind Kind, string? FrequencyWord, Bilingual Statement);
