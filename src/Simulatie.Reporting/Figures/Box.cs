using ScottPlot;

namespace Simulatie.Reporting.Figures;

/// <summary>A rectangle on the sheet, in pixels; y grows downward.</summary>
internal readonly record struct Box(float Left, float Top, float Width, float Height)
{
    public float Right => Left + Width;

    public float Bottom => Top + Height;

    public float MiddleX => Left + Width / 2;

    public float MiddleY => Top + Height / 2;

    public PixelRect ToPixels() => new(Left, Right, Bottom, Top);

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public Box Grown(float by) => new(Left - by, Top - by, Width + 2 * by, Height + 2 * by);
}
