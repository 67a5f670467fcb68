using CsCheck;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Sensitivity;

public class ElementaryEffectsTests
{
    /// <summary>A. Saltelli and others, Global Sensitivity Analysis: The Primer, 2008, exercise 4 of chapter 3: six paths of two parameters, and its printed solution.</summary>
    [Fact]
    public void The_exercise_of_the_primer_has_its_printed_solution()
    {
        const double third = 1.0 / 3;
        double[][] points =
        [
            [0, third], [0, 1], [2 * third, 1],
            [0, third], [2 * third, third], [2 * third, 1],
            [2 * third, 0], [2 * third, 2 * third], [0, 2 * third],
            [third, 1], [1, 1], [1, third],
            [third, 1], [third, third], [1, third],
            [third, 2 * third], [third, 0], [1, 0],
        ];
        double[] values = [0.97, 0.71, 2.39, 0.97, 2.30, 2.39, 1.87, 2.40, 0.87, 2.15, 1.71, 1.54, 2.15, 2.17, 1.54, 2.20, 1.87, 1.0];
        var found = ElementaryEffects.Of(points, values);
        (double Mean, double MeanAbsolute, double Deviation)[] printed = [(0.66, 1.62, 1.79), (0.21, 0.35, 0.41)];
        Assert.All(found.Zip(printed), pair =>
        {
            // The printed outcomes are rounded to 0.01, and the effects divide their differences by two thirds.
            Assert.Equal(pair.Second.Mean, pair.First.Mean, 0.01);
            Assert.Equal(pair.Second.MeanAbsolute, pair.First.MeanAbsolute.Mean, 0.01);
            Assert.Equal(pair.Second.Deviation, pair.First.Deviation, 0.01);
            Assert.Equal(6, pair.First.Effects);
        });
        Assert.All(found, effect => Assert.InRange(effect.MeanAbsolute.Mean, effect.MeanAbsolute.Low, effect.MeanAbsolute.High));
    }

    [Fact]
    public void Of_a_sum_every_effect_is_its_coefficient_and_none_deviates() =>
        Gen.Select(Gen.Double[-5, 5].Array[4], Gen.UInt[0, 1000]).Sample((coefficients, seed) =>
        {
            var found = Analyse(coefficients.Length, 6, seed, x => x.Zip(coefficients, (share, each) => share * each).Sum());
            return found.Zip(coefficients).All(pair => Math.Abs(pair.First.Mean - pair.Second) < 1e-9
                && Math.Abs(pair.First.MeanAbsolute.Mean - Math.Abs(pair.Second)) < 1e-9 && pair.First.Deviation < 1e-9);
        }, iter: 50);

    [Fact]
    public void Parameters_that_work_together_deviate_and_one_without_effect_has_none()
    {
        var found = Analyse(3, 50, 1, x => 4 * x[0] * x[1]);
        Assert.True(found[0].Deviation > 0.5 && found[1].Deviation > 0.5);
        Assert.Equal((0.0, 0.0, 0.0), (found[2].Mean, found[2].MeanAbsolute.Mean, found[2].Deviation));
    }

    [Fact]
    public void An_undefined_value_costs_the_effects_on_either_side_and_no_more()
    {
        var calls = 0;
        var found = Analyse(3, 10, 1, x => ++calls == 2 ? double.NaN : x.Sum());
        Assert.Equal(28, found.Sum(effect => effect.Effects));
        Assert.All(found, effect => Assert.Equal(1, effect.Mean, 9));
    }

    private static IReadOnlyList<ElementaryEffect> Analyse(int factors, long paths, uint seed, Func<double[], double> function)
    {
        var varied = ParameterCatalogue.All.Where(parameter => parameter.Form == ParameterForm.Number).Take(factors).Select(parameter => Factor.WholeRange(parameter)).ToArray();
        var design = new MorrisDesign(varied, paths, 4, seed);
        double[][] shares = [.. Enumerable.Range(0, (int)design.Count).Select(point => design.Point(point).Zip(varied, (value, factor) => factor.ShareOf(value)).ToArray())];
        return ElementaryEffects.Of(shares, [.. shares.Select(function)]);
    }
}
