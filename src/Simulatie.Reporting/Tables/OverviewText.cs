using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What the tables of <c>run</c> and <c>compare</c> say alike.</summary>
internal static class OverviewText
{
    public const int Width = 100;

    public static Bilingual Mean { get; } = new("gemiddelde", "mean");

    public static Bilingual Interval { get; } = new("95%-interval", "95% interval");

    private static Bilingual NotYetCalibrated { get; } = new(
        "Nog niet gekalibreerd: wat niemand gemeten heeft, staat in het midden van zijn bereik. Lees dit als wat de regels inhouden, niet als voorspelling.",
        "Not yet calibrated: what nobody has measured stands in the middle of its range. Read this as what the rules imply, not as a forecast.");

    /// <summary>Such as "30 towns, 120 months, seed 1".</summary>
    public static Bilingual Towns(RunPlan plan) => new(
        $"{plan.Replicates} {(plan.Replicates == 1 ? "stad" : "steden")}, {plan.Months} {(plan.Months == 1 ? "maand" : "maanden")}, startgetal {plan.Seed}",
        $"{plan.Replicates} {(plan.Replicates == 1 ? "town" : "towns")}, {plan.Months} {(plan.Months == 1 ? "month" : "months")}, seed {plan.Seed}");

    public static void WriteStanding(TextWriter output, RunPlan plan, Language language) =>
        WriteWrapped(output, (plan.Sets is null ? NotYetCalibrated : Labels.Calibrated(plan)).In(language));

    public static void WriteWrapped(TextWriter output, string text, string bullet = "")
    {
        foreach (var line in TextTable.Wrap(bullet, text, Width))
            output.Write(line + "\n");
    }

    /// <summary>True for a cost when the scenario moves a lever of which nobody knows the price.</summary>
    public static bool CostIsUnknown(Outcome outcome, Scenario scenario) =>
        outcome is Outcome.YearlyCost or Outcome.CostPerLastingResult && YearlyCost.Unpriced(scenario.Parameters.Levers).Count > 0;
}
