using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>One of the six kinds of service of the study (E03) and how it works. All profiles are assumed, in the direction that the evidence gives.</summary>
public sealed record OrganisationProfile : ParameterSet
{
    [Parameter("services", 0, 1000, Standing.Assumed, "E02, E03",
        En = "Number of services of this kind",
        Nl = "Aantal diensten van deze soort")]
    public int Count { get; init => field = Check(value); } = 1;

    [Parameter("FTE per thousand families and service", 0, 50, Standing.Assumed, "assumed",
        En = "Staff of one service",
        Nl = "Personeel van één dienst")]
    public double FtePerThousand { get; init => field = Check(value); } = 0.375;

    [Parameter("families per FTE", 1, 300, Standing.Literature, "L01–L11",
        En = "Caseload ceiling",
        Nl = "Caseloadgrens")]
    public double Ceiling { get; init => field = Check(value); } = 40;

    [Parameter("yes or no", 0, 1, Standing.Assumed, "E66, L34",
        En = "Leaving costs the family its benefit",
        Nl = "Weggaan kost het gezin zijn uitkering")]
    public bool IncomeTied { get; init; } = false;

    [Parameter("first trust, −1 to 1", -0.3, 0.3, Standing.Assumed, "E63",
        En = "What the name of the service does to first trust",
        Nl = "Wat de naam van de dienst met het eerste vertrouwen doet")]
    public double Label { get; init => field = Check(value); } = 0;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E22",
        En = "How bureaucratic the service works",
        Nl = "Hoe bureaucratisch de dienst werkt")]
    public double Bureaucracy { get; init => field = Check(value); } = 0.4;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E62, E66",
        En = "Control mandate",
        Nl = "Controleopdracht")]
    public double Control { get; init => field = Check(value); } = 0.3;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E07, E78",
        En = "Pressure for quick results",
        Nl = "Druk om snel resultaat te tonen")]
    public double ResultPressure { get; init => field = Check(value); } = 0.4;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E61, E85",
        En = "How standardised the supply is",
        Nl = "Hoe gestandaardiseerd het aanbod is")]
    public double Standardisation { get; init => field = Check(value); } = 0.4;

    [Parameter("share of working time", 0, 0.8, Standing.Literature, "L13, L14",
        En = "Time on administration",
        Nl = "Tijd voor administratie")]
    public double Administration { get; init => field = Check(value); } = 0.41;

    [Parameter("0 to 1", 0, 1, Standing.Assumed, "E102, E125",
        En = "Mean process orientation of its workers",
        Nl = "Gemiddelde procesgerichtheid van de hulpverleners")]
    public double Orientation { get; init => field = Check(value); } = 0.5;

    [Parameter("share of relationships", 0, 1, Standing.Assumed, "E56, L13",
        En = "Share of relationships with home visits",
        Nl = "Aandeel relaties met huisbezoek")]
    public double HomeVisits { get; init => field = Check(value); } = 0;

    [Parameter("share of clients", 0, 1, Standing.Assumed, "E74",
        En = "Share of clients to whom group work is offered",
        Nl = "Aandeel cliënten aan wie groepswerk wordt aangeboden")]
    public double GroupWork { get; init => field = Check(value); } = 0;

    [Parameter("weight", 0, 1, Standing.Assumed, "E104, E107",
        En = "First role: ritueel zorgverstrekker",
        Nl = "Eerste rol: ritueel zorgverstrekker")]
    public double FirstRitueel { get; init => field = Check(value); } = 0.25;

    [Parameter("weight", 0, 1, Standing.Assumed, "E106",
        En = "First role: controleur",
        Nl = "Eerste rol: controleur")]
    public double FirstControleur { get; init => field = Check(value); } = 0;

    [Parameter("weight", 0, 1, Standing.Assumed, "E110, E113",
        En = "First role: redder",
        Nl = "Eerste rol: redder")]
    public double FirstRedder { get; init => field = Check(value); } = 0.1;

    [Parameter("weight", 0, 1, Standing.Assumed, "E67, E113",
        En = "First role: probleemoplosser",
        Nl = "Eerste rol: probleemoplosser")]
    public double FirstProbleemoplosser { get; init => field = Check(value); } = 0.45;

    [Parameter("weight", 0, 1, Standing.Assumed, "E133",
        En = "First role: begeleider",
        Nl = "Eerste rol: begeleider")]
    public double FirstBegeleider { get; init => field = Check(value); } = 0.18;

    [Parameter("weight", 0, 1, Standing.Assumed, "E09, E117",
        En = "First role: bemiddelaar",
        Nl = "Eerste rol: bemiddelaar")]
    public double FirstBemiddelaar { get; init => field = Check(value); } = 0.02;
}
