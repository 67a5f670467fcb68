using ScottPlot;
using SkiaSharp;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Dose and response of patience: what it changes beside practice, at three strengths of the guiding intention, with scarce hours and without.</summary>
public sealed class PatienceFigure(PatienceResult result) : Figure
{
    private const float AxisWidth = 64;
    private const float GapX = 30;
    private const float PanelHeight = 148;
    private const float PanelTitle = 40;
    private const float XAxis = 26;
    private const float LegendHeight = 26;

    private static readonly PatienceMeasure[] Measures = Enum.GetValues<PatienceMeasure>();

    public override string Name => "patience";

    public override Bilingual Title { get; } = new("Meer geduld: helpt het?", "More patience: does it help?");

    public override Bilingual Subtitle { get; } = new(
        "Verschil met de praktijk, onder hetzelfde toeval, als alle hulpverleners wachten tot een hulpvrager zo open lijkt (0: meteen begeleiden, 1: nooit). Band: 95%-interval van het gemiddelde over de parametersets. Links zijn uren en plaatsen schaars, rechts is er vijfmaal zoveel personeel.",
        "Difference from practice, under the same luck, when all workers wait until a client seems this open (0: guide at once, 1: never). Band: 95% interval of the mean over the parameter sets. Left, hours and places are scarce; right, there is five times the staff.");

    public override IReadOnlyList<Bilingual> Notes =>
    [
        new($"{result.Sets} parametersets. Relaties die in de eerste helft van de periode begonnen, gevolgd tot hun einde of even lang. De hypothese van de studie (E156) gaat over wachten mét een begeleidende intentie: wat wachten zonder die intentie doet (0,0), is er geen bewijs voor. De kalibratie gebruikt ze nergens.",
            $"{result.Sets} parameter sets. Relationships that began in the first half of the period, followed to their end or for as long. The study's hypothesis (E156) is about waiting with a guiding intention: what waiting does without it (0.0) is no evidence for it. The calibration uses it nowhere."),
    ];

    internal override IEnumerable<Bilingual> Named => Measures.Select(PatienceWords.Of);

    internal override float BodyHeight(Language language) => LegendHeight + Measures.Length * (PanelTitle + PanelHeight + XAxis) + FigureStyle.Small.LineHeight;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        DrawLegend(sheet, area);
        var width = (area.Width - 2 * AxisWidth - GapX) / 2;
        for (var row = 0; row < Measures.Length; row++)
            foreach (var binds in new[] { true, false })
            {
                var left = area.Left + AxisWidth + (binds ? 0 : width + GapX + AxisWidth);
                var data = new Box(left, area.Top + LegendHeight + row * (PanelTitle + PanelHeight + XAxis) + PanelTitle, width, PanelHeight);
                DrawPanel(sheet, data, Measures[row], binds);
            }
        sheet.Text(sheet.Say(PatienceWords.Axis), area.MiddleX, area.Bottom - FigureStyle.Small.LineHeight / 2, FigureStyle.Small, SKTextAlign.Center);
    }

    private void DrawLegend(Sheet sheet, Box area)
    {
        var x = area.Left + AxisWidth;
        var said = sheet.Say(PatienceWords.Intention) + ":";
        sheet.Text(said, x, area.Top + 8, FigureStyle.Small);
        x += TextMeasure.Width(said, FigureStyle.Small) + 14;
        for (var line = 0; line < result.Intentions.Count; line++)
        {
            var text = WrittenNumbers.Decimal(result.Intentions[line], 1, sheet.Language);
            sheet.LineSample(FigureStyle.Series(line + 1), x, x + 30, area.Top + 8);
            sheet.Text(text, x + 36, area.Top + 8, FigureStyle.Small);
            x += 36 + TextMeasure.Width(text, FigureStyle.Small) + 22;
        }
    }

    private void DrawPanel(Sheet sheet, Box data, PatienceMeasure measure, bool binds)
    {
        // Both columns of a row share their axis, so that they can be compared.
        var all = result.Worlds.SelectMany(world => result.Doses.Select(dose => Difference(world.Intention, world.Binds, dose, measure)));
        var y = NiceScale.Around(all.SelectMany(value => new[] { value.Low, value.High }).Append(0), 5);
        var panel = new Panel(data, -0.03, 1.03, y.Low, y.High);
        panel.XTicks(result.Doses.Select(dose => new Tick(dose, WrittenNumbers.Decimal(dose, 1, sheet.Language))));
        panel.YTicks(y.Ticks().Select(value => new Tick(value, WrittenNumbers.Signed(value, y.Decimals, sheet.Language))));
        panel.Segment(-0.03, 0, 1.03, 0, Color.FromSKColor(FigureStyle.Ink), 1.2f);
        for (var line = 0; line < result.Intentions.Count; line++)
            AddLine(panel, result.Intentions[line], binds, measure, FigureStyle.Series(line + 1));
        panel.Render(sheet);
        sheet.Text(sheet.Say(PatienceWords.Of(measure)), data.Left, data.Top - 27, FigureStyle.SmallPanelTitle);
        sheet.Text($"{sheet.Say(PatienceWords.Unit(measure))}; {sheet.Say(PatienceWords.World(binds))}", data.Left, data.Top - 12, FigureStyle.Tick);
    }

    private void AddLine(Panel panel, double intention, bool binds, PatienceMeasure measure, SeriesStyle style)
    {
        double[] doses = [.. result.Doses];
        var values = result.Doses.Select(dose => Difference(intention, binds, dose, measure)).ToArray();
        var band = panel.Plot.Add.FillY(doses, [.. values.Select(value => value.Low)], [.. values.Select(value => value.High)]);
        band.FillColor = style.Color.WithAlpha(0.15);
        band.LineWidth = 0;
        band.MarkerStyle = MarkerStyle.None;
        var line = panel.Plot.Add.Scatter(doses, values.Select(value => value.Mean).ToArray());
        line.LineStyle = new LineStyle { Color = style.Color, Width = style.Width, Pattern = style.Pattern, AntiAlias = true };
        line.MarkerStyle = new MarkerStyle(style.Marker, 7, style.Color) { LineWidth = 1.5f };
    }

    /// <summary>In percentage points, or per 100 families.</summary>
    private Experiments.Estimate Difference(double intention, bool binds, double dose, PatienceMeasure measure)
    {
        var found = result.Difference(result.Dose(intention, binds, dose), measure).Difference;
        double Whole(double value, double otherwise) => 100 * (double.IsNaN(value) ? otherwise : value);
        return new Experiments.Estimate(Whole(found.Mean, 0), Whole(found.Low, found.Mean), Whole(found.High, found.Mean));
    }
}

/// <summary>The words of the patience test, for figure and table.</summary>
internal static class PatienceWords
{
    public static Bilingual Axis { get; } = new("geduld: de openheid waarop hulpverleners wachten", "patience: the openness that workers wait for");

    public static Bilingual Intention { get; } = new("begeleidende intentie van de hulpverlener", "guiding intention of the worker");

    public static Bilingual Of(PatienceMeasure measure) => measure switch
    {
        PatienceMeasure.SuccessPerRelationship => new("Geslaagd, per begonnen relatie", "Success, per relationship started"),
        PatienceMeasure.RupturesPerRelationship => new("Afgebroken, per begonnen relatie", "Broken off, per relationship started"),
        PatienceMeasure.LastingHelpPerFamily => new("Blijvend geholpen, per gezin in de stad", "Helped lastingly, per family in town"),
        PatienceMeasure.RupturesPerFamily => new("Breuken, per gezin in de stad", "Ruptures, per family in town"),
    };

    public static Bilingual Unit(PatienceMeasure measure) => measure == PatienceMeasure.RupturesPerFamily
        ? new("per 100 gezinnen", "per 100 families")
        : Labels.PercentagePoints;

    public static Bilingual World(bool binds) => binds ? new("schaarse uren", "scarce hours") : new("vijfmaal zoveel personeel", "five times the staff");

    public static Bilingual Of(PatienceVerdict verdict) => verdict switch
    {
        PatienceVerdict.Helps => new("geduld helpt", "patience helps"),
        PatienceVerdict.Hurts => new("geduld schaadt", "patience hurts"),
        PatienceVerdict.NotResolved => new("niet beslist", "not resolved"),
    };

    public static Bilingual OfIntention(PatienceVerdict verdict) => verdict switch
    {
        PatienceVerdict.Helps => new("de intentie voegt toe", "intention adds"),
        PatienceVerdict.Hurts => new("de intentie neemt weg", "intention takes away"),
        PatienceVerdict.NotResolved => new("niet beslist", "not resolved"),
    };
}
