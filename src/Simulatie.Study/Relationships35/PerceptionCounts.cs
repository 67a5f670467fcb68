namespace Simulatie.Study;

/// <summary>How many relationships had each legible perception.</summary>
public readonly record struct PerceptionCounts(int PositiveOrNeutralPositive, int Lost, int Contrast)
{
    public int Total => PositiveOrNeutralPositive + Lost + Contrast;

    public int this[LegiblePerception perception] => perception switch
    {
        LegiblePerception.PositiveOrNeutralPositive => PositiveOrNeutralPositive,
        LegiblePerception.Lost => Lost,
        LegiblePerception.Contrast => Contrast,
    };

    public static PerceptionCounts operator +(PerceptionCounts a, PerceptionCounts b) =>
        new(a.PositiveOrNeutralPositive + b.PositiveOrNeutralPositive, a.Lost + b.Lost, a.Contrast + b.Contrast);
}
