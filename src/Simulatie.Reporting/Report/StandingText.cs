using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>How far the numbers of a comparison can be trusted, read from the ensemble that stands behind them.</summary>
internal static class StandingText
{
    public static IReadOnlyList<Bilingual> Of(RunPlan plan)
    {
        if (plan.Sets is not { } sets)
            return [ReportTexts.NotCalibrated];
        List<Bilingual> lines = [Labels.Calibrated(plan)];
        if (!sets.Converged)
            lines.Add(ReportTexts.NotConverged(Written.Number(sets.Tolerance, 1), Written.Number(StudyDistance.SamplingAlone, 0)));
        if (Posterior.Of(sets).Where(row => !row.IsIdentified).ToList() is { Count: > 0 } open)
            lines.Add(ReportTexts.NotIdentified(ReportTexts.Quoted(open.Select(row => row.Parameter.Text))));
        lines.Add(ReportTexts.NotValidated);
        return lines;
    }
}
