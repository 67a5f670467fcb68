using Simulatie.Model.Parameters;
using Simulatie.Study;
using Simulatie.Study.Rules;
using static System.FormattableString;

namespace Simulatie.Reporting.Odd;

/// <summary>Choices of range and strength that need a reason beside their source, and what stays out of the fit.</summary>
internal static class OddChoices
{
    public static readonly Bilingual Title = new("Keuzes die een reden vragen", "Choices that need a reason");

    public static readonly Bilingual Validation = new("Toetsing", "Validation");

    public static IReadOnlyList<Bilingual> Head { get; } = [new("wat", "what"), new("keuze", "choice"), new("waarom", "why"), new("bron", "source")];

    public static IEnumerable<string[]> Rows(Language language) =>
        All.Select(row => new[] { row.What.In(language), row.Choice.In(language), row.Why.In(language), row.Source });

    public static Bilingual Honesty { get; } = new(
        "Deze keuzes dateren van na eerdere versies, waarin bijna iedereen van bij het begin openstond en begeleiding nooit te vroeg kwam. Ze rusten op wat de studie zegt en zijn vastgelegd voor de huidige ijking; toch zijn ze gemaakt met kennis van wat die versies misten. Daarom toetsen patronen over te vroege begeleiding (P6, P7) minder streng dan patronen waar geen enkele keuze naar gekeken heeft, en wordt de rivaal zonder poort naast het model gezet.",
        "These choices date from after earlier versions, in which nearly everybody was open from the start and guidance never came too early. They rest on what the study says and were fixed before the present calibration; still, they were made knowing what those versions missed. So patterns about guidance that comes too early (P6, P7) are a milder test than patterns at which no choice has looked, and the rival without the gate is set beside the model.");

    public static Bilingual HeldOut { get; } = new(
        "Buiten de ijking blijven P6–P13, P15 en P16, het verband tussen vroeg vertrouwen en uitkomst (L38), en wie na hulp hervalt of terugkomt (L51). `simulatie validate` loopt steden onder de praktijk over de sets en zet elk getal naast wat gevonden is: het klopt als de mediaan van de steden in het interval ligt, en ernaast staat in hoeveel steden dat zo is. P15 vergelijkt steden onder dezelfde sets en hetzelfde toeval waar de caseload hoger is, of controle, standaardisering of resultaatdruk verdubbeld; een stad zonder diensten moet bijna niemand blijvend geholpen tellen. P14 (E156) is een hypothese en wordt door een proef getoetst: dosissen geduld tegenover de praktijk, met en zonder begeleidingsintentie (`guiding-intention`), met schaarse en met ruime uren, per begonnen relatie en per gezin; enkel als geduld méér helpt met de intentie dan zonder, spreekt dat voor E156. De rivaal zonder poort doorloopt dezelfde toets. Getoond wordt ook hoe de oordelen bewegen met δ, de weging van de waargenomen verzameling en de lezing van de rij van de blijver.",
        "Kept out of the fit are P6–P13, P15 and P16, how early trust goes with what comes of it (L38), and who falls back or returns after help (L51). `simulatie validate` runs towns of practice over the sets and puts every number beside what was found: it holds when the median of the towns lies in the interval, and beside it stands in how many towns it does. P15 compares towns under the same sets and luck where the caseload is higher, or control, standardisation or result pressure doubled; a town without services must count hardly anybody as helped lastingly. P14 (E156) is a hypothesis, tested by experiment: doses of patience against practice, with and without a guiding intention (`guiding-intention`), with scarce hours and with ample, per relationship started and per family; only if patience helps more with the intention than without does that speak for E156. The rival without the gate goes through the same test. Shown as well is how verdicts move with δ, the weighting of the observed set and the reading of the blijver row.");

    private static IReadOnlyList<Row> All { get; } =
    [
        Prior("gate-threshold", "Weinigen staan van bij het begin open: het bereik is waar zo'n 2 tot 15 op honderd in hun eerste maand hulp minstens half openstaan (een test houdt dat vast).",
            "Few are open at first: the range is where some 2 to 15 in a hundred are at least half open in their first month of help (a test holds it)."),
        Prior("gate-steepness", "De studie spreekt van voorwaarden zonder welke begeleiding niet kan werken: een scherpe omslag en geen glooiing. Hoe scherp is vrij.",
            "The study speaks of conditions without which guidance cannot work: a sharp turn rather than a slope. How sharp is free."),
        Prior("practice-patience", "De meesten begeleiden te vroeg: in de praktijk wacht niemand op wie meer dan een beetje openstaat.",
            "Most guide too soon: in practice nobody waits for a client who is more than a little open."),
        Strengths(["W05", "W06"], "Dat begeleiding lukt met wie mee wil, draagt de poort al; de meesten wachten er niet op (E154).",
            "That guidance works with those who go along is carried by the gate already; most do not wait for it (E154)."),
        Strengths(["W13", "W14", "W15"], "Slechts enkele bewegingen lopen terug: een zwak woord krijgt een zwakke sterkte.", "Only a few moves run backwards: a weak word gets a weak strength."),
        Strengths(["W24"], "Met wie het klikt, draagt de tevredenheid al (stap 7).", "With whom it clicks is carried by satisfaction already (step 7)."),
        Strengths(["W33", "W34"], "Dat uren gerantsoeneerd zijn, draagt `hours-tolerance` al (E124, stap 5).", "That hours are rationed is carried by `hours-tolerance` already (E124, step 5)."),
        Strengths(["C07"], "Dat weinigen openstaan, draagt de poort al.", "That few are open is carried by the gate already."),
        Strengths(["C02", "C04", "C06"], "Begeleiding heeft pas kans op slagen bij wie medewerker wordt: de stap daarheen hangt sterk af van de poort.",
            "Guidance stands a chance only with those who become medewerker: the step towards it depends strongly on the gate.", "hogere sterkte", "higher strength"),
        new(new("`organisations.*.first-begeleider`", "`organisations.*.first-begeleider`"), new("hoger", "higher"),
            new("Wie zo gauw mogelijk begeleidt, begint er vaak mee; de studie geeft geen getal (aangenomen).", "Whoever guides as early as can be often begins with it; the study gives no number (assumed)."), "E133, E154"),
        Raised("control-harm", "Dat controle schaadt, zegt de studie, niet hoeveel; hoger binnen zijn bereik.", "That control harms, the study says, not how much; higher within its range."),
        new(new("C14", "C14"), new("weggelaten", "removed"),
            new("Deze regel, van tijdelijke hulpvrager naar passieve consument met de maanden, rustte op niets dan een aanname; het nummer blijft leeg.",
                "This rule, from tijdelijke hulpvrager to passieve consument with the months, rested on nothing but an assumption; its number stays empty."), "–"),
    ];

    private sealed record Row(Bilingual What, Bilingual Choice, Bilingual Why, string Source);

    private static Row Prior(string name, string nl, string en)
    {
        var declared = ParameterCatalogue.Find($"uncertainties.{name}")!;
        return new(new($"`{name}`", $"`{name}`"), new($"prior {declared.Range.Nl}", $"prior {declared.Range.En}"), new(nl, en), declared.Source);
    }

    private static Row Raised(string name, string nl, string en)
    {
        var declared = ParameterCatalogue.Find($"uncertainties.{name}")!;
        return new(new($"`{name}`", $"`{name}`"), new(Invariant($"hoger: {declared.Default:G4}"), Invariant($"higher: {declared.Default:G4}")), new(nl, en), declared.Source);
    }

    private static Row Strengths(string[] ids, string nl, string en, string directionNl = "lagere sterkte", string directionEn = "lower strength")
    {
        var rules = TransitionRules.Every.Where(rule => ids.Contains(rule.Id)).ToArray();
        var strengths = string.Join(", ", rules.Select(rule => Invariant($"{rule.Strength:G4}")));
        return new(new(string.Join(", ", ids), string.Join(", ", ids)), new($"{directionNl}: {strengths}", $"{directionEn}: {strengths}"), new(nl, en),
            string.Join(", ", rules.SelectMany(rule => rule.Evidence).Where(id => id[0] == 'E').Distinct()));
    }
}
