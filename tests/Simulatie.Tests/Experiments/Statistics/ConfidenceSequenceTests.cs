using MathNet.Numerics.Distributions;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Statistics;

namespace Simulatie.Tests.Experiments.Statistics;

public class ConfidenceSequenceTests
{
    [Fact]
    public void At_the_end_of_the_interval_the_bayes_factor_of_the_t_test_is_twenty()
    {
        // Bayes factor with a standard normal prior on the effect size: (1+n)^-1/2 · ((1 + t²/ν) / (1 + t²/(ν(1+n))))^(n/2).
        for (var count = 6; count < 300; count += 7)
        {
            var half = ConfidenceSequence.HalfWidth(count, 2.5);
            var t2 = half * half * count / (2.5 * 2.5);
            var factor = Math.Pow((1 + t2 / (count - 1)) / (1 + t2 / ((count - 1.0) * (1 + count))), count / 2.0) / Math.Sqrt(1 + count);
            Assert.Equal(20, factor, 1e-9);
        }
    }

    [Fact]
    public void Looked_at_after_every_value_it_misses_at_most_one_series_in_twenty_where_the_plain_interval_misses_many()
    {
        var (sequence, plain) = (0, 0);
        for (var series = 0u; series < 1000; series++)
        {
            var luck = new DesignLuck(series);
            var moments = new Moments();
            var (missedSequence, missedPlain) = (false, false);
            for (var value = 0; value < 200; value++)
            {
                moments.Add(Normal.InvCDF(0.7, 3, luck.Fraction(DesignDraw.Bootstrap, value)));
                var interval = ConfidenceSequence.Of(moments);
                missedSequence |= 0.7 < interval.Low || 0.7 > interval.High;
                var t = MeanInterval.Of(moments);
                missedPlain |= moments.Count > 4 && (0.7 < t.Low || 0.7 > t.High);
            }
            sequence += missedSequence ? 1 : 0;
            plain += missedPlain ? 1 : 0;
        }
        Assert.InRange(sequence, 1, 50);
        Assert.True(plain > 200);
    }

    [Fact]
    public void With_too_few_values_nothing_is_known() =>
        Assert.Equal(double.PositiveInfinity, ConfidenceSequence.HalfWidth(3, 1));
}
