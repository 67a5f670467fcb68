using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Scenarios;

/// <summary>The file that <c>simulatie new</c> writes: every lever at practice as it is, each explained, ready to be changed.</summary>
public static class ScenarioTemplate
{
    /// <summary>Writes a valid scenario equal to practice.</summary>
    /// <param name="name">Name for readers; the user may change it.</param>
    /// <param name="language">Language of the comments.</param>
    /// <param name="extends">The file from which it starts, seen from its own folder; null where there is none.</param>
    public static void Write(TextWriter writer, string name, Language language, string? extends = null)
    {
        var levers = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Lever);
        foreach (var line in Head(name, extends).Concat(levers.SelectMany(Lines)).Concat(Foot))
            writer.Write(line.In(language) + "\n");
    }

    private static IEnumerable<Bilingual> Head(string name, string? extends) =>
    [
        new("# Een scenario: wat er vanaf maand 0 anders loopt dan in de praktijk.", "# A scenario: what goes differently from practice, from month 0 on."),
        new("# Zo werkt het: verander een getal achter een dubbelpunt, bewaar, en laat het programma lopen.", "# How it works: change a number behind a colon, save, and run the program."),
        new("# Getallen krijgen een punt, geen komma (0.5). Wat na een # staat, is uitleg en telt niet mee.", "# Write a decimal point, not a comma (0.5). What follows a # is explanation and does not count."),
        new("# Alles staat nu zoals in de praktijk; regels die u niet nodig hebt, mag u weglaten.", "# Everything now stands as in practice; lines that you do not need may be left out."),
        Same(""),
        Same("name:"),
        Same($"  nl: {Quoted(name)}"),
        Same($"  en: {Quoted(name)}"),
        new("# Een of twee zinnen voor wie het resultaat leest.", "# One or two sentences for those who read the result."),
        Same("description:"),
        Same("  nl: \"De praktijk zoals ze is.\""),
        Same("  en: \"Practice as it is.\""),
        Same(""),
        new("# Een ander bestand als vertrekpunt, gezien vanuit de map van dit bestand:", "# Another file to start from, seen from the folder of this file:"),
        Same(extends is null ? "# extends: baseline.yaml" : $"extends: {extends}"),
        new("# Neutral: al het personeel krimpt of groeit tot de kost gelijk is aan die van de referentie. Free: de kost mag verschillen.", "# Neutral: all staff shrinks or grows until the cost equals that of the reference. Free: the cost may differ."),
        Same("budget: free"),
        Same(""),
        Same("levers:"),
    ];

    private static IEnumerable<Bilingual> Foot =>
    [
        new("# Ook mogelijk: run (seed, replicates, months), uncertainties, constants, population, organisations, rules.", "# Also possible: run (seed, replicates, months), uncertainties, constants, population, organisations, rules."),
        new("# 'simulatie parameters' toont elke naam met eenheid, grenzen en bron.", "# 'simulatie parameters' shows every name with its unit, range and source."),
    ];

    private static IEnumerable<Bilingual> Lines(ParameterDeclaration parameter) =>
    [
        new($"  # {parameter.Text.Nl}.", $"  # {parameter.Text.En}."),
        new($"  # {ParameterComment.Facts(parameter, Language.Dutch)}", $"  # {ParameterComment.Facts(parameter, Language.English)}"),
        Same($"  {parameter.Name}: {parameter.Write(parameter.Default)}".TrimEnd()),
        Same(""),
    ];

    private static Bilingual Same(string line) => new(line, line);

    /// <summary>The text as a double-quoted YAML scalar, so that no sign in it can change the file.</summary>
    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(sign => sign is '"' or '\\' ? $"\\{sign}" : char.IsControl(sign) ? $"\\u{(int)sign:x4}" : sign.ToString()))}\"";
}
