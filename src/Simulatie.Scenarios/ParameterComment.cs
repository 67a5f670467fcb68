using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Scenarios;

/// <summary>What the declaration of a parameter says, on one line: for comments in YAML and for an editor's hover.</summary>
internal static class ParameterComment
{
    /// <summary>Unit, range, standing and source, then for a lever its price and the hours that it takes.</summary>
    public static string Facts(ParameterDeclaration parameter, Language language)
    {
        var price = parameter.PriceInWords() is { } words ? $"; {new Bilingual("prijs", "price").In(language)}: {words.In(language)}" : "";
        var hours = parameter.HoursTaken is { } taken ? $"; {new Bilingual("vraagt", "takes").In(language)} {taken.In(language)}" : "";
        return $"{parameter.Admissible().In(language)}; {parameter.Standing.Label().In(language)} ({Source(parameter, language)}){price}{hours}";
    }

    private static string Source(ParameterDeclaration parameter, Language language) =>
        parameter.Source == "assumed" ? new Bilingual("geen bron", "no source").In(language) : parameter.Source;
}
