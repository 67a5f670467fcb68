using Microsoft.AspNetCore.Components;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>How often each scenario is the best buy, along what society would pay.</summary>
internal static class AcceptabilityDrawing
{
    private const double Width = 900, Height = 400, Left = 52, Right = 640, Top = 14, Bottom = 340;

    private static readonly string?[] Dashes = [null, null, null, "10 3", "2 2.5", "8 3 2 3"];

    /// <param name="curves">[curve][price]; the reference is black and dashed as in every figure.</param>
    public static MarkupString Of(IReadOnlyList<(string Title, bool Reference, double[] Shares)> curves, IReadOnlyList<double> prices, Language language)
    {
        var svg = new SvgDrawing(Width, Height, ReportTexts.Acceptability.In(language), string.Join("; ", curves.Select(curve => curve.Title)), language);
        double X(double price) => Left + (Right - Left) * price / prices[^1];
        double Y(double share) => Bottom - (Bottom - Top) * share;
        DrawAxes(svg, prices[^1], X, Y, language);
        IReadOnlyList<string>[] names = [.. curves.Select(curve => TextMeasure.Wrap(curve.Title, FigureStyle.Label, (float)(Width - Right - 24)))];
        var places = SvgDrawing.Apart([.. curves.Select(curve => Y(curve.Shares[^1]))], [.. names.Select(lines => lines.Count * (double)FigureStyle.Label.LineHeight + 3)], Bottom);
        var policies = 0;
        for (var index = 0; index < curves.Count; index++)
        {
            var (_, reference, shares) = curves[index];
            var (colour, dash) = reference ? ("#222222", "7 4") : (FigureStyle.Colours[policies % Dashes.Length].ToHex(), Dashes[policies++ % Dashes.Length]);
            svg.Curve(shares.Select((share, at) => (X(prices[at]), Y(share))), colour, 2.4, dash);
            svg.Line(Right + 2, Y(shares[^1]), Right + 14, places[index], colour, 1.5);
            svg.Lines(Right + 19, places[index], names[index], "start", FigureStyle.Label);
        }

        return svg.Done();
    }

    private static void DrawAxes(SvgDrawing svg, double highest, Func<double, double> x, Func<double, double> y, Language language)
    {
        foreach (var share in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            svg.Line(Left, y(share), Right, y(share), "#dddddd");
            svg.Lines(Left - 8, y(share), [WrittenNumbers.Percent(share, 0, language)], "end", FigureStyle.Tick);
        }

        foreach (var price in Enumerable.Range(0, 5).Select(at => highest * at / 4))
            svg.Lines(x(price), Bottom + 16, [WrittenNumbers.Decimal(price, 0, language)], "middle", FigureStyle.Tick);
        svg.Lines((Left + Right) / 2, Bottom + 40, [ReportTexts.WillingnessAxis.In(language)], "middle", FigureStyle.Label);
    }
}
