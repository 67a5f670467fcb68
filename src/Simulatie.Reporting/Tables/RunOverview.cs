using Simulatie.Experiments;
using Simulatie.Experiments.Statistics;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Study;

namespace Simulatie.Reporting.Tables;

/// <summary>What <c>run</c> prints: every outcome of one scenario, all families together.</summary>
public static class RunOverview
{
    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to; not closed.</param>
    /// <param name="runs">The scenario's replicates.</param>
    public static void Write(TextWriter output, Scenario scenario, IReadOnlyList<RunRecord> runs, RunPlan plan, Language language)
    {
        output.Write($"{scenario.Title.In(language)}: {OverviewText.Towns(plan).In(language)}\n");
        OverviewText.WriteStanding(output, plan, language);
        output.Write("\n");
        List<string[]> rows = [["", OverviewText.Mean.In(language), OverviewText.Interval.In(language)]];
        rows.AddRange(OutcomeCatalogue.All.Select(outcome => Row(outcome.Outcome, scenario, runs, language)));
        foreach (var line in TextTable.Align(rows))
            output.Write(line.TrimEnd() + "\n");
    }

    private static string[] Row(Outcome outcome, Scenario scenario, IReadOnlyList<RunRecord> runs, Language language)
    {
        var name = OutcomeScale.Of(outcome).Name(outcome, language);
        if (OverviewText.CostIsUnknown(outcome, scenario))
            return [name, Labels.CostNotEstimated.In(language), ""];
        var level = MeanInterval.Of(LevelValues.Of(runs, outcome).Where(value => !double.IsNaN(value)));
        return [name, OutcomeText.Level(outcome, level.Mean, language), OutcomeText.Interval(level, value => OutcomeText.Level(outcome, value, language))];
    }
}
