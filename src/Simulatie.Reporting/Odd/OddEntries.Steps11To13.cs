using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry Staff() => new(
        OddPlace.Month, ["Step11Staff"],
        new("Personeel", "Staff"),
        new("Hulpverleners krijgen ervaring en eelt, vertrekken en worden vervangen; bij een wissel blijft een deel van het vertrouwen over.",
            "Workers gain experience and callus, leave and are replaced; at a change part of the trust is left."),
        "E24, E57, E58, E121, E159, T20, T21, T23",
        [
            Say("Per post, in volgorde. Een lege post telt af en wordt bij nul vervangen; anders:",
                "Post by post, in order. A vacant post counts down and is refilled at zero; otherwise:"),
            Equations("""
                worker.vacant-months > 0 ⇒ worker.vacant-months ← worker.vacant-months − 1;  0 ⇒ replaced
                worker.vacant-months = 0 ⇒
                    worker.experience ← worker.experience + 1 / 12
                    powerless = #(worker-satisfaction < −{constants.satisfaction-cut}) / worker.cases      (worker.cases = 0 ⇒ 0)
                    worker.callus ← worker.callus + {uncertainties.callus-rate} · (powerless − worker.callus)
                    leaves = u(Departure) < turnover · (1 + {uncertainties.turnover-pressure} · worker.pressure)
                    leaves ⇒ worker.vacant-months ← {uncertainties.vacancy-months};  0 ⇒ replaced
                """),
            Say("De toestand voor de stap beslist welk van beide geldt. Bij een vervanging wordt een nieuwe hulpverlener getrokken (element 5), met de dossiers van de post; een nieuwe generatie van de post, zodat gezinnen hun vorige hulpverlener er niet terugvinden. Voor elke relatie:",
                "The state before the step decides which of the two holds. At a replacement a new worker is drawn (element 5), with the files of the post; a new generation of the post, so that families do not find their previous worker there. For each relationship:"),
            Equations("""
                replaced ⇒ worker.handover-hours ← {levers.warm-handover} · {uncertainties.handover-hours} · worker.cases
                           trust ← trust-kept-now · trust;  worker-satisfaction ← 0;  months-since-change-of-worker ← 0
                """),
        ]);

    private static OddEntry OutsideHelp() => new(
        OddPlace.Month, ["Step12OutsideHelp", "OutsidePace", "RelapseHazards"],
        new("Buiten de hulp", "Outside help"),
        new("Buiten de hulp vervaagt vooruitgang en dreigt terugval; openheid en gekwetstheid herstellen; sommige gezinnen vertrekken en worden vervangen.",
            "Outside help progress fades and relapse threatens; openness and hurt recover; some families leave and are replaced."),
        "E05, E06, E54, E69, E70, E80, E120, E127, T24",
        [
            Say("Voor elk gezin zonder relatie op dit ogenblik; `family.months-outside` is ∅ voor wie nooit in hulp was, en dan gelden enkel de twee eerste regels. h hangt af van het aantal maanden na deze verhoging.",
                "For every family without a relationship at this moment; `family.months-outside` is ∅ for those who were never in help, and then only the first two lines hold. h depends on the number of months after this increase."),
            Equations("""
                family.openness ← family.openness + {uncertainties.outside-recovery} · max(0, {population.openness} − family.openness)
                family.hurt     ← family.hurt − {uncertainties.outside-recovery} · max(0, family.hurt − {population.hurt})
                family.months-outside ← family.months-outside + 1
                h = {uncertainties.relapse-early}    [family.months-outside ≤ 6]
                h = {uncertainties.relapse-middle}   [6 < family.months-outside ≤ 12]
                h = {uncertainties.relapse-late}     [12 < family.months-outside ≤ 24]
                h = {uncertainties.relapse-later}    [family.months-outside > 24]
                relapse = h · {uncertainties.relapse-forced}^[family.ended-under-control]
                            · (1 + {uncertainties.relapse-let-go} · [family.let-go-early])
                            · {uncertainties.aftercare-relapse}^[family.aftercare-left > 0]
                lost = {uncertainties.relapse-loss}     [u(LeavingOrRelapse) ≥ 1 − relapse]
                lost = {uncertainties.outside-decay}    [u(LeavingOrRelapse) < 1 − relapse]
                family.autonomy      ← family.autonomy − lost · max(0, family.autonomy − family.before-autonomy)
                family.reintegration ← family.reintegration − lost · max(0, family.reintegration − family.before-reintegration)
                family.aftercare-left ← max(0, family.aftercare-left − 1)
                """),
            Say("Ten slotte vertrekken gezinnen met kans {population.replaced-per-month}, in hulp of niet: u(LeavingOrRelapse) < {population.replaced-per-month}; wie vertrekt, valt in die maand dus niet terug. Hun relaties eindigen zonder breuk en worden beoordeeld, ze verlaten de wachtlijst, en op hun plaats komt in dezelfde maand een nieuw gezin van de volgende generatie (element 5). Het gezin dat vertrekt, telt bij wie hier woonde met `family.lasting-months` van voor stap 13 van deze maand; in stap 13 telt het nieuwe gezin in zijn plaats.",
                "Finally families leave with probability {population.replaced-per-month}, in help or not: u(LeavingOrRelapse) < {population.replaced-per-month}; so whoever leaves does not relapse in that month. Their relationships end without a rupture and are judged, they leave the waiting list, and in their place comes, in the same month, a newcomer of the next generation (element 5). The family that leaves counts among those who lived here with `family.lasting-months` of before step 13 of this month; in step 13 the newcomer counts in its place."),
        ]);

    private static OddEntry Observing() => new(
        OddPlace.Month, ["Step13Observation"],
        new("Waarneming", "Observation"),
        new("De stad wordt geteld zoals ze er op het einde van de maand bij staat.", "The town is counted as it stands at the end of the month."),
        "E01, E98",
        [
            Say("Er wordt geteld in gehele getallen en vaste-kommagetallen (veelvouden van 2⁻²⁰), zodat een som niet van de volgorde afhangt. Voor elk gezin volgt hier of zijn vooruitgang standhoudt; A van stap 4 is het aantal gezinnen met `family.aftercare-left` > 0.",
                "Counting is done in whole and fixed-point numbers (multiples of 2⁻²⁰), so that a sum does not depend on order. For each family it is followed here whether its progress holds; A of step 4 is the number of families with `family.aftercare-left` > 0."),
            Equations("""
                holds = family.autonomy − family.start-autonomy ≥ {constants.progress}
                        ∧ family.reintegration − family.start-reintegration ≥ {constants.progress}
                family.lasting-months ← min(255, family.lasting-months + 1) · [holds]        (start-autonomy = ∅ ⇒ holds = 0)
                helped-lastingly = family.lasting-months ≥ {constants.lasting-months}
                """),
        ]);
}
