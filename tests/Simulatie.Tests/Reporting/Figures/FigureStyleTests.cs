using ScottPlot;
using SkiaSharp;
using Simulatie.Reporting.Figures;

namespace Simulatie.Tests.Reporting.Figures;

public class FigureStyleTests
{
    [Fact]
    public void In_grey_the_lines_of_one_panel_differ_in_pattern_or_marker()
    {
        var styles = Enumerable.Range(0, FigureStyle.MostLinesInOnePanel).Select(FigureStyle.Series).ToArray();
        Assert.Equal(styles.Length, styles.Select(style => (style.Marker, string.Join(' ', style.Pattern.Intervals))).Distinct().Count());
        Assert.Equal(styles.Length, styles.Select(style => style.Color).Distinct().Count());
    }

    [Fact]
    public void In_grey_neighbouring_areas_differ_in_lightness() =>
        Assert.All(FigureStyle.AreaColours.Zip(FigureStyle.AreaColours.Skip(1)), pair =>
            Assert.True(Math.Abs(Luminance(pair.First.ToSKColor()) - Luminance(pair.Second.ToSKColor())) > 0.15));

    [Fact]
    public void Numbers_in_a_cell_stand_out_from_it_whatever_its_share()
    {
        for (var share = 0.0; share <= 1; share += 0.01)
        {
            var cell = CellShading.Of(share, 1);
            var (one, other) = (Luminance(cell), Luminance(CellShading.TextOn(cell)));
            // The contrast that WCAG asks of text.
            Assert.True((Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05) >= 4.5, $"share {share}");
        }
    }

    [Fact]
    public void A_larger_share_is_never_lighter()
    {
        var luminances = Enumerable.Range(0, 101).Select(percent => Luminance(CellShading.Of(percent / 100.0, 1))).ToArray();
        Assert.Equal(luminances.OrderDescending(), luminances);
    }

    private static double Luminance(SKColor color) => 0.2126 * Linear(color.Red) + 0.7152 * Linear(color.Green) + 0.0722 * Linear(color.Blue);

    private static double Linear(byte channel) => channel / 255.0 <= 0.04045 ? channel / 255.0 / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);
}
