using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>How wide text is in Inter, and where it breaks into lines.</summary>
internal static class TextMeasure
{
    /// <summary>The font of a lettering; without hinting, so that widths do not depend on the machine or the scale.</summary>
    public static SKFont Font(Lettering lettering) => Font(lettering.Size, lettering.Bold);

    public static SKFont Font(float size, bool bold) => new(bold ? InterFont.SemiBold : InterFont.Regular, size)
    {
        Subpixel = true,
        LinearMetrics = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
    };

    public static float Width(string text, Lettering lettering)
    {
        using var font = Font(lettering);
        return font.MeasureText(text);
    }

    /// <summary>Breaks text at spaces so that no line is wider than <paramref name="width"/>; a single word that is wider stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, Lettering lettering, float width)
    {
        using var font = Font(lettering);
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.MeasureText(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    /// <summary>The widest line.</summary>
    public static float Width(IEnumerable<string> lines, Lettering lettering) => lines.Select(line => Width(line, lettering)).DefaultIfEmpty().Max();
}
