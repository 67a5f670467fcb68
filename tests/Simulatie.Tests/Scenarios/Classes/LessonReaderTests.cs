using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Scenarios.Classes;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Tests.Scenarios.Classes;

public class LessonReaderTests
{
    private static readonly IReadOnlyCollection<string> Rules = [.. TransitionRules.Every.Select(rule => rule.Id)];

    private const string Good = """
        title: { nl: "Les", en: "Lesson" }
        question: { nl: "Wat?", en: "What?" }
        watch-for: { nl: "Dit", en: "This" }
        discussion: { nl: "Dus", en: "So" }
        scenario: town.yaml
        outcome: trust
        months: 36
        changes:
          12:
            caseload-factor: 0.5
            budget: neutral
        """;

    [Fact]
    public void A_lesson_is_read_with_its_scenario()
    {
        var lesson = Read(Good);
        Assert.Equal(("lesson", "Les", 1u, 36, "town"), (lesson.Name, lesson.Title.Nl, lesson.Seed, lesson.Months, lesson.Scenario.Name));
        Assert.Equal([new LeverChange(12, "budget", 1), new LeverChange(12, "levers.caseload-factor", 0.5)], lesson.Changes);
    }

    [Theory]
    [InlineData("outcome: trust", "outcome: trusst", "lesson.yaml:6:10: found \"trusst\", expected one of", "did you mean trust?")]
    [InlineData("months: 36", "months: 0", "lesson.yaml:7:9", "expected a whole number from 1 to")]
    [InlineData("  12:", "  36:", "lesson.yaml:9:3", "expected a whole number from 0 to 35")]
    [InlineData("caseload-factor: 0.5", "caseload-factor: 0,5", "lesson.yaml:10:5", "write 0.5, not 0,5")]
    [InlineData("caseload-factor: 0.5", "caseload: 0.5", "lesson.yaml:10:5", "did you mean caseload-factor?")]
    [InlineData("question: { nl: \"Wat?\", en: \"What?\" }", "question: { nl: \"Wat?\" }", "lesson.yaml:2:1", "a text under 'en:' too")]
    [InlineData("scenario: town.yaml", "scenario: twon.yaml", "lesson.yaml:5:11: found \"twon.yaml\", expected a scenario file that exists", "did you mean town.yaml?")]
    [InlineData("title:", "tilte:", "lesson.yaml:1:1", "did you mean title?")]
    [InlineData("discussion: { nl: \"Dus\", en: \"So\" }", "", "no discussion", "a line 'discussion:'")]
    [InlineData("changes:", "changes: none\nseed:", "lesson.yaml", "a line per month under it")]
    public void A_mistake_in_a_lesson_says_where_and_what_was_expected(string good, string bad, string where, string expected)
    {
        var message = Assert.Throws<UserMistake>(() => Read(Good.Replace(good, bad, StringComparison.Ordinal))).Message;
        Assert.Contains(where, message);
        Assert.Contains(expected, message);
    }

    public static TheoryData<string> Shipped => [.. Directory.GetFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!)];

    [Theory, MemberData(nameof(Shipped))]
    public void A_shipped_lesson_can_be_given(string file)
    {
        var lesson = LessonReader.Read(Path.Combine(Folder, file), Rules);
        Assert.NotEmpty(lesson.Changes);
        foreach (var text in new[] { lesson.Title, lesson.Question, lesson.WatchFor, lesson.Discussion })
            Assert.NotEqual(text.Nl, text.En);
        // Every lesson names its sources, and they exist.
        var sources = System.Text.RegularExpressions.Regex.Matches(lesson.Discussion.En, @"\b[EL][0-9]{2,3}\b").Select(match => match.Value).ToList();
        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.True(Citation.Exists(source), source));
        // Its policy can be run: a neutral budget can be met.
        Assert.NotEmpty(ChangingPolicy.Of(lesson.Scenario, lesson.Changes).Parameters.Later);
    }

    [Fact]
    public void At_least_six_lessons_are_shipped() => Assert.True(Shipped.Count >= 6);

    private static string Folder
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(root.FullName, "Simulatie.sln")))
                root = root.Parent!;
            return Path.Combine(root.FullName, "scenarios", "lessons");
        }
    }

    private static Lesson Read(string text)
    {
        using var folder = new TempFolder();
        folder.File("town.yaml", "name: Town\ndescription: A town.\n");
        return LessonReader.Read(folder.File("lesson.yaml", text), Rules);
    }
}
