using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class LiteratureCatalogueTests
{
    [Fact]
    public void There_are_103_rows_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 103).Select(number => $"L{number:00}"), LiteratureCatalogue.All.Select(row => row.Id));

    [Fact]
    public void Every_row_says_something_in_both_languages_and_names_a_source() => Assert.All(LiteratureCatalogue.All, row =>
    {
        Sentences.AreFull(row.Finding);
        Assert.NotEqual("", row.Source.Trim());
    });

    [Fact]
    public void A_row_has_a_strength_exactly_when_it_says_how_near_its_setting_is() =>
        Assert.All(LiteratureCatalogue.All, row => Assert.Equal(row.Strength is null, row.Transfer is null));

    [Fact]
    public void What_is_only_remembered_is_marked() =>
        Assert.Equal(["L12", "L66", "L84", "L98", "L103"], IdsWith(LiteratureStatus.Memory));

    [Fact]
    public void What_we_derived_ourselves_is_marked() =>
        Assert.Equal(["L15", "L40", "L47", "L53", "L62", "L69"], IdsWith(LiteratureStatus.Derived));

    [Fact]
    public void The_derived_numbers_are_those_that_follow_from_their_rows()
    {
        var hoursPerMonth = (3.6 + 1.2) * 52 / 12;
        Says("L15", $"{hoursPerMonth:F1} hours", $"{hoursPerMonth * 60 / 100:F0} minutes", $"{hoursPerMonth * 60 / 16:F0} with 16");
        Says("L40", $"{Math.Exp(0.55):F1} times");
        Says("L47", $"{100 * (1 - Math.Pow(1 - 0.693, 1.0 / 48)):F1}%");
        Says("L53",
            $"{100 * (1 - Math.Pow(1 - 0.15, 1.0 / 6)):F1}% (months 1–6)",
            $"{100 * (1 - Math.Pow((1 - 0.22) / (1 - 0.15), 1.0 / 6)):F1}% (7–12)",
            $"{100 * (1 - Math.Pow((1 - 0.30) / (1 - 0.22), 1.0 / 12)):F1}% (13–24)");
        Says("L69", "−0.5");
        Assert.Equal(-0.5, Math.Log(50.0 / 39) / Math.Log(80.0 / 125), 0.1);
    }

    private static void Says(string id, params string[] numbers) =>
        Assert.All(numbers, number => Assert.Contains(number, LiteratureCatalogue.Find(id)!.Finding.En));

    private static IEnumerable<string> IdsWith(LiteratureStatus status) =>
        LiteratureCatalogue.All.Where(row => row.Status == status).Select(row => row.Id);
}
