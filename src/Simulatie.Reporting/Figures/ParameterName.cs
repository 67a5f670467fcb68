using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>A varied parameter as figures and tables name it.</summary>
/// <param name="Key">Its key in scenario files, the same in both languages.</param>
/// <param name="Short">The key without its section, where that names only one of the varied parameters.</param>
/// <param name="Meaning">What it is.</param>
/// <param name="Unit">Of its values.</param>
public sealed record ParameterName(string Key, string Short, Bilingual Meaning, Bilingual Unit)
{
    /// <summary>The names of a sweep's parameters, in their order.</summary>
    public static IReadOnlyList<ParameterName> Of(IReadOnlyList<string> keys)
    {
        var declared = keys.Select(key => ParameterCatalogue.Find(key)!).ToArray();
        return [.. declared.Select(parameter => new ParameterName(
            parameter.Key, declared.Count(other => other.Name == parameter.Name) == 1 ? parameter.Name : parameter.Key, parameter.Text, parameter.Unit))];
    }

    /// <summary>Its meaning, as many lines as it takes.</summary>
    internal IReadOnlyList<string> MeaningLines(Language language, float width) => TextMeasure.Wrap(Meaning.In(language), FigureStyle.Tick, width);
}
