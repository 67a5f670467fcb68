using SkiaSharp;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The mean outcome where two parameters cross.</summary>
public sealed class HeatMap(OutcomeDefinition outcome, HeatMapCells cells) : Figure
{
    private const float AxisWidth = 66;
    private const float CellHeight = 34;
    private const float MostCellWidth = 78;
    private const float Header = 24;
    private const float Footer = 44;
    private const float KeyWidth = 240;
    private const float ScaleHeight = 12;
    private const int MostDecimals = 4;

    private readonly IReadOnlyList<ParameterName> _names = ParameterName.Of([cells.KeyX, cells.KeyY]);
    private readonly OutcomeScale _scale = OutcomeScale.Of(outcome.Outcome);

    public override string Name => "heat-map";

    public override Bilingual Title => SensitivityLabels.HeatMapTitle(outcome, _names[0].Short, _names[1].Short);

    public override Bilingual Subtitle => SensitivityLabels.HeatMapHow(new(_scale.Name(outcome.Outcome, Language.Dutch), _scale.Name(outcome.Outcome, Language.English)));

    internal override IEnumerable<Bilingual> Named => _names.Select(name => new Bilingual(name.Short, name.Short));

    internal override float BodyHeight(Language language) => Math.Max(Header + cells.Y.Count * CellHeight + Footer, 230);

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var width = Math.Min(MostCellWidth, (area.Width - AxisWidth - KeyWidth - 20) / cells.X.Count);
        var data = new Box(area.Left + AxisWidth, area.Top + Header, width * cells.X.Count, cells.Y.Count * CellHeight);
        var finite = cells.Means.Cast<double>().Where(double.IsFinite).ToArray();
        var (low, high) = (finite.Min(), finite.Max());
        for (var row = 0; row < cells.Y.Count; row++)
            for (var column = 0; column < cells.X.Count; column++)
                DrawCell(sheet, new Box(data.Left + column * width, data.Bottom - (row + 1) * CellHeight, width, CellHeight), cells.Means[row, column], low, high);
        NameAxes(sheet, data, width);
        DrawKey(sheet, new Box(data.Right + 24, data.Top, KeyWidth, data.Height), low, high);
    }

    private void DrawCell(Sheet sheet, Box cell, double mean, double low, double high)
    {
        if (!double.IsFinite(mean))
        {
            sheet.Text("–", cell.MiddleX, cell.MiddleY, FigureStyle.Tick, SKTextAlign.Center);
            return;
        }
        var color = Shade(mean, low, high);
        sheet.Fill(cell.Grown(-0.75f), color);
        var text = Write(mean, low, high, sheet.Language);
        if (TextMeasure.Width(text, FigureStyle.Tick) < cell.Width - 4)
            sheet.Text(text, cell.MiddleX, cell.MiddleY, FigureStyle.Tick with { Color = CellShading.TextOn(color) }, SKTextAlign.Center);
    }

    // The shading takes the root of a share; squared, its steps are even.
    private static SKColor Shade(double mean, double low, double high) =>
        CellShading.Of(high > low ? Math.Pow((mean - low) / (high - low), 2) : 0, 1);

    private string Write(double mean, double low, double high, Language language)
    {
        var span = (high - low) * _scale.Factor;
        var decimals = span > 0 ? Math.Clamp((int)Math.Ceiling(1 - Math.Log10(span)), 0, 4) : 2;
        return _scale.Level(mean * _scale.Factor, decimals, language);
    }

    private void NameAxes(Sheet sheet, Box data, float width)
    {
        var language = sheet.Language;
        var (decimalsX, decimalsY) = (Decimals(cells.X), Decimals(cells.Y));
        for (var column = 0; column < cells.X.Count; column++)
            sheet.Text(WrittenNumbers.Decimal(cells.X[column], decimalsX, language), data.Left + (column + 0.5f) * width, data.Bottom + 12, FigureStyle.Tick, SKTextAlign.Center);
        for (var row = 0; row < cells.Y.Count; row++)
            sheet.Text(WrittenNumbers.Decimal(cells.Y[row], decimalsY, language), data.Left - 8, data.Bottom - (row + 0.5f) * CellHeight, FigureStyle.Tick, SKTextAlign.Right);
        sheet.Text($"{_names[0].Short} ({_names[0].Unit.In(language)})", data.Left, data.Bottom + 32, FigureStyle.SmallPanelTitle);
        sheet.Text($"{_names[1].Short} ({_names[1].Unit.In(language)})", data.Left - AxisWidth + 6, data.Top - 13, FigureStyle.SmallPanelTitle);
    }

    /// <summary>As few as tell the values from their neighbours.</summary>
    private static int Decimals(IReadOnlyList<double> values)
    {
        var near = 0.05 * values.Zip(values.Skip(1), (one, next) => next - one).Min();
        return Enumerable.Range(0, MostDecimals).FirstOrDefault(decimals => values.All(value => Math.Abs(Math.Round(value, decimals) - value) <= near), MostDecimals);
    }

    private void DrawKey(Sheet sheet, Box area, double low, double high)
    {
        const int steps = 24;
        for (var step = 0; step < steps; step++)
            sheet.Fill(new Box(area.Left + step * area.Width / steps, area.Top, area.Width / steps + 0.5f, ScaleHeight), Shade(step / (steps - 1.0), 0, 1));
        sheet.Text(Write(low, low, high, sheet.Language), area.Left, area.Top + ScaleHeight + 10, FigureStyle.Tick);
        sheet.Text(Write(high, low, high, sheet.Language), area.Right, area.Top + ScaleHeight + 10, FigureStyle.Tick, SKTextAlign.Right);
        var top = area.Top + ScaleHeight + 32;
        foreach (var name in _names)
        {
            top = sheet.Lines([name.Short], area.Left, top, FigureStyle.SmallPanelTitle);
            top = sheet.Lines(name.MeaningLines(sheet.Language, area.Width), area.Left, top, FigureStyle.Tick) + 8;
        }
    }
}
