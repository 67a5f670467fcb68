using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry Gate() => new(
        OddPlace.Shared, ["OpennessGate"],
        new("De poort: openheid voor begeleiding", "The gate: openness to guidance"),
        new("Hoe ver een cliënt nu openstaat voor begeleiding volgt uit vertrouwen, openheid, zelfbeeld en recente resultaten.",
            "How far a client is open to guidance now follows from trust, openness, self-image and recent results."),
        "E16, E49, E52, E68, E80, E89, E126, E128, E138, E146",
        [
            Say("De gewichten worden gedeeld door hun som. Met `gate-strength` 0 staat iedereen volledig open: de rivaal zonder poort.",
                "The weights are divided by their sum. With `gate-strength` 0 everybody is fully open: the rival without the gate."),
            Equations("""
                w = {uncertainties.gate-trust} + {uncertainties.gate-openness} + {uncertainties.gate-self-image} + {uncertainties.gate-results}
                readiness = ( {uncertainties.gate-trust} · trust + {uncertainties.gate-openness} · openness
                            + {uncertainties.gate-self-image} · self-image + {uncertainties.gate-results} · results ) / w
                open = 1 − {uncertainties.gate-strength} · (1 − logistic({uncertainties.gate-steepness} · (readiness − {uncertainties.gate-threshold})))
                too-early = role.process · (1 − open)
                """),
            Say("`open` wordt één keer per maand berekend, in stap 4, uit de toestand bij het begin van de maand; `too-early` gebruikt telkens de hulpverlenersrol van dat ogenblik.",
                "`open` is worked out once a month, in step 4, from the state at the start of the month; `too-early` uses the worker role of the moment each time."),
        ]);

    private static OddEntry Constraints() => new(
        OddPlace.Shared, ["Constraints"],
        new("Beperkingen zoals een hulpverlener ze voelt", "Constraints as a worker feels them"),
        new("Een gespecialiseerde hulpverlener voelt de beperkingen van zijn dienst minder.", "A specialised worker feels the constraints of the service less."),
        "E61, E85, E157, E159",
        [
            Equations("""
                weight = 1 − (1 − {uncertainties.specialised-constraint}) · [worker.specialised]
                felt-bureaucracy     = weight · service.bureaucracy
                felt-standardisation = weight · service.standardisation
                felt-control         = weight · service.control
                felt-result-pressure = weight · service.result-pressure
                """),
        ]);

    private static OddEntry Transitions() => new(
        OddPlace.Shared, ["RoleRules", "RoleKernel", "CovariateValues"],
        new("Rolwissels", "Role changes"),
        new("De volgende rol van elke actor komt uit een multinomiale logit waarvan de regels uit de studie komen.",
            "The next role of each actor comes from a multinomial logit whose rules come from the study."),
        "E04, E102, E103, E130, E131",
        [
            Say("now is de rol van de actor, beside die van de ander. Een regel r heeft een sterkte s(r), een covariaat x(r), een doel to(r), en eventueel een lijst rollen from(r) waarvan hij vertrekt en beside(r) waarnaast hij geldt (leeg: elke rol). R is de verzameling regels van de actor waarvoor now in from(r) en beside in beside(r) ligt; wacht de hulpverlener (stap 5), dan vallen de regels weg die op geduld wachten. De sterkte van W01 is {uncertainties.urge-to-guide}; een scenario kan de sterkte van elke regel vervangen. i en s zijn voor de cliënt {uncertainties.client-inertia} en {uncertainties.client-scale}, voor de hulpverlener {uncertainties.worker-inertia} en {uncertainties.worker-scale}.",
                "now is the role of the actor, beside that of the other. A rule r has a strength s(r), a covariate x(r), a target to(r), and possibly a list of roles from(r) from which it starts and beside(r) beside which it holds (empty: every role). R is the set of rules of the actor for which now lies in from(r) and beside in beside(r); when the worker waits (step 5), the rules that wait for patience drop out. The strength of W01 is {uncertainties.urge-to-guide}; a scenario may replace the strength of any rule. i and s are {uncertainties.client-inertia} and {uncertainties.client-scale} for the client, {uncertainties.worker-inertia} and {uncertainties.worker-scale} for the worker."),
            Equations("""
                L(k) = i · [k = now] + s · Σ s(r) · x(r)        (r ∈ R, to(r) = k)
                P(next = k) = exp(L(k)) / Σ exp(L(j))           (j = 0 … 5)
                next = pick(u; exp(L(0)), …, exp(L(5)))
                """),
            Say("De covariaten staan in de tabel hierna, de regels in de tabel daarna. De rollen hebben de volgorde van de tabel met coördinaten (element 2).",
                "The covariates stand in the table below, the rules in the table after it. The roles have the order of the table of coordinates (element 2)."),
        ]);
}
