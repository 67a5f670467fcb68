using System.Text.RegularExpressions;
using System.Xml.Linq;
using Simulatie.Experiments;
using Simulatie.Reporting.Report;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Report;

/// <summary>What holds for every report, whatever it compares.</summary>
public partial class ReportPageTests
{
    private static readonly IReadOnlyDictionary<string, ReportInput> Inputs = new Dictionary<string, ReportInput>
    {
        ["a small town"] = ReportPages.SmallTown,
        ["many policies"] = new(SyntheticComparison.Of(17)),
        ["one policy"] = new(SyntheticComparison.Of(2)),
        ["one replicate"] = new(SyntheticComparison.Of(3, replicates: 1)),
        ["nothing but the reference"] = new(SyntheticComparison.Of(1)),
        ["no difference anywhere"] = new(SyntheticComparison.Of(3, scale: 0)),
    };

    public static TheoryData<string, Language> Reports => [.. from input in Inputs.Keys from language in Enum.GetValues<Language>() select (input, language)];

    [Theory, MemberData(nameof(Reports))]
    public void It_is_one_page_in_one_language_that_needs_nothing_from_elsewhere(string input, Language language)
    {
        var html = ReportFile.Html(Inputs[input], language);
        var page = ReportPages.Parse(html);
        Assert.StartsWith("<!DOCTYPE html>", html.TrimStart());
        Assert.Equal(language == Language.Dutch ? "nl" : "en", page.Root!.Attribute("lang")!.Value);
        Assert.Empty(page.All("script").Concat(page.All("link")).Concat(page.All("img")).Concat(page.All("iframe")));
        var addresses = page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "action").Select(attribute => attribute.Value);
        Assert.All(addresses, address => Assert.StartsWith("#", address));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch("url\\((?!#)|@import", html);
        Assert.DoesNotMatch("https?://(?!www\\.w3\\.org/(2000/svg|1999/xlink)\")", html);
    }

    [Theory, MemberData(nameof(Reports))]
    public void Every_figure_has_a_name_for_those_who_cannot_see_it_and_its_numbers_below_it(string input, Language language)
    {
        var page = ReportPages.Page(Inputs[input], language);
        Assert.All(page.All("svg"), svg =>
        {
            Assert.Equal("img", svg.Attribute("role")!.Value);
            Assert.NotEmpty(svg.Elements().Single(element => element.Name.LocalName == "title").Value);
        });
        Assert.All(page.All("figure"), figure =>
        {
            Assert.Single(figure.All("figcaption"));
            Assert.Contains(figure.ElementsAfterSelf().First().DescendantsAndSelf(), element => element.Name.LocalName == "table");
        });
        Assert.Equal(page.All("svg").Count(), page.All("figure").Count());
        if (Inputs[input].Policies.Count > 0)
            Assert.True(page.All("figure").Count() >= 3);
    }

    [Theory, MemberData(nameof(Reports))]
    public void Every_table_has_a_caption_and_rows_as_long_as_its_head(string input, Language language) =>
        Assert.All(ReportPages.Page(Inputs[input], language).All("table"), table =>
        {
            Assert.NotEmpty(table.All("caption").Single().Value);
            var columns = table.All("thead").Single().All("th").Count();
            Assert.All(table.All("tbody").Single().All("tr"), row => Assert.Equal(
                columns, row.Elements().Sum(cell => int.Parse(cell.Attribute("colspan")?.Value ?? "1"))));
        });

    [Theory, MemberData(nameof(Reports))]
    public void Headings_go_down_one_level_at_a_time_and_links_lead_somewhere(string input, Language language)
    {
        var page = ReportPages.Page(Inputs[input], language);
        var levels = page.Descendants().Where(element => Heading().IsMatch(element.Name.LocalName)).Select(element => element.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.All("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
        Assert.All(page.Descendants().Attributes("aria-labelledby"), label => Assert.Contains(label.Value, ids));
        Assert.All(page.Descendants().Attributes("clip-path"), clip => Assert.Contains(clip.Value[5..^1], ids));
    }

    [Theory, MemberData(nameof(Reports))]
    public void Numbers_are_written_as_the_language_writes_them(string input, Language language)
    {
        var text = ReportPages.Text(ReportPages.Page(Inputs[input], language).All("body").Single());
        // What stands between digits: a separator of thousands is followed by three of them. Versions and axis labels of one digit do not occur.
        var foreign = language == Language.Dutch ? @"\d\.\d{1,2}(?!\d)" : @"\d,\d{1,2}(?!\d)";
        Assert.DoesNotMatch(foreign, text.Replace("simulatie 0.1.0", "", StringComparison.Ordinal));
        Assert.DoesNotContain("NaN", text);
        Assert.DoesNotContain("∞", text);
    }

    [Theory, MemberData(nameof(Reports))]
    public void The_same_input_gives_the_same_page(string input, Language language) =>
        Assert.Equal(ReportFile.Html(Inputs[input], language), ReportFile.Html(Inputs[input], language));

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Names_and_descriptions_can_inject_nothing(Language language)
    {
        const string evil = "</style><script>alert('1')</script> \"a\" & 'b' <img src=x onerror=alert(1)> &lt;i&gt; ]]> --> {{x}} @x";
        var tame = SyntheticComparison.Of(3);
        var renamed = tame.Scenarios.Select(scenario => scenario with { Title = new(evil + scenario.Name, evil + scenario.Name), Description = new(evil, evil) }).ToList();
        var result = Comparison.Summarise(tame.Plan, renamed, tame.Runs);
        var html = ReportFile.Html(new ReportInput(result, Made: new Simulatie.Experiments.Store.Provenance(evil, evil, _ => [])), language);
        var page = ReportPages.Parse(html);
        Assert.Empty(page.All("script").Concat(page.All("img")).Concat(page.All("i")));
        Assert.DoesNotContain("<script", html);
        Assert.Contains(page.All("dd"), description => description.Value == evil);
        Assert.Contains(page.All("th"), head => head.Value == evil + renamed[1].Name);
        Assert.Contains(evil, page.All("h1").Single().Value);
    }

    [Fact]
    public void No_sentence_of_one_language_slips_into_the_other()
    {
        string[] dutch = [" de ", " het ", " een ", " van "], english = [" the ", " and ", " with "];
        // Titles, figures and roles included: every word that a reader meets.
        var (nl, en) = (Words(Language.Dutch), Words(Language.English));
        Assert.All(english, word => Assert.DoesNotContain(word, nl));
        Assert.All(dutch, word => Assert.DoesNotContain(word, en));
    }

    private static string Words(Language language) =>
        $" {ReportPages.Text(ReportPages.Page(ReportPages.SmallTown, language).All("body").Single())} ".ToLowerInvariant();

    [GeneratedRegex("^h[1-6]$")]
    private static partial Regex Heading();
}
