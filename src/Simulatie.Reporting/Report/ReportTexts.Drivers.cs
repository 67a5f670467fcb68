using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

internal static partial class ReportTexts
{
    public static Bilingual DriversTitle { get; } = new("Waarop het resultaat steunt", "What the result leans on");
    public static Bilingual DriversHow(Bilingual policy, int examined, int shown, int towns) => new(
        $"Hoeveel ‘{policy.Nl}’ uitmaakt, in procentpunt blijvend geholpen gezinnen, wanneer één onzekere parameter op een uiteinde van zijn bereik staat en de andere blijven. In één stad zijn {examined} parameters geprobeerd; de {shown} die daar het meest verschoven, zijn in {TownsNl(towns)} met ander toeval opnieuw gemeten. Een gekalibreerde parameter loopt over het bereik dat de studie openlaat. Wat parameters samen doen, blijft ongezien.",
        $"How much ‘{policy.En}’ matters, in percentage points of families helped lastingly, when one uncertain parameter stands at an end of its range and the others stay. In one town {examined} parameters were tried; the {shown} that moved it most were measured again in {TownsEn(towns)} with other luck. A calibrated parameter runs over the range that the study leaves open. What parameters do together stays unseen.");
    public static Bilingual DriversKey { get; } = new(
        "Open punt: laagste waarde; vol punt: hoogste waarde. Streeplijn: alle parameters op hun plaats. Doorlopende lijn: geen verschil.",
        "Open dot: lowest value; filled dot: highest value. Dashed line: all parameters in their place. Solid line: no difference.");
    public static Bilingual DriversTable { get; } = new("Verschil in procentpunt aan beide uiteinden van elke parameter", "Difference in percentage points at both ends of each parameter");
    public static Bilingual DifferenceAxis { get; } = new("verschil in procentpunt", "difference in percentage points");
    public static Bilingual ParameterHead { get; } = new("Parameter", "Parameter");
    public static Bilingual RangeHead { get; } = new("Bereik", "Range");
    public static Bilingual AtLowHead { get; } = new("Bij de laagste", "At the lowest");
    public static Bilingual AtHighHead { get; } = new("Bij de hoogste", "At the highest");
    public static Bilingual StandingHead { get; } = new("Waar het getal vandaan komt", "Where the number comes from");

    public static Bilingual HeaviestAssumptions { get; } = new("Van wat niemand gemeten heeft en dus is aangenomen, verschuift dit het verschil meetbaar, het zwaarste eerst:", "Of what nobody measured and so is assumed, this measurably moves the difference, the heaviest first:");
    public static Bilingual Assumption(Bilingual parameter, Bilingual swing) => new($"{parameter.Nl} (verschuift het verschil met {swing.Nl} procentpunt)", $"{parameter.En} (moves the difference by {swing.En} percentage points)");
    public static Bilingual NoAssumption { get; } = new("Onder deze parameters verschuift er geen die zomaar is aangenomen het verschil meetbaar.", "Among these parameters none that is simply assumed measurably moves the difference.");
    public static Bilingual Turns(Bilingual parameters) => new(
        $"Binnen het bereik keert het resultaat om, bij: {parameters.Nl}.", $"Within the range the result turns round, for: {parameters.En}.");
    public static Bilingual LeavesOpen(Bilingual parameters) => new(
        $"Aan een uiteinde van het bereik is niet meer duidelijk of het beleid helpt of schaadt, bij: {parameters.Nl}.", $"At an end of the range it is no longer clear whether the policy helps or harms, for: {parameters.En}.");
    public static Bilingual CentreOpen(int towns) => new(
        $"In {TownsNl(towns)} is ook met alle parameters op hun plaats niet duidelijk of het beleid helpt of schaadt: welke parameter dat openlaat, is hier dus niet te zeggen.",
        $"In {TownsEn(towns)} it is not clear, with every parameter in its place either, whether the policy helps or harms: which parameter leaves that open cannot be told here.");
    public static Bilingual NothingTurns { get; } = new(
        "Van geen van deze parameters, alleen bewogen, tonen deze steden dat het resultaat omkeert of wankelt.", "Of none of these parameters, moved alone, do these towns show that the result turns round or becomes shaky.");
    public static Bilingual NoDrivers { get; } = new("Voor dit verslag is dat niet onderzocht.", "For this report that was not examined.");

    public static Bilingual Of(Standing standing) => standing switch
    {
        Standing.Observed => new("de studie", "the study"),
        Standing.Literature => new("literatuur", "literature"),
        Standing.Calibrated => new("gekalibreerd op de studie", "calibrated on the study"),
        Standing.Assumed => new("aangenomen", "assumed"),
    };
}
