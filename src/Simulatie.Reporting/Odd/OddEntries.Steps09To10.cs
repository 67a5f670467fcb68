using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry ClientState() => new(
        OddPlace.Month, ["Step09ClientState"],
        new("Toestand van de cliënt", "Client state"),
        new("Autonomie, re-integratie, zelfbeeld, openheid en netwerk bewegen door wat de relaties van het gezin bijdragen.",
            "Autonomy, reintegration, self-image, openness and network move by what the family's relationships contribute."),
        "E08, E12, E16, E25, E27, E62, E68, E72, E73, E74, E79, E82, E86, E89, E94, E98, E101, E112, E117, E119, E127, E128, E138, E145, E152, E153, E154, E156",
        [
            Say("Eerst berekent elke relatie wat zij bijdraagt. `openness`, `self-image`, `autonomy` en `open` zijn die van stap 4, `family.x` staat nog op het begin van de maand; rollen, `trust`, `results` en tevredenheid zijn die van na stap 8. Geen cliëntrol komt in deze vergelijkingen voor: vooruitgang volgt uit de poort, het vertrouwen, de coördinaten van de hulpverlenersrol en de geleverde uren.",
                "First each relationship works out what it contributes. `openness`, `self-image`, `autonomy` and `open` are those of step 4, `family.x` still stands at the start of the month; roles, `trust`, `results` and satisfaction are those after step 8. No client role enters these equations: progress follows from the gate, trust, the coordinates of the worker role and the hours delivered."),
            Equations("""
                accepted  = role.process · open · trust
                early     = role.process · (1 − open) · worker.delivered
                intention = (1 − role.process) · role.individual · {uncertainties.guiding-intention} · worker.orientation · results · trust
                control   = (1 − role.process) · role.control
                group     = [gets-group-work]
                work = {uncertainties.progress-per-hour} · role.hours-per-month · worker.delivered · accepted
                       · (1 + {uncertainties.group-work-gain} · group)
                harm = {uncertainties.too-early-harm} · early + {uncertainties.control-harm} · control
                """),
            Say("Autonomie: wat aanvaarde begeleiding wint, min een trek naar een vloer van afhankelijkheid in productrollen (die niet ongedaan maakt wat gewonnen werd), min schade door te vroege begeleiding en controle.",
                "Autonomy: what accepted guidance wins, minus a pull to a floor of dependence in product roles (which does not undo what was won), minus harm by guidance that comes too early and by control."),
            Equations("""
                won = work · max(0, family.ceiling − autonomy)
                autonomy-won ← autonomy-won + won
                bottom = start-autonomy + autonomy-won − {uncertainties.dependence-depth} · {constants.setback}
                pull = (1 − role.process) · {uncertainties.dependence-pull} · max(0, autonomy − bottom)
                autonomy-step = won − pull − harm · autonomy
                """),
            Say("Re-integratie: rollen en netwerk volgen het werk, meer waar er al een netwerk is; een baan vraagt bovendien een kans.",
                "Reintegration: roles and network follow the work, more so where there is a network already; a job needs an opening."),
            Equations("""
                roles = (1 − {uncertainties.work-share}) · work · (1 + {uncertainties.mediation-gain} · role.works-on-relations) · (0.7 + 0.6 · family.network)
                job = 0.1 · {uncertainties.work-share} · accepted · [family.opportunity]
                reintegration-step = (roles + job) · (1 − family.reintegration) − 0.5 · harm · family.reintegration
                openness-step = {uncertainties.openness-gain} · (1 − openness) · (accepted + intention)
                    − {uncertainties.openness-loss} · openness · (max(control, 0.5 · felt-control) + early)
                self-image-step = {uncertainties.self-image-gain} · (1 − self-image) · (accepted + intention + 0.5 · group · worker.delivered)
                    − {uncertainties.self-image-loss} · self-image · (control + max(0, −client-satisfaction))
                network-step = {uncertainties.network-gain} · (accepted · (1 + role.works-on-relations) + group · worker.delivered)
                """),
            Say("Dan voegt elk gezin zijn relaties één na één toe: de oudste met gewicht q = 1, de jongste met q = {uncertainties.second-weight} (bij gelijke leeftijd is die op de eerste plaats de oudste).",
                "Then each family adds its relationships one by one: the older with weight q = 1, the younger with q = {uncertainties.second-weight} (at equal age the one in the first place is the older)."),
            Equations("""
                autonomy-change ← autonomy-change + q · autonomy-step
                reintegration-change ← reintegration-change + q · reintegration-step
                family.autonomy      ← unit(family.autonomy + q · autonomy-step)
                family.reintegration ← unit(family.reintegration + q · reintegration-step)
                family.self-image    ← unit(family.self-image + q · self-image-step)
                family.openness      ← unit(family.openness + q · openness-step)
                family.network       ← unit(family.network + q · network-step · (1 − family.network))
                """),
        ]);

    private static OddEntry Endings() => new(
        OddPlace.Month, ["Step10Endings"],
        new("Einde van relaties", "Endings"),
        new("Een relatie eindigt door een breuk, door loslaten, of omdat een korte tussenkomst klaar is.",
            "A relationship ends by a rupture, by letting go, or because a short intervention is done."),
        "E17, E28, E35, E42, E47, E69, E78, E84, E92, E108, E138, E143, E154, E155, T8, T9, T10, T11, T12",
        [
            Say("Twee elkaar uitsluitende kansen per maand, beslist door één loting; alles van na stap 9, `open` en `crisis` van stap 4.",
                "Two competing chances a month, decided by one draw; everything after step 9, `open` and `crisis` of step 4."),
            Equations("""
                base = {uncertainties.tied-rupture-per-month}   [service.income-tied]
                base = {uncertainties.rupture-per-month}        [¬ service.income-tied]
                rupture = min(1, base · exp( −{uncertainties.rupture-trust} · (trust − {uncertainties.rupture-trust-middle})
                                             − {uncertainties.rupture-satisfaction} · client-satisfaction )
                    · (1 + {uncertainties.rupture-too-early} · too-early)
                    · (1 + {uncertainties.rupture-crisis} · [crisis = 1])
                    · (1 + {uncertainties.rupture-new-worker} · [months-since-change-of-worker ≤ 3]) )
                """),
            Say("Loslaten hangt in een procesrol af van wat de relatie al bereikte; in een productrol van een beantwoorde vraag (autonome cliëntrollen) of een traag uitdoven (afhankelijke, die moeilijk af te bouwen zijn), en niet tijdens een crisis.",
                "Letting go depends in a process role on what the relationship has reached; in a product role on an answered question (autonomous client roles) or a slow drifting out (dependent ones, hard to taper off), and not during a crisis."),
            Equations("""
                ready = unit( min(autonomy-change, reintegration-change) / (2 · {constants.progress}) )
                guidance = role.process · {uncertainties.completion-per-month} · ready
                a = max(0, 2 · wants.autonomous − 1)
                product = (1 − role.process) · [crisis = 0] · ( a · {uncertainties.short-help-per-month} · results
                    + (1 − a) · 0.5 · {uncertainties.completion-per-month} · (1 − wants.clinging) )
                completion = min(1, (guidance + product) · (1 + {uncertainties.hastening} · felt-result-pressure))
                ends-in-rupture    = u(Ending) < rupture
                ends-in-completion = rupture ≤ u(Ending) ∧ u(Ending) < rupture + completion
                """),
            Say("Een breuk is vervreemdend in een van drie gevallen. `constants` geven de grenzen.",
                "A rupture is alienating in one of three cases. `constants` give the cuts."),
            Equations("""
                alienating = ends-in-rupture ∧ ( too-early > {constants.too-early-flag}
                    ∨ (role.near < 0 ∧ client-satisfaction < −{constants.alienating-distant-cut})
                    ∨ client-satisfaction < −{constants.alienating-cut} )
                """),
            Say("Bij elk einde wordt de relatie beoordeeld (zie verder) en neemt het gezin dit mee; zijn er twee relaties, dan gelden de laatste vier regels pas als ook de andere voorbij is. Eindigen beide in dezelfde maand, dan in de volgorde van hun hulpverleners.",
                "At every ending the relationship is judged (see below) and the family takes this along; when there are two relationships, the last four lines hold only once the other is over too. When both end in the same month, in the order of their workers."),
            Equations("""
                family.disposition ← client-role
                family.previous-worker ← worker
                alienating ⇒ family.hurt ← family.hurt + {uncertainties.rupture-hurts} · (1 − family.hurt);
                             family.openness ← family.openness − {uncertainties.rupture-closes} · family.openness
                family.months-outside ← 0
                family.aftercare-left ← aftercare-months · [ends-in-completion]
                family.ended-under-control ← [role.control ≥ 0.5]
                family.let-go-early ← [ends-in-completion ∧ autonomy-change < {constants.progress}]
                """),
        ]);
}
