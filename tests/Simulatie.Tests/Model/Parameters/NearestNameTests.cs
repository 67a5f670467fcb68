using CsCheck;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model.Parameters;

public sealed class NearestNameTests
{
    private static readonly Gen<string> Word = Gen.Char['a', 'd'].Array[0, 8].Select(signs => new string(signs));

    [Theory]
    [InlineData("patiense", "patience")]
    [InlineData("pateince", "patience")]
    [InlineData("PATIENCE", "patience")]
    [InlineData("outreach", "outreach-hours")]
    [InlineData("aftercare_months", "aftercare-months")]
    [InlineData("xyzzy", null)]
    [InlineData("", null)]
    public void Finds_what_was_probably_meant(string typed, string? meant) =>
        Assert.Equal(meant, NearestName.Find(typed, ["patience", "outreach-hours", "aftercare-months", "control-factor"]));

    [Theory] // the worked examples of Damerau (1964) and Levenshtein's "kitten"
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "abc", 3)]
    public void Counts_the_errors(string left, string right, int errors) => Assert.Equal(errors, NearestName.Errors(left, right));

    [Fact]
    public void Counts_the_same_both_ways_and_none_only_for_the_same_word() => Gen.Select(Word, Word).Sample((left, right) =>
        NearestName.Errors(left, right) == NearestName.Errors(right, left)
        && (NearestName.Errors(left, right) == 0) == (left == right)
        && NearestName.Errors(left, right) >= Math.Abs(left.Length - right.Length)
        && NearestName.Errors(left, right) <= Math.Max(left.Length, right.Length));
}
