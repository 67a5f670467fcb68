using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry Shocks() => new(
        OddPlace.Month, ["Step01Shocks", "ShockChances"],
        new("Schokken", "Shocks"),
        new("Crisissen beginnen en gaan voorbij, kansen op werk of opleiding komen langs, vermoedens van fraude ontstaan en doven uit.",
            "Crises begin and pass, openings for work or training come by, suspicions of fraud arise and fade."),
        "E66, E77, E88, E94, E106, T18",
        [
            Say("Voor elk gezin; `family.crisis` is 0 zonder crisis, 1 in de maand waarin ze begint en 2 zolang ze duurt.",
                "For every family; `family.crisis` is 0 without a crisis, 1 in the month in which it begins and 2 while it lasts."),
            Equations("""
                family.crisis = 0 ⇒ family.crisis ← [u(Crisis) < {uncertainties.crises-per-month}]
                family.crisis > 0 ⇒ family.crisis ← 2 · [u(Crisis) ≥ 1 / {uncertainties.crisis-months}]
                family.opportunity ← u(Opportunity) < opportunities
                """),
            Say("De twee eerste regels sluiten elkaar uit: de toestand voor de stap beslist welke geldt. Daarna voor elke relatie, en in stap 3 meteen ook voor elke nieuwe; de controleopdracht weegt hier voor elke hulpverlener even zwaar:",
                "The first two lines exclude each other: the state before the step decides which one holds. Then for every relationship, and in step 3 at once for every new one too; the control mandate weighs the same here for every worker:"),
            Equations("""
                suspicion-left > 0 ⇒ suspicion-left ← suspicion-left − 1
                suspicion-left = 0 ∧ u↓(JudgementAndSuspicion) < {uncertainties.suspicion-per-month} · service.control
                                   ⇒ suspicion-left ← {uncertainties.suspicion-months}
                """),
            Say("Ook hier beslist de toestand voor de stap: een vermoeden dat nu dooft, ontstaat niet in dezelfde maand opnieuw.",
                "Here too the state before the step decides: a suspicion that fades now does not arise again in the same month."),
        ]);

    private static OddEntry HelpSeeking() => new(
        OddPlace.Month, ["Step02HelpSeeking", "SeekingChances"],
        new("Hulp zoeken", "Help-seeking"),
        new("Gezinnen vragen hulp, worden door outreach gevonden, of geven het wachten op.",
            "Families ask for help, are found by outreach, or give up waiting."),
        "E23, E28, E33, E35, E40, E43, E54, E67, E161, E164",
        [
            Say("Vragen, een tweede keer vragen en opgeven delen één loting; outreach heeft een eigen. Wie wacht, kan opgeven en verlaat dan de wachtlijst. Wie niet wacht en hoogstens één relatie heeft, kan hulp vragen; `wants.x` is hier van de rol waarin het gezin een nieuwe relatie zou beginnen. Outreach bereikt enkel wie buiten de hulp staat en niet wacht.",
                "Asking, asking a second time and giving up share one draw; outreach has its own. Whoever waits may give up and then leaves the waiting list. Whoever does not wait and has at most one relationship may ask for help; `wants.x` is here of the role in which the family would begin a new relationship. Outreach reaches only those who stand outside help and do not wait."),
            Equations("""
                passed = family.asked-in-crisis ∧ family.crisis = 0
                family.waiting ≠ ∅ ∧ u(Waiting) < {uncertainties.give-up-per-month} · {uncertainties.give-up-after-crisis}^[passed] ⇒ family.waiting ← ∅

                in-help = family.first ≠ ∅ ∨ family.second ≠ ∅
                ask = {uncertainties.seek-per-month} · wants.help-seeking · (0.5 + family.openness)
                      · (1 − {uncertainties.hurt-seek} · family.hurt)
                      · {uncertainties.crisis-seek}^[family.crisis > 0] · {uncertainties.second-seek}^[in-help]
                      · [family.first = ∅ ∨ family.second = ∅]
                found = ¬ in-help ∧ u(Outreach) < {uncertainties.outreach-accepted} · {levers.outreach-hours} / (1000 · {uncertainties.outreach-hours-per-contact})
                asks = family.waiting = ∅ ∧ (u(Waiting) < ask ∨ found)
                """),
            Say("Wie vraagt, vindt een dienst met een kans die evenredig is met haar plaatsen. Heeft het gezin daar al een relatie, dan vervalt de vraag; anders sluit het achteraan aan. Wie opgeeft, vraagt in dezelfde maand niet opnieuw. In een stad zonder diensten gebeurt in deze stap niets; zijn er diensten maar nergens plaatsen, dan gaat iedereen naar de laatste dienst. Wie dezelfde maand vraagt, sluit aan in de volgorde van de gezinsnummers.",
                "Whoever asks finds a service with a chance proportional to its places. If the family already has a relationship there, the request lapses; otherwise it joins at the end. Whoever gives up does not ask again in the same month. In a town without services nothing happens in this step; where there are services but no places anywhere, everybody goes to the last one. Those who ask in the same month join in the order of the family numbers."),
            Equations("""
                asks ⇒ j = pick(u(Service); share-of-places(1), share-of-places(2), …)
                asks ∧ ¬(relationship with j) ⇒ family.waiting ← j;  family.waiting-since ← month;
                                                family.asked-in-crisis ← [family.crisis > 0]
                """),
        ]);

    private static OddEntry Intake() => new(
        OddPlace.Month, ["Step03Intake", "WaitingLine", "FreePlaces"],
        new("Intake", "Intake"),
        new("Elke dienst neemt wie het langst wacht op in haar vrije plaatsen; daarmee begint een relatie.",
            "Each service admits those who have waited longest to its free places; with that a relationship begins."),
        "E04, E54, E56, E57, E63, E67, E74, E97, E129, E156, E160",
        [
            Say("Diensten in volgorde; in elke wachtlijst van wie het langst wacht naar wie het laatst kwam. Een hulpverlener heeft een vrije plaats als zijn post niet leeg is en hij minder gezinnen heeft dan plaatsen. Voor elk gezin, de eerste mogelijkheid die past: (a) zijn vorige hulpverlener, als die nog in deze dienst werkt en een vrije plaats heeft; (b) als het gezin voor de gespecialiseerden bedoeld is (generatiearm, of iedereen met {levers.specialised-for-all}) en er een vrij is: de minst belaste gespecialiseerde; (c) de minst belaste andere. Minst belast is wie het kleinste deel van zijn plaatsen bezet heeft; bij gelijke stand de eerste. Past er niets, dan blijft het gezin op zijn plaats in de rij, en wie na hem komt kan wel opgenomen worden.",
                "Services in order; in each waiting list from whoever has waited longest to whoever came last. A worker has a free place when the post is not vacant and there are fewer families than places. For each family, the first possibility that fits: (a) its previous worker, if still working in this service and with a free place; (b) if the family is meant for the specialised (generation poor, or everybody under {levers.specialised-for-all}) and one is free: the least loaded specialised worker; (c) the least loaded other one. Least loaded is whoever has the smallest part of the places taken; among equals the first. If nothing fits, the family keeps its place in the line, and those behind it may be admitted all the same."),
            Say("Een nieuwe relatie komt in de eerste plaats van het gezin als die vrij is, anders in de tweede, en begint zo:",
                "A new relationship takes the family's first place if that is free, otherwise the second, and begins like this:"),
            Equations("""
                client-role ← family.disposition
                ¬ worker.specialised ⇒ worker-role ← pick(u(FirstWorkerRole); {organisations.*.first-ritueel}, {organisations.*.first-controleur},
                    {organisations.*.first-redder}, {organisations.*.first-probleemoplosser}, {organisations.*.first-begeleider}, {organisations.*.first-bemiddelaar})
                worker.specialised ⇒ worker-role ← Probleemoplosser
                worker.specialised ∧ u(FirstWorkerRole) < {uncertainties.specialised-starts-guiding} ⇒ worker-role ← Begeleider
                gets-home-visits ← u↑(Offer) < service.home-visits
                gets-group-work  ← u↓(Offer) < service.group-work · {uncertainties.group-work-uptake}
                trust ← unit({uncertainties.first-trust} + service.label + {uncertainties.first-trust-openness} · family.openness
                             − {uncertainties.first-trust-hurt} · family.hurt)
                results, client-satisfaction, worker-satisfaction ← 0
                months, months-in-configuration, suspicion-left ← 0;  months-since-change-of-worker ← 255
                start-autonomy ← family.autonomy
                autonomy-won, autonomy-change, reintegration-change ← 0;  ever-changed ← 0
                family.waiting ← ∅
                """),
            Say("Loopt er geen andere relatie, dan begint een nieuwe periode van hulp; in elk geval begint vanaf maand 0 de opvolging van blijvende hulp als dat nog niet gebeurde:",
                "When no other relationship runs, a new spell of help begins; in any case, from month 0 on, the following of lasting help begins if it had not yet:"),
            Equations("""
                first-place ∧ family.second = ∅ ⇒ family.aftercare-left ← 0;  family.ended-under-control, family.let-go-early ← 0;
                              family.before-autonomy ← family.autonomy;  family.before-reintegration ← family.reintegration
                month ≥ 0 ⇒ family.reached ← 1
                month ≥ 0 ∧ family.start-autonomy = ∅ ⇒ family.start-autonomy ← family.autonomy;
                                                        family.start-reintegration ← family.reintegration
                """),
        ]);

    private static OddEntry Workload() => new(
        OddPlace.Month, ["Step04Workload"],
        new("Werklast", "Workload"),
        new("Per hulpverlener: gevraagde en beschikbare uren, druk en het deel dat geleverd wordt; per relatie: de cliënt zoals ze hem deze maand ontmoet, en de poort.",
            "For each worker: hours asked and available, pressure and the share delivered; for each relationship: the client as it meets him this month, and the gate."),
        "E61, E70, E85, E104, E119, E123, E124, E151, E159",
        [
            Say("Elke relatie onthoudt tot het einde van de maand hoe zij de cliënt ontmoet; dan volgt `open` uit de poort.",
                "Each relationship remembers until the end of the month how it meets the client; then `open` follows from the gate."),
            Equations("""
                openness ← family.openness;  self-image ← family.self-image;  autonomy ← family.autonomy;  crisis ← family.crisis
                """),
            Say("De uren van outreach en nazorg worden over alle hulpverleners verdeeld volgens VTE; A is het aantal gezinnen dat op het einde van vorige maand nazorg kreeg. Een lege post levert niets. De som loopt over de relaties van de hulpverlener.",
                "The hours of outreach and aftercare are spread over all workers by FTE; A is the number of families that had aftercare at the end of last month. A vacant post delivers nothing. The sum runs over the worker's relationships."),
            Equations("""
                shared = ({levers.outreach-hours} · {population.families} / 1000 + A · {uncertainties.aftercare-hours}) / Σ worker.fte
                hours = role.hours-per-month + {uncertainties.home-visit-hours} · [gets-home-visits] + {uncertainties.group-work-hours} · [gets-group-work]
                worker.asked ← worker.handover-hours + worker.fte · shared + Σ hours
                worker.handover-hours ← 0
                a = {uncertainties.specialised-administration}   [worker.specialised]
                a = service.administration                       [¬ worker.specialised]
                worker.available ← [worker.vacant-months = 0] · worker.fte
                    · {constants.contact-hours-per-fte} · (1 − a) / (1 − {constants.usual-administration})
                worker.pressure  ← 0   [worker.asked ≤ worker.available];   ¬ ⇒ min(1, worker.asked / worker.available − 1)
                worker.delivered ← 1   [worker.asked ≤ worker.available];   ¬ ⇒ worker.available / worker.asked
                """),
            Say("Druk, geleverd deel en `open` blijven de hele maand gelden, ook als rollen in stap 5 veranderen. Zonder beschikbare uren is de druk 1 zodra er uren gevraagd worden. De som van VTE voor de gedeelde uren telt ook vacante posten; is ze 0, dan wordt er niets gedeeld.",
                "Pressure, share delivered and `open` hold for the whole month, even when roles change in step 5. Without available hours pressure is 1 as soon as hours are asked. The sum of FTE for the shared hours counts vacant posts too; where it is 0, nothing is shared."),
        ]);
}
