namespace Simulatie.Study;

/// <summary>What a relationship led to, by the study's two criteria: autonomy and reintegration (E08).</summary>
/// <remarks>The numeric order is the order in which the counts are always given.</remarks>
public enum RelationshipOutcome : byte
{
    /// <summary>Both grew (E08).</summary>
    Success,
    /// <summary>The family was steadied, without progress (E142).</summary>
    Stability,
    /// <summary>The family was pushed further out or further alienated.</summary>
    Negative,
}
