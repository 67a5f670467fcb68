using Microsoft.AspNetCore.Components;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>How often each scenario is the best buy, along what society would pay.</summary>
internal static class AcceptabilityDrawing
{
    private const double Width = 900, Height = 400, Left = 62, Right = 660, Top = 14, Bottom = 340, Apart = 17;

    /// <param name="curves">[curve][price], with the place of the scenario in the comparison, which gives it its colour.</param>
    public static MarkupString Of(IReadOnlyList<(int Place, string Title, double[] Shares)> curves, IReadOnlyList<double> prices, Language language)
    {
        var svg = new SvgDrawing(Width, Height, ReportTexts.Acceptability.In(language), string.Join("; ", curves.Select(curve => curve.Title)), language);
        double X(double price) => Left + (Right - Left) * price / prices[^1];
        double Y(double share) => Bottom - (Bottom - Top) * share;
        foreach (var share in (double[])[0, 0.25, 0.5, 0.75, 1])
        {
            svg.Line(Left, Y(share), Right, Y(share), "#dddddd");
            svg.Words(Left - 8, Y(share) + 4, WrittenNumbers.Percent(share, 0, language), "end", 12);
        }

        foreach (var price in Enumerable.Range(0, 5).Select(at => prices[^1] * at / 4))
            svg.Words(X(price), Bottom + 18, WrittenNumbers.Decimal(price, 0, language), "middle", 12);
        svg.Words((Left + Right) / 2, Bottom + 42, ReportTexts.WillingnessAxis.In(language), "middle", 12);
        var labels = Spread(curves.Select(curve => Y(curve.Shares[^1])).ToArray());
        for (var index = 0; index < curves.Count; index++)
        {
            var (place, title, shares) = curves[index];
            var style = FigureStyle.Series(place);
            svg.Curve(shares.Select((share, at) => (X(prices[at]), Y(share))), style.Color.ToHex(), 2.4, place == 0 ? "7 4" : null);
            svg.Line(Right + 2, Y(shares[^1]), Right + 14, labels[index], style.Color.ToHex(), 1.5);
            svg.Words(Right + 18, labels[index] + 4, Short(title), size: 12.5);
        }

        return svg.Done();
    }

    /// <summary>Heights near those asked for, but far enough apart to read.</summary>
    private static double[] Spread(double[] wanted)
    {
        var order = Enumerable.Range(0, wanted.Length).OrderBy(index => wanted[index]).ToArray();
        var places = (double[])wanted.Clone();
        for (var at = 1; at < order.Length; at++)
            places[order[at]] = Math.Max(places[order[at]], places[order[at - 1]] + Apart);
        var over = order.Length == 0 ? 0 : places[order[^1]] - Bottom;
        for (var at = order.Length - 1; at >= 0 && over > 0; at--)
            places[order[at]] = Math.Min(places[order[at]], at == order.Length - 1 ? Bottom : places[order[at + 1]] - Apart);
        return places;
    }

    private static string Short(string title) => title.Length <= 34 ? title : title[..33] + "…";
}
