using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>One bound that a town of practice must keep: what the literature says of waits, hours and endings (model §1, §4).</summary>
/// <param name="Id">Short name for tables.</param>
/// <param name="Value">The town's value.</param>
/// <param name="LowEnd">Lowest value allowed.</param>
/// <param name="HighEnd">Highest value allowed.</param>
/// <param name="Slack">How far outside costs one unit of distance.</param>
public sealed record CapacityBound(
    string Id, Bilingual Text, string Source, Func<TownStatistics, double> Value, double LowEnd, double HighEnd, double Slack, int Decimals = 2)
{
    public bool Holds(TownStatistics town) => Value(town) is var value && value >= LowEnd && value <= HighEnd;

    /// <summary>0 inside; outside, the square of the distance to the bound over the slack.</summary>
    public double Cost(TownStatistics town)
    {
        var value = Value(town);
        var excess = Math.Max(0, Math.Max(LowEnd - value, value - HighEnd)) / Slack;
        return double.IsNaN(value) ? double.PositiveInfinity : excess * excess;
    }
}

/// <summary>The bounds in a fixed order.</summary>
public static class CapacityBounds
{
    public static IReadOnlyList<CapacityBound> All { get; } =
    [
        new("wait", new("Gemiddelde wachttijd van wie opgenomen wordt (maanden)", "Mean wait of those admitted (months)"), "L56",
            town => town.Wait, 0.7, 8.3, Slack: 0.5),
        // One and a half months is what chance alone moves the half of five years in a town of two thousand families (assumed).
        new("wait-trend", new("Groei van de wachttijd in de laatste vijf jaar (maanden)", "Growth of the wait over the last five years (months)"), "assumed",
            town => town.WaitGrowth, -1.5, 1.5, Slack: 0.5),
        new("delivered", new("Geleverd deel van de gevraagde uren", "Share of the asked hours delivered"), "L13–L15",
            town => town.DeliveredShare, 0.4, 1, Slack: 0.05),
        // Half way between the ranges for voluntary help and for help on which an income depends: about half of the relationships are of each kind.
        new("ruptures", new("Breuken per relatie en maand", "Ruptures per relationship and month"), "L34",
            town => town.RupturesPerMonth, 0.0125, 0.06, Slack: 0.005, Decimals: 3),
        // From those who have been helped for years (0.7% a month) to the mean of all who leave social assistance (2.4%).
        new("completions", new("Afrondingen per relatie en maand", "Completions per relationship and month"), "L47, L49",
            town => town.CompletionsPerMonth, 0.007, 0.024, Slack: 0.003, Decimals: 3),
    ];
}
