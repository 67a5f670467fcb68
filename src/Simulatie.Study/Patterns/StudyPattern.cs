namespace Simulatie.Study;

/// <summary>Something in the study that the model should show by itself.</summary>
/// <param name="Id"><c>P1</c> to <c>P16</c>.</param>
/// <param name="Description">The pattern in one sentence.</param>
/// <param name="Use">Fitted, held out, tested as a hypothesis, or only a word.</param>
/// <param name="Evidence">The items it rests on, as a citation; null where it rests on the tables alone.</param>
/// <param name="Targets">Its numbers; empty where the study gives a word or a sign only.</param>
public sealed record StudyPattern(
    string Id, Bilingual Description, PatternUse Use, string? Evidence, IReadOnlyList<PatternTarget> Targets);
