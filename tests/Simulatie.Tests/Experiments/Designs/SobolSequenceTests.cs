using System.Numerics;
using Simulatie.Experiments.Designs;

namespace Simulatie.Tests.Experiments.Designs;

public class SobolSequenceTests
{
    /// <summary>The first ten points in three dimensions as Joe and Kuo print them beside their numbers.</summary>
    private static readonly double[][] Published =
    [
        [0, 0, 0], [0.5, 0.5, 0.5], [0.75, 0.25, 0.25], [0.25, 0.75, 0.75], [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125], [0.625, 0.125, 0.875], [0.125, 0.625, 0.375], [0.1875, 0.3125, 0.9375], [0.6875, 0.8125, 0.4375],
    ];

    [Fact]
    public void The_first_points_are_the_published_ones() =>
        Assert.All(Enumerable.Range(0, 10), point => Assert.Equal(
            Published[point], Enumerable.Range(0, 3).Select(dimension => SobolSequence.At((uint)point, dimension) / 4294967296.0)));

    [Fact]
    public void There_are_161_dimensions_each_from_a_primitive_polynomial_of_its_own_with_odd_small_numbers()
    {
        Assert.Equal(161, JoeKuoNumbers.Dimensions);
        var rows = Enumerable.Range(1, 160).Select(JoeKuoNumbers.Of).ToList();
        Assert.Equal(160, rows.Select(row => (row.First.Count, row.Polynomial)).Distinct().Count());
        Assert.All(rows, row =>
        {
            Assert.True(IsPrimitive(row.First.Count, row.Polynomial));
            for (var at = 0; at < row.First.Count; at++)
                Assert.True(row.First[at] % 2 == 1 && row.First[at] < 1u << (at + 1));
        });
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7u)]
    public void The_first_256_points_lie_one_in_each_256th_of_every_dimension_scrambled_or_not(uint? seed)
    {
        for (var dimension = 0; dimension < JoeKuoNumbers.Dimensions; dimension++)
            Assert.Equal(256, Enumerable.Range(0, 256).Select(point =>
                (seed is { } key ? SobolSequence.Scrambled((uint)point, dimension, key) : SobolSequence.At((uint)point, dimension)) >> 24).Distinct().Count());
    }

    [Fact]
    public void The_first_two_dimensions_stay_a_net_when_scrambled()
    {
        // A (0, 6, 2)-net: 64 points, one in every box of 1/8 × 1/8, and of every other shape of that area.
        for (var shape = 0; shape <= 6; shape++)
            Assert.Equal(64, Enumerable.Range(0, 64).Select(point => (
                (ulong)SobolSequence.Scrambled((uint)point, 0, 9) >> (32 - shape), (ulong)SobolSequence.Scrambled((uint)point, 1, 9) >> (26 + shape))).Distinct().Count());
    }

    [Fact]
    public void Another_seed_gives_other_points() =>
        Assert.NotEqual(SobolSequence.Scrambled(5, 2, 1), SobolSequence.Scrambled(5, 2, 2));

    /// <summary>x generates all 2^degree − 1 non-zero elements of the field that the polynomial makes.</summary>
    private static bool IsPrimitive(int degree, uint inner)
    {
        var polynomial = 1u << degree | inner << 1 | 1u;
        var order = (1u << degree) - 1;
        var element = 1u;
        for (var power = 1u; power <= order; power++)
        {
            element <<= 1;
            if (BitOperations.Log2(element) >= degree)
                element ^= polynomial;
            if (element == 1)
                return power == order;
        }
        return false;
    }
}
