using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Experiments.Sensitivity;

/// <summary>Against the analytic indices of the two functions on which every Sobol estimator is tried.</summary>
public class SobolIndicesTests
{
    // T. Ishigami and T. Homma, 1990, with a = 7 and b = 0.1; the indices as A. Saltelli and others give them (Global Sensitivity Analysis: The Primer, 2008).
    private static readonly double[] IshigamiFirst = [0.3139, 0.4424, 0], IshigamiTotal = [0.5576, 0.4424, 0.2437];

    // I. M. Sobol's function g with the coefficients that A. Saltelli and others (2010) try; of a product the indices follow from the variance of each factor, (1/3)/(1 + a)².
    private static readonly double[] GCoefficients = [0, 1, 4.5, 9, 99, 99, 99, 99];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Ishigami_has_its_analytic_indices(uint seed)
    {
        var found = Analyse(3, 4096, seed, Ishigami);
        for (var factor = 0; factor < 3; factor++)
        {
            Assert.Equal(IshigamiFirst[factor], found[factor].First.Mean, 0.02);
            Assert.Equal(IshigamiTotal[factor], found[factor].Total.Mean, 0.02);
            Assert.InRange(IshigamiTotal[factor], found[factor].Total.Low - 1e-4, found[factor].Total.High + 1e-4);
            Assert.InRange(IshigamiFirst[factor], found[factor].First.Low - 1e-4, found[factor].First.High + 1e-4);
        }
    }

    [Fact]
    public void Sobols_g_has_its_analytic_indices()
    {
        var parts = GCoefficients.Select(a => 1.0 / 3 / ((1 + a) * (1 + a))).ToArray();
        var variance = parts.Aggregate(1.0, (product, part) => product * (1 + part)) - 1;
        var found = Analyse(8, 4096, 1, G);
        for (var factor = 0; factor < 8; factor++)
        {
            Assert.Equal(parts[factor] / variance, found[factor].First.Mean, 0.01);
            Assert.Equal(parts[factor] * (variance + 1) / (1 + parts[factor]) / variance, found[factor].Total.Mean, 0.01);
        }
    }

    [Fact]
    public void The_interval_narrows_with_the_root_of_the_rows()
    {
        double Width(long rows) => Analyse(3, rows, 3, Ishigami)[1].Total is var index ? index.High - index.Low : 0;
        Assert.InRange(Width(256) / Width(4096), 2.5, 6);
    }

    [Fact]
    public void A_shift_and_a_scale_of_the_outcome_change_no_index()
    {
        var plain = Analyse(3, 256, 1, Ishigami);
        var moved = Analyse(3, 256, 1, x => 1e6 + 3 * Ishigami(x));
        for (var factor = 0; factor < 3; factor++)
            Assert.Equal(plain[factor].Total.Mean, moved[factor].Total.Mean, 6);
    }

    [Fact]
    public void A_row_with_an_undefined_value_is_left_out_whole()
    {
        var values = Values(3, 256, 1, Ishigami);
        var without = SobolIndices.Of(values[5..], 3, 1);
        values[3] = double.NaN;
        Assert.Equal(without[0].First.Mean, SobolIndices.Of(values, 3, 1)[0].First.Mean);
        Assert.Equal(255, SobolIndices.RowsUsed(values, 3));
    }

    [Fact]
    public void What_does_not_vary_has_no_index() =>
        Assert.All(Analyse(3, 64, 1, _ => 0.3), index => Assert.True(double.IsNaN(index.First.Mean) && double.IsNaN(index.Total.Low)));

    private static double Ishigami(double[] x)
    {
        var angles = x.Select(share => (2 * share - 1) * Math.PI).ToArray();
        return Math.Sin(angles[0]) + 7 * Math.Pow(Math.Sin(angles[1]), 2) + 0.1 * Math.Pow(angles[2], 4) * Math.Sin(angles[0]);
    }

    private static double G(double[] x) => x.Zip(GCoefficients, (share, a) => (Math.Abs(4 * share - 2) + a) / (1 + a)).Aggregate(1.0, (product, part) => product * part);

    private static IReadOnlyList<SobolIndex> Analyse(int factors, long rows, uint seed, Func<double[], double> function) =>
        SobolIndices.Of(Values(factors, rows, seed, function), factors, seed);

    /// <summary>The function at the points that a sweep would run.</summary>
    private static double[] Values(int factors, long rows, uint seed, Func<double[], double> function)
    {
        var varied = ParameterCatalogue.All.Where(parameter => parameter.Form == ParameterForm.Number).Take(factors).Select(parameter => Factor.WholeRange(parameter)).ToArray();
        var design = new SaltelliDesign(varied, rows, seed);
        return [.. Enumerable.Range(0, (int)design.Count).Select(point => function([.. design.Point(point).Zip(varied, (value, factor) => factor.ShareOf(value))]))];
    }
}
