using ScottPlot;
using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Rows of points with their intervals around a line at 0, one outcome.</summary>
internal sealed class ForestPanel
{
    private const float BetweenTickLabels = 8;
    private const int FewestTicks = 3;
    private const float EdgeWithoutTick = 9;
    private readonly Panel _panel;
    private readonly OutcomeScale _scale;
    private readonly Box _area;

    /// <param name="values">Everything that must fit on the axis, in the outcome's unit.</param>
    /// <param name="signed">Ticks carry a plus or minus: the axis holds differences.</param>
    public ForestPanel(Box area, Outcome outcome, IEnumerable<Estimate> values, Language language, bool signed)
    {
        (_scale, _area) = (OutcomeScale.Of(outcome), area);
        var ends = values.SelectMany(value => new[] { value.Mean, value.Low, value.High }).Append(0).Select(value => value * _scale.Factor).ToList();
        var edge = EdgeWithoutTick / area.Width;
        string Write(double value, NiceScale scale) => signed ? WrittenNumbers.Signed(value, scale.Decimals, language) : _scale.Level(value, scale.Decimals, language);
        var x = ClosestTicksThatFit(ends, area.Width, edge, Write);
        _panel = new Panel(area, x.Low, x.High, 0, area.Height);
        _panel.GridAlongX();
        _panel.XTicks(x.Ticks(edge).Select(value => new Tick(value, Write(value, x))));
        _panel.Segment(0, 0, 0, area.Height, Color.FromSKColor(FigureStyle.Ink), 1.2f);
    }

    /// <param name="middle">The height of the row on the sheet.</param>
    public void Add(float middle, Estimate value, Color color, bool filled)
    {
        if (!double.IsFinite(value.Mean))
            return;
        var y = _area.Bottom - middle;
        if (double.IsFinite(value.Low))
            _panel.Segment(value.Low * _scale.Factor, y, value.High * _scale.Factor, y, color, 2);
        // An open point is a filled one with a white heart: the interval does not show through it.
        _panel.Plot.Add.Marker(value.Mean * _scale.Factor, y, MarkerShape.FilledCircle, 8.5f, color);
        if (!filled)
            _panel.Plot.Add.Marker(value.Mean * _scale.Factor, y, MarkerShape.FilledCircle, 5, Colors.White);
    }

    public void Render(Sheet sheet) => _panel.Render(sheet);

    private static NiceScale ClosestTicksThatFit(IReadOnlyList<double> values, float width, float edge, Func<double, NiceScale, string> write)
    {
        for (var ticks = (int)(width / (2 * BetweenTickLabels)); ticks > FewestTicks; ticks--)
        {
            var scale = NiceScale.Around(values, ticks, roundOut: false, edge);
            var room = scale.Step / (scale.High - scale.Low) * width - BetweenTickLabels;
            if (scale.Ticks(edge).All(tick => TextMeasure.Width(write(tick, scale), FigureStyle.Tick) <= room))
                return scale;
        }
        return NiceScale.Around(values, FewestTicks, roundOut: false, edge);
    }

    /// <summary>Better, worse or not told apart.</summary>
    public static Color Verdict(Outcome outcome, Estimate difference, bool resolved) => (resolved, OutcomeCatalogue.Of(outcome).Better) switch
    {
        (false, _) or (_, Direction.Neutral) => FigureStyle.Unresolved,
        (_, Direction.HigherIsBetter) => difference.Mean > 0 ? FigureStyle.Better : FigureStyle.Worse,
        (_, Direction.LowerIsBetter) => difference.Mean < 0 ? FigureStyle.Better : FigureStyle.Worse,
    };
}
