namespace Simulatie.Experiments.Designs;

/// <summary>The first n points of a scrambled Sobol sequence; n a power of two fills the space most evenly.</summary>
public sealed class SobolDesign(IReadOnlyList<Factor> factors, long count, uint seed) : Design(Name, factors)
{
    public const string Name = "sobol";

    /// <summary>Most factors for which direction numbers are built in.</summary>
    public static int MostFactors => JoeKuoNumbers.Dimensions;

    public override long Count { get; } = count;

    public override double[] Point(long number)
    {
        CheckNumber(number);
        return [.. Factors.Select((factor, column) => factor.At(SobolSequence.Fraction(SobolSequence.Scrambled((uint)number, column, seed))))];
    }
}
