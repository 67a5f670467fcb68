namespace Simulatie.Experiments.Designs;

/// <summary>A sample in which every factor has exactly one point in each of n equal parts of its range.</summary>
/// <remarks>McKay, Beckman and Conover, Technometrics 21(2), 1979. Good for PRCC and for a general look with few runs.</remarks>
public sealed class LatinHypercube : Design
{
    public const string Name = "latin-hypercube";

    private readonly uint _seed;
    private readonly KeyedPermutation[] _parts;

    public LatinHypercube(IReadOnlyList<Factor> factors, long count, uint seed) : base(Name, factors)
    {
        (Count, _seed) = (count, seed);
        _parts = [.. factors.Select((_, column) => new KeyedPermutation(seed, DesignDraw.LatinOrder, (uint)column, count))];
    }

    public override long Count { get; }

    public override double[] Point(long number)
    {
        CheckNumber(number);
        var luck = new DesignLuck(_seed);
        var values = new double[Factors.Count];
        for (var column = 0; column < values.Length; column++)
            values[column] = Factors[column].At((_parts[column][number] + luck.Fraction(DesignDraw.LatinCell, number, (uint)column)) / Count);
        return values;
    }
}
