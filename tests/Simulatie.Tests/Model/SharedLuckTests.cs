using CsCheck;
using Simulatie.Model.Randomness;

namespace Simulatie.Tests.Model;

/// <summary>A byte that neighbours share and a word of one's own are one fraction of chance.</summary>
public class SharedLuckTests
{
    [Fact]
    public void A_byte_below_the_edge_says_yes_and_one_above_says_no_whatever_the_own_word() =>
        Gen.Select(Gen.Single[0, 1], Gen.Byte, Gen.UInt).Sample((chance, shared, own) =>
        {
            var yes = SharedLuck.Fraction(shared, own) < chance;
            return shared == SharedLuck.Edge(chance) || yes == (shared < SharedLuck.Edge(chance));
        });

    [Fact]
    public void At_the_high_end_it_is_the_other_way_round() =>
        Gen.Select(Gen.Single[0, 1], Gen.Byte, Gen.UInt).Sample((chance, shared, own) =>
        {
            var yes = 1 - SharedLuck.Fraction(shared, own) <= chance;
            var edge = SharedLuck.FromHigh(SharedLuck.Edge(chance));
            return shared == edge || yes == (shared > edge);
        });

    [Fact]
    public void A_chance_of_one_always_says_yes_and_one_of_zero_never() =>
        Gen.Select(Gen.Byte, Gen.UInt).Sample((shared, own) => SharedLuck.Fraction(shared, own) is >= 0 and < 1);

    [Fact]
    public void Fractions_are_even_to_the_last_step() =>
        Gen.Select(Gen.Byte, Gen.UInt).Sample((shared, own) => SharedLuck.Fraction(shared, own) * (1 << 24) == (uint)(shared << 16) + (own >> 16));
}
