using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>One row that explains the two lines of every small panel.</summary>
internal static class TrajectoryLegend
{
    public const float Height = 30;

    public static void Draw(Sheet sheet, Box area, Bilingual reference, Bilingual scenario)
    {
        var (x, y) = (area.Left, area.Top + 8);
        sheet.LineSample(FigureStyle.Reference, x, x + 30, y);
        x += 38;
        var name = $"{sheet.Say(reference)} ({sheet.Say(Labels.Reference)})";
        sheet.Text(name, x, y, FigureStyle.Label);
        x += TextMeasure.Width(name, FigureStyle.Label) + 26;
        sheet.Fill(new Box(x, y - 6, 30, 12), FigureStyle.Series(1).Color.WithAlpha(0.2f).ToSKColor());
        sheet.LineSample(FigureStyle.Series(1) with { Marker = ScottPlot.MarkerShape.None }, x, x + 30, y);
        sheet.Text($"{sheet.Say(scenario)}; {sheet.Say(Labels.Band)}", x + 38, y, FigureStyle.Label);
    }
}
