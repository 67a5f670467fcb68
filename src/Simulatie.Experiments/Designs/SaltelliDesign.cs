namespace Simulatie.Experiments.Designs;

/// <summary>The sample for Sobol indices: two independent rows A and B, and for each factor row A with that one column of B.</summary>
/// <remarks>Saltelli and others, Computer Physics Communications 181, 2010; rows from a scrambled Sobol sequence of twice as many dimensions.
/// Points are numbered row by row (A, then one per factor, then B), so that a sweep stopped early has whole rows.</remarks>
public sealed class SaltelliDesign(IReadOnlyList<Factor> factors, long rows, uint seed) : Design(Name, factors)
{
    public const string Name = "saltelli";

    /// <summary>Most factors for which direction numbers are built in: each takes two dimensions.</summary>
    public static int MostFactors => JoeKuoNumbers.Dimensions / 2;

    /// <summary>How many rows A there are.</summary>
    public long Rows { get; } = rows;

    public override long Count => checked(Rows * PointsPerRow);

    public override IReadOnlyList<(string, long)> Settings => [("rows", Rows)];

    private int PointsPerRow => Factors.Count + 2;

    public override double[] Point(long number)
    {
        CheckNumber(number);
        var (row, place) = ((uint)(number / PointsPerRow), (int)(number % PointsPerRow));
        return [.. Factors.Select((factor, column) => factor.At(Share(row, FromB(place, column) ? Factors.Count + column : column)))];
    }

    // Place 0 is A, the last is B, and place c + 1 is A with column c of B.
    private bool FromB(int place, int column) => place == PointsPerRow - 1 || place == column + 1;

    private double Share(uint row, int dimension) => SobolSequence.Fraction(SobolSequence.Scrambled(row, dimension, seed));
}
