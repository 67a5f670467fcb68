using ScottPlot;
using SkiaSharp;

namespace Simulatie.Reporting.Figures;

/// <summary>How one scenario is drawn: colour, line pattern and marker each tell it apart, so that a figure also reads in grey.</summary>
public sealed record SeriesStyle(Color Color, LinePattern Pattern, MarkerShape Marker, float Width);

/// <summary>One kind of lettering. <paramref name="Size"/> in pixels of the figure; a figure of <see cref="FigureStyle.Width"/> prints 17 cm wide.</summary>
public sealed record Lettering(float Size, bool Bold, SKColor Color)
{
    /// <summary>From one baseline to the next.</summary>
    public float LineHeight => MathF.Round(Size * 1.28f);
}

/// <summary>What all figures share: sizes, colours, lettering.</summary>
public static class FigureStyle
{
    /// <summary>Pixels across; 900 pixels on 17 cm make the smallest letters 6 points.</summary>
    public const int Width = 900;

    /// <summary>A PNG has this many dots for each pixel across and down.</summary>
    public const int PngScale = 2;

    /// <summary>Dots per metre of a PNG, so that it prints 17 cm wide.</summary>
    public const int DotsPerMetre = (int)(Width * PngScale / 0.17);

    /// <summary>White space around the whole figure.</summary>
    public const float Margin = 16;

    /// <summary>More scenarios than this get a panel each instead of a line each.</summary>
    public const int MostLinesInOnePanel = 6;

    /// <summary>Months of practice shown before the policy starts.</summary>
    public const int MonthsShownBefore = 24;

    public static SKColor Ink { get; } = SKColor.Parse("#222222");
    public static SKColor Muted { get; } = SKColor.Parse("#5C5C5C");
    public static SKColor Pale { get; } = SKColor.Parse("#A0A0A0");
    public static SKColor RowShade { get; } = SKColor.Parse("#F4F4F4");
    public static SKColor GridLine { get; } = SKColor.Parse("#E4E4E4");

    public static Lettering Title { get; } = new(17, true, Ink);
    public static Lettering Subtitle { get; } = new(12.5f, false, Muted);
    public static Lettering PanelTitle { get; } = new(12.5f, true, Ink);
    public static Lettering SmallPanelTitle { get; } = new(11.5f, true, Ink);
    public static Lettering Label { get; } = new(12, false, Ink);
    public static Lettering LabelBold { get; } = new(12, true, Ink);
    public static Lettering Small { get; } = new(11, false, Ink);
    public static Lettering Tick { get; } = new(11, false, Muted);
    public static Lettering Caption { get; } = new(11, false, Muted);

    /// <summary>The Okabe–Ito colours in the order that kept neighbours apart; yellow is left for areas, as it is too faint for a line on white.</summary>
    public static IReadOnlyList<Color> Colours { get; } =
        [.. new[] { "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9" }.Select(Color.FromHex)];

    /// <summary>Better than the reference, worse, and not told apart.</summary>
    public static Color Better { get; } = Color.FromHex("#0072B2");
    public static Color Worse { get; } = Color.FromHex("#D55E00");
    public static Color Unresolved { get; } = Color.FromHex("#7A7A7A");

    /// <summary>Six areas that lie on one another: light and dark in turn, so that the borders show in grey too.</summary>
    public static IReadOnlyList<Color> AreaColours { get; } =
        [.. new[] { "#0072B2", "#9AD1F2", "#009E73", "#F0E442", "#D55E00", "#F2C57C" }.Select(Color.FromHex)];

    /// <summary>The reference: black and dashed in every figure.</summary>
    public static SeriesStyle Reference { get; } = new(Color.FromHex("#222222"), Dashes(7, 4), MarkerShape.None, 2);

    private static readonly LinePattern[] Patterns =
        [LinePattern.Solid, LinePattern.Solid, LinePattern.Solid, Dashes(10, 3), Dashes(2, 2.5f), Dashes(8, 3, 2, 3)];

    private static readonly MarkerShape[] Markers =
    [
        MarkerShape.FilledCircle, MarkerShape.FilledSquare, MarkerShape.FilledTriangleUp,
        MarkerShape.FilledDiamond, MarkerShape.FilledTriangleDown, MarkerShape.OpenCircle,
    ];

    /// <summary>The style of a scenario by its place in the comparison; 0 is the reference.</summary>
    public static SeriesStyle Series(int place)
    {
        if (place == 0)
            return Reference;
        var style = (place - 1) % Colours.Count;
        return new SeriesStyle(Colours[style], Patterns[style], Markers[style], 2);
    }

    private static LinePattern Dashes(params float[] lengths) => new(lengths, 0, "dashes");
}
