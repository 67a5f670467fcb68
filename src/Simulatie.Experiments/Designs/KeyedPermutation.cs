namespace Simulatie.Experiments.Designs;

/// <summary>A shuffle of 0 … n−1 that is computed number by number, without a table.</summary>
/// <remarks>A balanced Feistel network over the next power of four, walked on until it lands below n (cycle walking: Black and Rogaway,
/// "Ciphers with arbitrary finite domains", CT-RSA 2002), with Philox as the round function.</remarks>
internal sealed class KeyedPermutation
{
    private const int Rounds = 6;
    private readonly DesignLuck _luck;
    private readonly DesignDraw _draw;
    private readonly uint _stream;
    private readonly long _count;
    private readonly int _halfBits;

    /// <param name="count">n, 1 or more.</param>
    /// <param name="stream">Which of several shuffles under one seed, below 2²⁴.</param>
    public KeyedPermutation(uint seed, DesignDraw draw, uint stream, long count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        (_luck, _draw, _stream, _count) = (new DesignLuck(seed), draw, stream, count);
        while (1L << (2 * _halfBits) < count)
            _halfBits++;
    }

    /// <summary>Where <paramref name="number"/> goes.</summary>
    public long this[long number]
    {
        get
        {
            do
                number = Once(number);
            while (number >= _count);
            return number;
        }
    }

    private long Once(long number)
    {
        var mask = (1u << _halfBits) - 1;
        var (left, right) = ((uint)(number >> _halfBits), (uint)number & mask);
        for (var round = 0u; round < Rounds; round++)
            (left, right) = (right, left ^ (_luck.Word(_draw, right, _stream << 3 | round) & mask));
        return (long)left << _halfBits | right;
    }
}
