using CsCheck;
using Simulatie.Model.Randomness;

namespace Simulatie.Tests.Model;

/// <summary>A byte that neighbours share and a word of one's own are one fraction of chance.</summary>
public class SharedLuckTests
{
    private static readonly Gen<float> Chances = Gen.OneOf(Gen.Single[0, 1], Gen.Int[0, 256].Select(bytes => bytes / 256f));

    [Fact]
    public void A_byte_below_the_edge_says_yes_and_one_above_says_no_whatever_the_own_word() => Chances.Sample(chance =>
    {
        var edge = SharedLuck.Edge(chance);
        return EveryByte.Where(shared => shared != edge).All(shared => EveryOwn.All(own => SharedLuck.Fraction(shared, own) < chance == shared < edge));
    });

    [Fact]
    public void At_the_high_end_it_is_the_other_way_round() => Chances.Sample(chance =>
    {
        var edge = SharedLuck.FromHigh(SharedLuck.Edge(chance));
        return EveryByte.Where(shared => shared != edge).All(shared => EveryOwn.All(own => 1 - SharedLuck.Fraction(shared, own) <= chance == shared > edge));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void A_chance_of_one_always_says_yes_and_one_of_zero_never(float chance)
    {
        Assert.All(EveryByte, shared => Assert.All(EveryOwn, own => Assert.Equal(chance == 1, SharedLuck.Fraction(shared, own) < chance)));
        Assert.All(EveryByte, shared => Assert.All(EveryOwn, own => Assert.Equal(chance == 1, 1 - SharedLuck.Fraction(shared, own) <= chance)));
    }

    /// <summary>Of all pairs of a byte and the half of a word that counts.</summary>
    [Fact]
    public void As_many_say_yes_as_the_chance_is() => Chances.Sample(chance =>
    {
        var edge = SharedLuck.Edge(chance);
        var own = Enumerable.Range(0, 1 << 16).Count(half => SharedLuck.Fraction(edge, (uint)half << 16) < chance);
        return Math.Abs(edge * 65536.0 + own - chance * 16777216.0) <= 1;
    }, iter: 50);

    [Fact]
    public void Fractions_are_even_to_the_last_step() =>
        Gen.Select(Gen.Byte, Gen.UInt).Sample((shared, own) => SharedLuck.Fraction(shared, own) * (1 << 24) == (uint)(shared << 16) + (own >> 16));

    private static IEnumerable<byte> EveryByte => Enumerable.Range(0, 256).Select(shared => (byte)shared);

    /// <summary>The lowest, the highest and some between.</summary>
    private static readonly uint[] EveryOwn = [0, 0xFFFF, 0x10000, 0x80000000, 0xFFFF0000, uint.MaxValue];
}
