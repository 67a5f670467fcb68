using ScottPlot;
using Simulatie.Study;
using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>The paper a figure is drawn on, in one language. What ScottPlot has no word for (text outside axes, tables, leaders) is drawn here.</summary>
internal sealed class Sheet(SKCanvas canvas, Language language)
{
    public SKCanvas Canvas { get; } = canvas;

    public Language Language { get; } = language;

    public string Say(Bilingual text) => text.In(Language);

    /// <summary>One line of text; <paramref name="middle"/> is the height of the middle of its capitals.</summary>
    public void Text(string text, float x, float middle, Lettering lettering, SKTextAlign align = SKTextAlign.Left)
    {
        using var font = TextMeasure.Font(lettering);
        using var paint = new SKPaint { Color = lettering.Color, IsAntialias = true };
        var width = font.MeasureText(text);
        var offset = align switch { SKTextAlign.Left => 0, SKTextAlign.Center => -width / 2, _ => -width };
        // Moved to its anchor first: from the offset that is left SvgText knows how the text is aligned.
        Canvas.Save();
        Canvas.Translate(x, middle + font.Metrics.CapHeight / 2);
        Canvas.DrawText(text, offset, 0, SKTextAlign.Left, font, paint);
        Canvas.Restore();
    }

    /// <summary>Several lines from <paramref name="top"/> down; returns where the next line would start.</summary>
    public float Lines(IEnumerable<string> lines, float x, float top, Lettering lettering, SKTextAlign align = SKTextAlign.Left)
    {
        foreach (var line in lines)
        {
            Text(line, x, top + lettering.LineHeight / 2, lettering, align);
            top += lettering.LineHeight;
        }
        return top;
    }

    /// <summary>Several lines around one height.</summary>
    public void LinesAround(IReadOnlyList<string> lines, float x, float middle, Lettering lettering, SKTextAlign align = SKTextAlign.Left) =>
        Lines(lines, x, middle - lines.Count * lettering.LineHeight / 2, lettering, align);

    /// <summary>Text that climbs to the right from its start, for columns narrower than their names.</summary>
    public void Slanted(string text, float x, float y, Lettering lettering)
    {
        Canvas.Save();
        Canvas.RotateDegrees(-38, x, y);
        Text(text, x, y, lettering);
        Canvas.Restore();
    }

    public void Line(float x1, float y1, float x2, float y2, SKColor color, float width = 1)
    {
        using var paint = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
        Canvas.DrawLine(x1, y1, x2, y2, paint);
    }

    public void Fill(Box box, SKColor color)
    {
        using var paint = new SKPaint { Color = color, IsAntialias = true };
        Canvas.DrawRect(box.Left, box.Top, box.Width, box.Height, paint);
    }

    public void Frame(Box box, SKColor color, float width = 1)
    {
        using var paint = new SKPaint { Color = color, StrokeWidth = width, IsStroke = true, IsAntialias = true };
        Canvas.DrawRect(box.Left, box.Top, box.Width, box.Height, paint);
    }

    /// <summary>A piece of a scenario's line with its marker, before its name.</summary>
    public void LineSample(SeriesStyle style, float x1, float x2, float y)
    {
        using var paint = new SKPaint { Color = style.Color.ToSKColor(), StrokeWidth = style.Width, IsStroke = true, IsAntialias = true };
        if (style.Pattern.Intervals.Length > 0)
            paint.PathEffect = SKPathEffect.CreateDash(style.Pattern.Intervals, 0);
        Canvas.DrawLine(x1, y, x2, y, paint);
        Marker(style.Marker, (x1 + x2) / 2, y, 6, style.Color);
    }

    public void Marker(MarkerShape shape, float x, float y, float size, Color color)
    {
        if (shape == MarkerShape.None)
            return;
        using var paint = Paint.NewDisposablePaint();
        new MarkerStyle(shape, size, color) { LineWidth = 1.5f }.Render(Canvas, new Pixel(x, y), paint);
    }
}
