using ScottPlot;
using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Each free parameter before and after seeing the study: a flat prior, and how the sets lie in it.</summary>
public sealed class PosteriorMarginals(Ensemble ensemble) : Figure
{
    private const int Columns = 4;
    private const int Bins = 12;
    private const float GapX = 46;
    private const float GapY = 30;
    private const float PanelHeight = 84;
    private const float Indent = 16;

    private readonly IReadOnlyList<PosteriorRow> _rows = Posterior.Of(ensemble);

    public override string Name => "posterior-marginals";

    public override Bilingual Title { get; } = new("Wat de studie van elke vrije parameter zegt", "What the study says of each free parameter");

    public override Bilingual Subtitle { get; } = new(
        "Balken: hoe de parametersets over het bereik van de prior verdeeld zijn. Lijn: de prior, overal even dicht. Getal: spreiding van de posterior tegenover die van de prior; grijs en vanaf 0,9: niet geïdentificeerd, de studie zegt er niets over.",
        "Bars: how the parameter sets are spread over the range of the prior. Line: the prior, equally dense everywhere. Number: spread of the posterior relative to that of the prior; grey and from 0.9 on: not identified, the study says nothing of it.");

    public override IReadOnlyList<Bilingual> Notes =>
    [
        new($"{ensemble.Sets.Count} parametersets na {ensemble.Simulations} simulaties. Een oordeel dat van een niet-geïdentificeerde parameter afhangt, is het oordeel van zijn prior.",
            $"{ensemble.Sets.Count} parameter sets after {ensemble.Simulations} simulations. A verdict that depends on a parameter that is not identified is the verdict of its prior."),
    ];

    internal override IEnumerable<Bilingual> Named => _rows.Select(row => row.Parameter.Text);

    internal override float BodyHeight(Language language) => Grid(language).Height;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var grid = Grid(sheet.Language);
        for (var tile = 0; tile < _rows.Count; tile++)
        {
            var data = new Box(area.Left + Indent + grid.Column(tile) * (PanelWidth + GapX), area.Top + grid.PanelTop(tile), PanelWidth, PanelHeight);
            DrawTile(sheet, data, tile);
        }
    }

    private static float PanelWidth => (FigureStyle.Width - 2 * FigureStyle.Margin - 2 * Indent - (Columns - 1) * GapX) / Columns;

    private TileGrid Grid(Language language) => new(
        [.. _rows.Select(row => TitleOf(row, language).Count * FigureStyle.SmallPanelTitle.LineHeight + FigureStyle.Tick.LineHeight + 8)], Columns, PanelHeight, GapY);

    private static IReadOnlyList<string> TitleOf(PosteriorRow row, Language language) => TextMeasure.Wrap(row.Parameter.Text.In(language), FigureStyle.SmallPanelTitle, PanelWidth);

    private void DrawTile(Sheet sheet, Box data, int free)
    {
        var row = _rows[free];
        var density = Density(free);
        var panel = new Panel(data, 0, 1, 0, Math.Max(2, density.Max() * 1.05));
        var color = row.IsIdentified ? FigureStyle.Colours[0] : FigureStyle.Unresolved;
        for (var bin = 0; bin < Bins; bin++)
        {
            var bar = panel.Plot.Add.Rectangle((bin + 0.06) / Bins, (bin + 0.94) / Bins, 0, density[bin]);
            bar.FillColor = color;
            bar.LineWidth = 0;
        }
        panel.Segment(0, 1, 1, 1, Color.FromSKColor(FigureStyle.Ink), 1.5f);
        panel.XTicks(new[] { 0, 0.5, 1 }.Select(unit => new Tick(unit, Written(Priors.Declared.Value(free, unit), sheet.Language))));
        panel.Render(sheet);
        var title = TitleOf(row, sheet.Language);
        var top = data.Top - 6 - FigureStyle.Tick.LineHeight - title.Count * FigureStyle.SmallPanelTitle.LineHeight;
        top = sheet.Lines(title, data.Left, top, FigureStyle.SmallPanelTitle);
        var verdict = row.IsIdentified ? "" : $": {sheet.Say(new Bilingual("niet geïdentificeerd", "not identified"))}";
        sheet.Text(WrittenNumbers.Decimal(row.Narrowed, 2, sheet.Language) + verdict, data.Left, top + FigureStyle.Tick.LineHeight / 2, FigureStyle.Tick);
    }

    /// <summary>Density of the sets relative to the prior, bin by bin: 1 everywhere when the study says nothing.</summary>
    private double[] Density(int free)
    {
        var density = new double[Bins];
        foreach (var set in ensemble.Sets)
            density[Math.Clamp((int)(Priors.Declared.Unit(free, set[free]) * Bins), 0, Bins - 1)] += (double)Bins / ensemble.Sets.Count;
        return density;
    }

    /// <summary>With as few decimals as tell the value.</summary>
    private static string Written(double value, Language language) =>
        WrittenNumbers.Decimal(value, Enumerable.Range(1, 2).FirstOrDefault(decimals => Math.Abs(value - Math.Round(value, decimals)) < 1e-9, 3), language);
}
