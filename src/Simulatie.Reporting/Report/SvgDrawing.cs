using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>A small drawing of the report, in its own units; every text in it is escaped.</summary>
internal sealed class SvgDrawing
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";
    private readonly XElement _root;

    public SvgDrawing(double width, double height, string title, string description, Language language) => _root = new XElement(
        Ns + "svg", new XAttribute("viewBox", $"0 0 {Text(width)} {Text(height)}"), new XAttribute("role", "img"), new XAttribute("lang", language == Language.Dutch ? "nl" : "en"),
        new XAttribute("aria-label", title), new XAttribute("font-family", SvgText.FontFamily), new XElement(Ns + "title", title), new XElement(Ns + "desc", description));

    public void Box(double x, double y, double width, double height, string fill, string? title = null) => _root.Add(new XElement(
        Ns + "rect", Place("x", x), Place("y", y), Place("width", Math.Max(0, width)), Place("height", Math.Max(0, height)), new XAttribute("fill", fill), title is null ? null : new XElement(Ns + "title", title)));

    public void Line(double x1, double y1, double x2, double y2, string stroke = "#4d4d4d", double width = 1, string? dash = null) => _root.Add(new XElement(
        Ns + "line", Place("x1", x1), Place("y1", y1), Place("x2", x2), Place("y2", y2), new XAttribute("stroke", stroke), Place("stroke-width", width), Dashes(dash)));

    public void Dot(double x, double y, string stroke, bool filled) => _root.Add(new XElement(
        Ns + "circle", Place("cx", x), Place("cy", y), Place("r", 4), new XAttribute("fill", filled ? stroke : "#fff"), new XAttribute("stroke", stroke), Place("stroke-width", 1.6)));

    public void Curve(IEnumerable<(double X, double Y)> points, string stroke, double width = 2, string? dash = null) => _root.Add(new XElement(
        Ns + "polyline", new XAttribute("points", string.Join(' ', points.Select(point => $"{Text(point.X)},{Text(point.Y)}"))),
        new XAttribute("fill", "none"), new XAttribute("stroke", stroke), Place("stroke-width", width), Dashes(dash)));

    /// <summary>A band from one upright to another.</summary>
    public void Band(double left, double leftTop, double right, double rightTop, double height, string fill, string title)
    {
        var middle = (left + right) / 2;
        _root.Add(new XElement(
            Ns + "path",
            new XAttribute("d", string.Create(CultureInfo.InvariantCulture,
                $"M{left:0.##} {leftTop:0.##}C{middle:0.##} {leftTop:0.##} {middle:0.##} {rightTop:0.##} {right:0.##} {rightTop:0.##}v{height:0.##}C{middle:0.##} {rightTop + height:0.##} {middle:0.##} {leftTop + height:0.##} {left:0.##} {leftTop + height:0.##}z")),
            new XAttribute("fill", fill), new XAttribute("fill-opacity", "0.55"), new XElement(Ns + "title", title)));
    }

    public void Words(double x, double y, string text, string anchor = "start", double size = 13, bool bold = false) => _root.Add(new XElement(
        Ns + "text", Place("x", x), Place("y", y), Place("font-size", size), new XAttribute("fill", "#1b1b1b"), new XAttribute("text-anchor", anchor), bold ? new XAttribute("font-weight", "600") : null, text));

    /// <summary>Lines of text around a height.</summary>
    public void Lines(double x, double middle, IReadOnlyList<string> lines, string anchor, Lettering lettering)
    {
        for (var line = 0; line < lines.Count; line++)
            Words(x, middle + lettering.Size * 0.36 + (line - (lines.Count - 1) / 2.0) * lettering.LineHeight, lines[line], anchor, lettering.Size, lettering.Bold);
    }

    /// <summary>Places near those asked for, but so far apart that text of these heights does not overlap.</summary>
    /// <param name="bottom">None lies below this.</param>
    public static double[] Apart(IReadOnlyList<double> wanted, IReadOnlyList<double> heights, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(index => wanted[index]).ThenBy(index => index).ToArray();
        double[] places = [.. wanted];
        double Gap(int at) => (heights[order[at - 1]] + heights[order[at]]) / 2;
        for (var at = 1; at < order.Length; at++)
            places[order[at]] = Math.Max(places[order[at]], places[order[at - 1]] + Gap(at));
        if (order.Length > 0)
            places[order[^1]] = Math.Min(places[order[^1]], bottom);
        for (var at = order.Length - 1; at > 0; at--)
            places[order[at - 1]] = Math.Min(places[order[at - 1]], places[order[at]] - Gap(at));
        return places;
    }

    public MarkupString Done() => new(_root.ToString(SaveOptions.DisableFormatting));

    private static XAttribute? Dashes(string? dash) => dash is null ? null : new XAttribute("stroke-dasharray", dash);

    private static XAttribute Place(string name, double value) => new(name, Text(value));

    private static string Text(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
