using Simulatie.Study;

namespace Simulatie.Experiments.Calibration;

/// <summary>One bound that a town of practice must keep: what the literature says of waits, hours and endings (model §1, §4).</summary>
/// <param name="Id">Short name for tables.</param>
/// <param name="Value">The town's value.</param>
/// <param name="Low">Lowest value allowed, for this town.</param>
/// <param name="High">Highest value allowed, for this town.</param>
/// <param name="Slack">How far outside costs one unit of distance.</param>
public sealed record CapacityBound(
    string Id, Bilingual Text, string Source, Func<TownStatistics, double> Value, Func<TownStatistics, double> Low, Func<TownStatistics, double> High, double Slack)
{
    public bool Holds(TownStatistics town) => Value(town) is var value && value >= Low(town) && value <= High(town);

    /// <summary>0 inside; outside, the square of the distance to the bound over the slack.</summary>
    public double Cost(TownStatistics town)
    {
        var value = Value(town);
        var excess = Math.Max(0, Math.Max(Low(town) - value, value - High(town))) / Slack;
        return double.IsNaN(value) ? double.PositiveInfinity : excess * excess;
    }
}

/// <summary>The bounds in a fixed order.</summary>
public static class CapacityBounds
{
    public static IReadOnlyList<CapacityBound> All { get; } =
    [
        new("wait", new("Gemiddelde wachttijd van wie opgenomen wordt (maanden)", "Mean wait of those admitted (months)"), "L56",
            town => town.Wait, _ => 0.7, _ => 8.3, Slack: 0.5),
        // One and a half months is what chance alone moves the half of five years in a town of two thousand families (assumed).
        new("wait-trend", new("Groei van de wachttijd in de laatste vijf jaar (maanden)", "Growth of the wait over the last five years (months)"), "assumed",
            town => town.WaitGrowth, _ => -1.5, _ => 1.5, Slack: 0.5),
        new("delivered", new("Geleverd deel van de gevraagde uren", "Share of the asked hours delivered"), "L13–L15",
            town => town.DeliveredShare, _ => 0.4, _ => 1, Slack: 0.05),
        // Half way between the ranges for voluntary help and for help on which an income depends: about half of the relationships are of each kind.
        new("ruptures", new("Breuken per relatie en maand", "Ruptures per relationship and month"), "L34",
            town => town.RupturesPerMonth, _ => 0.0125, _ => 0.06, Slack: 0.005),
    ];
}
