using System.Xml.Linq;

namespace Simulatie.Specs;

/// <summary><c>compare</c> ends in a report that opens anywhere.</summary>
public sealed class ReportSpecs : IDisposable
{
    private readonly SimulatieProgram _simulatie = new();

    public ReportSpecs()
    {
        Directory.CreateDirectory(Path.Combine(_simulatie.Folder, "scenarios"));
        File.WriteAllText(
            Path.Combine(_simulatie.Folder, "scenarios", "baseline.yaml"),
            "name:\n  nl: Praktijk <b>nu</b> & 'straks'\n  en: Practice <b>now</b> & 'later'\ndescription:\n  nl: Een kleine stad.\n  en: A small town.\nrun:\n  replicates: 4\n  months: 24\npopulation:\n  families: 120\nconstants:\n  burn-in-months: 30\n");
        File.WriteAllText(
            Path.Combine(_simulatie.Folder, "scenarios", "staff.yaml"),
            "name:\n  nl: Meer personeel\n  en: More staff\ndescription:\n  nl: De helft meer.\n  en: Half as much again.\nextends: baseline.yaml\nlevers:\n  fte-change: 0.5\n");
    }

    public void Dispose() => _simulatie.Dispose();

    [Theory]
    [InlineData("nl", "Het antwoord", "Helpt ‘Meer personeel’ meer gezinnen blijvend vooruit dan ‘Praktijk <b>nu</b> & 'straks'’?")]
    [InlineData("en", "The answer", "Does ‘More staff’ help more families lastingly than ‘Practice <b>now</b> & 'later'’?")]
    public void Compare_ends_in_a_report_in_the_language_asked_for(string language, string heading, string question)
    {
        var ending = _simulatie.Run("compare", "--lang", language);
        Assert.Equal(0, ending.ExitCode);
        Assert.Contains("report.html", ending.Out);
        var html = File.ReadAllText(Report);
        var page = XDocument.Parse(html.Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal).Replace("charset=\"utf-8\">", "charset=\"utf-8\"/>", StringComparison.Ordinal));
        Assert.Equal(language, page.Root!.Attribute("lang")!.Value);
        Assert.Equal(question, page.Descendants("h1").Single().Value);
        Assert.Equal(heading, page.Descendants("h2").First().Value);
        Assert.Equal(8, page.Descendants("section").Count());
        Assert.Equal(7, page.Descendants("figure").Count());
        Assert.Empty(page.Descendants("script"));
        Assert.Contains($"simulatie compare --lang {language}", html);
    }

    [Fact]
    public void Without_a_report_no_time_goes_into_one()
    {
        var ending = _simulatie.Run("compare", "--no-report");
        Assert.Equal(0, ending.ExitCode);
        Assert.False(File.Exists(Report));
        Assert.DoesNotContain("report", ending.Error + ending.Out);
    }

    private string Report => Path.Combine(_simulatie.Folder, "output", "compare-baseline", "report.html");
}
