using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Simulatie.Experiments;
using Simulatie.Experiments.Closer;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Stories;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Report;
using Simulatie.Study;

namespace Simulatie.Tests.Reporting.Report;

/// <summary>Reports to test: of made-up comparisons, and of a real one of a small town.</summary>
internal static partial class ReportPages
{
    /// <summary>A comparison of two policies in a small town, with all that a report looks at.</summary>
    public static ReportInput SmallTown { get; } = MakeSmallTown();

    public static XDocument Page(ReportInput input, Language language) => Parse(ReportFile.Html(input, language));

    /// <summary>The page as XML: beyond that HTML leaves a few elements open.</summary>
    public static XDocument Parse(string html) => XDocument.Parse(VoidElement().Replace(html, "<$1 />"));

    /// <summary>All that a reader reads.</summary>
    public static string Text(XElement element) => string.Join(' ', element.DescendantNodes().OfType<XText>().Where(text => text.Parent!.Name.LocalName != "style").Select(text => text.Value));

    public static IEnumerable<XElement> All(this XContainer page, string name) => page.Descendants().Where(element => element.Name.LocalName == name);

    private static ReportInput MakeSmallTown()
    {
        var town = new ModelParameters { Population = new Population { Families = 150 }, Constants = new Constants { BurnInMonths = 36 } };
        var reference = new Scenario("practice", new("Praktijk", "Practice"), new("Zoals nu.", "As now."), town);
        Scenario[] policies =
        [
            new("staff", new("Meer personeel", "More staff"), new("Dubbel.", "Double."), town with { Levers = new Levers { FteChange = 0.5 } }),
            new("bureaucracy", new("Minder bureaucratie", "Less bureaucracy"), new("Half.", "Half."), town with { Levers = new Levers { BureaucracyFactor = 0.5 } }),
        ];
        var plan = new RunPlan(7, 4, 24, 2);
        var result = Comparison.Run(reference, policies, plan);
        var focus = ReportInput.FocusOf(result)!;
        Scenario[] two = [reference, focus];
        return new ReportInput(
            result, CloserLook.At(result.Scenarios, plan), Drivers.Of(reference, focus, plan), Follow.Family(two, plan, Follow.Typical(two, plan)),
            new Provenance("simulatie compare", "abc", _ => []));
    }

    [GeneratedRegex("<((?:meta|br|hr|link|img)\\b[^>]*?)/?>")]
    private static partial Regex VoidElement();
}
