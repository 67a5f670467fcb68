using System.Collections.Concurrent;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Figures;
using Simulatie.Study;
using Simulatie.Tests.Experiments;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>The figures of every design, with two, nine and thirty parameters, of an outcome in which the first parameters count most.</summary>
internal static class SensitivityGallery
{
    private static readonly int[] Sizes = [2, 9, 30];
    private static readonly ConcurrentDictionary<(string, int), Lazy<SweepSensitivity>> Sweeps = new();

    public static TheoryData<string, int, Language, string> All
    {
        get
        {
            var all = new TheoryData<string, int, Language, string>();
            foreach (var method in new[] { SaltelliDesign.Name, MorrisDesign.Name, OneAtATime.Name, LatinHypercube.Name, GridDesign.Name })
                foreach (var factors in method == GridDesign.Name ? [2] : Sizes)
                    foreach (var figure in Figures(method, factors))
                        foreach (var language in Enum.GetValues<Language>())
                            all.Add(method, factors, language, figure.Name);
            return all;
        }
    }

    public static SweepSensitivity Sweep(string method, int factors) => Sweeps.GetOrAdd((method, factors), key => new(() => Make(key.Item1, key.Item2))).Value;

    public static IReadOnlyList<Figure> Figures(string method, int factors, Outcome outcome = Outcome.LastingHelp)
    {
        var sweep = Sweep(method, factors);
        var found = sweep.Outcomes.Single(each => each.Outcome.Outcome == outcome);
        return SensitivityFigures.Of(sweep, found, SensitivityFigures.MapOf(sweep, found));
    }

    private static SweepSensitivity Make(string method, int count)
    {
        // Parameters of which the meaning takes most room.
        Factor[] factors = [.. ParameterCatalogue.All.Where(parameter => parameter.Kind is ParameterKind.Uncertainty or ParameterKind.Lever)
            .OrderByDescending(parameter => parameter.Text.Nl.Length).ThenBy(parameter => parameter.Key, StringComparer.Ordinal).Take(count).Select(parameter => Factor.WholeRange(parameter, parameter.Form == ParameterForm.YesNo ? 2 : 4))];
        Design design = method switch
        {
            SaltelliDesign.Name => new SaltelliDesign(factors, 40, 7),
            MorrisDesign.Name => new MorrisDesign(factors, 10, 4, 7),
            OneAtATime.Name => new OneAtATime(factors),
            LatinHypercube.Name => new LatinHypercube(factors, 120, 7),
            _ => new GridDesign(factors, 7),
        };
        const int replicates = 3;
        var plan = new SweepPlan(FakeEngine.Policy("baseline"), design, FakeEngine.Plan(replicates), new());
        long[] points = [.. Enumerable.Range(0, (int)design.Count).Select(point => (long)point)];
        double[][] varied = [.. points.Select(design.Point).Select(values => values.Select((value, factor) => double.IsNaN(value) ? factors[factor].Parameter.Default ?? double.NaN : value).ToArray())];
        double[][] runs = [.. points.Select((_, point) => Enumerable.Range(0, replicates).Select(replicate => Town(factors, varied[point], replicate)).ToArray())];
        var values = new SweepValues([.. factors.Select(factor => factor.Key)], points, varied, runs);
        return SweepSensitivity.Of(SweepDescription.Of(plan, "m"), [.. OutcomeCatalogue.All.Select(_ => values)], TestContext.Current.CancellationToken);
    }

    private static double Town(Factor[] factors, double[] values, int replicate)
    {
        var shares = values.Select((value, factor) => double.IsNaN(value) ? 0.5 : factors[factor].ShareOf(value)).ToArray();
        return 0.2 + shares.Select((share, factor) => share * (factor % 2 == 0 ? 0.1 : -0.1) / (factor + 1)).Sum() + 0.05 * shares[0] * shares[1]
            + 0.01 * FakeEngine.Luck(replicate) + 0.005 * FakeEngine.Luck(replicate, (long)(shares.Sum() * 1e6));
    }
}
