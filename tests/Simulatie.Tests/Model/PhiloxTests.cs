using System.Runtime.Intrinsics;
using CsCheck;
using Simulatie.Model.Randomness;

namespace Simulatie.Tests.Model;

public class PhiloxTests
{
    /// <summary>Known answers of philox4x32-10 in kat_vectors of the authors' Random123 library.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Agrees_with_the_published_answers(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint x0, uint x1, uint x2, uint x3) =>
        Assert.Equal(new Block(x0, x1, x2, x3), Philox.At(c0, c1, c2, c3, k0, k1));

    [Fact]
    public void Many_counters_at_once_give_the_words_of_one_by_one()
    {
        var counters = Gen.UInt.Array[16];
        Gen.Select(counters, counters, counters, counters, Gen.UInt, Gen.UInt).Sample((c0, c1, c2, c3, key0, key1) =>
        {
            var blocks = Enumerable.Range(0, 16).Select(lane => Philox.At(c0[lane], c1[lane], c2[lane], c3[lane], key0, key1)).ToArray();
            var lanes = new PhiloxLanes(key0, key1);
            lanes.At(
                Vector256.Create(c0), Vector256.Create(c1), Vector256.Create(c2), Vector256.Create(c3),
                out var eight0, out var eight1, out var eight2, out var eight3);
            lanes.At(
                Vector512.Create(c0), Vector512.Create(c1), Vector512.Create(c2), Vector512.Create(c3),
                out var sixteen0, out var sixteen1, out var sixteen2, out var sixteen3);
            for (var lane = 0; lane < 8; lane++)
                Assert.Equal(blocks[lane], new Block(eight0[lane], eight1[lane], eight2[lane], eight3[lane]));
            for (var lane = 0; lane < 16; lane++)
                Assert.Equal(blocks[lane], new Block(sixteen0[lane], sixteen1[lane], sixteen2[lane], sixteen3[lane]));
        });
    }

    [Fact]
    public void A_decision_reads_its_own_word_of_its_own_block()
    {
        var chance = new Chance(7, 3);
        var block = chance.Block(Entity.Family, 12, 1, -5, Decision.Waiting);
        Assert.Equal(block.Word2, chance.Word(Entity.Family, 12, 1, -5, Decision.Waiting));
        Assert.NotEqual(block, chance.Block(Entity.Family, 12, 1, -5, Decision.Service));
        Assert.NotEqual(block, chance.Block(Entity.Family, 12, 2, -5, Decision.Waiting));
        Assert.NotEqual(block, chance.Block(Entity.FirstRelationship, 12, 1, -5, Decision.Waiting));
        Assert.NotEqual(block, chance.Block(Entity.Family, 12, 1, -4, Decision.Waiting));
    }
}
