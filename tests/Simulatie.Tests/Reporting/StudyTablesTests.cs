using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting;

public class StudyTablesTests
{
    public static TheoryData<BlijverReading, Language> All => new MatrixTheoryData<BlijverReading, Language>(
        Enum.GetValues<BlijverReading>(), Enum.GetValues<Language>());

    [Theory, MemberData(nameof(All))]
    public void No_line_is_wider_than_96_characters_or_ends_in_blanks(BlijverReading reading, Language language) =>
        Assert.All(Lines(reading, language), line =>
        {
            Assert.True(line.Length <= 96, line);
            Assert.Equal(line.TrimEnd(), line);
        });

    [Theory, MemberData(nameof(All))]
    public void Every_client_role_has_a_line_of_six_cells_and_a_total_in_each_of_three_tables(BlijverReading reading, Language language)
    {
        var lines = Lines(reading, language);
        Assert.All(RoleNames.ClientRoles, client =>
            Assert.Equal(3, lines.Count(line => line.StartsWith(client.ShortName() + "  ", StringComparison.Ordinal) && Cells(line).Length == 8)));
    }

    [Theory]
    [InlineData(Language.Dutch, "- relaties", "- succes / stabiliteit / negatief", "- positief (P?) / verloren (L) / tegenstelling (V)")]
    [InlineData(Language.English, "- relationships", "- success / stability / negative", "- positive (P?) / lost (L) / contrast (V)")]
    public void The_sums_are_35_and_12_14_9_and_21_11_3(Language language, string relationships, string outcomes, string perceptions) =>
        Assert.All(Enum.GetValues<BlijverReading>(), reading =>
        {
            var lines = Lines(reading, language).Select(line => string.Join('|', Cells(line))).ToArray();
            Assert.Contains($"{relationships}|35", lines);
            Assert.Contains($"{outcomes}|12/14/9", lines);
            Assert.Contains($"{perceptions}|21/11/3", lines);
        });

    [Theory]
    [InlineData(BlijverReading.Main, "1 S", "2 ✓ 2 N")]
    [InlineData(BlijverReading.Alternative, "1 ✓ 1 S", "1 ✓ 2 N")]
    public void The_blijver_row_follows_the_selected_reading(BlijverReading reading, string probleemoplosser, string begeleider) =>
        Assert.Contains($"blijver|–|–|–|{probleemoplosser}|{begeleider}|–|2/1/2", Lines(reading, Language.English).Select(line => string.Join('|', Cells(line))));

    [Theory]
    [InlineData(BlijverReading.Main, Language.Dutch, "Gekozen lezing van de rij blijver: 1 + 4", "De andere is 2 + 3")]
    [InlineData(BlijverReading.Alternative, Language.English, "Chosen reading of the blijver row: 2 + 3", "The other is 1 + 4")]
    public void The_selected_reading_is_named_beside_the_other(BlijverReading reading, Language language, string chosen, string other)
    {
        var text = Text(reading, language);
        Assert.Contains(chosen, text);
        Assert.Contains(other, text);
    }

    [Fact]
    public void What_was_read_inferred_and_lost_is_said_in_numbers()
    {
        var text = Text(BlijverReading.Main, Language.English);
        Assert.Contains("14 × S, 9 × N and 3 × V are legible", text);
        Assert.Contains("35 relationships minus 23 legible outcomes makes 12 successes", text);
        Assert.Contains("at most 14 relationships felt negative", text);
        Assert.Contains("in 2 cells (15 relationships)", text);
        Assert.Contains("at least 1 relationship felt good and yet ended badly", text);
    }

    private static string[] Lines(BlijverReading reading, Language language)
    {
        using var output = new StringWriter();
        StudyTables.Write(output, reading, language);
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    private static string Text(BlijverReading reading, Language language) =>
        string.Join(' ', Lines(reading, language).Select(line => line.Trim()));

    /// <summary>Columns stand at least two spaces apart.</summary>
    private static string[] Cells(string line) => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
