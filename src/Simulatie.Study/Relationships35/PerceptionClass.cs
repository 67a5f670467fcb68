namespace Simulatie.Study;

/// <summary>How the two actors together perceive their relationship: the six symbols of the study's first table.</summary>
public enum PerceptionClass : byte
{
    BothPositive,
    NeutralAndPositive,
    BothNeutral,
    NeutralAndNegative,
    BothNegative,
    /// <summary>One positive, the other negative.</summary>
    Contrast,
}
