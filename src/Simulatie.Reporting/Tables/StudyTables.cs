using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>The study's 35 relationships as text: both tables, their sums, and what was read, inferred or lost.</summary>
public static class StudyTables
{
    private const int Width = 96;
    private const string Dash = "–";

    private static readonly Bilingual Total = new("totaal", "total");

    /// <summary>Writes everything in one language, in lines of at most 96 characters.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="reading">The reading of the blijver row.</param>
    /// <param name="language">The language of everything but the roles, which are proper names.</param>
    public static void Write(TextWriter output, BlijverReading reading, Language language)
    {
        var table = Relationships35.Of(reading);
        foreach (var line in Lines(table, language))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }

    private static IEnumerable<string> Lines(Relationships35 table, Language language) =>
    [
        new Bilingual("De 35 hulpverleningsrelaties van de studie", "The 35 helping relationships of the study").In(language),
        "",
        new Bilingual("Waar ze staan (hulpvrager in de rij, hulpverlener in de kolom)", "Where they stand (client in the row, worker in the column)").In(language),
        .. Counts(table, language),
        "",
        new Bilingual(
            "Wat ze opleverden (✓ succes, S stabiliteit, N negatief)",
            "What they led to (✓ success, S stability, N negative)").In(language),
        .. Outcomes(table, language),
        "",
        new Bilingual(
            "Hoe beiden ze beleefden (P? beide of één positief, geen negatief; L verloren; V tegenstelling)",
            "How both felt about them (P? both or one positive, neither negative; L lost; V contrast)").In(language),
        .. Perceptions(table, language),
        "",
        .. Sums(table, language),
        "",
        new Bilingual("Wat gelezen, afgeleid of verloren is", "What was read, inferred or lost").In(language),
        .. StudyReadingNotes.Of(table).SelectMany(note => TextTable.Wrap("- ", note.In(language), Width)),
    ];

    private static IEnumerable<string> Counts(Relationships35 table, Language language) => TextTable.Align(Rows(language, Total.In(language),
        cell => $"{cell.Total}", table,
        client => $"{table.OutcomesOf(client).Total}", worker => $"{table.OutcomesOf(worker).Total}", $"{table.Outcomes.Total}"));

    private static IEnumerable<string> Outcomes(Relationships35 table, Language language) => TextTable.Align(Rows(language, "✓/S/N",
        cell => Marks((cell.Outcomes.Success, "✓"), (cell.Outcomes.Stability, "S"), (cell.Outcomes.Negative, "N")), table,
        client => Slashed(table.OutcomesOf(client)), worker => Slashed(table.OutcomesOf(worker)), Slashed(table.Outcomes)));

    private static IEnumerable<string> Perceptions(Relationships35 table, Language language) => TextTable.Align(Rows(language, "P?/L/V",
        cell => Marks((cell.Perceptions.PositiveOrNeutralPositive, "P?"), (cell.Perceptions.Lost, "L"), (cell.Perceptions.Contrast, "V")), table,
        client => Slashed(table.PerceptionsOf(client)), worker => Slashed(table.PerceptionsOf(worker)), Slashed(table.Perceptions)));

    private static List<string[]> Rows(
        Language language, string totalHeading, Func<ConfigurationCell, string> inCell, Relationships35 table,
        Func<ClientRole, string> rowTotal, Func<WorkerRole, string> columnTotal, string grandTotal)
    {
        List<string[]> rows = [["", .. RoleNames.WorkerRoles.Select(worker => worker.ShortName()), totalHeading]];
        foreach (var client in RoleNames.ClientRoles)
            rows.Add([client.ShortName(), .. RoleNames.WorkerRoles.Select(worker => OrDash(table[client, worker], inCell)), rowTotal(client)]);
        rows.Add([Total.In(language), .. RoleNames.WorkerRoles.Select(columnTotal), grandTotal]);
        return rows;
    }

    private static IEnumerable<string> Sums(Relationships35 table, Language language)
    {
        var (outcomes, perceptions) = (table.Outcomes, table.Perceptions);
        return
        [
            new Bilingual("Sommen", "Sums").In(language),
            .. TextTable.Align(
            [
                [new Bilingual("- relaties", "- relationships").In(language), $"{outcomes.Total}"],
                [new Bilingual("- succes / stabiliteit / negatief", "- success / stability / negative").In(language), Slashed(outcomes)],
                [new Bilingual("- positief (P?) / verloren (L) / tegenstelling (V)", "- positive (P?) / lost (L) / contrast (V)").In(language), Slashed(perceptions)],
            ]),
        ];
    }

    private static string OrDash(ConfigurationCell cell, Func<ConfigurationCell, string> inCell) => cell.Total == 0 ? Dash : inCell(cell);

    private static string Marks(params (int Count, string Mark)[] marks) =>
        string.Join(" ", marks.Where(mark => mark.Count > 0).Select(mark => $"{mark.Count} {mark.Mark}"));

    private static string Slashed(OutcomeCounts counts) => $"{counts.Success}/{counts.Stability}/{counts.Negative}";

    private static string Slashed(PerceptionCounts counts) => $"{counts.PositiveOrNeutralPositive}/{counts.Lost}/{counts.Contrast}";
}
