using CsCheck;
using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class CitationTests
{
    [Fact]
    public void A_list_with_ranges_is_written_out_in_its_order() =>
        Assert.Equal(["E61", "E85", "L13", "L14", "L15", "T8", "P6"], Citation.Parse("E61, E85, L13–L15, T8, P6"));

    [Fact]
    public void A_hyphen_makes_a_range_too() => Assert.Equal(["P6", "P7", "P8"], Citation.Parse("P6-P8"));

    [Fact]
    public void A_range_passes_the_change_in_the_number_of_digits() =>
        Assert.Equal(["E98", "E99", "E100", "E101"], Citation.Parse("E98–E101"));

    [Theory]
    [InlineData("E166", "run from E01 to E165")]
    [InlineData("E7", "did you mean E07?")]
    [InlineData("T01", "did you mean T1?")]
    [InlineData("T25", "run from T1 to T24")]
    [InlineData("L104", "run from L01 to L103")]
    [InlineData("P17", "run from P1 to P16")]
    [InlineData("Q1", "ids start with E, T, P, L")]
    [InlineData("", "an id is missing")]
    [InlineData("E61,, E85", "an id is missing")]
    [InlineData("E61 E85", "'E61 E85' does not exist")]
    [InlineData("E85–E61", "runs backwards")]
    [InlineData("E61–L13", "mixes two kinds")]
    [InlineData("E61–E62–E63", "not one range")]
    [InlineData("E61–", "an id is missing")]
    public void What_does_not_exist_is_refused_with_what_was_found_and_expected(string citation, string expected)
    {
        var message = Assert.Throws<ArgumentException>(() => Citation.Parse(citation)).Message;
        Assert.Contains(expected, message);
        Assert.Contains($"\"{citation}\"", message);
    }

    [Fact]
    public void Any_range_of_evidence_holds_exactly_the_items_between_its_ends() =>
        Gen.Select(Gen.Int[0, 164], Gen.Int[0, 164]).Where((first, last) => first <= last).Sample((first, last) =>
        {
            var ids = EvidenceCatalogue.All.Select(item => item.Id).ToArray();
            return Citation.Parse($"{ids[first]}–{ids[last]}").SequenceEqual(ids[first..(last + 1)]);
        });
}
