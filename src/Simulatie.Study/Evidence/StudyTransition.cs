namespace Simulatie.Study;

/// <summary>A change of role or state that the study names; the ground of the transition rules.</summary>
/// <param name="Id"><c>T1</c> to <c>T24</c>.</param>
/// <param name="Who">Whose state changes.</param>
/// <param name="From">The role or state before.</param>
/// <param name="To">The role or state after.</param>
/// <param name="Condition">When it happens.</param>
/// <param name="FrequencyWord">The study's own Dutch word(s) for how often, or null when it gives none.</param>
/// <param name="Evidence">The items it rests on, as a citation.</param>
public sealed record StudyTransition(
    string Id, TransitionActor Who, Bilingual From, Bilingual To, Bilingual Condition, string? FrequencyWord, string Evidence)
{
    /// <summary>True (★) when it rests on at least one core item: a rule must then cite it.</summary>
    public bool IsStarred => Citation.Parse(Evidence).Any(id => EvidenceCatalogue.Find(id) is { IsCore: true });
}
