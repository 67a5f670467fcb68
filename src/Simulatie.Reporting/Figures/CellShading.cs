using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>Colour of a cell by its share: white to dark blue, so that it reads in grey too.</summary>
internal static class CellShading
{
    private static readonly SKColor Lightest = SKColor.Parse("#F3F7FB");
    private static readonly SKColor Darkest = SKColor.Parse("#08467F");

    /// <param name="share">0 to <paramref name="highest"/>. The root makes small shares visible beside a large one.</param>
    public static SKColor Of(double share, double highest)
    {
        if (!(share > 0) || highest <= 0)
            return Lightest;
        var depth = Math.Sqrt(Math.Min(1, share / highest));
        return new SKColor(Between(Lightest.Red, Darkest.Red, depth), Between(Lightest.Green, Darkest.Green, depth), Between(Lightest.Blue, Darkest.Blue, depth));
    }

    /// <summary>Black or white, whichever stands out more (WCAG relative luminance).</summary>
    public static SKColor TextOn(SKColor cell) =>
        0.2126 * Linear(cell.Red) + 0.7152 * Linear(cell.Green) + 0.0722 * Linear(cell.Blue) > 0.179 ? SKColors.Black : SKColors.White;

    private static byte Between(byte low, byte high, double depth) => (byte)Math.Round(low + (high - low) * depth);

    private static double Linear(byte channel) => channel / 255.0 <= 0.04045 ? channel / 255.0 / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);
}
