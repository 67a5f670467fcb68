using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>The units of outcomes for readers.</summary>
internal static class OutcomeUnits
{
    private static readonly Dictionary<string, Bilingual> Units = new()
    {
        ["share"] = new("aandeel", "share"),
        ["0-1"] = new("schaal van 0 tot 1", "scale of 0 to 1"),
        ["per 100 relationship-years"] = new("per 100 relatiejaren", "per 100 relationship-years"),
        ["months"] = new("maanden", "months"),
        ["hours per month"] = new("uren per maand", "hours per month"),
        ["euro per year"] = new("euro per jaar", "euro per year"),
        ["euro"] = new("euro", "euro"),
        ["families per FTE"] = new("gezinnen per VTE", "families per FTE"),
        ["per year"] = new("per jaar", "per year"),
    };

    /// <exception cref="KeyNotFoundException">The unit has no translation yet.</exception>
    public static Bilingual Of(string unit) => Units[unit];
}
