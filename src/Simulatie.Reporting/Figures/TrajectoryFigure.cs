using Simulatie.Study;

namespace Simulatie.Reporting.Figures;

/// <summary>Outcomes month by month. A few scenarios share a panel for each outcome; with many, each gets panels of its own beside the reference.</summary>
public abstract class TrajectoryFigure(IReadOnlyList<Curves> outcomes) : Figure
{
    private readonly IReadOnlyList<Curves> _outcomes = [.. outcomes.Select(outcome => outcome.Shown())];

    public override IReadOnlyList<Bilingual> Notes =>
    [
        .. HasOverlappingBands ? [Labels.BandsMayOverlap] : Array.Empty<Bilingual>(),
        .. _outcomes.Any(TrajectoryPanel.IsZoomed) ? [Labels.AxisWithoutZero] : Array.Empty<Bilingual>(),
    ];

    internal override IEnumerable<Bilingual> Named => _outcomes[0].Scenarios.Select(curve => curve.Scenario);

    internal override float BodyHeight(Language language) => Layout.Height(_outcomes, language);

    internal override void DrawBody(Sheet sheet, Box area) => Layout.Draw(sheet, area, _outcomes);

    private bool HasOverlappingBands =>
        _outcomes[0].Scenarios is { Count: > 1 } several && several[0].Points.Any(point => double.IsFinite(point.Value.Low));

    private ITrajectoryLayout Layout =>
        _outcomes[0].Scenarios.Count <= FigureStyle.MostLinesInOnePanel ? new TrajectoryStack()
        : _outcomes.Count == 1 ? new TrajectoryTiles()
        : new TrajectoryRows();
}

/// <summary>One way to divide the sheet over outcomes and scenarios.</summary>
internal interface ITrajectoryLayout
{
    float Height(IReadOnlyList<Curves> outcomes, Language language);

    void Draw(Sheet sheet, Box area, IReadOnlyList<Curves> outcomes);
}
