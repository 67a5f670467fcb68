using Simulatie.Study;

namespace Simulatie.Tests.Study;

public class StudyPatternsTests
{
    [Fact]
    public void There_are_sixteen_patterns_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 16).Select(number => $"P{number}"), StudyPatterns.All.Select(pattern => pattern.Id));

    [Fact]
    public void Every_pattern_is_a_full_sentence_in_both_languages_and_cites_what_exists() => Assert.All(StudyPatterns.All, pattern =>
    {
        Sentences.AreFull(pattern.Description);
        Assert.NotEmpty(Citation.Parse(pattern.Evidence!));
        Assert.All(pattern.Targets, target => Sentences.AreBothFilled(target.Name));
    });

    [Fact]
    public void Exactly_the_first_five_are_calibrated_on() =>
        Assert.Equal(["P1", "P2", "P3", "P4", "P5"], StudyPatterns.All.Where(pattern => pattern.Use == PatternUse.Calibrate).Select(pattern => pattern.Id));

    [Fact]
    public void Only_patience_is_a_hypothesis_and_it_has_no_number() =>
        Assert.Empty(Assert.Single(StudyPatterns.All, pattern => pattern.Use == PatternUse.Hypothesis).Targets);

    /// <summary>Shares and intervals in whole percents, as counted by hand on the tables.</summary>
    [Theory]
    [InlineData("P1", "34 [21, 51] of 35", "40 [26, 56] of 35", "26 [14, 42] of 35")]
    [InlineData("P2", "31 [19, 48] of 35")]
    [InlineData("P3", "57 [41, 72] of 35")]
    [InlineData("P5", "25 [14, 41] of 35")]
    [InlineData("P6", "82 [52, 95] of 11", "0 [0, 26] of 11")]
    [InlineData("P7", "67 [35, 88] of 9", "22 [6, 55] of 9")]
    [InlineData("P8", "86 [49, 97] of 7", "0 [0, 35] of 7")]
    [InlineData("P9", "63 [31, 86] of 8", "0 [0, 32] of 8")]
    [InlineData("P10", "0 [0, 22] of 14")]
    public void The_targets_are_the_counted_shares_with_their_sampling_error(string id, params string[] expected) =>
        Assert.Equal(expected, Pattern(id, BlijverReading.Main).Targets.Select(InPercent));

    [Fact]
    public void The_client_roles_are_counted_in_the_order_of_the_tables() =>
        Assert.Equal([1, 3, 4, 5, 8, 14], Pattern("P4", BlijverReading.Main).Targets.Select(target => (int)Math.Round(target.Share * target.N)));

    [Fact]
    public void Six_shares_at_once_are_less_sure_than_one() => Assert.All(Pattern("P4", BlijverReading.Main).Targets, target =>
    {
        var single = WilsonInterval.Of(target.Share, target.N);
        Assert.True(target.Interval.Low < single.Low && single.High < target.Interval.High);
    });

    [Fact]
    public void The_alternative_reading_changes_the_patterns_on_begeleider_and_probleemoplosser_only()
    {
        var changed = StudyPatterns.All.Zip(StudyPatterns.Of(BlijverReading.Alternative))
            .Where(pair => !pair.First.Targets.SequenceEqual(pair.Second.Targets)).Select(pair => pair.First.Id);
        Assert.Equal(["P3", "P7", "P8"], changed);
        Assert.Equal("75 [41, 93] of 8", InPercent(Pattern("P8", BlijverReading.Alternative).Targets[0]));
    }

    private static StudyPattern Pattern(string id, BlijverReading reading) => StudyPatterns.Of(reading).Single(pattern => pattern.Id == id);

    private static string InPercent(PatternTarget target) =>
        $"{Percent(target.Share)} [{Percent(target.Interval.Low)}, {Percent(target.Interval.High)}] of {target.N}";

    private static int Percent(double share) => (int)Math.Round(100 * share, MidpointRounding.AwayFromZero);
}
