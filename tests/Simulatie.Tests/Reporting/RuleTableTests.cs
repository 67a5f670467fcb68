using Simulatie.Reporting.Tables;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Tests.Reporting;

public class RuleTableTests
{
    private static readonly TransitionRule Example = new(
        "W99", Actor.Worker, From: [4, 5], Partner: [3], To: 3, Strength: -1.5, Covariate.OwnDissatisfaction, ["E139", "T16"], Patient: true, new Bilingual("omdat", "because"));

    public static TheoryData<Language> Languages => new(Enum.GetValues<Language>());

    [Theory, MemberData(nameof(Languages))]
    public void Every_rule_stands_there_with_its_reason_and_its_evidence(Language language)
    {
        var text = Printed(TransitionRules.Every, language).Replace("\n     ", " ");
        Assert.All(TransitionRules.Every, rule =>
        {
            Assert.Contains($"\n{rule.Id}  ", text);
            Assert.Contains($"{rule.Reason.In(language)} ({string.Join(", ", rule.Evidence)})\n", text);
        });
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_line_is_too_wide_for_a_terminal(Language language) =>
        Assert.All(Printed(TransitionRules.Every, language).Split('\n'), line => Assert.True(line.Length <= 96, line));

    [Theory]
    [InlineData(Language.English, "W99  begeleider, bemiddelaar → probleemoplosser, beside blijver: −1.5 × own-dissatisfaction; waits for patience because (E139, T16)\n")]
    [InlineData(Language.Dutch, "W99  begeleider, bemiddelaar → probleemoplosser, naast blijver: −1,5 × own-dissatisfaction; wacht op geduld omdat (E139, T16)\n")]
    public void A_rule_says_from_where_to_where_beside_whom_how_strongly_and_why(Language language, string lines) =>
        Assert.EndsWith(lines, Printed([Example], language).Replace("\n     ", " "));

    [Fact]
    public void A_rule_from_any_role_says_so() =>
        Assert.Contains("any role → probleemoplosser", Printed([Example with { From = [] }], Language.English));

    private static string Printed(IEnumerable<TransitionRule> rules, Language language)
    {
        var output = new StringWriter();
        RuleTable.Write(output, rules, language);
        return output.ToString();
    }
}
