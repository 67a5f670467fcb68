using Simulatie.Study;
using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>A figure: a title, how to read it, a drawing, and notes below. The same object makes the PNG and the SVG, in either language.</summary>
public abstract class Figure
{
    /// <summary>The name of its files, without extension.</summary>
    public abstract string Name { get; }

    public abstract Bilingual Title { get; }

    /// <summary>What is drawn and how to read it.</summary>
    public abstract Bilingual Subtitle { get; }

    /// <summary>What a reader must know of this figure beside its subtitle; one paragraph each.</summary>
    public virtual IReadOnlyList<Bilingual> Notes => [];

    /// <summary>What a reader must know of the run, such as "not yet calibrated"; stands below the figure's own notes.</summary>
    public IReadOnlyList<Bilingual> RunNotes { get; set; } = [];

    /// <summary>Names of everything drawn, for readers who cannot see the picture.</summary>
    internal abstract IEnumerable<Bilingual> Named { get; }

    /// <summary>Height of the drawing between subtitle and notes.</summary>
    internal abstract float BodyHeight(Language language);

    internal abstract void DrawBody(Sheet sheet, Box area);

    /// <summary>The picture at print size: <see cref="FigureStyle.PngScale"/> dots for each pixel, with its print width and the program's version in the file.</summary>
    public byte[] Png(Language language)
    {
        var height = Height(language);
        using var surface = SKSurface.Create(new SKImageInfo(FigureStyle.Width * FigureStyle.PngScale, height * FigureStyle.PngScale, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(FigureStyle.PngScale);
        Draw(surface.Canvas, language);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return PngNotes.Add(png.ToArray(), Title.In(language), FigureStyle.DotsPerMetre);
    }

    /// <summary>The same as vectors, with text that can be selected and searched.</summary>
    public string Svg(Language language)
    {
        var height = Height(language);
        using var stream = new MemoryStream();
        using (var canvas = SKSvgCanvas.Create(SKRect.Create(FigureStyle.Width, height), stream))
            Draw(canvas, language);
        return SvgText.Rewrite(stream.ToArray(), Title.In(language), $"{Subtitle.In(language)} {string.Join("; ", Named.Select(name => name.In(language)))}", language);
    }

    private const float BodyWidth = FigureStyle.Width - 2 * FigureStyle.Margin;
    // Narrower than the drawing: an SVG may be shown in a wider typeface than Inter.
    private const float TextWidth = BodyWidth - 68;
    private const float Gap = 10;

    private IReadOnlyList<string> TitleLines(Language language) => TextMeasure.Wrap(Title.In(language), FigureStyle.Title, TextWidth);

    private IReadOnlyList<string> SubtitleLines(Language language) => TextMeasure.Wrap(Subtitle.In(language), FigureStyle.Subtitle, TextWidth);

    private IReadOnlyList<string> NoteLines(Language language) => [.. Notes.Concat(RunNotes).SelectMany(note => TextMeasure.Wrap(note.In(language), FigureStyle.Caption, TextWidth))];

    private int Height(Language language) => (int)MathF.Ceiling(
        BodyTop(language) + BodyHeight(language) + Gap + NoteLines(language).Count * FigureStyle.Caption.LineHeight + FigureStyle.Margin);

    private float BodyTop(Language language) => FigureStyle.Margin + TitleLines(language).Count * FigureStyle.Title.LineHeight
        + 2 + SubtitleLines(language).Count * FigureStyle.Subtitle.LineHeight + Gap;

    private void Draw(SKCanvas canvas, Language language)
    {
        var sheet = new Sheet(canvas, language);
        sheet.Fill(new Box(0, 0, FigureStyle.Width, Height(language)), SKColors.White);
        var next = sheet.Lines(TitleLines(language), FigureStyle.Margin, FigureStyle.Margin, FigureStyle.Title);
        sheet.Lines(SubtitleLines(language), FigureStyle.Margin, next + 2, FigureStyle.Subtitle);
        var area = new Box(FigureStyle.Margin, BodyTop(language), BodyWidth, BodyHeight(language));
        DrawBody(sheet, area);
        sheet.Lines(NoteLines(language), FigureStyle.Margin, area.Bottom + Gap, FigureStyle.Caption);
    }
}
