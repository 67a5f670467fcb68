using SkiaSharp;
using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Every two free parameters together: the sets as points below the diagonal, their correlation above it.</summary>
public sealed class PosteriorPairs(Ensemble ensemble) : Figure
{
    private const float Gap = 3;
    private const float PointSize = 1.1f;

    /// <summary>About where a correlation of two hundred independent pairs still falls by chance, once in a hundred.</summary>
    private const double Noticeable = 0.18;

    private static readonly Lettering NameOf = new(9.5f, true, FigureStyle.Ink);

    public override string Name => "posterior-pairs";

    public override Bilingual Title { get; } = new("Wat de studie van telkens twee parameters samen zegt", "What the study says of every two parameters together");

    public override Bilingual Subtitle { get; } = new(
        "Onder de diagonaal: elke parameterset als punt, in het bereik van beide priors. Erboven: de correlatie; vet als ze groter is dan toeval zou geven. Twee parameters die samen bewegen, ruilen: de studie legt hun combinatie vast en niet elk apart.",
        "Below the diagonal: each parameter set as a point, in the range of both priors. Above it: the correlation; bold when it is larger than chance would make it. Two parameters that move together trade: the study fixes their combination and not each alone.");

    public override IReadOnlyList<Bilingual> Notes =>
    [
        new($"{ensemble.Sets.Count} parametersets. De namen zijn die van ‘simulatie parameters’.", $"{ensemble.Sets.Count} parameter sets. The names are those of ‘simulatie parameters’."),
    ];

    internal override IEnumerable<Bilingual> Named => Priors.Declared.Parameters.Select(parameter => parameter.Text);

    internal override float BodyHeight(Language language) => FigureStyle.Width - 2 * FigureStyle.Margin;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var count = ensemble.Keys.Count;
        var side = area.Width / count;
        for (var row = 0; row < count; row++)
            for (var column = 0; column < count; column++)
            {
                var cell = new Box(area.Left + column * side, area.Top + row * side, side, side).Grown(-Gap / 2);
                if (row == column)
                    DrawName(sheet, cell, row);
                else if (row > column)
                    DrawPoints(sheet, cell, column, row);
                else
                    DrawCorrelation(sheet, cell, Posterior.Correlation(ensemble, row, column));
            }
    }

    private static void DrawName(Sheet sheet, Box cell, int free)
    {
        sheet.Fill(cell, FigureStyle.RowShade);
        var name = Priors.Declared.Parameters[free].Name.Replace('-', ' ');
        sheet.LinesAround(TextMeasure.Wrap(name, NameOf, cell.Width - 2), cell.MiddleX, cell.MiddleY, NameOf, SKTextAlign.Center);
    }

    private void DrawPoints(Sheet sheet, Box cell, int across, int up)
    {
        sheet.Frame(cell, FigureStyle.GridLine);
        using var paint = new SKPaint { Color = FigureStyle.Colours[0].ToSKColor().WithAlpha(150), IsAntialias = true };
        foreach (var set in ensemble.Sets)
            sheet.Canvas.DrawCircle(
                cell.Left + (float)Priors.Declared.Unit(across, set[across]) * cell.Width,
                cell.Bottom - (float)Priors.Declared.Unit(up, set[up]) * cell.Height, PointSize, paint);
    }

    private static void DrawCorrelation(Sheet sheet, Box cell, double correlation)
    {
        var noticed = Math.Abs(correlation) >= Noticeable;
        sheet.Fill(cell, CellShading.Of(correlation * correlation, 1).WithAlpha(90));
        sheet.Text(WrittenNumbers.Decimal(correlation, 2, sheet.Language), cell.MiddleX, cell.MiddleY,
            new Lettering(12, noticed, noticed ? FigureStyle.Ink : FigureStyle.Muted), SKTextAlign.Center);
    }
}
