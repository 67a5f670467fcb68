using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>The parameters as plain text: a line of values and a line of words for each.</summary>
public static class ParameterTable
{
    /// <summary>Writes the parameters whose key or meaning (in either language) contains <paramref name="filter"/>; all when it is null.</summary>
    /// <exception cref="UserMistake">No parameter contains it.</exception>
    public static void Write(TextWriter writer, string? filter, Language language)
    {
        var shown = ParameterCatalogue.All.Where(parameter => Matches(parameter, filter ?? "")).ToArray();
        if (shown.Length == 0)
            throw new UserMistake(NothingFound(filter ?? ""));
        string[][] rows = [Headings.Select(heading => heading.In(language)).ToArray(), .. shown.Select(parameter => Values(parameter, language))];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        writer.Write(Line(rows[0], widths) + "\n");
        foreach (var (parameter, row) in shown.Zip(rows.Skip(1)))
        {
            writer.Write($"{Line(row, widths)}\n    {Meaning(parameter, language)}\n");
        }
    }

    private static readonly Bilingual[] Headings =
        [new("sleutel", "key"), new("waarde", "value"), new("grenzen", "range"), new("stand", "standing"), new("bron", "source"), new("eenheid", "unit")];

    private static string[] Values(ParameterDeclaration parameter, Language language) =>
    [
        parameter.Key,
        parameter.Default is { } value ? parameter.Write(value) : new Bilingual("leeg", "empty").In(language),
        parameter.Range.In(language),
        parameter.Standing.Label().In(language),
        parameter.Source == "assumed" ? "–" : parameter.Source,
        parameter.Form == ParameterForm.YesNo ? "–" : parameter.Unit.In(language),
    ];

    private static string Meaning(ParameterDeclaration parameter, Language language)
    {
        var price = parameter.PriceInWords() is { } words ? $" {new Bilingual("Prijs", "Price").In(language)}: {words.In(language)}." : "";
        var hours = parameter.HoursTaken is { } taken ? $" {new Bilingual("Vraagt", "Takes").In(language)} {taken.In(language)}." : "";
        return $"{parameter.Text.In(language)}.{price}{hours}";
    }

    private static string Line(string[] cells, int[] widths) => string.Join("  ", cells.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd();

    private static bool Matches(ParameterDeclaration parameter, string filter) =>
        new[] { parameter.Key, parameter.Text.En, parameter.Text.Nl, parameter.Source }.Any(text => text.Contains(filter, StringComparison.OrdinalIgnoreCase));

    private static string NothingFound(string filter) =>
        $"--filter: found \"{filter}\", which no parameter contains, expected part of a key or of a meaning"
        + (ParameterCatalogue.Nearest(filter) is { } nearest ? $" (did you mean {nearest}?)" : "");
}
