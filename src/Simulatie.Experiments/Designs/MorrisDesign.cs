namespace Simulatie.Experiments.Designs;

/// <summary>Morris's screening: paths through a coarse lattice that move one factor at a time, each factor once per path.</summary>
/// <remarks>M. D. Morris, Technometrics 33(2), 1991. Few runs per factor: it tells which factors matter, not how much of the variance they carry.</remarks>
public sealed class MorrisDesign : Design
{
    public const string Name = "morris";
    public const int DefaultLevels = 4;

    private readonly uint _seed;

    /// <param name="paths">Number of paths, 2 or more.</param>
    /// <param name="levels">Levels of the lattice, even; a step is levels/(2·(levels − 1)) of the range.</param>
    public MorrisDesign(IReadOnlyList<Factor> factors, long paths, int levels, uint seed) : base(Name, factors)
    {
        if (levels < 2 || levels % 2 != 0)
            throw new ArgumentOutOfRangeException(nameof(levels), levels, "expected an even number of levels");
        (Paths, Levels, _seed) = (paths, levels, seed);
    }

    public long Paths { get; }

    public int Levels { get; }

    public override long Count => checked(Paths * (Factors.Count + 1));

    public override IReadOnlyList<(string, long)> Settings => [("paths", Paths), ("levels", Levels)];

    public override double[] Point(long number)
    {
        CheckNumber(number);
        var (path, steps) = (number / (Factors.Count + 1), number % (Factors.Count + 1));
        var turns = new KeyedPermutation(_seed, DesignDraw.MorrisOrder, (uint)path & 0xFFFFFF, Factors.Count);
        var luck = new DesignLuck(_seed);
        return [.. Factors.Select((factor, column) => Value(factor, luck, path, (uint)column, moved: turns[column] < steps))];
    }

    /// <summary>Before its turn a factor stands at its start, after it half a range (and a bit) higher or lower.</summary>
    private double Value(Factor factor, DesignLuck luck, long path, uint column, bool moved)
    {
        var half = Levels / 2;
        var low = luck.Below(half, DesignDraw.MorrisStart, path, column);
        var falls = luck.Below(2, DesignDraw.MorrisDirection, path, column) == 1;
        return factor.AtLevel(moved != falls ? low + half : low, Levels);
    }
}
