using Microsoft.AspNetCore.Components;
using Simulatie.Experiments.Closer;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>Bands from where families stand under the reference to where the same families stand under a policy.</summary>
internal static class FlowDrawing
{
    private const double Width = 900, Height = 520, Top = 36, Left = 290, Right = 610, Upright = 14, Gap = 8;

    public static MarkupString Of(long[,] flows, Bilingual reference, Bilingual policy, Language language)
    {
        var places = Enum.GetValues<Place>();
        var before = places.Select(place => places.Sum(other => flows[(int)place, (int)other])).ToArray();
        var after = places.Select(place => places.Sum(other => flows[(int)other, (int)place])).ToArray();
        var scale = (Height - Top - 10 - Gap * (places.Length - 1)) / Math.Max(1, before.Sum());
        var svg = new SvgDrawing(Width, Height, ReportTexts.Flows.In(language), $"{reference.In(language)} → {policy.In(language)}", language);
        svg.Words(Left, 18, reference.In(language), "end", FigureStyle.Label.Size, bold: true);
        svg.Words(Right, 18, policy.In(language), "start", FigureStyle.Label.Size, bold: true);
        var (leftTops, rightTops) = (Tops(before, scale), Tops(after, scale));
        DrawBands(svg, flows, places, [.. leftTops], [.. rightTops], scale, language);
        Uprights(svg, before, leftTops, scale, Left - Upright, Left - Upright - 8, "end", language);
        Uprights(svg, after, rightTops, scale, Right, Right + Upright + 8, "start", language);
        return svg.Done();
    }

    private static double[] Tops(long[] counts, double scale)
    {
        var tops = new double[counts.Length];
        var next = Top;
        for (var place = 0; place < counts.Length; place++)
        {
            tops[place] = next;
            next += counts[place] * scale + Gap;
        }

        return tops;
    }

    private static void DrawBands(SvgDrawing svg, long[,] flows, Place[] places, double[] left, double[] right, double scale, Language language)
    {
        foreach (var from in places)
            foreach (var to in places)
            {
                if (flows[(int)from, (int)to] is not (> 0 and var count))
                    continue;
                var title = $"{ReportTexts.Of(from).In(language)} → {ReportTexts.Of(to).In(language)}: {WrittenNumbers.Decimal(count, 0, language)}";
                svg.Band(Left, left[(int)from], Right, right[(int)to], count * scale, PlaceColours.Of(from), title);
                left[(int)from] += count * scale;
                right[(int)to] += count * scale;
            }
    }

    private static void Uprights(SvgDrawing svg, long[] counts, double[] tops, double scale, double x, double words, string anchor, Language language)
    {
        var middles = SvgDrawing.Apart([.. tops.Select((top, place) => top + counts[place] * scale / 2)], [.. tops.Select(_ => FigureStyle.Label.LineHeight)], Height - 8);
        foreach (var place in Enum.GetValues<Place>())
        {
            svg.Box(x, tops[(int)place], Upright, counts[(int)place] * scale, PlaceColours.Of(place));
            var share = WrittenNumbers.WholePercent((double)counts[(int)place] / Math.Max(1, counts.Sum()), language);
            svg.Lines(words, middles[(int)place], [$"{ReportTexts.Of(place).In(language)} {share}"], anchor, FigureStyle.Label);
        }
    }
}
