using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Makes the text of an SVG good to read, select, search and edit.</summary>
/// <remarks>
/// The drawing library places every letter by itself. Here a line of text becomes one start and one length, so that it stays in its place
/// where Inter is not installed and another typeface steps in.
/// </remarks>
internal static class SvgText
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Rewrite(byte[] svg, string title, string description, Language language)
    {
        using var stream = new MemoryStream(svg);
        var root = XDocument.Load(stream).Root!;
        foreach (var text in root.Descendants(Svg + "text"))
            RewriteText(text);
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("lang", language == Language.Dutch ? "nl" : "en");
        root.AddFirst(new XElement(Svg + "title", title), new XElement(Svg + "desc", description));
        return Write(root);
    }

    private static void RewriteText(XElement text)
    {
        var words = text.Value.Trim();
        var size = float.Parse(text.Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        var bold = text.Attribute("font-weight") is not null;
        using var font = TextMeasure.Font(size, bold);
        text.SetAttributeValue("x", First(text.Attribute("x")));
        text.SetAttributeValue("y", First(text.Attribute("y")));
        text.SetAttributeValue("font-family", $"{InterFont.Family}, sans-serif");
        if (bold)
            text.SetAttributeValue("font-weight", "600");
        text.SetAttributeValue("textLength", font.MeasureText(words).ToString("0.##", CultureInfo.InvariantCulture));
        text.SetAttributeValue("lengthAdjust", "spacingAndGlyphs");
        text.Value = words;
    }

    /// <summary>The place of the first letter.</summary>
    private static string? First(XAttribute? places) => places?.Value.Split(',')[0].Trim();

    private static string Write(XElement root)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(text, settings))
            root.Save(writer);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }
}
