using ScottPlot;
using Simulatie.Reporting.Figures;

namespace Simulatie.Tests.Reporting.Figures;

/// <summary>The font travels with the program: these tests pass on a machine without any font.</summary>
public class InterFontTests
{
    [Fact]
    public void The_embedded_typeface_is_inter_in_two_weights()
    {
        Assert.Equal("Inter", InterFont.Regular.FamilyName);
        Assert.False(InterFont.Regular.IsBold);
        Assert.True(InterFont.SemiBold.FontWeight >= 600);
    }

    [Fact]
    public void Plots_draw_their_ticks_in_the_embedded_typeface()
    {
        InterFont.Use();
        InterFont.Use();
        Assert.Equal(InterFont.Family, Fonts.Default);
        Assert.Same(InterFont.Regular, Fonts.GetTypeface(InterFont.Family, bold: false, italic: false));
        Assert.Same(InterFont.SemiBold, Fonts.GetTypeface(InterFont.Family, bold: true, italic: false));
    }

    [Fact]
    public void Every_letter_and_sign_of_the_figures_exists_in_it() =>
        Assert.All("abcXYZ0123456789ëïéöüàçÉ€%+−–‘’“”→←<>≥±&/()[];:,.…", sign => Assert.True(InterFont.Regular.ContainsGlyph(sign) && InterFont.SemiBold.ContainsGlyph(sign), sign.ToString()));
}
