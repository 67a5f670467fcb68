using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Makes the text of an SVG good to read, select, search and edit.</summary>
/// <remarks>
/// The drawing library places every letter by itself. Here a line of text becomes one anchor (its start, middle or end) and one length, so that
/// it stays in its place where Inter is not installed and another typeface steps in.
/// </remarks>
internal static class SvgText
{
    // Arial and its like are not wider than Inter: with them text also fits in viewers that do not know textLength.
    internal const string FontFamily = $"{InterFont.Family}, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
    private const float Rounding = 0.6f;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static string Rewrite(byte[] svg, string title, string description, Language language)
    {
        using var stream = new MemoryStream(svg);
        var root = XDocument.Load(stream).Root!;
        foreach (var text in root.Descendants(Svg + "text"))
            RewriteText(text);
        NumberClips(root);
        root.SetAttributeValue("viewBox", $"0 0 {root.Attribute("width")!.Value} {root.Attribute("height")!.Value}");
        root.SetAttributeValue("role", "img");
        root.SetAttributeValue("lang", language == Language.Dutch ? "nl" : "en");
        root.AddFirst(new XElement(Svg + "title", title), new XElement(Svg + "desc", description));
        return Write(root);
    }

    private static void RewriteText(XElement text)
    {
        var words = text.Value.Trim();
        var size = Number(text.Attribute("font-size")!.Value);
        var bold = text.Attribute("font-weight") is not null;
        using var font = TextMeasure.Font(size, bold);
        var length = font.MeasureText(words);
        var (anchor, x) = Anchor(Number(First(text.Attribute("x"))), length);
        text.SetAttributeValue("x", x.ToString("0.##", CultureInfo.InvariantCulture));
        text.SetAttributeValue("y", First(text.Attribute("y")));
        text.SetAttributeValue("text-anchor", anchor);
        text.SetAttributeValue("font-family", FontFamily);
        if (bold)
            text.SetAttributeValue("font-weight", "600");
        text.SetAttributeValue("textLength", length.ToString("0.##", CultureInfo.InvariantCulture));
        text.SetAttributeValue("lengthAdjust", "spacingAndGlyphs");
        text.Value = words;
    }

    /// <summary>The library counts clips over all drawings of the process; counted anew, the same figure has the same bytes.</summary>
    private static void NumberClips(XElement root)
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var clip in root.Descendants(Svg + "clipPath"))
        {
            var number = $"clip{numbers.Count + 1}";
            numbers.Add(clip.Attribute("id")!.Value, number);
            clip.SetAttributeValue("id", number);
        }
        foreach (var use in root.Descendants().Attributes("clip-path"))
            use.Value = $"url(#{numbers[use.Value["url(#".Length..^1]]})";
    }

    /// <summary>How a text is aligned, read from where it begins: before its anchor by its whole length, by half of it, or not.</summary>
    private static (string? Anchor, float X) Anchor(float begin, float length) =>
        MathF.Abs(begin + length) < Rounding ? ("end", begin + length)
        : MathF.Abs(begin + length / 2) < Rounding ? ("middle", begin + length / 2)
        : (null, begin);

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The place of the first letter.</summary>
    private static string First(XAttribute? places) => places?.Value.Split(',')[0].Trim() ?? "0";

    private static string Write(XElement root)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(text, settings))
            root.Save(writer);
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }
}
