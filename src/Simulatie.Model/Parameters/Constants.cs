using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>What is fixed by convention or by the study's definitions; varied only to show how the results move with it.</summary>
public sealed record Constants : ParameterSet
{
    [Parameter("months", 1, 600, Standing.Assumed, "assumed",
        En = "Months before month 0, from an empty town",
        Nl = "Maanden voor maand 0, vanaf een lege stad")]
    public int BurnInMonths { get; init => field = Check(value); } = 120;

    [Parameter("0 to 1", 0.005, 0.5, Standing.Assumed, "E08",
        En = "Rise of both autonomy and reintegration that counts as success",
        Nl = "Stijging van autonomie en re-integratie die als succes telt")]
    public double Progress { get; init => field = Check(value); } = 0.05;

    [Parameter("0 to 1", 0.005, 0.5, Standing.Assumed, "E08",
        En = "Fall of autonomy or reintegration that counts as a negative result",
        Nl = "Daling van autonomie of re-integratie die als negatief telt")]
    public double Setback { get; init => field = Check(value); } = 0.05;

    [Parameter("months", 1, 60, Standing.Assumed, "E98",
        En = "Months that progress must hold to be lasting",
        Nl = "Maanden dat vooruitgang moet standhouden om blijvend te zijn")]
    public int LastingMonths { get; init => field = Check(value); } = 12;

    [Parameter("−1 to 1", 0.01, 0.9, Standing.Assumed, "E132",
        En = "Satisfaction beyond which a perception is positive or negative rather than neutral",
        Nl = "Tevredenheid vanaf waar een beleving positief of negatief is in plaats van neutraal")]
    public double SatisfactionCut { get; init => field = Check(value); } = 0.15;

    [Parameter("months", 0, 24, Standing.Assumed, "E01, E02",
        En = "Age from which a relationship counts as seen by the study",
        Nl = "Leeftijd vanaf wanneer een relatie als waargenomen door de studie telt")]
    public int ObservedAfterMonths { get; init => field = Check(value); } = 3;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E138",
        En = "Degree of too early guidance from which it is recorded as such",
        Nl = "Mate van te vroege begeleiding vanaf waar ze zo geregistreerd wordt")]
    public double TooEarlyFlag { get; init => field = Check(value); } = 0.5;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E17, E47",
        En = "A rupture in a distant role is alienating when satisfaction is below minus this",
        Nl = "Een breuk in een afstandelijke rol is vervreemdend als de tevredenheid onder min dit ligt")]
    public double AlienatingDistantCut { get; init => field = Check(value); } = 0.2;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E17, E47",
        En = "Any rupture is alienating when satisfaction is below minus this",
        Nl = "Elke breuk is vervreemdend als de tevredenheid onder min dit ligt")]
    public double AlienatingCut { get; init => field = Check(value); } = 0.35;

    [Parameter("hours per month", 5, 60, Standing.Literature, "L13–L15",
        En = "Direct contact hours of one FTE at the usual share of administration",
        Nl = "Directe contacturen van één VTE bij het gewone aandeel administratie")]
    public double ContactHoursPerFte { get; init => field = Check(value); } = 20.8;

    [Parameter("share", 0, 0.9, Standing.Literature, "L13, L14",
        En = "Share of administration at which those hours were registered",
        Nl = "Aandeel administratie waarbij die uren geregistreerd werden")]
    public double UsualAdministration { get; init => field = Check(value); } = 0.41;
}
