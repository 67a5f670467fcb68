using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Where an entry stands in the document.</summary>
public enum OddPlace : byte
{
    /// <summary>Element 5.</summary>
    Initialisation,
    /// <summary>Element 7, before the steps: what several steps use.</summary>
    Shared,
    /// <summary>Element 7: a step of the month; listed in element 3 as well.</summary>
    Month,
    /// <summary>Element 7, after the steps: how the town is observed and what it costs.</summary>
    Observation,
}

/// <summary>One piece of the model in words and equations, enough to write it again.</summary>
/// <param name="Place">Where it stands in the document.</param>
/// <param name="Code">The classes of the engine that it describes, by name: they are not visible from here, so a test holds the names against the engine.</param>
/// <param name="Title">A heading.</param>
/// <param name="Summary">One sentence.</param>
/// <param name="Evidence">What of the study it rests on, as a citation; null when it is convention.</param>
/// <param name="Passages">Words and equations, in order.</param>
public sealed record OddEntry(
    OddPlace Place, IReadOnlyList<string> Code, Bilingual Title, Bilingual Summary, string? Evidence, IReadOnlyList<OddPassage> Passages);

/// <summary>A paragraph or a block of equations. Both name parameters by their keys, as <c>{uncertainties.trust-rate}</c>.</summary>
public abstract record OddPassage;

/// <summary>A paragraph, in Markdown.</summary>
public sealed record OddWords(Bilingual Text) : OddPassage;

/// <summary>Equations, the same in both languages: symbols only, no words of either.</summary>
public sealed record OddEquations(string Text) : OddPassage;
