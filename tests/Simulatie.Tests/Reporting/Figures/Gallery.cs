using System.Collections.Concurrent;
using Simulatie.Experiments;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>Every figure, drawn once for all tests: alone, with a few scenarios, and with as many as are shipped.</summary>
internal static class Gallery
{
    private const int Alone = 1;
    private static readonly ConcurrentDictionary<int, Lazy<ComparisonResult>> Results = new();
    private static readonly ConcurrentDictionary<(int, Language, string), Lazy<string>> Svgs = new();

    /// <summary>How many scenarios, the language, which figure.</summary>
    public static TheoryData<int, Language, string> All
    {
        get
        {
            var all = new TheoryData<int, Language, string>();
            foreach (var scenarios in new[] { Alone, 4, 17 })
                foreach (var figure in Figures(scenarios))
                    foreach (var language in Enum.GetValues<Language>())
                        all.Add(scenarios, language, figure.Name);
            return all;
        }
    }

    public static ComparisonResult Result(int scenarios) =>
        Results.GetOrAdd(scenarios, count => new(() => SyntheticComparison.Of(count, replicates: 3, months: 60))).Value;

    public static IReadOnlyList<Figure> Figures(int scenarios)
    {
        var result = Result(scenarios);
        return scenarios == Alone ? RunFigures.Of(result.Reference, result.Runs[0], result.Plan) : ComparisonFigures.Of(result);
    }

    public static Figure Figure(int scenarios, string name) => Figures(scenarios).Single(figure => figure.Name == name);

    public static string Svg(int scenarios, Language language, string name) =>
        Svgs.GetOrAdd((scenarios, language, name), _ => new(() => Figure(scenarios, name).Svg(language))).Value;
}
