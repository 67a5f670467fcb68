using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>validate</c> prints of how its verdicts move: the median of each pattern read in every way, with a star where it is not held.</summary>
public static class SensitivityText
{
    public static void Write(TextWriter output, IReadOnlyList<SensitivityColumn> columns, Language language)
    {
        OverviewText.WriteWrapped(output, new Bilingual(
            "Hoe de oordelen bewegen: de mediaan van elk patroon, met een * waar het niet houdt. δ is de stijging of daling die als succes of als verlies telt; de volgende drie kolommen ontmoeten relaties anders; de laatste leest de rij van de blijver anders.",
            "How the verdicts move: the median of each pattern, with a * where it is not held. δ is the rise or fall that counts as success or as a loss; the next three columns meet relationships in another way; the last reads the row of the blijver in another way.").In(language));
        output.Write("\n");
        List<string[]> rows = [["", .. columns.Select(column => column.Name.In(language))]];
        for (var line = 0; line < columns[0].Lines.Count; line++)
            if (Moves(columns, line))
                rows.Add([$"{columns[0].Lines[line].Number.Id} {columns[0].Lines[line].Number.Name.In(language)}", .. columns.Select(column => Cell(column.Lines[line], language))]);
        foreach (var row in TextTable.Align(rows))
            output.Write(row.TrimEnd() + "\n");
    }

    /// <summary>A line that every way of reading leaves as it is says nothing here.</summary>
    private static bool Moves(IReadOnlyList<SensitivityColumn> columns, int line) =>
        columns.Any(column => column.Lines[line].Median != columns[0].Lines[line].Median || column.Lines[line].Held != columns[0].Lines[line].Held);

    private static string Cell(PatternLine line, Language language) =>
        (double.IsNaN(line.Median) ? "–" : WrittenNumbers.Decimal(line.Median, line.Number.Decimals, language)) + (line.Held ? " " : "*");
}
