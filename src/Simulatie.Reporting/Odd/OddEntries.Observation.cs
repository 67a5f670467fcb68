using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry Judgement() => new(
        OddPlace.Observation, ["RelationshipJudgement", "Tallying", "RunSummary"],
        new("Het oordeel over een relatie", "The judgement of a relationship"),
        new("Resultaat en beleving van een relatie, zoals de studie ze indeelt.", "Result and perception of a relationship, as the study classes them."),
        "E08, E10, E109, E132, E142, E144, E147, E148",
        [
            Say("Het resultaat volgt uit wat de relatie zelf bijdroeg, niet uit de rollen. Stabiliteit is een resultaat op zich, geen mislukking.",
                "The result follows from what the relationship itself contributed, not from the roles. Stability is a result in its own right, no failure."),
            Equations("""
                negative  = alienating ∨ autonomy-change ≤ −{constants.setback} ∨ reintegration-change ≤ −{constants.setback}
                success   = ¬ negative ∧ autonomy-change ≥ {constants.progress} ∧ reintegration-change ≥ {constants.progress}
                stability = ¬ negative ∧ ¬ success
                """),
            Say("Een tevredenheid is positief boven {constants.satisfaction-cut}, negatief onder min die grens, anders neutraal. De zes klassen van beleving zijn: beiden positief, neutraal en positief, beiden neutraal, neutraal en negatief, beiden negatief, en tegengesteld.",
                "A satisfaction is positive above {constants.satisfaction-cut}, negative below minus that cut, and neutral otherwise. The six classes of perception are: both positive, neutral and positive, both neutral, neutral and negative, both negative, and contrast."),
            Say("De uitkomsten van element 4 zijn tellingen hiervan: over alle maanden vanaf maand 0 (relaties, gebeurtenissen), over de laatste twaalf maanden (toestanden van gezinnen), of één keer per gezin dat er vanaf maand 0 woonde, op de horizon of in zijn laatste maand. Loopt een relatie op de horizon nog, dan wordt ze dan beoordeeld. Een relatie die eindigt omdat het gezin de stad verlaat, wordt zonder breuk beoordeeld. Een relatiemaand is een relatie die op het einde van een maand leeft, met de rollen van dan; haar contacturen zijn `hours` van stap 4, met de rol van dan, maal `worker.delivered`. Een gezin dat vertrekt, telt met `family.lasting-months` van het einde van de vorige maand. Een relatie hoort bij herkomst, huishouden en rol bij instap van haar gezin; die rol is voor relaties van voor maand 0 die van maand 0. Werkdruk en geleverd deel wegen met VTE, vacante posten inbegrepen; verloop telt vertrekken per post, vacante posten inbegrepen.",
                "The outcomes of element 4 are counts of these: over all months from month 0 (relationships, events), over the last twelve months (states of families), or once per family that lived there from month 0, at the horizon or in its last month. A relationship still alive at the horizon is judged then. One that ends because its family leaves town is judged without a rupture. A relationship-month is a relationship alive at the end of a month, with the roles of then; its contact hours are `hours` of step 4, with the role of then, times `worker.delivered`. A family that leaves counts with `family.lasting-months` of the end of the month before. A relationship belongs to the origin, household and role at entry of its family; that role is the one of month 0 for relationships from before. Pressure and delivered share weigh by FTE, vacant posts included; turnover counts departures per post, vacant posts included."),
        ]);

    private static OddEntry ObservedSet() => new(
        OddPlace.Observation, ["ObservedCounts", "ObservedSet"],
        new("De waargenomen verzameling", "The observed set"),
        new("Welke relaties naast de 35 van de studie worden gelegd.", "Which relationships are set beside the 35 of the study."),
        "E01, E02, E03, E09, E158",
        [
            Say("Relaties die op het einde van maand −37, −25, −13 of −1 leven en minstens {constants.observed-after-months} maanden oud zijn, de vier ogenblikken samengenomen. Elke dienst weegt even zwaar, want de studie vond haar relaties via veertien diensten; binnen een dienst weegt een relatie met haar geleverde contacturen (aangenomen: een hulpverlener spreekt over de gezinnen met wie hij werkt). Van elke relatie tellen de configuratie, het oordeel en de beleving van dat ogenblik, en of ooit een van beide rollen veranderde. N is het aantal diensten met minstens één zo'n relatie. Twee andere wegingen worden als gevoeligheid bijgehouden: elke relatie binnen een dienst even zwaar, en elke relatie in de stad even zwaar.",
                "Relationships that live at the end of month −37, −25, −13 or −1 and are at least {constants.observed-after-months} months old, the four moments pooled. Each service weighs the same, since the study found its relationships through fourteen services; within a service a relationship weighs its contact hours delivered (assumed: a worker speaks of the families worked with). Of each relationship the configuration, judgement and perception of that moment count, and whether either role ever changed. N is the number of services with at least one such relationship. Two other weightings are kept as sensitivities: every relationship within a service alike, and every relationship in town alike."),
            Equations("""
                hours = role.hours-per-month + {uncertainties.home-visit-hours} · [gets-home-visits] + {uncertainties.group-work-hours} · [gets-group-work]
                w = hours · worker.delivered / Σ (hours · worker.delivered) / N        (Σ: service)
                share(x) = Σ w · [x]
                kept-configuration = Σ w · [ever-changed = 0]
                """),
            Say("De uren zijn die van de rol op dat ogenblik en `worker.delivered` is van stap 4; hun product wordt afgerond op een honderdste. De som over een dienst loopt over de vier ogenblikken samen. Leverde een dienst helemaal geen uren, dan wegen haar relaties gelijk. Er is hier geen breuk: alienating is onwaar.",
                "Hours are those of the role at that moment and `worker.delivered` is of step 4; their product is rounded to a hundredth. The sum over a service runs over the four moments together. Where a service delivered no hours at all, its relationships weigh alike. There is no rupture here: alienating is false."),
        ]);

    private static OddEntry Cost() => new(
        OddPlace.Observation, ["YearlyCost"],
        new("Kost per jaar", "Yearly cost"),
        new("De begroting: posten en plaatsen, niet wie ze toevallig vult.", "The budget: posts and places, not who happens to fill them."),
        null,
        [
            Say("Een onvervulde post verlaagt de kost niet. Alle hefbomen zijn die van het beleid dat geldt; voor maand 0 is dat de praktijk, en als het beleid later verandert is de kost per jaar het gemiddelde over de maanden vanaf 0. P is het aantal plaatsen van een post. Verandert een hefboom waarvan niemand de prijs kent, dan zegt het programma dat de kost niet geschat is.",
                "A vacancy does not lower the cost. All levers are those of the policy in force; before month 0 that is practice, and when the policy changes later the yearly cost is the mean over the months from 0. P is the number of places of a post. When a lever changes whose price nobody knows, the program says that the cost is not estimated."),
            Equations("""
                F = Σ worker.fte
                visits = Σ P · (1 − {organisations.*.home-visits}) · {levers.home-visits}
                groups = Σ P · (1 − {organisations.*.group-work}) · {levers.group-work}
                cost = F · {uncertainties.cost-per-fte} · {uncertainties.overhead}
                     + F · {uncertainties.cost-of-patience} · [{levers.patience} ≠ ∅]
                     + F · {uncertainties.cost-of-retention} · max(0, 1 − {levers.turnover-factor})
                     + F · {uncertainties.cost-of-experience-expert} · {levers.experience-experts}
                     + F · {uncertainties.cost-of-training} · {levers.life-world-training}
                     + F · {uncertainties.cost-of-reception} · {levers.respectful-reception}
                     + 12 · {uncertainties.cost-of-home-visit} · visits
                     + 12 · {uncertainties.cost-of-group-work} · {uncertainties.group-work-uptake} · groups
                     + {uncertainties.cost-of-opportunity} · {population.families} · max(0, {levers.reintegration-opportunities} − 1)
                """),
        ]);
}
