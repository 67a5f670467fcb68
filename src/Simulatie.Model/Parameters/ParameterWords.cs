using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>The words that parameters share, in both languages: units, standings, prices, hours taken.</summary>
public static class ParameterWords
{
    private static readonly Dictionary<string, Bilingual> Units = new()
    {
        ["0 or 1"] = new("0 of 1", "0 or 1"),
        ["0 to 1"] = new("schaal van 0 tot 1", "scale of 0 to 1"),
        ["−1 to 1"] = new("schaal van −1 tot 1", "scale of −1 to 1"),
        ["FTE per thousand families"] = new("VTE per duizend gezinnen", "FTE per thousand families"),
        ["FTE per thousand families and service"] = new("VTE per duizend gezinnen en per dienst", "FTE per thousand families and service"),
        ["euro per FTE and year"] = new("euro per VTE en per jaar", "euro per FTE and year"),
        ["euro per FTE and year, per unit of factor"] = new("euro per VTE en per jaar, per eenheid van de factor", "euro per FTE and year, per unit of factor"),
        ["euro per family and year, per unit of factor"] = new("euro per gezin en per jaar, per eenheid van de factor", "euro per family and year, per unit of factor"),
        ["euro per participant and month"] = new("euro per deelnemer en per maand", "euro per participant and month"),
        ["euro per relationship and month"] = new("euro per relatie en per maand", "euro per relationship and month"),
        ["euro per year"] = new("euro per jaar", "euro per year"),
        ["factor"] = new("factor", "factor"),
        ["factor above 1"] = new("factor boven 1", "factor above 1"),
        ["families"] = new("gezinnen", "families"),
        ["families per FTE"] = new("gezinnen per VTE", "families per FTE"),
        ["first trust, −1 to 1"] = new("eerste vertrouwen, schaal van −1 tot 1", "first trust, scale of −1 to 1"),
        ["half-width, 0 to 1"] = new("halve breedte, schaal van 0 tot 1", "half-width, scale of 0 to 1"),
        ["hours"] = new("uren", "hours"),
        ["hours per month"] = new("uren per maand", "hours per month"),
        ["hours per relationship"] = new("uren per relatie", "hours per relationship"),
        ["hours per thousand families and month"] = new("uren per duizend gezinnen en per maand", "hours per thousand families and month"),
        ["log odds"] = new("log-odds", "log odds"),
        ["months"] = new("maanden", "months"),
        ["openness to guidance, 0 to 1"] = new("openheid voor begeleiding, schaal van 0 tot 1", "openness to guidance, scale of 0 to 1"),
        ["per hour"] = new("per uur", "per hour"),
        ["per month"] = new("per maand", "per month"),
        ["per unit"] = new("per eenheid", "per unit"),
        ["probability"] = new("kans", "probability"),
        ["probability per month"] = new("kans per maand", "probability per month"),
        ["probability per year"] = new("kans per jaar", "probability per year"),
        ["services"] = new("diensten", "services"),
        ["share"] = new("aandeel", "share"),
        ["share of FTE"] = new("aandeel van de VTE", "share of FTE"),
        ["share of clients"] = new("aandeel van de cliënten", "share of clients"),
        ["share of relationships"] = new("aandeel van de relaties", "share of relationships"),
        ["share of setback"] = new("aandeel van de terugval", "share of setback"),
        ["share of workers"] = new("aandeel van de hulpverleners", "share of workers"),
        ["share of working time"] = new("aandeel van de werktijd", "share of working time"),
        ["strength"] = new("sterkte", "strength"),
        ["weight"] = new("gewicht", "weight"),
        ["years"] = new("jaren", "years"),
        ["yes or no"] = new("ja of nee", "yes or no"),
    };

    private static readonly Dictionary<string, Bilingual> HoursTaken = new()
    {
        ["hours at each change of worker"] = new("uren bij elke wissel van hulpverlener", "hours at each change of worker"),
        ["the hours themselves"] = new("de uren zelf", "the hours themselves"),
        ["travel and visit per relationship and month"] = new("verplaatsing en bezoek per relatie en per maand", "travel and visit per relationship and month"),
        ["group hours per participant and month"] = new("groepsuren per deelnemer en per maand", "group hours per participant and month"),
        ["hours per family in aftercare and month"] = new("uren per gezin in nazorg en per maand", "hours per family in aftercare and month"),
    };

    /// <summary>A declared unit in both languages.</summary>
    /// <exception cref="KeyNotFoundException">The unit has no translation yet.</exception>
    public static Bilingual Unit(string declared) => Units[declared];

    /// <summary>Declared worker time in both languages.</summary>
    /// <exception cref="KeyNotFoundException">It has no translation yet.</exception>
    public static Bilingual Hours(string declared) => HoursTaken[declared];

    public static Bilingual Label(this Standing standing) => standing switch
    {
        Standing.Observed => new Bilingual("uit de studie", "observed"),
        Standing.Literature => new Bilingual("literatuur", "literature"),
        Standing.Calibrated => new Bilingual("gekalibreerd", "calibrated"),
        Standing.Assumed => new Bilingual("aangenomen", "assumed"),
    };

    /// <summary>Unit and range, such as <c>share, 0 to 1</c>; a unit that names the range says it once.</summary>
    public static Bilingual Admissible(this ParameterDeclaration parameter) =>
        parameter.Form == ParameterForm.YesNo ? parameter.Range
        : parameter.Unit.En.EndsWith($" {parameter.Range.En}", StringComparison.Ordinal) ? parameter.Unit
        : new Bilingual($"{parameter.Unit.Nl}, {parameter.Range.Nl}", $"{parameter.Unit.En}, {parameter.Range.En}");

    /// <summary>What a lever costs, in words; null for a parameter that is no lever.</summary>
    public static Bilingual? PriceInWords(this ParameterDeclaration parameter) => parameter.Price switch
    {
        null => null,
        "fte" => new Bilingual("personeel", "staff"),
        "hours" => new Bilingual("werktijd van hulpverleners", "time of workers"),
        "unknown" => new Bilingual("onbekend, de kost wordt niet geschat", "unknown, cost not estimated"),
        var key when ParameterCatalogue.Find(key) is { } price =>
            new Bilingual($"{price.Write(price.Default)} {price.Unit.Nl} ({key})", $"{price.Write(price.Default)} {price.Unit.En} ({key})"),
        var other => throw new KeyNotFoundException($"No price '{other}'."),
    };
}
