using SkiaSharp;
using Simulatie.Experiments.Validation;
using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>The study's tables beside the model's posterior predictive, cell by cell: its count, and what studies of 35 in the model's towns would count.</summary>
public sealed class PredictiveFigure : Figure
{
    private const float NameWidth = 92;
    private const float CellHeight = 37;
    private const float SumWidth = 112;
    private const float TableTitle = 26;
    private const float ColumnNames = 18;
    private const float Gap = 14;

    private static readonly Lettering Found = new(15, true, FigureStyle.Ink);
    private static readonly Lettering Mean = new(12, false, FigureStyle.Ink);
    private static readonly Lettering Between = new(10.5f, false, FigureStyle.Muted);

    private static readonly SKColor Inside = SKColor.Parse("#EAF3FA");
    private static readonly SKColor Outside = SKColor.Parse("#FBE3D3");

    private readonly IReadOnlyList<PredictiveTable> _tables;
    private readonly int _towns;

    /// <param name="name">Of the files.</param>
    /// <param name="towns">How many towns the studies were drawn from.</param>
    public PredictiveFigure(string name, Bilingual title, IReadOnlyList<PredictiveTable> tables, int towns) => (Name, Title, _tables, _towns) = (name, title, tables, towns);

    /// <summary>Where relationships stand, what they led to, how both felt.</summary>
    public static IReadOnlyList<Figure> Of(Predictive model, BlijverReading reading, int towns)
    {
        var study = Relationships35.Of(reading);
        return
        [
            new PredictiveFigure("predictive-configurations", new("Waar relaties staan: de studie en studies van het model", "Where relationships stand: the study and studies of the model"),
                [PredictiveTables.Configurations(model, study)], towns),
            new PredictiveFigure("predictive-outcomes", new("Wat relaties opleverden: de studie en studies van het model", "What relationships led to: the study and studies of the model"),
                PredictiveTables.Outcomes(model, study), towns),
            new PredictiveFigure("predictive-perceptions", new("Hoe beiden hun relatie beleefden: de studie en studies van het model", "How both felt about their relationship: the study and studies of the model"),
                PredictiveTables.Perceptions(model, study), towns),
        ];
    }

    public override string Name { get; }

    public override Bilingual Title { get; }

    public override Bilingual Subtitle { get; } = new(
        "Vet: hoeveel van de 35 relaties de studie hier vond. Ernaast: hoeveel een studie van 35 relaties in het model er gemiddeld vindt, met het interval waarin 95% van zulke studies ligt. Oranje: wat de studie vond, ligt daarbuiten.",
        "Bold: how many of its 35 relationships the study found here. Beside it: how many a study of 35 relationships in the model finds on average, with the interval that holds 95% of such studies. Orange: what the study found lies outside.");

    public override IReadOnlyList<Bilingual> Notes =>
    [
        new($"{_towns} steden, één per parameterset, uit elk tien studies van 35. Uit 35 relaties valt per cel weinig te besluiten: een breed interval sluit bijna niets uit.",
            $"{_towns} towns, one per parameter set, and ten studies of 35 from each. Of 35 relationships a single cell tells little: a wide interval rules out next to nothing."),
    ];

    internal override IEnumerable<Bilingual> Named => _tables.Select(table => table.Name);

    internal override float BodyHeight(Language language) => _tables.Count * TableHeight + (_tables.Count - 1) * Gap;

    internal override void DrawBody(Sheet sheet, Box area)
    {
        for (var table = 0; table < _tables.Count; table++)
            DrawTable(sheet, area with { Top = area.Top + table * (TableHeight + Gap), Height = TableHeight }, _tables[table]);
    }

    private static float TableHeight => TableTitle + ColumnNames + (RoleNames.Count + 1) * CellHeight;

    private static void DrawTable(Sheet sheet, Box area, PredictiveTable table)
    {
        sheet.Text(sheet.Say(table.Name), area.Left, area.Top + TableTitle / 2 - 2, FigureStyle.PanelTitle);
        var (top, width) = (area.Top + TableTitle + ColumnNames, (area.Width - NameWidth - SumWidth) / RoleNames.Count);
        for (var worker = 0; worker <= PredictiveTable.Sum; worker++)
        {
            var name = worker == PredictiveTable.Sum ? sheet.Say(Labels.Total) : ((WorkerRole)worker).ShortName();
            var cellWidth = worker == PredictiveTable.Sum ? SumWidth : width;
            var left = area.Left + NameWidth + worker * width;
            sheet.Text(name, left + cellWidth / 2, top - ColumnNames / 2, worker == PredictiveTable.Sum ? FigureStyle.LabelBold : FigureStyle.Small, SKTextAlign.Center);
            for (var client = 0; client <= PredictiveTable.Sum; client++)
                DrawCell(sheet, new Box(left, top + client * CellHeight, cellWidth, CellHeight), table.Study[client, worker], table.Model[client, worker]);
        }
        for (var client = 0; client <= PredictiveTable.Sum; client++)
        {
            var name = client == PredictiveTable.Sum ? sheet.Say(Labels.Total) : ((ClientRole)client).ShortName();
            sheet.Text(name, area.Left + NameWidth - 8, top + (client + 0.5f) * CellHeight, client == PredictiveTable.Sum ? FigureStyle.LabelBold : FigureStyle.Label, SKTextAlign.Right);
        }
    }

    private static void DrawCell(Sheet sheet, Box cell, int study, PredictiveCount model)
    {
        sheet.Fill(cell.Grown(-1), model.Holds(study) ? Inside : Outside);
        sheet.Text(study == 0 ? "–" : $"{study}", cell.Left + cell.Width * 0.22f, cell.MiddleY, study == 0 ? Found with { Color = FigureStyle.Pale } : Found, SKTextAlign.Center);
        var middle = cell.Left + cell.Width * 0.64f;
        sheet.Text(WrittenNumbers.Decimal(model.Mean, 1, sheet.Language), middle, cell.MiddleY - 8, Mean, SKTextAlign.Center);
        sheet.Text($"[{model.Low}; {model.High}]", middle, cell.MiddleY + 8, Between, SKTextAlign.Center);
    }
}
