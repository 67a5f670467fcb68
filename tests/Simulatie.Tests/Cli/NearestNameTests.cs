using CsCheck;
using Simulatie.Cli.CommandLine;

namespace Simulatie.Tests.Cli;

public class NearestNameTests
{
    private static readonly string[] Names = ["run", "compare", "study", "rules", "parameters", "new"];
    private static readonly Gen<string> Word = Gen.Char['a', 'd'].Array[0, 6].Select(letters => new string(letters));

    [Theory]
    [InlineData("rnu", "run")]
    [InlineData("rule", "rules")]
    [InlineData("Compare", "compare")]
    [InlineData("param", "parameters")]
    [InlineData("stduy", "study")]
    public void The_nearest_name_is_found(string typed, string meant) => Assert.Equal(meant, NearestName.To(typed, Names));

    [Theory]
    [InlineData("")]
    [InlineData("wxyz")]
    [InlineData("figures")]
    public void A_word_far_from_every_name_has_no_nearest(string typed) => Assert.Null(NearestName.To(typed, Names));

    [Fact]
    public void Among_no_names_nothing_is_near() => Assert.Null(NearestName.To("run", []));

    [Fact]
    public void A_name_is_its_own_nearest() => Assert.All(Names, name => Assert.Equal(name, NearestName.To(name, Names)));

    // Published distances: kitten–sitting 3, flaw–lawn 2; a swap of neighbours counts once.
    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("flaw", "lawn", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    public void Edits_are_counted(string from, string to, int edits) => Assert.Equal(edits, NearestName.Edits(from, to));

    [Fact]
    public void Edits_are_the_same_both_ways_and_zero_only_for_the_same_word() =>
        Gen.Select(Word, Word).Sample((a, b) =>
            NearestName.Edits(a, b) == NearestName.Edits(b, a)
            && (NearestName.Edits(a, b) == 0) == (a == b)
            && NearestName.Edits(a, b) <= Math.Max(a.Length, b.Length)
            && NearestName.Edits(a, b) >= Math.Abs(a.Length - b.Length));
}
