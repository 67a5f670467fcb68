using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>A figure's SVG as part of a page.</summary>
internal static partial class InlineFigure
{
    /// <summary>The drawing without file header, as wide as its place, with ids that no other figure of the page has.</summary>
    public static MarkupString Of(Figure figure, Language language)
    {
        var svg = figure.Svg(language);
        svg = svg[svg.IndexOf("<svg", StringComparison.Ordinal)..].TrimEnd();
        var start = svg.IndexOf('>', StringComparison.Ordinal);
        var head = SizeAttribute().Replace(svg[..start], "");
        svg = head + svg[start..];
        return new MarkupString(Clip().Replace(svg, match => $"{match.Groups[1].Value}{figure.Name}-clip{match.Groups[2].Value}"));
    }

    [GeneratedRegex("""\s(?:width|height)="[^"]*" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex SizeAttribute();

    [GeneratedRegex("""(id="|url\(\#)clip(\d+)""")]
    private static partial Regex Clip();
}
