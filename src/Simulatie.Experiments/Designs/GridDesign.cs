namespace Simulatie.Experiments.Designs;

/// <summary>Every combination of the levels of all factors; the last factor moves fastest.</summary>
public sealed class GridDesign : Design
{
    public const string Name = "grid";

    private readonly KeyedPermutation _order;

    /// <param name="factors">Each with its number of levels.</param>
    /// <exception cref="OverflowException">There are more combinations than can be counted.</exception>
    public GridDesign(IReadOnlyList<Factor> factors, uint seed) : base(Name, factors)
    {
        Count = factors.Aggregate(1L, (count, factor) => checked(count * factor.Levels!.Value));
        _order = new KeyedPermutation(seed, DesignDraw.RunOrder, 0, Count);
    }

    public override long Count { get; }

    public override double[] Point(long number)
    {
        CheckNumber(number);
        var values = new double[Factors.Count];
        for (var column = values.Length - 1; column >= 0; column--)
        {
            var levels = Factors[column].Levels!.Value;
            values[column] = Factors[column].AtLevel((int)(number % levels), levels);
            number /= levels;
        }
        return values;
    }

    public override long At(long position) => _order[position];
}
