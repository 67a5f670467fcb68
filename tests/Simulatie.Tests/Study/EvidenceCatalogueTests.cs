using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class EvidenceCatalogueTests
{
    [Fact]
    public void There_are_165_items_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 165).Select(number => $"E{number:00}"), EvidenceCatalogue.All.Select(item => item.Id));

    [Fact]
    public void Of_them_112_are_core() => Assert.Equal(112, EvidenceCatalogue.All.Count(item => item.IsCore));

    [Fact]
    public void Every_item_says_something_in_both_languages_and_says_where_it_stands() => Assert.All(EvidenceCatalogue.All, item =>
    {
        Sentences.AreFull(item.Statement);
        Assert.Matches("^(§[1-5](\\.[1-4])?|note (iii|v))$", item.Section);
        Assert.NotEqual("", item.FrequencyWord);
    });

    [Fact]
    public void No_statement_stands_twice()
    {
        Assert.Distinct(EvidenceCatalogue.All.Select(item => item.Statement.Nl));
        Assert.Distinct(EvidenceCatalogue.All.Select(item => item.Statement.En));
    }

    [Theory]
    [InlineData("E04", true, EvidenceKind.Structure, "§1")]
    [InlineData("E24", false, EvidenceKind.Transition, "§2")]
    [InlineData("E61", true, EvidenceKind.Modifier, "§3.1")]
    [InlineData("E147", true, EvidenceKind.Outcome, "§4")]
    [InlineData("E156", true, EvidenceKind.Policy, "§4")]
    [InlineData("E165", false, EvidenceKind.Modifier, "§5")]
    public void An_item_is_found_by_its_id(string id, bool isCore, EvidenceKind kind, string section)
    {
        var item = EvidenceCatalogue.Find(id)!;
        Assert.Equal((isCore, kind, section), (item.IsCore, item.Kind, item.Section));
    }

    [Theory]
    [InlineData("E0")]
    [InlineData("E166")]
    [InlineData("e04")]
    public void An_unknown_id_is_not_found(string id) => Assert.Null(EvidenceCatalogue.Find(id));
}
