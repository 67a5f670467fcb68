using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The axes, points and intervals of <see cref="CostAgainstEffect"/>, with a strip at the right for costs that are not estimated.</summary>
internal sealed class CostScatter
{
    private const double Thousand = 1000;
    private const float LabelWidth = 168;
    // Room around an interval and around a point, a little more than each is drawn.
    private const float StemWidth = 5;
    private const float PointWidth = 10;
    // Nearer than this a label needs no line to its point.
    private const float NeedsLeader = 10.5f;
    // 0, then to either side in turn.
    private static readonly float[] Steps = [0, .. Enumerable.Range(1, 40).SelectMany(place => new float[] { place, -place })];
    private readonly Box _data;
    private readonly Box _strip;
    private readonly Panel _panel;
    private readonly IReadOnlyList<EffectRow> _rows;
    private readonly OutcomeScale _scale = OutcomeScale.Of(Outcome.LastingHelp);
    private readonly float[] _asides;

    public CostScatter(Box data, float stripWidth, float stripGap, IReadOnlyList<EffectRow> rows, Language language)
    {
        (_data, _rows) = (data, rows);
        _strip = new Box(data.Right + stripGap, data.Top, stripWidth, data.Height);
        var x = NiceScale.Around(rows.Where(row => row.Cost is not null).SelectMany(row => Ends(row.Cost!.Value)).Append(0).Select(euros => euros / Thousand), 8, roundOut: false);
        var y = NiceScale.Around(rows.SelectMany(row => Ends(Effect(row))).Append(0).Select(share => share * _scale.Factor), 8, roundOut: false);
        _panel = new Panel(data, x.Low, x.High, y.Low, y.High);
        _panel.Plot.Grid.XAxisStyle.IsVisible = true;
        _panel.XTicks(x.Ticks().Select(value => new Tick(value, WrittenNumbers.Signed(value, x.Decimals, language))));
        _panel.YTicks(y.Ticks().Select(value => new Tick(value, WrittenNumbers.Signed(value, y.Decimals, language))));
        _panel.Segment(x.Low, 0, x.High, 0, Color.FromSKColor(FigureStyle.Ink), 1.2f);
        _panel.Segment(0, y.Low, 0, y.High, Color.FromSKColor(FigureStyle.Ink), 1.2f);
        _asides = Asides();
    }

    /// <summary>The labels of all points, the reference's last, and whether all found free room.</summary>
    public (IReadOnlyList<PlacedLabel> Labels, bool AllFree) Label(IReadOnlyList<string> texts, string reference)
    {
        var all = texts.Append(reference).Select(text => TextMeasure.Wrap(text, FigureStyle.Small, LabelWidth)).ToArray();
        var points = _rows.Select((_, row) => Point(row)).Append(Origin).ToArray();
        var sizes = all.Select(lines => (TextMeasure.Width(lines, FigureStyle.Small) + 2, lines.Count * FigureStyle.Small.LineHeight)).ToArray();
        var bounds = _strip.Width == 0 ? _data : _data with { Width = _strip.Right - _data.Left };
        var (boxes, allFree) = PointLabels.Place(points, sizes, Obstacles(), bounds);
        return ([.. all.Select((lines, i) => new PlacedLabel(lines, boxes[i], points[i]))], allFree);
    }

    public void Draw(Sheet sheet, IReadOnlyList<PlacedLabel> labels)
    {
        _panel.Render(sheet);
        DrawStrip(sheet);
        for (var row = 0; row < _rows.Count; row++)
            DrawPoint(sheet, row);
        sheet.Marker(MarkerShape.FilledDiamond, Origin.X, Origin.Y, 10, Color.FromSKColor(FigureStyle.Ink));
        foreach (var label in labels)
            DrawLabel(sheet, label);
        sheet.Text(sheet.Say(Labels.LastingHelpDifference), _data.Left - 40, _data.Top - 14, FigureStyle.Small);
        sheet.Text(sheet.Say(Labels.YearlyCostDifference), _data.MiddleX, _data.Bottom + 32, FigureStyle.Small, SKTextAlign.Center);
    }

    private (float X, float Y) Origin => (_panel.X(0), _panel.Y(0));

    private static Estimate Effect(EffectRow row) => row.Differences[0].Value;

    private static IEnumerable<double> Ends(Estimate value) => [value.Mean, value.Low, value.High];

    private (float X, float Y) Point(int row) => (
        _rows[row].Cost is { } cost ? _panel.X(cost.Mean / Thousand) + _asides[row] : StripX(row),
        _panel.Y(Effect(_rows[row]).Mean * _scale.Factor));

    /// <summary>Policies of much the same cost would hide one another's interval: from the cheapest on, each takes the nearest free place beside its cost, but none to the left of a cheaper one.</summary>
    private float[] Asides()
    {
        var taken = new List<Box> { new Box(Origin.X, Origin.Y, 0, 0).Grown(3) };
        var asides = new float[_rows.Count];
        var cheaper = float.NegativeInfinity;
        foreach (var sameCost in Enumerable.Range(0, _rows.Count).Where(row => _rows[row].Cost is not null).GroupBy(row => Math.Round(_rows[row].Cost!.Value.Mean / Thousand)).OrderBy(group => group.Key))
        {
            var dearest = cheaper;
            foreach (var row in sameCost)
            {
                var boxes = AtTrueCost(row);
                bool IsFree(float step) => boxes[0].MiddleX + step >= cheaper && !boxes.Any(box => taken.Any((box with { Left = box.Left + step }).Overlaps));
                asides[row] = Steps.Cast<float?>().FirstOrDefault(step => IsFree(step!.Value)) ?? Math.Max(0, cheaper - boxes[0].MiddleX);
                taken.AddRange(boxes.Select(box => box with { Left = box.Left + asides[row] }));
                dearest = Math.Max(dearest, boxes[0].MiddleX + asides[row]);
            }

            cheaper = dearest;
        }

        return asides;
    }

    /// <summary>The room that a point and its interval take at its true cost.</summary>
    private Box[] AtTrueCost(int row)
    {
        var effect = Effect(_rows[row]);
        var (x, y) = (_panel.X(_rows[row].Cost!.Value.Mean / Thousand), _panel.Y(effect.Mean * _scale.Factor));
        var (top, bottom) = double.IsFinite(effect.Low) ? (_panel.Y(effect.High * _scale.Factor), _panel.Y(effect.Low * _scale.Factor)) : (y, y);
        return [new Box(x, top, 0, bottom - top).Grown(StemWidth / 2), new Box(x, y, 0, 0).Grown(PointWidth / 2)];
    }

    /// <summary>In the strip the place from left to right means nothing: the points stand beside one another.</summary>
    private float StripX(int row)
    {
        var unknown = _rows.Count(other => other.Cost is null);
        var place = _rows.Take(row).Count(other => other.Cost is null);
        return _strip.Left + (place + 0.5f) * _strip.Width / unknown;
    }

    /// <summary>The boxes of a point's two intervals; flat where an interval is missing.</summary>
    private (Box Across, Box Up) Bars(int row)
    {
        var (x, y) = Point(row);
        var effect = Effect(_rows[row]);
        var (low, high) = double.IsFinite(effect.Low) ? (_panel.Y(effect.Low * _scale.Factor), _panel.Y(effect.High * _scale.Factor)) : (y, y);
        var (left, right) = _rows[row].Cost is { } cost && double.IsFinite(cost.Low) ? (_panel.X(cost.Low / Thousand) + _asides[row], _panel.X(cost.High / Thousand) + _asides[row]) : (x, x);
        return (new Box(left, y - 1, right - left, 2), new Box(x - 1, high, 2, low - high));
    }

    private List<Box> Obstacles()
    {
        var obstacles = new List<Box> { new Box(_data.Left, Origin.Y - 1, _data.Width, 2), new Box(Origin.X - 1, _data.Top, 2, _data.Height), Around(Origin) };
        for (var row = 0; row < _rows.Count; row++)
            obstacles.AddRange([Around(Point(row)), Bars(row).Across, Bars(row).Up]);
        if (_strip.Width > 0)
            obstacles.Add(new Box(_data.Right, _data.Top, 2, _data.Height));
        return obstacles;
    }

    private static Box Around((float X, float Y) point) => new Box(point.X, point.Y, 0, 0).Grown(5);

    private void DrawPoint(Sheet sheet, int row)
    {
        var (value, resolved, _) = _rows[row].Differences[0];
        var color = ForestPanel.Verdict(Outcome.LastingHelp, value, resolved);
        var (across, up) = Bars(row);
        sheet.Fill(across, color.ToSKColor());
        sheet.Fill(up, color.ToSKColor());
        var (x, y) = Point(row);
        sheet.Marker(MarkerShape.FilledCircle, x, y, 9, color);
        if (!resolved)
            sheet.Marker(MarkerShape.FilledCircle, x, y, 5, Colors.White);
    }

    private void DrawStrip(Sheet sheet)
    {
        if (_strip.Width == 0)
            return;
        sheet.Frame(_strip, FigureStyle.Pale);
        var heading = TextMeasure.Wrap($"{sheet.Say(Labels.Cost)} {sheet.Say(Labels.CostNotEstimated)}", FigureStyle.Small, Math.Max(_strip.Width, 84));
        sheet.Lines(heading, _strip.MiddleX, _strip.Bottom + 6, FigureStyle.Small, SKTextAlign.Center);
    }

    private static void DrawLabel(Sheet sheet, PlacedLabel label)
    {
        if (PointLabels.Distance(label.Box, label.Point) > NeedsLeader)
            sheet.Line(label.Point.X, label.Point.Y,
                Math.Clamp(label.Point.X, label.Box.Left, label.Box.Right), Math.Clamp(label.Point.Y, label.Box.Top, label.Box.Bottom), FigureStyle.Pale, 0.8f);
        sheet.Lines(label.Lines, label.Box.Left + 1, label.Box.Top, FigureStyle.Small);
    }
}

/// <summary>A label, where it stands, and the point it names.</summary>
internal sealed record PlacedLabel(IReadOnlyList<string> Lines, Box Box, (float X, float Y) Point);
