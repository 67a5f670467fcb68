namespace Simulatie.Experiments.Designs;

/// <summary>Sobol's low-discrepancy sequence: points that fill the unit cube more evenly than chance does.</summary>
/// <remarks>I. M. Sobol', USSR Comp. Math. Math. Phys. 7(4), 1967, in the order of Antonov and Saleev (1979), with the direction numbers of
/// S. Joe and F. Y. Kuo, "Constructing Sobol sequences with better two-dimensional projections", SIAM J. Sci. Comput. 30, 2008 (set D6).</remarks>
internal static class SobolSequence
{
    public const int Bits = 32;

    private static readonly uint[][] Directions = [.. Enumerable.Range(0, JoeKuoNumbers.Dimensions).Select(DirectionsOf)];

    /// <summary>Coordinate of a point as a fraction of 2³², unscrambled; point 0 is the origin.</summary>
    public static uint At(uint number, int dimension)
    {
        var gray = number ^ number >> 1;
        var sum = 0u;
        for (var bit = 0; gray != 0; bit++, gray >>= 1)
            if ((gray & 1) != 0)
                sum ^= Directions[dimension][bit];
        return sum;
    }

    /// <summary>The same after Owen's nested uniform scrambling, keyed by the seed: each bit is flipped by a coin of its own for all that stands before it.</summary>
    /// <remarks>A. B. Owen, "Randomly permuted (t,m,s)-nets and (t,s)-sequences", 1995. Keeps the evenness and makes every point uniform.</remarks>
    public static uint Scrambled(uint number, int dimension, uint seed)
    {
        var (plain, scrambled, luck) = (At(number, dimension), 0u, new DesignLuck(seed));
        for (var bit = 0; bit < Bits; bit++)
        {
            var before = bit == 0 ? 0 : plain >> (Bits - bit);
            var coin = luck.Word(DesignDraw.SobolScramble, before, (uint)bit, (uint)dimension) & 1;
            scrambled = scrambled << 1 | ((plain >> (Bits - 1 - bit) & 1) ^ coin);
        }
        return scrambled;
    }

    /// <summary>The middle of the cell of side 2⁻³² in which a scrambled point lies: inside (0, 1).</summary>
    public static double Fraction(uint coordinate) => (coordinate + 0.5) * (1.0 / 4294967296.0);

    private static uint[] DirectionsOf(int dimension)
    {
        var directions = new uint[Bits];
        if (dimension == 0)
            return [.. directions.Select((_, bit) => 1u << (Bits - 1 - bit))];
        var (polynomial, first) = JoeKuoNumbers.Of(dimension);
        var degree = first.Count;
        for (var bit = 0; bit < Bits; bit++)
            directions[bit] = bit < degree
                ? first[bit] << (Bits - 1 - bit)
                : Next(directions, bit, degree, polynomial);
        return directions;
    }

    /// <summary>The recurrence over the primitive polynomial whose inner coefficients are the bits of <paramref name="polynomial"/>.</summary>
    private static uint Next(uint[] directions, int bit, int degree, uint polynomial)
    {
        var next = directions[bit - degree] ^ directions[bit - degree] >> degree;
        for (var back = 1; back < degree; back++)
            if ((polynomial >> (degree - 1 - back) & 1) != 0)
                next ^= directions[bit - back];
        return next;
    }
}
