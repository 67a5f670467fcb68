using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios;
using Simulatie.Study;

namespace Simulatie.Tests.Scenarios;

public sealed class ScenarioReaderTests : IDisposable
{
    private const string Head = "name: plan\ndescription: a plan\n";
    private static readonly string[] Rules = ["W01", "W02", "C01"];
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_only_has_a_name_is_practice()
    {
        var scenario = Read(Head);
        Assert.Equal(new ModelParameters(), scenario.Parameters);
        Assert.Equal(("plan", new Bilingual("plan", "plan"), false), (scenario.Name, scenario.Title, scenario.BudgetNeutral));
        Assert.Equal(new RunSettings(), scenario.Settings);
    }

    [Fact]
    public void Every_section_is_taken()
    {
        var scenario = Read("""
            name: { nl: Een plan, en: A plan }
            description:
              nl: "Wat: meer"
              en: |
                What
            budget: neutral
            run: { seed: 4294967295, replicates: 7, months: 60 }
            levers:
              patience: 0.4
              specialised-for-all: yes
            uncertainties:
              trust-rate: 1e-1
            constants:
              burn-in-months: 24
            population:
              families: 500
            organisations:
              ocmw:
                ceiling: 60
              kind-en-gezin:
                count: 3
            rules:
              W02: -1.5
            """);
        var expected = new ModelParameters
        {
            Levers = new Levers { Patience = 0.4, SpecialisedForAll = true },
            Uncertainties = new Uncertainties { TrustRate = 0.1 },
            Constants = new Constants { BurnInMonths = 24 },
            Population = new Population { Families = 500 },
            Organisations = new Organisations() with
            {
                Ocmw = new Organisations().Ocmw with { Ceiling = 60 },
                KindEnGezin = new Organisations().KindEnGezin with { Count = 3 },
            },
            RuleStrengths = new Dictionary<string, double> { ["W02"] = -1.5 },
        };
        Assert.Equal(expected, scenario.Parameters);
        Assert.Equal(new Bilingual("Een plan", "A plan"), scenario.Title);
        Assert.Equal(new Bilingual("Wat: meer", "What"), scenario.Description);
        Assert.True(scenario.BudgetNeutral);
        Assert.Equal(new RunSettings(uint.MaxValue, 7, 60), scenario.Settings);
    }

    [Fact]
    public void A_file_changes_what_it_names_and_keeps_the_rest_of_what_it_extends()
    {
        _folder.File("far/first.yaml", "name: a\ndescription: a\nbudget: neutral\nrun:\n  seed: 3\nlevers:\n  patience: 0.3\n  fte-change: 0.1\norganisations:\n  clb:\n    ceiling: 30\n    count: 2\nrules:\n  W01: 1\n");
        _folder.File("far/second.yaml", "name: b\ndescription: b\nextends: first.yaml\nlevers:\n  fte-change: 0.2\nrules:\n  C01: 2\n");
        var scenario = Read(Head + "extends: far/second.yaml\nbudget: free\nrun:\n  months: 12\nlevers:\n  patience:\norganisations:\n  clb:\n    count: 1\n");
        Assert.Null(scenario.Parameters.Levers.Patience);
        Assert.Equal(0.2, scenario.Parameters.Levers.FteChange);
        Assert.Equal((30, 1), (scenario.Parameters.Organisations.Clb.Ceiling, scenario.Parameters.Organisations.Clb.Count));
        Assert.Equal(["C01", "W01"], scenario.Parameters.RuleStrengths.Keys);
        Assert.Equal(new RunSettings(3, null, 12), scenario.Settings);
        Assert.False(scenario.BudgetNeutral);
        Assert.Equal("plan", scenario.Title.En);
    }

    [Fact]
    public void An_empty_section_says_nothing() => Assert.Equal(new ModelParameters(), Read(Head + "levers:\npopulation:\n# nothing\n").Parameters);

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_accents_in_the_path_are_fine()
    {
        var path = _folder.File("Gezinnen één/plân é.yaml", "\uFEFFname: Gezin één\r\ndescription: x\r\nlevers:\r\n  patience: 0.4\t# tab before a comment\r\n");
        var scenario = ScenarioReader.Read(path, Rules);
        Assert.Equal(("plân é", "Gezin één", (double?)0.4), (scenario.Name, scenario.Title.Nl, scenario.Parameters.Levers.Patience));
    }

    [Fact]
    public void All_problems_of_a_file_are_told_at_once_in_reading_order() => AssertProblems(
        Head + "levers:\n  patiense: 0.4\n  fte-change: 5\n  patience: 0,4\nrun:\n  seed: -1\nbudget: neutrall\n",
        """4:3: found "patiense" under levers, expected a name that belongs there: 'simulatie parameters --filter levers' lists them (did you mean patience?)""",
        """5:15: found "fte-change: 5", expected a number from -0.9 to 3 (share of FTE)""",
        """6:13: found "patience: 0,4", expected a number from 0 to 1 (openness to guidance, scale of 0 to 1), or nothing to leave it as in practice; write 0.4, not 0,4""",
        """8:9: found "seed: -1", expected a whole number from 0 to 4294967295""",
        """9:9: found "budget: neutrall", expected neutral (staff is scaled to cost what the reference costs) or free (did you mean neutral?)""");

    [Theory]
    [InlineData("  caseload-factor: half", "4:20: found \"caseload-factor: half\", expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor:", "4:19: found nothing for caseload-factor, expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor: .nan", "4:20: found \"caseload-factor: .nan\", expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor: NaN", "4:20: found \"caseload-factor: NaN\", expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor: -.inf", "4:20: found \"caseload-factor: -.inf\", expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor: 1e999", "4:20: found \"caseload-factor: 1e999\", expected a number from 0.2 to 2 (factor)")]
    [InlineData("  caseload-factor: 1,5", "4:20: found \"caseload-factor: 1,5\", expected a number from 0.2 to 2 (factor); write 1.5, not 1,5")]
    [InlineData("  caseload-factor: 9,5", "4:20: found \"caseload-factor: 9,5\", expected a number from 0.2 to 2 (factor); use a decimal point, not a comma")]
    [InlineData("  caseload-factor: 50%", "4:20: found \"caseload-factor: 50%\", expected a number from 0.2 to 2 (factor); write 0.5, not 50%")]
    [InlineData("  caseload-factor: \"1\"", "4:20: found \"caseload-factor: 1\", expected a number from 0.2 to 2 (factor); leave out the quotes")]
    [InlineData("  caseload-factor: 1 times", "4:20: found \"caseload-factor: 1 times\", expected a number from 0.2 to 2 (factor); write 1, not 1 times")]
    [InlineData("  caseload-factor: [1]", "4:20: found a list for caseload-factor, expected a number from 0.2 to 2 (factor)")]
    [InlineData("  fte-change: −0.5", "4:15: found \"fte-change: −0.5\", expected a number from -0.9 to 3 (share of FTE); write -0.5, not −0.5")]
    [InlineData("  specialised-for-all: 1", "4:24: found \"specialised-for-all: 1\", expected yes or no")]
    [InlineData("  trust-rate: 0.1", "4:3: found \"trust-rate\" under levers, expected a name that belongs there: 'simulatie parameters --filter levers' lists them (did you mean trust-rate under uncertainties?)")]
    [InlineData("  fte-change: 0\n  fte-change: 1", "5:3: found \"fte-change\" a second time, expected each key once (the first stands on line 4)")]
    [InlineData("\tfte-change: 0", "4:1: found a tab, expected spaces: YAML does not take tabs in front of a line")]
    [InlineData("  fte-change: &a 0", "4:15: found \"&a\", expected the value only: anchors (&) are not used here; put a text that begins with & between quotes")]
    [InlineData("  fte-change: *a", "4:15: found \"*a\", expected the value itself: aliases (*) are not used here")]
    [InlineData("  fte-change: !!float 0", "4:15: found \"!!float\", expected the value only: tags (!) are not used here; put a text that begins with ! between quotes")]
    [InlineData("  fte-change 0\n  patience: 1", "4:3: found \"fte-change 0\", expected 'key: value', with a colon and a space between them")]
    [InlineData("  patience:1", "4:3: found \"levers: patience:1\", expected lines of 'key: value' under it, with spaces in front and a space after each colon")]
    [InlineData("  fte-change: 0\n   patience: 1", "5:4: found \"patience: 1\", expected the same number of spaces in front as the lines that belong together (2 on line 4, 3 here)")]
    [InlineData("  fte-change: 0: 1", "4:3: found \"fte-change: 0: 1\", expected one 'key: value' per line; put a text with a colon in it between quotes: \"…\"")]
    [InlineData("  fte-change: @0", "4:3: found \"fte-change: @0\", expected a value that begins with a letter or a digit; put any other text between quotes: \"…\"")]
    public void A_wrong_lever_is_told_with_its_place(string lines, string problem) => AssertProblems($"{Head}levers:\n{lines}\n", problem);

    [Theory]
    [InlineData("population:\n  families: 2.000", "4:13: found \"families: 2.000\", expected a whole number from 1 to 20000000 (families); write 2000, not 2.000")]
    [InlineData("population:\n  families: 1e3", "4:13: found \"families: 1e3\", expected a whole number from 1 to 20000000 (families)")]
    [InlineData("population:\n  families: 99999999999999999999", "4:13: found \"families: 99999999999999999999\", expected a whole number from 1 to 20000000 (families)")]
    [InlineData("uncertainties:\n  cost-per-fte: 62.000", "4:17: found \"cost-per-fte: 62.000\", expected a number from 50000 to 80000 (euro per year); write 62000, not 62.000")]
    [InlineData("population:\n  lone-parent: 0.5\n  couple: 0.2", "5:3: found lone-parent 0.5 + couple 0.2 + single-man 0.2 + single-woman 0.15 = 1.05, expected numbers that sum to 1")]
    [InlineData("organisations:\n  OCMW:\n    ceiling: 1", "4:3: found \"OCMW\" under organisations, expected a kind of service, one of ocmw, kind-en-gezin, clb, mutuality, community-work, food-distribution (did you mean ocmw?)")]
    [InlineData("organisations:\n  clb: 3", "4:8: found \"clb: 3\", expected lines of 'key: value' under it, with spaces in front and a space after each colon")]
    [InlineData("rules:\n  W1: 1", "4:3: found \"W1\" under rules, expected the id of a rule: 'simulatie rules' lists them, one of W01, W02, C01 (did you mean W01?)")]
    [InlineData("rules:\n  W01: 4", "4:8: found \"W01: 4\", expected a strength from -3 to 3")]
    [InlineData("rules:\n  W01: 1,5", "4:8: found \"W01: 1,5\", expected a strength from -3 to 3; write 1.5, not 1,5")]
    [InlineData("run:\n  month: 1", "4:3: found \"month\" under run, expected a run setting, one of seed, replicates, months (did you mean months?)")]
    [InlineData("run:\n  replicates: 0", "4:15: found \"replicates: 0\", expected a whole number from 1 to 100000")]
    [InlineData("patience: 0.4", "3:1: found \"patience\", expected one of name, description, extends, budget, run, levers, uncertainties, constants, population, organisations, rules (did you mean patience under levers?)")]
    [InlineData("lever:\n  patience: 0.4", "3:1: found \"lever\", expected one of name, description, extends, budget, run, levers, uncertainties, constants, population, organisations, rules (did you mean levers?)")]
    [InlineData("? [a]\n: 1", "3:3: found a list as a key, expected a word as a key")]
    [InlineData("---\nname: two", "3:1: found a second document, expected one document: leave out the line '---' or '...' and what follows")]
    public void A_wrong_line_is_told_with_its_place(string lines, string problem) => AssertProblems($"{Head}{lines}\n", problem);

    [Theory]
    [InlineData("", "1:1: found an empty file, expected a scenario: 'simulatie new NAME' writes one to start from")]
    [InlineData("# only a comment\n", "1:1: found an empty file, expected a scenario: 'simulatie new NAME' writes one to start from")]
    [InlineData("a letter to the mayor\n", "1:1: found \"a letter to the mayor\", expected lines of 'key: value', such as 'name: my scenario'; put a space after each colon")]
    [InlineData("- a\n- b\n", "1:1: found a list, expected lines of 'key: value', such as 'name: my scenario'; put a space after each colon")]
    [InlineData("description: b\n", "1:1: found no name, expected a name: a text, or one in each language under 'nl:' and 'en:'")]
    [InlineData("name: a\ndescription: {nl: b}\n", "2:1: found no 'en:' under description, expected a text in each language, under 'nl:' and 'en:'")]
    [InlineData("name: a\ndescription: \"\\e[31m\"\n", "2:14: found \"description: \uFFFD[31m\", expected a text, or one in each language under 'nl:' and 'en:'")]
    [InlineData("name: \"a\ndescription: b\n", "1:1: found 'name: \"a', expected a text whose quotes close on the same line")]
    public void A_file_that_is_no_scenario_is_told_so(string text, string problem) => AssertProblems(text, problem);

    [Fact]
    public void A_missing_name_is_not_told_when_the_file_breaks_off_before_it() =>
        AssertProblems("levers:\n  patience: 3\n  fte-change: [\n", [
            """2:13: found "patience: 3", expected a number from 0 to 1 (openness to guidance, scale of 0 to 1), or nothing to leave it as in practice""",
            """3:3: found "fte-change: [", expected brackets that close on the same line"""]);

    [Fact]
    public void Every_slip_of_the_pen_is_told_and_the_lines_without_them_are_checked() =>
        AssertProblems("name: nl: Fout: plan\nlevers:\n  patience 0.4\n  turnover-factor:0.5\n  fte-change: 9\n  caseload-factr: 0.5\nextends\n", [
            "1:1: found \"name: nl: Fout: plan\", expected one 'key: value' per line; put a text with a colon in it between quotes: \"…\"",
            """3:3: found "patience 0.4", expected 'key: value', with a colon and a space between them""",
            """4:3: found "turnover-factor:0.5", expected 'key: value', with a colon and a space between them""",
            """5:15: found "fte-change: 9", expected a number from -0.9 to 3 (share of FTE)""",
            """6:3: found "caseload-factr" under levers, expected a name that belongs there: 'simulatie parameters --filter levers' lists them (did you mean caseload-factor?)""",
            """7:1: found "extends", expected 'key: value', with a colon and a space between them"""]);

    [Fact]
    public void What_stands_under_a_line_that_is_no_section_is_not_guessed_at() =>
        AssertProblems(Head + "levers\n  patience: 3\npopulation:\n  families: many\n", [
            """3:1: found "levers", expected 'key: value', with a colon and a space between them""",
            """6:13: found "families: many", expected a whole number from 1 to 20000000 (families)"""]);

    [Fact]
    public void What_stands_behind_a_tab_is_checked_as_well() => AssertProblems(
        Head + "levers:\n\tpatience: 2\n\tfte-chang: 0.1\n",
        "4:1: found a tab, expected spaces: YAML does not take tabs in front of a line",
        "4:12: found \"patience: 2\", expected a number from 0 to 1 (openness to guidance, scale of 0 to 1), or nothing to leave it as in practice",
        "5:1: found a tab, expected spaces: YAML does not take tabs in front of a line",
        "5:2: found \"fte-chang\" under levers, expected a name that belongs there: 'simulatie parameters --filter levers' lists them (did you mean fte-change?)");

    [Fact]
    public void Shares_are_not_added_up_while_one_of_them_is_wrong() => AssertProblems(
        Head + "population:\n  couple: 0.9\n  lone-parent: lots\n", "5:16: found \"lone-parent: lots\", expected a number from 0 to 1 (share)");

    [Fact]
    public void A_town_too_big_for_the_memory_is_told_what_it_needs()
    {
        var path = _folder.File("plan.yaml", Head + "population:\n  families: 4000000\n");
        var mistake = Assert.Throws<UserMistake>(() => ScenarioReader.Read(path, Rules, availableMemory: 500_000_000));
        Assert.Equal([$"{path}:4:3: found a town of 4000000 families, which needs about 1.0 GB of memory, expected a town that fits in the 0.5 GB of this machine: at most about 2000000 families"], mistake.Messages);
        Assert.Equal(4_000_000, ScenarioReader.Read(path, Rules, availableMemory: 1_000_000_000).Parameters.Population.Families);
    }

    [Fact]
    public void Thousands_of_brackets_are_refused_and_do_not_end_the_program() => AssertProblems(
        "name: " + new string('[', 500_000), "1:16: found more than 10 levels, expected at most three levels: section, name, value");

    [Fact]
    public void Signs_that_no_text_holds_are_told_with_their_place() =>
        AssertProblems("name: a\ndescr\0: b\n", "2:6: found a sign that no text holds (code 0), expected a file written with a text editor");

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF }, "2:2: found a sign that is not UTF-8, expected text in UTF-8: in your editor, choose 'Save as' with the encoding UTF-8")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "1:1: found text in UTF-16, expected text in UTF-8: in your editor, choose 'Save as' with the encoding UTF-8")]
    public void Text_in_another_encoding_is_told(byte[] bytes, string problem)
    {
        var path = _folder.File("plan.yaml", bytes);
        Assert.Equal([$"{path}:{problem}"], ProblemsOf(path));
    }

    private Scenario Read(string text) => ScenarioReader.Read(_folder.File("plan.yaml", text), Rules);

    private void AssertProblems(string text, params string[] problems)
    {
        var path = _folder.File("plan.yaml", text);
        Assert.Equal(problems.Select(problem => $"{path}:{problem}"), ProblemsOf(path));
    }

    private static IReadOnlyList<string> ProblemsOf(string path) => Assert.Throws<UserMistake>(() => ScenarioReader.Read(path, Rules)).Messages;
}
