namespace Simulatie.Study;

/// <summary>What the surviving text still tells of a perception: several of the six symbols became one character.</summary>
public enum LegiblePerception : byte
{
    /// <summary>A smiling face (<c>P?</c>): both positive, or neutral and positive.</summary>
    PositiveOrNeutralPositive,
    /// <summary>A lost character (<c>L</c>): both neutral, neutral and negative, or both negative.</summary>
    Lost,
    /// <summary>A <c>V</c>: contrast, and certain.</summary>
    Contrast,
}

/// <summary>What a legible symbol may stand for.</summary>
public static class LegiblePerceptions
{
    /// <summary>The classes that the symbol may have been; one only for a contrast.</summary>
    public static IReadOnlyList<PerceptionClass> PossibleClasses(this LegiblePerception legible) => legible switch
    {
        LegiblePerception.PositiveOrNeutralPositive => [PerceptionClass.BothPositive, PerceptionClass.NeutralAndPositive],
        LegiblePerception.Lost => [PerceptionClass.BothNeutral, PerceptionClass.NeutralAndNegative, PerceptionClass.BothNegative],
        LegiblePerception.Contrast => [PerceptionClass.Contrast],
    };
}
