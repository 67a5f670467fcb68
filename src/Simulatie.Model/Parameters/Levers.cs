using Simulatie.Study;

namespace Simulatie.Model.Parameters;

/// <summary>What someone can choose. The defaults are practice as it is: before month 0 they hold in every scenario.</summary>
public sealed record Levers : ParameterSet
{
    [Parameter("share of FTE", 0, 1, Standing.Assumed, "E157, E160",
        En = "Share of the existing staff that is turned into workers specialised in long-term guidance",
        Nl = "Aandeel van het bestaande personeel dat gespecialiseerd wordt in langdurige begeleiding", Price = "fte")]
    public double SpecialisedShare { get; init => field = Check(value); } = 0;

    [Parameter("FTE per thousand families", 0, 10, Standing.Assumed, "E157, E160",
        En = "Specialised workers added to the existing staff",
        Nl = "Gespecialiseerde hulpverleners bovenop het bestaande personeel", Price = "fte")]
    public double SpecialisedFteAdded { get; init => field = Check(value); } = 0;

    [Parameter("FTE per thousand families", 0, 10, Standing.Assumed, "E125, E157",
        En = "Unspecialised workers added where specialised ones would be: the fair rival of specialisation",
        Nl = "Gewone hulpverleners erbij waar anders gespecialiseerde zouden komen: de eerlijke rivaal van specialisatie", Price = "fte")]
    public double UnspecialisedFteAdded { get; init => field = Check(value); } = 0;

    [Parameter("families per FTE", 6, 16, Standing.Literature, "L05, L07, L10, L11",
        En = "Most families that one specialised FTE takes",
        Nl = "Hoogste aantal gezinnen per gespecialiseerde VTE", Price = "fte")]
    public double SpecialisedCeiling { get; init => field = Check(value); } = 12;

    [Parameter("yes or no", 0, 1, Standing.Assumed, "E160",
        En = "Specialised workers take every family, not only the generation poor",
        Nl = "Gespecialiseerde hulpverleners nemen elk gezin, niet alleen generatiearmen", Price = "fte")]
    public bool SpecialisedForAll { get; init; } = false;

    [Parameter("share of FTE", -0.9, 3, Standing.Assumed, "E85, L67–L71",
        En = "Change of the unspecialised staff, as a share of what there is",
        Nl = "Verandering van het gewone personeel, als aandeel van wat er is", Price = "fte")]
    public double FteChange { get; init => field = Check(value); } = 0;

    [Parameter("factor", 0.2, 2, Standing.Assumed, "E61, E85, E123",
        En = "Factor on the caseload ceilings of the services",
        Nl = "Factor op de caseloadgrenzen van de diensten", Price = "fte")]
    public double CaseloadFactor { get; init => field = Check(value); } = 1;

    [Parameter("factor", 0.2, 1.5, Standing.Assumed, "L13, L14",
        En = "Factor on the share of working time that goes to administration",
        Nl = "Factor op het aandeel werktijd voor administratie", Price = "unknown")]
    public double AdministrationFactor { get; init => field = Check(value); } = 1;

    [Parameter("factor", 0, 2, Standing.Assumed, "E22, E85",
        En = "Factor on how bureaucratic the services work",
        Nl = "Factor op hoe bureaucratisch de diensten werken", Price = "unknown")]
    public double BureaucracyFactor { get; init => field = Check(value); } = 1;

    [Parameter("factor", 0, 2, Standing.Assumed, "E61, E85",
        En = "Factor on how standardised the supply of the services is",
        Nl = "Factor op hoe gestandaardiseerd het aanbod van de diensten is", Price = "unknown")]
    public double StandardisationFactor { get; init => field = Check(value); } = 1;

    [Parameter("factor", 0, 2, Standing.Assumed, "E62, E66",
        En = "Factor on the control mandate of the services",
        Nl = "Factor op de controleopdracht van de diensten", Price = "unknown")]
    public double ControlFactor { get; init => field = Check(value); } = 1;

    [Parameter("factor", 0, 2, Standing.Assumed, "E07, E78",
        En = "Factor on the pressure for quick results",
        Nl = "Factor op de druk om snel resultaat te tonen", Price = "unknown")]
    public double ResultPressureFactor { get; init => field = Check(value); } = 1;

    [Parameter("openness to guidance, 0 to 1", 0, 1, Standing.Assumed, "E154, E156",
        En = "Openness that a worker waits for before the step to a guiding role; empty: as in practice",
        Nl = "Openheid waarop een hulpverlener wacht voor de stap naar begeleiding; leeg: zoals in de praktijk", Price = "uncertainties.cost-of-patience")]
    public double? Patience { get; init => field = Check(value); }

    [Parameter("factor", 0.2, 2, Standing.Assumed, "E57, L21–L25",
        En = "Factor on the yearly turnover of workers",
        Nl = "Factor op het jaarlijkse personeelsverloop", Price = "uncertainties.cost-of-retention")]
    public double TurnoverFactor { get; init => field = Check(value); } = 1;

    [Parameter("share", 0, 1, Standing.Assumed, "E57, E58",
        En = "How far a leaving worker introduces the next one in person",
        Nl = "Hoe ver een vertrekkende hulpverlener de volgende persoonlijk inleidt", Price = "hours", HoursTaken = "hours at each change of worker")]
    public double WarmHandover { get; init => field = Check(value); } = 0;

    [Parameter("hours per thousand families and month", 0, 300, Standing.Assumed, "E161, L60",
        En = "Worker time spent on finding families where they live",
        Nl = "Werktijd om gezinnen op te zoeken waar ze leven", Price = "hours", HoursTaken = "the hours themselves")]
    public double OutreachHours { get; init => field = Check(value); } = 0;

    [Parameter("share of workers", 0, 1, Standing.Literature, "E55, E162, L83–L86",
        En = "Share of workers who have an expert by experience at hand",
        Nl = "Aandeel hulpverleners met een ervaringsdeskundige aan hun zijde", Price = "uncertainties.cost-of-experience-expert")]
    public double ExperienceExperts { get; init => field = Check(value); } = 0;

    [Parameter("share", 0, 1, Standing.Assumed, "E165, E87",
        En = "How far training closes the gap in knowledge of the life of poor families",
        Nl = "Hoe ver vorming de kloof in kennis van de leefwereld dicht", Price = "uncertainties.cost-of-training")]
    public double LifeWorldTraining { get; init => field = Check(value); } = 0;

    [Parameter("share of relationships", 0, 1, Standing.Assumed, "E56, E95",
        En = "Share of relationships with home visits, where the service has none of its own",
        Nl = "Aandeel relaties met huisbezoek, waar de dienst er zelf geen heeft", Price = "uncertainties.cost-of-home-visit", HoursTaken = "travel and visit per relationship and month")]
    public double HomeVisits { get; init => field = Check(value); } = 0;

    [Parameter("share of clients", 0, 1, Standing.Assumed, "E74, E97",
        En = "Share of clients to whom group work is offered, where the service has none of its own",
        Nl = "Aandeel cliënten aan wie groepswerk wordt aangeboden, waar de dienst er zelf geen heeft", Price = "uncertainties.cost-of-group-work", HoursTaken = "group hours per participant and month")]
    public double GroupWork { get; init => field = Check(value); } = 0;

    [Parameter("months", 0, 24, Standing.Assumed, "E70, E120, L52, L81",
        En = "Months during which a family can fall back on its last worker",
        Nl = "Maanden waarin een gezin op de laatste hulpverlener kan terugvallen", Price = "hours", HoursTaken = "hours per family in aftercare and month")]
    public double AftercareMonths { get; init => field = Check(value); } = 0;

    [Parameter("factor", 0.25, 3, Standing.Assumed, "E94",
        En = "Factor on chances for work, training and volunteering",
        Nl = "Factor op kansen op werk, opleiding en vrijwilligerswerk", Price = "uncertainties.cost-of-opportunity")]
    public double ReintegrationOpportunities { get; init => field = Check(value); } = 1;

    [Parameter("share", 0, 1, Standing.Assumed, "E163, E63",
        En = "How far the general services receive people with respect",
        Nl = "Hoe ver de algemene diensten mensen respectvol ontvangen", Price = "uncertainties.cost-of-reception")]
    public double RespectfulReception { get; init => field = Check(value); } = 0;
}
