using static Simulatie.Study.PatternUse;
using static Simulatie.Study.RelationshipOutcome;

namespace Simulatie.Study;

/// <summary>The sixteen patterns to reproduce; their numbers are counted in the 35 relationships.</summary>
/// <remarks>Two warnings. One researcher judged roles and outcome from the same interviews, so P6, P7 and P10 prove nothing
/// in a model that derives one from the other. And the 35 were found through services: who never entered or left early is missing,
/// so compare with relationships that are alive and observed.</remarks>
public static class StudyPatterns
{
    /// <summary>The patterns P1 to P16 under the main reading of the blijver row.</summary>
    public static IReadOnlyList<StudyPattern> All { get; } = Of(BlijverReading.Main);

    /// <summary>The patterns under one reading; P3, P7 and P8 depend on it.</summary>
    public static IReadOnlyList<StudyPattern> Of(BlijverReading reading)
    {
        var table = Relationships35.Of(reading);
        return [.. ToCalibrate(table), .. HeldOut(table), .. WordsAndSigns()];
    }

    private static StudyPattern[] ToCalibrate(Relationships35 table) =>
    [
        new("P1", new("De uitkomsten van alle relaties: geslaagd, stabiliteit, negatief.", "The outcomes of all relationships: success, stability, negative."),
            Calibrate, "E08, E10", Outcomes(table.Outcomes, Success, Stability, Negative)),
        new("P2", new("Het aandeel relaties van begeleider met medewerker.", "The share of relationships of Begeleider with Bereidwillige medewerker."),
            Calibrate, "E131",
            [Among35(new("begeleider met medewerker", "Begeleider with Bereidwillige medewerker"), table[ClientRole.BereidwilligeMedewerker, WorkerRole.Begeleider].Total)]),
        new("P3", new("Het aandeel relaties waarin de hulpverlener begeleider is.", "The share of relationships in which the worker is Begeleider."),
            Calibrate, "E133, E154", [Among35(Glossary.Of(WorkerRole.Begeleider).Label, table.OutcomesOf(WorkerRole.Begeleider).Total)]),
        new("P4", new("De verdeling van de zes rollen van hulpvragers; de intervallen gelden voor alle zes samen.", "The distribution of the six client roles; the intervals hold for all six at once."),
            Calibrate, "E32", [.. RoleNames.ClientRoles.Select(role =>
                Target(Glossary.Of(role).Label, table.OutcomesOf(role).Total / (double)Relationships35.Count, Relationships35.Count, WilsonInterval.SixShares))]),
        new("P5", new("Eén op vier relaties behield haar configuratie.", "One in four relationships kept its configuration."),
            Calibrate, "E130", [Target(new("configuratie behouden", "configuration kept"), 0.25, Relationships35.Count)]),
    ];

    private static StudyPattern[] HeldOut(Relationships35 table) =>
    [
        new("P6", new("Begeleider met medewerker slaagt meestal en loopt nooit slecht af.", "Begeleider with Bereidwillige medewerker mostly succeeds and never ends badly."),
            HoldOut, "E145, E146", Outcomes(table[ClientRole.BereidwilligeMedewerker, WorkerRole.Begeleider].Outcomes, Success, Negative)),
        new("P7", new("Begeleider met een andere hulpvrager loopt meestal slecht af.", "Begeleider with any other client mostly ends badly."),
            HoldOut, "E138, E154", Outcomes(
                table.SumOutcomes(cell => cell.Worker == WorkerRole.Begeleider && cell.Client != ClientRole.BereidwilligeMedewerker), Negative, Success)),
        new("P8", new("De probleemoplosser brengt meestal stabiliteit en nooit schade.", "The Probleemoplosser mostly brings stability and never harm."),
            HoldOut, "E10", Outcomes(table.OutcomesOf(WorkerRole.Probleemoplosser), Stability, Negative)),
        new("P9", new("Met de sturende hulpvrager loopt het vaak slecht af en slaagt het nooit.", "With the Sturende hulpvrager it often ends badly and never succeeds."),
            HoldOut, "E45, E47", Outcomes(table.OutcomesOf(ClientRole.SturendeHulpvrager), Negative, Success)),
        new("P10", new("Met de medewerker loopt het nooit slecht af.", "With the Bereidwillige medewerker it never ends badly."),
            HoldOut, "E146", Outcomes(table.OutcomesOf(ClientRole.BereidwilligeMedewerker), Negative)),
        new("P11", new("Geslaagd en voor beiden positief komt alleen voor bij begeleider met medewerker.", "Success that both perceive as positive occurs only in Begeleider with Bereidwillige medewerker."),
            HoldOut, "E147", []),
        new("P12", new("Ruim de helft van de 36 cellen blijft leeg; controleur, redder en bemiddelaar zijn zeldzaam.", "Over half of the 36 cells stay empty; Controleur, Redder and Bemiddelaar are rare."),
            Qualitative, "E09", [.. new[] { WorkerRole.Controleur, WorkerRole.Redder, WorkerRole.Bemiddelaar }.Select(role =>
                Among35(Glossary.Of(role).Label, table.OutcomesOf(role).Total))]),
    ];

    private static StudyPattern[] WordsAndSigns() =>
    [
        new("P13", new("Na een terugkeer uit de begeleidersrol zijn beide kanten zelden nog tevreden.", "After a return from the Begeleider role both sides are seldom still content."),
            Qualitative, "E141", []),
        new("P14", new("Langer probleemoplosser blijven voor het begeleiden begint, geeft meer succes en minder breuken.", "Staying Probleemoplosser longer before guiding starts brings more success and fewer ruptures."),
            Hypothesis, "E156", []),
        new("P15", new("Hoe meer dossiers, controle, standaardisering of resultaatdruk, hoe minder procesrollen en succes en hoe trager vertrouwen.", "The more caseload, control, standardisation or result pressure, the rarer process roles and success, and the slower trust."),
            Qualitative, "E61, E62, E78, E85, E123", []),
        new("P16", new("Uitval en terugval zijn gewoon; warme, afhankelijke relaties zijn moeilijk te beëindigen.", "Drop-out and relapse are common; warm, dependent relationships are hard to end."),
            Qualitative, "E06, E42, E84, E155", []),
    ];

    private static PatternTarget[] Outcomes(OutcomeCounts counts, params RelationshipOutcome[] wanted) =>
        [.. wanted.Select(outcome => Target(Glossary.Of(outcome).Label, counts[outcome] / (double)counts.Total, counts.Total))];

    private static PatternTarget Among35(Bilingual name, int count) => Target(name, count / (double)Relationships35.Count, Relationships35.Count);

    private static PatternTarget Target(Bilingual name, double share, int n, double z = WilsonInterval.SingleShare) =>
        new(name, share, n, WilsonInterval.Of(share, n, z));
}
