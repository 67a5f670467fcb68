using Simulatie.Model.Numerics;
using Simulatie.Model.State;

namespace Simulatie.Model.Observation;

/// <summary>Turns the counts of a run into its outcomes.</summary>
internal static class RunSummary
{
    public static RunRecord Of(World world)
    {
        var ledger = world.Ledger;
        var (outcomes, groups) = (RunRecord.OutcomeCount, RunRecord.GroupCount);
        var cost = ledger.Costs.Count == 0 ? YearlyCost.Of(world.Parameters) : ledger.MeanCost();
        var costBefore = YearlyCost.Of(world.Parameters with { Levers = new(), StaffFactor = 1 });
        double[] costs = [.. Enumerable.Range(ledger.FirstMonth, ledger.Months).Select(month => month < 0 ? costBefore : ledger.Costs.Count == 0 ? cost : ledger.CostIn(month))];
        var values = new double[outcomes * groups];
        var series = new double[ledger.Months * outcomes * RunRecord.MonthlyGroups];
        for (var outcome = 0; outcome < outcomes; outcome++)
        {
            for (var group = 0; group < groups; group++)
                values[outcome * groups + group] = OverHorizon(ledger, (Outcome)outcome, (Group)group, cost);
            for (var month = ledger.FirstMonth; month < ledger.FirstMonth + ledger.Months; month++)
                for (var group = 0; group < RunRecord.MonthlyGroups; group++)
                    series[((month - ledger.FirstMonth) * outcomes + outcome) * RunRecord.MonthlyGroups + group] =
                        InMonth(ledger, (Outcome)outcome, month, group, costs[month - ledger.FirstMonth]);
        }

        return new RunRecord(ledger.FirstMonth, ledger.Months, values, series, [.. ledger.Configurations], ledger.Observed.ToSet())
        {
            CompletionRates = [.. Enumerable.Range(ledger.FirstMonth, ledger.Months).Select(month =>
                (double)ledger.Monthly(month, Measure.Completions, 0) / ledger.Monthly(month, Measure.RelationshipMonths, 0))],
        };
    }

    /// <summary>One outcome of one month that was lived, as the record of the run will have it.</summary>
    public static double InMonth(World world, Outcome outcome, int month)
    {
        var cost = outcome != Outcome.YearlyCost ? double.NaN
            : month < 0 ? YearlyCost.Of(world.Parameters with { Levers = new(), StaffFactor = 1 })
            : world.Ledger.CostIn(month);
        return InMonth(world.Ledger, outcome, month, group: 0, cost);
    }

    private static double OverHorizon(Ledger ledger, Outcome outcome, Group group, double cost)
    {
        if (group != Group.All && !OutcomeCatalogue.Of(outcome).ByGroup)
            return double.NaN;
        double Over(long[] counts, Measure measure) => Sum(counts, measure, group);
        double Horizon(Measure measure) => Over(ledger.Horizon, measure);
        double Late(Measure measure) => Over(ledger.Late, measure);
        double Final(Measure measure) => Over(ledger.Final, measure);
        double Judged(Measure ended, Measure alive) =>
            (Horizon(ended) + Final(alive))
            / (Horizon(Measure.EndedSuccess) + Horizon(Measure.EndedStability) + Horizon(Measure.EndedNegative) + Final(Measure.RelationshipMonths));

        var years = Math.Max(0, ledger.FirstMonth + ledger.Months) / 12.0;
        return outcome switch
        {
            Outcome.LastingHelp => Horizon(Measure.LivedLasting) / Horizon(Measure.Lived),
            Outcome.LastingHelpOfAdmitted => Horizon(Measure.LivedLasting) / Horizon(Measure.LivedReached),
            Outcome.Autonomy => FixedPoint.Value(1) * Late(Measure.Autonomy) / Late(Measure.Families),
            Outcome.Reintegration => FixedPoint.Value(1) * Late(Measure.Reintegration) / Late(Measure.Families),
            Outcome.SelfImage => FixedPoint.Value(1) * Late(Measure.SelfImage) / Late(Measure.Families),
            Outcome.Openness => FixedPoint.Value(1) * Late(Measure.Openness) / Late(Measure.Families),
            Outcome.Success => Judged(Measure.EndedSuccess, Measure.AliveSuccess),
            Outcome.Stability => Judged(Measure.EndedStability, Measure.AliveStability),
            Outcome.Negative => Judged(Measure.EndedNegative, Measure.AliveNegative),
            Outcome.FamiliesReached => Horizon(Measure.LivedReached) / Horizon(Measure.Lived),
            Outcome.NeverReached => (Horizon(Measure.Lived) - Horizon(Measure.LivedReached)) / Horizon(Measure.Lived),
            Outcome.StableConfigurations => Late(Measure.ObservedUnchanged) / Late(Measure.Observed),
            Outcome.GivenUp => Horizon(Measure.GaveUp) / (Horizon(Measure.Asked) + ledger.WaitingAtStart(group)),
            Outcome.CostPerLastingResult => Horizon(Measure.LivedLasting) is > 0 and var lasting ? cost * years / lasting : double.NaN,
            _ => Common(new HorizonCounts(ledger, group), outcome, cost),
        };
    }

    private static double InMonth(Ledger ledger, Outcome outcome, int month, int group, double cost)
    {
        if (group != 0 && !OutcomeCatalogue.Of(outcome).ByGroup)
            return double.NaN;
        double Month(Measure measure) => ledger.Monthly(month, measure, group);
        return outcome switch
        {
            Outcome.LastingHelp => Month(Measure.LastingNow) / Month(Measure.Families),
            Outcome.LastingHelpOfAdmitted => Month(Measure.LastingNow) / Month(Measure.ReachedNow),
            Outcome.Autonomy => FixedPoint.Value(1) * Month(Measure.Autonomy) / Month(Measure.Families),
            Outcome.Reintegration => FixedPoint.Value(1) * Month(Measure.Reintegration) / Month(Measure.Families),
            Outcome.SelfImage => FixedPoint.Value(1) * Month(Measure.SelfImage) / Month(Measure.Families),
            Outcome.Openness => FixedPoint.Value(1) * Month(Measure.Openness) / Month(Measure.Families),
            Outcome.Success => Month(Measure.AliveSuccess) / Month(Measure.RelationshipMonths),
            Outcome.Stability => Month(Measure.AliveStability) / Month(Measure.RelationshipMonths),
            Outcome.Negative => Month(Measure.AliveNegative) / Month(Measure.RelationshipMonths),
            Outcome.FamiliesReached => Month(Measure.ReachedNow) / Month(Measure.Families),
            Outcome.NeverReached => (Month(Measure.Families) - Month(Measure.ReachedNow)) / Month(Measure.Families),
            Outcome.StableConfigurations => Month(Measure.ObservedUnchanged) / Month(Measure.Observed),
            Outcome.GivenUp => Month(Measure.GaveUp) / (Month(Measure.GaveUp) + Month(Measure.WaitingNow) + Month(Measure.Admitted)),
            Outcome.CostPerLastingResult => double.NaN,
            _ => Common(new MonthCounts(ledger, month, group), outcome, cost),
        };
    }

    /// <summary>The outcomes that are counted alike over a month and over the horizon.</summary>
    private static double Common<TCounts>(TCounts counts, Outcome outcome, double cost)
        where TCounts : struct, ICounts => outcome switch
    {
        Outcome.Trust => FixedPoint.Value(1) * counts.Of(Measure.Trust) / counts.Of(Measure.RelationshipMonths),
        Outcome.Ruptures => 1200 * counts.Of(Measure.Ruptures) / counts.Of(Measure.RelationshipMonths),
        Outcome.BegeleiderMedewerker => counts.Of(Measure.BegeleiderMedewerker) / counts.Of(Measure.RelationshipMonths),
        Outcome.ProcessRoles => counts.Of(Measure.Process) / counts.Of(Measure.RelationshipMonths),
        Outcome.TooEarly => counts.Of(Measure.TooEarly) / counts.Of(Measure.Process),
        >= Outcome.BothPositive and <= Outcome.Contrast => counts.Of(Measure.BothPositive + (outcome - Outcome.BothPositive)) / counts.Of(Measure.RelationshipMonths),
        Outcome.MonthsWaited => counts.Of(Measure.WaitedMonths) / counts.Of(Measure.Admitted),
        Outcome.Caseload => FixedPoint.One * counts.Of(Measure.RelationshipMonths) / counts.Of(Measure.Fte),
        Outcome.Pressure => counts.Of(Measure.PressureByFte) / counts.Of(Measure.Fte),
        Outcome.DeliveredShare => counts.Of(Measure.DeliveredByFte) / counts.Of(Measure.Fte),
        Outcome.ContactHours => FixedPoint.Value(1) * counts.Of(Measure.HoursDelivered) / counts.Of(Measure.RelationshipMonths),
        Outcome.WorkerTurnover => 12 * counts.Of(Measure.Departures) / counts.Of(Measure.PostMonths),
        Outcome.YearlyCost => cost,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "not counted alike over a month and over the horizon"),
    };

    private interface ICounts
    {
        double Of(Measure measure);
    }

    // Values rather than functions, so that thousands of months ask for no memory.
    private readonly record struct MonthCounts(Ledger Ledger, int Month, int Group) : ICounts
    {
        public double Of(Measure measure) => Ledger.Monthly(Month, measure, Group);
    }

    private readonly record struct HorizonCounts(Ledger Ledger, Group Group) : ICounts
    {
        public double Of(Measure measure) => Sum(Ledger.Horizon, measure, Group);
    }

    internal static double Sum(long[] counts, Measure measure, Group group)
    {
        var sum = 0L;
        for (var cell = 0; cell < Tally.Cells; cell++)
            if (Belongs(cell, group))
                sum += counts[(int)measure * Tally.Cells + cell];
        return sum;
    }

    /// <summary>Whether a cell (origin, household, role at entry) belongs to a group.</summary>
    private static bool Belongs(int cell, Group group)
    {
        var (origin, household, entry) = (cell & 1, cell >> 1 & 3, cell >> 3);
        return group switch
        {
            Group.All => true,
            Group.GenerationPoor => origin == 0,
            Group.NewlyPoor => origin == 1,
            >= Group.LoneParent and <= Group.SingleWoman => household == group - Group.LoneParent,
            _ => entry == group - Group.EntryPlantrekker,
        };
    }
}
