using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>What calibration keeps of one town: how its observed relationships are divided, and its flows.</summary>
/// <param name="cells">[client role, begeleider or not, outcome] shares summing to one; empty when nothing was observed.</param>
public sealed class TownStatistics(double[] cells, double[] flows)
{
    /// <summary>Client roles × begeleider or not × outcomes.</summary>
    public const int CellCount = 36;

    public const int FlowCount = 6;

    /// <summary>Months before month 0 over which flows are averaged.</summary>
    private const int FlowMonths = 60;

    private const int Outcomes = 3;

    public IReadOnlyList<double> Cells => cells;

    public IReadOnlyList<double> Flows => flows;

    /// <summary>Share in which neither role ever changed.</summary>
    public double Stable => flows[0];

    /// <summary>Months waited by those admitted, over the last five years.</summary>
    public double Wait => flows[1];

    /// <summary>How much longer the wait was in the second half of those years, in months.</summary>
    public double WaitGrowth => flows[2];

    public double DeliveredShare => flows[3];

    public double RupturesPerMonth => flows[4];

    /// <summary>Relationships let go per relationship and month.</summary>
    public double CompletionsPerMonth => flows[5];

    /// <summary>The statistics of one run.</summary>
    public static TownStatistics Of(RunRecord run, ObservationWeight weight)
    {
        var cells = new double[CellCount];
        foreach (var client in RoleNames.ClientRoles)
            foreach (var outcome in Enum.GetValues<RelationshipOutcome>())
            {
                cells[Cell(client, true, outcome)] = run.Observed.Sum(weight, (c, w, o, _) => c == (int)client && w == (int)WorkerRole.Begeleider && o == (int)outcome);
                cells[Cell(client, false, outcome)] = run.Observed.Sum(weight, (c, w, o, _) => c == (int)client && w != (int)WorkerRole.Begeleider && o == (int)outcome);
            }

        double Mean(Outcome outcome, int from, int to) =>
            Enumerable.Range(from, to - from).Select(month => run.InMonth(month, outcome)).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();
        // A shorter burn-in, as for a quick look, gives shorter averages.
        var start = Math.Max(-FlowMonths, run.FirstMonth);
        return new TownStatistics(cells,
        [
            run.Observed.Stable(weight),
            Mean(Outcome.MonthsWaited, start, 0),
            Mean(Outcome.MonthsWaited, start / 2, 0) - Mean(Outcome.MonthsWaited, start, start / 2),
            Mean(Outcome.DeliveredShare, start, 0),
            Mean(Outcome.Ruptures, start, 0) / 1200,
            run.CompletionRates.Skip(start - run.FirstMonth).Take(-start).Where(rate => !double.IsNaN(rate)).DefaultIfEmpty(double.NaN).Average(),
        ]);
    }

    /// <summary>The mean of several towns, each weighing the same.</summary>
    public static TownStatistics Mean(IReadOnlyList<TownStatistics> towns) => towns.Count == 1 ? towns[0] : new TownStatistics(
        [.. Enumerable.Range(0, CellCount).Select(cell => towns.Average(town => town.Cells[cell]))],
        [.. Enumerable.Range(0, FlowCount).Select(flow => towns.Average(town => town.Flows[flow]))]);

    public static int Cell(ClientRole client, bool begeleider, RelationshipOutcome outcome) =>
        ((int)client * 2 + (begeleider ? 1 : 0)) * Outcomes + (int)outcome;

    /// <summary>Share of the observed relationships for which the condition holds.</summary>
    public double Share(Func<ClientRole, bool, RelationshipOutcome, bool> counted)
    {
        var sum = 0.0;
        for (var cell = 0; cell < CellCount; cell++)
            if (counted((ClientRole)(cell / (2 * Outcomes)), cell / Outcomes % 2 == 1, (RelationshipOutcome)(cell % Outcomes)))
                sum += cells[cell];
        return sum;
    }

    /// <summary>The twelve shares of P1 to P5, in the order of <see cref="StudyTarget"/>.</summary>
    public double[] Shares() =>
    [
        .. Enum.GetValues<RelationshipOutcome>().Select(outcome => Share((_, _, o) => o == outcome)),
        Share((client, begeleider, _) => begeleider && client == ClientRole.BereidwilligeMedewerker),
        Share((_, begeleider, _) => begeleider),
        .. RoleNames.ClientRoles.Select(role => Share((client, _, _) => client == role)),
        Stable,
    ];
}
