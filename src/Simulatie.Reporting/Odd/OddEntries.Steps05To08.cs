using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry WorkerRoles() => new(
        OddPlace.Month, ["Step05WorkerRoles"],
        new("Rollen van de hulpverlener", "Worker roles"),
        new("Elke hulpverlener neemt bij elke cliënt zijn volgende rol: volgens de regels, zijn geduld, zijn uren en de ene trajectbegeleider.",
            "Each worker takes the next role with each client: by the rules, patience, hours and the one trajectory guide."),
        "E15, E102, E119, E124, E129, E133, E139, E140, E151, E153, E154, E156, E158, T2",
        [
            Say("Posten die leeg staan slaan deze stap over. Per hulpverlener, zijn relaties in volgorde van opname. De covariaten zijn die van het begin van de maand met de druk uit stap 4; de naaste rol is de cliëntrol van het begin van de maand. Hij wacht zolang hij in een productrol werkt en de cliënt hem niet open genoeg lijkt; een beginneling vergist zich meer:",
                "Vacant posts skip this step. Worker by worker, relationships in order of admission. The covariates are those of the start of the month with the pressure of step 4; the role beside is the client role of the start of the month. The worker waits while in a product role and while the client does not seem open enough; a beginner errs more:"),
            Equations("""
                e = {uncertainties.half-experience} / (worker.experience + {uncertainties.half-experience})
                seems-open = unit(open + {uncertainties.perception-error} · e · (2 · u↑(JudgementAndSuspicion) − 1))
                waits = role.process = 0 ∧ seems-open < patience
                next = pick(u(NextWorkerRole); exp(L(0)), …, exp(L(5)))
                """),
            Say("Dan twee grenzen, in deze orde. Eén trajectbegeleider: is next een procesrol terwijl een andere relatie van het gezin bij het begin van de maand in een procesrol was (begon ze deze maand: met haar eerste rol), en was deze dat toen niet of is de andere ouder (bij gelijke leeftijd: die op de eerste plaats), dan wordt next Probleemoplosser. Uren: de stap van een productrol naar een procesrol gaat niet door als ze de gevraagde uren te ver boven de beschikbare brengt; wie al in een procesrol is, blijft. process(k) en hours-per-month(k) zijn coördinaten van rol k.",
                "Then two limits, in this order. One trajectory guide: when next is a process role while another relationship of the family was in a process role at the start of the month (if it began this month: in its first role), and this one was not then or the other is older (at equal age: the one in the first place), next becomes Probleemoplosser. Hours: the step from a product role to a process role does not happen when it brings the hours asked too far above those available; whoever is already in a process role stays. process(k) and hours-per-month(k) are coordinates of role k."),
            Equations("""
                process(next) = 1 ∧ guided-by-another ⇒ next = Probleemoplosser
                extra = hours-per-month(next) − hours-per-month(worker-role)
                process(next) = 1 ∧ process(worker-role) = 0 ∧ worker.asked + extra > {uncertainties.hours-tolerance} · worker.available
                    ⇒ next = worker-role
                next ≠ worker-role ⇒ worker-role ← next;  worker.asked ← worker.asked + extra;
                                     ever-changed ← 1;  months-in-configuration ← 0
                """),
        ]);

    private static OddEntry ClientRoles() => new(
        OddPlace.Month, ["Step06ClientRoles"],
        new("Rollen van de cliënt", "Client roles"),
        new("Elke cliënt neemt zijn volgende rol, in reactie op de rol die zijn hulpverlener net nam.",
            "Each client takes the next role, in reaction to the role that the worker just took."),
        "E04, E32, E103, E129, E134, E135, E136, T2",
        [
            Say("Ook bij een lege post. De naaste rol, `role.x` en `months-in-configuration` zijn die van na stap 5, de andere covariaten die van het begin van de maand.",
                "Also at a vacant post. The role beside, `role.x` and `months-in-configuration` are those after step 5, the other covariates those of the start of the month."),
            Equations("""
                next = pick(u(NextClientRole); exp(L(0)), …, exp(L(5)))
                next ≠ client-role ⇒ client-role ← next;  ever-changed ← 1;  months-in-configuration ← 0
                """),
        ]);

    private static OddEntry Satisfaction() => new(
        OddPlace.Month, ["Step07Satisfaction", "Numbers"],
        new("Tevredenheid", "Satisfaction"),
        new("De tevredenheid van beide actoren beweegt naar wat deze configuratie hun geeft.", "The satisfaction of both actors moves to what this configuration gives them."),
        "E11, E17, E18, E21, E22, E23, E26, E51, E76, E104, E116, E138, E139, E140",
        [
            Say("Rollen van na stap 6; `trust` en `results` nog van het begin van de maand. De pasvorm fit vergelijkt wat de cliëntrol verwacht met de coördinaten van de hulpverlenersrol; een procesrol telt de zeggenschap volledig, een productrol half.",
                "Roles after step 6; `trust` and `results` still of the start of the month. The fit compares what the client role expects with the coordinates of the worker role; a process role counts the say in full, a product role by half."),
            Equations("""
                fit = 0.5 · wants.warmth · (role.near + role.personalised)
                    + wants.results · (0.3 + 0.7 · role.individual) · (1 − 0.5 · role.process)
                    + wants.say · role.emancipatory · (0.5 + 0.5 · role.process)
                    + wants.interference · role.process
                    − 0.6 · role.control · (1 − wants.control-tolerance)
                client-target = sat( fit + 0.4 · (results − 0.3)
                    − {uncertainties.bureaucracy-annoys} · felt-bureaucracy
                    − {uncertainties.scarcity-annoys} · (1 − worker.delivered)
                    − {uncertainties.too-early-annoys} · too-early )
                """),
            Say("Een hulpverlener meet af aan zijn ambitie; in een procesrol telt medewerking (open × vertrouwen) mee.",
                "A worker measures against ambition; in a process role cooperation (open × trust) counts as well."),
            Equations("""
                cooperation = open · trust
                achieved = (1 − role.process) · results + role.process · (0.4 · results + 0.6 · cooperation)
                worker-target = sat( 1.5 · (achieved − {uncertainties.worker-ambition})
                    − 0.3 · worker.pressure − 0.3 · worker.callus
                    − 0.5 · {uncertainties.too-early-annoys} · too-early )
                client-satisfaction ← client-satisfaction + {uncertainties.satisfaction-rate} · (client-target − client-satisfaction)
                worker-satisfaction ← worker-satisfaction + {uncertainties.satisfaction-rate} · (worker-target − worker-satisfaction)
                """),
        ]);

    private static OddEntry Trust() => new(
        OddPlace.Month, ["Step08Trust"],
        new("Vertrouwen en recente resultaten", "Trust and recent results"),
        new("Vertrouwen beweegt naar een doel dat van rol en dienst afhangt, trager of sneller naargelang gezin en hulpverlener; recente resultaten komen en vervagen.",
            "Trust moves to a target that depends on role and service, slower or faster by family and worker; recent results come and fade."),
        "E05, E18, E22, E29, E30, E49, E52, E53, E54, E55, E56, E57, E59, E60, E61, E62, E66, E68, E72, E76, E111, E138, E149, E154, E165",
        [
            Say("Eerst vertrouwen, met `results` van het begin van de maand en met `months` van voor deze stap. Groei hangt af van geleverde uren, herkomst, gekwetstheid, ervaringsdeskundige, huisbezoek en kennis van de leefwereld; verlies gaat altijd met {uncertainties.trust-rate}.",
                "Trust first, with `results` of the start of the month and `months` of before this step. Growth depends on hours delivered, origin, hurt, expert by experience, home visits and knowledge of the life-world; loss always goes at {uncertainties.trust-rate}."),
            Equations("""
                continuity = min(1, min(months, months-since-change-of-worker) / 12)
                target = unit( {uncertainties.trust-base} + {uncertainties.trust-near} · role.near + {uncertainties.trust-personal} · role.personalised
                    + {uncertainties.trust-results} · results + {uncertainties.trust-continuity} · continuity
                    − {uncertainties.distrust-role-control} · role.control
                    − {uncertainties.distrust-control} · felt-control
                    − {uncertainties.distrust-bureaucracy} · felt-bureaucracy
                    − {uncertainties.distrust-standard} · felt-standardisation
                    − {uncertainties.distrust-result-pressure} · felt-result-pressure
                    − {uncertainties.distrust-pressure} · worker.pressure
                    − {uncertainties.distrust-too-early} · too-early )
                growth = min(1, {uncertainties.trust-rate} · (0.5 + 0.5 · worker.delivered)
                    · (1 − {uncertainties.hurt-slow} · family.hurt)
                    · (1 + {uncertainties.knowledge-faster} · (worker.knowledge − 0.4))
                    · {uncertainties.generation-slow}^[family.origin = GenerationPoor]
                    · {uncertainties.expert-faster}^[worker.expert]
                    · {uncertainties.home-visit-faster}^[gets-home-visits] )
                gap = target − trust
                rate = growth                       [gap > 0]
                rate = {uncertainties.trust-rate}   [gap ≤ 0]
                trust ← trust + rate · gap
                """),
            Say("Dan de recente resultaten, met het vertrouwen dat net bewoog: een productrol die naar de persoon gaat toont vlug iets, een procesrol enkel met medewerking, en minder uren geven minder resultaat.",
                "Then recent results, with the trust that just moved: a product role that goes to the person shows something soon, a process role only with cooperation, and fewer hours give fewer results."),
            Equations("""
                product = 0.3 + 0.5 · role.individual
                process = 0.2 + 0.6 · open · trust
                results-target = worker.delivered · (role.process · process + (1 − role.process) · product)
                results ← results + {uncertainties.results-rate} · (results-target − results)
                months ← months + 1;  months-in-configuration ← months-in-configuration + 1
                months-since-change-of-worker ← min(255, months-since-change-of-worker + 1)
                """),
        ]);
}
