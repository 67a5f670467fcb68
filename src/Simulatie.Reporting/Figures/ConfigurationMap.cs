using SkiaSharp;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The model's relationships, seen as the study would have seen them, beside the study's own 35.</summary>
/// <param name="study">[client role, worker role] counts of relationships.</param>
/// <param name="model">[client role, worker role] shares, summing to one.</param>
/// <param name="scenarios">The scenarios for which this holds: before month 0 they are all the same town.</param>
public sealed class ConfigurationMap(int[,] study, double[,] model, IReadOnlyList<Bilingual> scenarios) : Figure
{
    private const float NameWidth = 92;
    private const float CellSize = 54;
    private const float TotalWidth = 44;
    private const float TotalHeight = 26;
    private const float ColumnNames = 78;
    private const float MapTitle = 24;
    private const float Side = 6 * CellSize;
    private const float Gap = 868 - NameWidth - 2 * (Side + TotalWidth);

    private static readonly Lettering Big = new(16, true, FigureStyle.Ink);
    private static readonly Lettering Little = new(10.5f, false, FigureStyle.Ink);

    /// <summary>The mean over replicates of what the study would have met.</summary>
    public static ConfigurationMap Of(int[,] study, IReadOnlyList<ScenarioRuns> scenarios) =>
        new(study, MeanShares([.. scenarios[0].Runs.Select(run => run.Observed)]), [.. scenarios.Select(scenario => scenario.Title)]);

    public override string Name => "configuration-map";

    public override Bilingual Title => Labels.ConfigurationMap;

    public override Bilingual Subtitle => Labels.ConfigurationMapHow;

    public override IReadOnlyList<Bilingual> Notes => [Labels.StudyIsNoSample, Labels.SameBeforePolicy(scenarios)];

    internal override IEnumerable<Bilingual> Named => scenarios;

    internal override float BodyHeight(Language language) => MapTitle + ColumnNames + Side + TotalHeight;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        var count = study.Cast<int>().Sum();
        var observed = new double[6, 6];
        foreach (var client in RoleNames.ClientRoles)
            foreach (var worker in RoleNames.WorkerRoles)
                observed[(int)client, (int)worker] = study[(int)client, (int)worker] / (double)count;
        var highest = Math.Max(observed.Cast<double>().Max(), model.Cast<double>().Max());
        var top = area.Top + MapTitle + ColumnNames;
        var left = new Box(area.Left + NameWidth, top, Side, Side);
        var right = left with { Left = left.Right + TotalWidth + Gap };
        DrawMap(sheet, left, observed, highest, Labels.StudyMap, nameRows: true, share => WrittenNumbers.Decimal(share * count, 0, sheet.Language));
        DrawMap(sheet, right, model, highest, Labels.ModelMap, nameRows: false, share => WrittenNumbers.Decimal(share * count, 1, sheet.Language));
        sheet.Text(sheet.Say(Labels.Total), left.Left - 8, left.Bottom + TotalHeight / 2, FigureStyle.LabelBold, SKTextAlign.Right);
    }

    private static double[,] MeanShares(IReadOnlyList<ObservedSet> sets)
    {
        var mean = new double[6, 6];
        foreach (var client in RoleNames.ClientRoles)
            foreach (var worker in RoleNames.WorkerRoles)
                mean[(int)client, (int)worker] = sets.Average(set => set.Share(client, worker));
        return mean;
    }

    /// <param name="of35">How many of 35 a share is, as text.</param>
    private static void DrawMap(Sheet sheet, Box cells, double[,] shares, double highest, Bilingual title, bool nameRows, Func<double, string> of35)
    {
        sheet.Text(sheet.Say(title), cells.Left, cells.Top - ColumnNames - MapTitle + 10, FigureStyle.PanelTitle);
        var matrix = new RoleMatrix(sheet, cells, shares, highest);
        matrix.DrawCells((cell, share, color) => WriteCell(sheet, cell, share, color, of35(share)));
        matrix.NameColumns(FigureStyle.Label, cells.Top - 9);
        if (nameRows)
            matrix.NameRows(FigureStyle.Label);
        WriteTotals(sheet, cells, shares);
    }

    private static void WriteCell(Sheet sheet, Box cell, double share, SKColor color, string of35)
    {
        if (share == 0)
        {
            sheet.Text("–", cell.MiddleX, cell.MiddleY, Little with { Color = FigureStyle.Pale }, SKTextAlign.Center);
            return;
        }
        sheet.Text(WrittenNumbers.WholePercent(share, sheet.Language), cell.MiddleX, cell.MiddleY - 6, Big with { Color = color }, SKTextAlign.Center);
        sheet.Text(of35, cell.MiddleX, cell.MiddleY + 13, Little with { Color = color }, SKTextAlign.Center);
    }

    private static void WriteTotals(Sheet sheet, Box cells, double[,] shares)
    {
        var step = cells.Height / 6;
        sheet.Slanted(sheet.Say(Labels.Total), cells.Right + TotalWidth / 2 - 3, cells.Top - 9, FigureStyle.LabelBold);
        for (var role = 0; role < 6; role++)
        {
            var (row, column) = (role, role);
            sheet.Text(WrittenNumbers.WholePercent(Enumerable.Range(0, 6).Sum(c => shares[row, c]), sheet.Language), cells.Right + TotalWidth / 2, cells.Top + (role + 0.5f) * step, FigureStyle.LabelBold, SKTextAlign.Center);
            sheet.Text(WrittenNumbers.WholePercent(Enumerable.Range(0, 6).Sum(r => shares[r, column]), sheet.Language), cells.Left + (role + 0.5f) * step, cells.Bottom + TotalHeight / 2, FigureStyle.LabelBold, SKTextAlign.Center);
        }
    }
}
