using CsCheck;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class RandomEffectsTests
{
    /// <summary>Davies and Goldsmith, Statistical Methods in Research and Production (1972), section 6.4: yield of dyestuff by batch.</summary>
    private static readonly double[][] Dyestuff =
    [
        [1545, 1440, 1440, 1520, 1580], [1540, 1555, 1490, 1560, 1495], [1595, 1550, 1605, 1510, 1560],
        [1445, 1440, 1595, 1465, 1545], [1595, 1630, 1515, 1635, 1625], [1520, 1455, 1450, 1480, 1445],
    ];

    /// <summary>Snedecor and Cochran, Statistical Methods (6th ed., 1967), section 10.18: conceptions by bull, unequal numbers of samples.</summary>
    private static readonly double[][] Bulls =
    [
        [46, 31, 37, 62, 30], [70, 59], [52, 44, 57, 40, 67, 64, 70], [47, 21, 70, 46, 14],
        [42, 64, 50, 69, 77, 81, 87], [35, 68, 59, 38, 57, 76, 57, 29, 60],
    ];

    [Fact]
    public void Dyestuff_with_equal_groups_gives_the_published_components()
    {
        var effects = RandomEffects.Of(Dyestuff);
        Assert.Equal(1527.5, effects.Mean, 1e-9);
        Assert.Equal(1764.05, effects.Between, 1e-6);
        Assert.Equal(2451.25, effects.Within, 1e-6);
        Assert.Equal(5, effects.EffectiveGroupSize, 1e-12);
    }

    [Fact]
    public void Bulls_with_unequal_groups_give_the_published_components()
    {
        var effects = RandomEffects.Of(Bulls);
        Assert.Equal(664, effects.MeanSquareBetween, 0.5);
        Assert.Equal(248, effects.MeanSquareWithin, 0.5);
        Assert.Equal(5.67, effects.EffectiveGroupSize, 0.005);
        Assert.Equal(73, effects.Between, 0.5);
        Assert.Equal((6, 35), (effects.Groups, effects.Values));
    }

    [Fact]
    public void Groups_that_differ_less_than_chance_have_no_variance_between_them()
    {
        var effects = RandomEffects.Of([[1.0, 5, 9], [2, 5, 8], [0, 5, 10]]);
        Assert.True(effects.BetweenUntruncated < 0);
        Assert.Equal(0, effects.Between);
        Assert.Equal(0, effects.ShareBetween);
    }

    [Fact]
    public void Without_chance_everything_lies_between_the_groups()
    {
        var effects = RandomEffects.Of([[1.0, 1, 1], [4, 4], [9, 9, 9, 9]]);
        Assert.Equal(0, effects.Within);
        Assert.Equal(1, effects.ShareBetween);
    }

    [Fact]
    public void Moving_all_values_changes_no_component_and_scaling_them_scales_both() =>
        Gen.Double[-1, 1].Array[2, 5].Array[2, 6].Sample(groups =>
        {
            var plain = RandomEffects.Of(groups);
            var moved = RandomEffects.Of([.. groups.Select(group => group.Select(value => 3 * value + 10).ToArray())]);
            return Math.Abs(moved.Within - 9 * plain.Within) < 1e-9 && Math.Abs(moved.BetweenUntruncated - 9 * plain.BetweenUntruncated) < 1e-9;
        });

    /// <summary>Fixed keyed draws, so this either holds or does not: the mean of 2000 estimates has a standard error of about 0.04.</summary>
    [Fact]
    public void Over_many_samples_of_unequal_groups_the_estimate_is_right_on_average()
    {
        int[] sizes = [2, 2, 3, 5, 9];
        var estimates = Enumerable.Range(0, 2000).Select(sample => RandomEffects.Of([.. sizes.Select((size, group) => Sample(sample, group, size))]));
        var (between, within) = (new Moments(), new Moments());
        foreach (var estimate in estimates)
        {
            between.Add(estimate.BetweenUntruncated);
            within.Add(estimate.Within);
        }
        Assert.Equal(2, between.Mean, 0.15);
        Assert.Equal(1, within.Mean, 0.05);

        static double[] Sample(int sample, int group, int size)
        {
            var effect = Math.Sqrt(2) * Uniform(sample, group, -1);
            return [.. Enumerable.Range(0, size).Select(value => effect + Uniform(sample, group, value))];
        }

        static double Uniform(int sample, int group, int value) => Math.Sqrt(12) * (FakeEngine.Luck(sample, group, value) - 0.5);
    }

    [Fact]
    public void Too_few_groups_or_values_are_refused()
    {
        Assert.Throws<ArgumentException>(() => RandomEffects.Of([[1.0, 2]]));
        Assert.Throws<ArgumentException>(() => RandomEffects.Of([[1.0], [2]]));
        Assert.Throws<ArgumentException>(() => RandomEffects.Of([[1.0, 2], []]));
    }
}
