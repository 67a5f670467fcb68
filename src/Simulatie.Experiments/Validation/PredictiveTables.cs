using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>One table of 36 cells with its sums: the study's counts beside the model's.</summary>
/// <param name="Study">[client role, worker role]; a seventh row and column hold the sums.</param>
/// <param name="Model">The same.</param>
public sealed record PredictiveTable(string Key, Bilingual Name, int[,] Study, PredictiveCount[,] Model)
{
    /// <summary>Row or column of the sums.</summary>
    public const int Sum = RoleNames.Count;
}

/// <summary>The study's tables beside the model's posterior predictive: where relationships stand, what they led to, how both felt.</summary>
public static class PredictiveTables
{
    /// <summary>All seven tables.</summary>
    public static IReadOnlyList<PredictiveTable> All(Predictive model, Relationships35 study) => [Configurations(model, study), .. Outcomes(model, study), .. Perceptions(model, study)];

    public static PredictiveTable Configurations(Predictive model, Relationships35 study) =>
        Table(model, study, "configurations", new("Relaties", "Relationships"), cell => cell.Total, (_, _) => true);

    public static IReadOnlyList<PredictiveTable> Outcomes(Predictive model, Relationships35 study) => [.. Enum.GetValues<RelationshipOutcome>().Select(wanted =>
        Table(model, study, wanted.ToString().ToLowerInvariant(), Glossary.Of(wanted).Label, cell => cell.Outcomes[wanted], (outcome, _) => outcome == wanted))];

    /// <summary>By the three signs that can still be read in the study's table; the six classes of the model are put under them.</summary>
    public static IReadOnlyList<PredictiveTable> Perceptions(Predictive model, Relationships35 study) => [.. Enum.GetValues<LegiblePerception>().Select(sign =>
        Table(model, study, Key(sign), Name(sign), cell => cell.Perceptions[sign], (_, perception) => sign.PossibleClasses().Contains(perception)))];

    private static PredictiveTable Table(
        Predictive model, Relationships35 study, string key, Bilingual name, Func<ConfigurationCell, int> inStudy, Func<RelationshipOutcome, PerceptionClass, bool> inModel)
    {
        const int rows = RoleNames.Count + 1;
        var (counts, predicted) = (new int[rows, rows], new PredictiveCount[rows, rows]);
        for (var client = 0; client < rows; client++)
            for (var worker = 0; worker < rows; worker++)
            {
                bool IsIn(ClientRole c, WorkerRole w) => (client == PredictiveTable.Sum || (int)c == client) && (worker == PredictiveTable.Sum || (int)w == worker);
                counts[client, worker] = study.Cells.Where(cell => IsIn(cell.Client, cell.Worker)).Sum(inStudy);
                predicted[client, worker] = model.Count((c, w, outcome, perception) => IsIn(c, w) && inModel(outcome, perception));
            }
        return new PredictiveTable(key, name, counts, predicted);
    }

    private static string Key(LegiblePerception sign) => sign switch
    {
        LegiblePerception.PositiveOrNeutralPositive => "positive",
        LegiblePerception.Lost => "neither-positive",
        LegiblePerception.Contrast => "contrast",
    };

    private static Bilingual Name(LegiblePerception sign) => sign switch
    {
        LegiblePerception.PositiveOrNeutralPositive => new("Beiden positief, of één positief en één neutraal", "Both positive, or one positive and one neutral"),
        LegiblePerception.Lost => new("Geen van beiden positief (teken verloren)", "Neither positive (sign lost)"),
        LegiblePerception.Contrast => new("Tegenstelling: één positief, één negatief", "Contrast: one positive, one negative"),
    };
}
