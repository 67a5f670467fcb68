using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Simulatie.Specs;

/// <summary>The report in a real browser: automated accessibility checks (axe), a phone's width, and A4 paper. Skipped where there is no browser.</summary>
public sealed partial class ReportInBrowserSpecs(ReportInBrowserSpecs.Reports reports) : IClassFixture<ReportInBrowserSpecs.Reports>
{
    // Runs axe in the page, then leaves nothing in it but what was found.
    private const string RunAxe = """
        axe.run(document).then(found => {
          const text = JSON.stringify({
            violations: found.violations.map(rule => ({ id: rule.id, where: rule.nodes.map(node => node.html.slice(0, 200)) })),
            passes: found.passes.map(rule => rule.id) });
          document.body.innerHTML = "<pre id='found'></pre>";
          document.getElementById("found").textContent = text;
        });
        """;

    [Theory]
    [InlineData("nl", 1280)]
    [InlineData("en", 500)]
    public void Axe_finds_nothing_to_mend(string language, int width)
    {
        var found = Axe(reports.Of(language), width);
        Assert.True(found.Violations.Count == 0, string.Join('\n', found.Violations));
        // It did look, at what matters most here too.
        Assert.Superset(new HashSet<string> { "color-contrast", "document-title", "html-has-lang", "landmark-one-main", "svg-img-alt", width < 600 ? "scrollable-region-focusable" : "heading-order" }, found.Passes.ToHashSet());
    }

    [Fact]
    public void Axe_would_find_what_is_wrong()
    {
        var spoiled = reports.Of("en").Replace(" lang=\"en\"", "", StringComparison.Ordinal).Replace("--soft: #4d4d4d", "--soft: #cccccc", StringComparison.Ordinal);
        Assert.Superset(new HashSet<string> { "color-contrast", "html-has-lang" }, Axe(spoiled).Violations.Select(violation => violation.Split(':')[0]).ToHashSet());
    }

    [Theory]
    [InlineData(390)]
    [InlineData(768)]
    [InlineData(1280)]
    public void Only_tables_and_drawings_scroll_sideways(int width)
    {
        const string measure = """
            const frame = document.querySelector("iframe");
            frame.onload = () => document.title = frame.contentDocument.documentElement.scrollWidth;
            """;
        var page = $"<html><head><title></title></head><body><iframe style='width:{width}px;height:900px;border:0' srcdoc=\"{WebUtility.HtmlEncode(reports.Of("nl"))}\"></iframe><script>{measure}</script></body></html>";
        Assert.InRange(int.Parse(Title().Match(Browser.Dump(page)).Groups[1].Value), 1, width);
    }

    [Fact]
    public void It_prints_on_A4()
    {
        var pdf = Browser.Print(reports.Of("en"));
        var sizes = MediaBox().Matches(pdf).Select(box => box.Groups[1].Value).Distinct().ToList();
        // 210 × 297 mm in points, as the browser rounds them.
        Assert.Matches(@"^59[45][.\d]* 84[12][.\d]*$", Assert.Single(sizes));
    }

    private static (IReadOnlyList<string> Violations, IReadOnlyList<string> Passes) Axe(string html, int width = 1280)
    {
        var script = $"<script>{AxeScript}</script><script>{RunAxe}</script></body>";
        var text = WebUtility.HtmlDecode(Found().Match(Browser.Dump(html.Replace("</body>", script, StringComparison.Ordinal), width)).Groups[1].Value);
        using var found = JsonDocument.Parse(text);
        return (
            [.. found.RootElement.GetProperty("violations").EnumerateArray().Select(rule => $"{rule.GetProperty("id").GetString()}: {rule.GetProperty("where")}")],
            [.. found.RootElement.GetProperty("passes").EnumerateArray().Select(rule => rule.GetString()!)]);
    }

    private static string AxeScript { get; } = ReadAxe();

    private static string ReadAxe()
    {
        using var reader = new StreamReader(typeof(Deque.AxeCore.Commons.AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<pre id=\"found\">(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();

    [GeneratedRegex("<title>(\\d+)</title>")]
    private static partial Regex Title();

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d. ]+)\]")]
    private static partial Regex MediaBox();

    /// <summary>A report of a small town in each language, made once.</summary>
    public sealed class Reports : IDisposable
    {
        private readonly SimulatieProgram _simulatie = new();

        public string Of(string language)
        {
            Browser.SkipWithout();
            var folder = Path.Combine(_simulatie.Folder, language);
            if (!Directory.Exists(folder))
                Make(language, folder);
            return File.ReadAllText(Path.Combine(folder, "report.html"));
        }

        private void Make(string language, string folder)
        {
            var scenarios = Directory.CreateDirectory(Path.Combine(_simulatie.Folder, "scenarios")).FullName;
            File.WriteAllText(
                Path.Combine(scenarios, "baseline.yaml"),
                "name: Practice\ndescription: A small town.\nrun:\n  replicates: 4\n  months: 24\npopulation:\n  families: 120\nconstants:\n  burn-in-months: 30\n");
            File.WriteAllText(Path.Combine(scenarios, "staff.yaml"), "name: Half as much staff again, in a title that is long enough to break\ndescription: More.\nextends: baseline.yaml\nlevers:\n  fte-change: 0.5\n");
            File.WriteAllText(Path.Combine(scenarios, "simpler.yaml"), "name: Less bureaucracy\ndescription: Less.\nextends: baseline.yaml\nlevers:\n  bureaucracy-factor: 0.5\n");
            Assert.Equal(0, _simulatie.Run("compare", "--lang", language, "--out", folder, "--quiet").ExitCode);
        }

        public void Dispose() => _simulatie.Dispose();
    }
}
