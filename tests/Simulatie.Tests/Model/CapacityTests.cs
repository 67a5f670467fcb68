using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Tests.Model;

/// <summary>Capacity binds in the default town (model §1), or no staffing policy would show anything.</summary>
public class CapacityTests
{
    private static readonly IReadOnlyList<RunRecord> Practice = [.. Enumerable.Range(0, 6).Select(replicate => Simulation.Run(new ModelParameters(), 1, (uint)replicate, 120))];

    [Fact] // L56
    public void Families_that_are_admitted_waited_between_three_and_thirty_six_weeks_on_average() => Assert.InRange(Mean(Outcome.MonthsWaited, 0, 120), 0.7, 8.3);

    [Fact]
    public void Part_of_the_hours_asked_is_delivered() => Assert.InRange(Mean(Outcome.DeliveredShare, 0, 120), 0.4, 1 - 1e-6);

    [Theory]
    [InlineData(Outcome.MonthsWaited, 0.25)]
    [InlineData(Outcome.DeliveredShare, 0.05)]
    [InlineData(Outcome.ProcessRoles, 0.1)]
    [InlineData(Outcome.Caseload, 0.05)]
    public void Flows_do_not_trend(Outcome flow, double share) =>
        Assert.InRange(Mean(flow, 60, 120) / Mean(flow, 0, 60), 1 - share, 1 + share);

    private static double Mean(Outcome outcome, int from, int to) =>
        Practice.Average(run => Enumerable.Range(from, to - from).Select(month => run.InMonth(month, outcome)).Where(value => !double.IsNaN(value)).Average());
}
