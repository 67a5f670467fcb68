using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>A line of text as an SVG draws it: what it says and the box that its letters fill.</summary>
internal sealed partial record DrawnText(string Text, double Left, double Right, double Top, double Bottom, bool Turned)
{
    /// <summary>All text of an SVG, in the order of drawing.</summary>
    public static IReadOnlyList<DrawnText> In(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text").Select(Of)];

    public bool Overlaps(DrawnText other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    private static DrawnText Of(XElement element)
    {
        var (x, y, size, length) = (Number(element, "x"), Number(element, "y"), Number(element, "font-size"), Number(element, "textLength"));
        x -= element.Attribute("text-anchor")?.Value switch { "end" => length, "middle" => length / 2, _ => 0 };
        // Capitals and ascenders reach 0.73 of the size above the line in Inter, descenders 0.2 below it.
        var corners = new[] { (x, y - 0.73 * size), (x + length, y - 0.73 * size), (x, y + 0.2 * size), (x + length, y + 0.2 * size) }
            .Select(corner => Moved(corner, element.Attribute("transform")?.Value)).ToArray();
        return new DrawnText(
            element.Value, corners.Min(c => c.X), corners.Max(c => c.X), corners.Min(c => c.Y), corners.Max(c => c.Y),
            element.Attribute("transform")?.Value.StartsWith("matrix", StringComparison.Ordinal) ?? false);
    }

    private static (double X, double Y) Moved((double X, double Y) point, string? transform)
    {
        if (transform is null)
            return point;
        var n = Figure().Matches(transform).Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        return transform.StartsWith("translate", StringComparison.Ordinal)
            ? (point.X + n[0], point.Y + n.ElementAtOrDefault(1))
            : (n[0] * point.X + n[2] * point.Y + n[4], n[1] * point.X + n[3] * point.Y + n[5]);
    }

    private static double Number(XElement element, string name) =>
        element.Attribute(name) is { } attribute ? double.Parse(attribute.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"-?\d+(\.\d+)?(e-?\d+)?")]
    private static partial Regex Figure();
}
