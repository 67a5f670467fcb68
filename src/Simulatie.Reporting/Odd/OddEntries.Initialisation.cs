using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

public static partial class OddEntries
{
    private static OddEntry Conditions() => new(
        OddPlace.Initialisation, ["Conditions", "ServiceConditions"],
        new("De omstandigheden die de hefbomen scheppen", "The conditions that the levers make"),
        new("Vóór maand 0 gelden de standaardwaarden van de hefbomen (de praktijk), vanaf maand 0 die van het scenario, en na een latere verandering de nieuwe.",
            "Before month 0 the default values of the levers hold (practice), from month 0 those of the scenario, and after a later change the new ones."),
        "E57, E58, E61, E62, E63, E85, E87, E163",
        [
            Say("Elke dienst van een soort werkt onder dezelfde omstandigheden. `service.x` volgt uit het profiel van de soort en de hefbomen die op dat ogenblik gelden. Respectvol onthaal neemt weg wat een afschrikkende naam kost en voegt er zelf iets aan toe.",
                "Every service of a kind works under the same conditions. `service.x` follows from the profile of the kind and the levers then in force. A respectful reception takes away what a frightening name costs, and adds a little of its own."),
            Equations("""
                service.label = max({organisations.*.label}, {organisations.*.label} · (1 − {levers.respectful-reception}))
                                + 0.05 · {levers.respectful-reception}
                service.bureaucracy     = unit({organisations.*.bureaucracy} · {levers.bureaucracy-factor})
                service.control         = unit({organisations.*.control} · {levers.control-factor})
                service.result-pressure = unit({organisations.*.result-pressure} · {levers.result-pressure-factor})
                service.standardisation = unit({organisations.*.standardisation} · {levers.standardisation-factor})
                service.administration  = unit({organisations.*.administration} · {levers.administration-factor})
                service.orientation     = {organisations.*.orientation}
                service.income-tied     = {organisations.*.income-tied}
                service.home-visits = unit({organisations.*.home-visits} + (1 − {organisations.*.home-visits}) · {levers.home-visits})
                service.group-work  = unit({organisations.*.group-work} + (1 − {organisations.*.group-work}) · {levers.group-work})
                service.ceiling     = {organisations.*.ceiling} · {levers.caseload-factor}

                patience = {levers.patience}, ∅ ⇒ {uncertainties.practice-patience}
                trust-kept-now = {uncertainties.trust-kept} + {levers.warm-handover} · {uncertainties.trust-kept-warm}
                turnover = {uncertainties.turnover-per-year} · {levers.turnover-factor} / 12
                opportunities = min(1, {uncertainties.opportunities-per-month} · {levers.reintegration-opportunities})
                aftercare-months = round({levers.aftercare-months})
                """),
        ]);

    private static OddEntry Staffing() => new(
        OddPlace.Initialisation, ["Staffing", "Post"],
        new("Diensten en posten", "Services and posts"),
        new("Het personeel van elke dienst wordt in gelijke posten verdeeld.", "The staff of each service is divided into equal posts."),
        "E02, E03, E125, E157, E160",
        [
            Say("De stad krijgt van elke soort `organisations.*.count` diensten, in de volgorde van de soorten. Een post is de plaats van één hulpverlener; zijn nummer bepaalt zijn toeval en is in elk scenario hetzelfde. n is het personeel dat de dienst in de praktijk heeft, m wat de hefbomen ervan maken. Bestaande posten blijven bestaan, met kleinere VTE als m < n (bij m = 0 zonder uren of plaatsen, tot hun gezinnen vertrokken zijn); is m > n, dan komen er posten bij. Toegevoegde hulpverleners komen gelijk verdeeld in het opbouwwerk (host), of in alle diensten als er geen opbouwwerk is. Met `budget: neutral` vermenigvuldigt één factor `staff-factor` vanaf maand 0 alle VTE, zodat de jaarlijkse kost gelijk blijft aan die van de referentie; anders is die factor 1. Een hulpverlener die al meer gezinnen heeft dan zijn plaatsen, houdt ze maar neemt er geen bij. Posten staan in de orde van de diensten en binnen een dienst in die van de regels hieronder; waar iets de eerste post of de orde van hulpverleners noemt, is het deze.",
                "The town gets `organisations.*.count` services of each kind, in the order of the kinds. A post is the place of one worker; its number determines its luck and is the same in every scenario. n is the staff that the service has in practice, m what the levers make of it. Existing posts stay, with smaller FTE when m < n (at m = 0 without hours or places, until their families have left); when m > n, posts are added. Added workers come in equal parts to the community-work services (host), or to all services when there is no community work. Under `budget: neutral` one factor `staff-factor` multiplies all FTE from month 0, so that the yearly cost stays equal to that of the reference; otherwise that factor is 1. A worker who has more families than places keeps them but takes no others. Posts stand in the order of the services and within a service in that of the lines below; wherever the first post or the order of workers is mentioned, it is this one."),
            Equations("""
                posts(x) = ceil(x − 10⁻⁹)
                thousands = {population.families} / 1000
                n = {organisations.*.fte-per-thousand} · thousands
                m = n · (1 − {levers.specialised-share}) · (1 + {levers.fte-change})
                posts(n) posts of min(n, m) / posts(n) FTE
                m > n ⇒ posts(m − n) posts of (m − n) / posts(m − n) FTE
                host  ⇒ a = {levers.unspecialised-fte-added} · thousands / #hosts
                        posts(a) posts of a / posts(a) FTE
                host  ⇒ s = ({levers.specialised-share} · Σ n + {levers.specialised-fte-added} · thousands) / #hosts
                        posts(s) specialised posts of s / posts(s) FTE
                worker.fte ← staff-factor · FTE
                worker.places ← floor(worker.fte · {levers.specialised-ceiling} + 10⁻⁹)   [worker.specialised]
                worker.places ← floor(worker.fte · service.ceiling + 10⁻⁹)                [¬ worker.specialised]
                service.share-of-places ← Σ worker.places / Σ Σ worker.places
                """),
            Say("Nummers van posten, voor wie de loting tot op de bit wil herhalen: gewone posten tellen door over alle diensten vanaf 0; toegevoegde post k van dienst i (beide vanaf 0) heeft nummer g·2²⁴ + i·2¹² + k mod 2¹² + ⌊k / 2¹²⌋·2²⁶, met g = 1 (door `levers.fte-change`), 2 (door `levers.unspecialised-fte-added`) of 3 (gespecialiseerd).",
                "Numbers of posts, for those who want to repeat the draws to the bit: usual posts are counted on over all services from 0; added post k of service i (both from 0) has number g·2²⁴ + i·2¹² + k mod 2¹² + ⌊k / 2¹²⌋·2²⁶, with g = 1 (by `levers.fte-change`), 2 (by `levers.unspecialised-fte-added`) or 3 (specialised)."),
        ]);

    private static OddEntry Newcomers() => new(
        OddPlace.Initialisation, ["Newcomer", "NewcomerShares"],
        new("Gezinnen bij aankomst", "Families on arrival"),
        new("Elk gezin wordt uit één beginverdeling getrokken, bij de start en telkens als er een nieuw gezin komt.",
            "Every family is drawn from one initial distribution, at the start and whenever a newcomer arrives."),
        "E12, E16, E33, E34, E36, E40, E43, E53, E54, E80, E82, E95, E144",
        [
            Say("Eerst de rol die het gezin in hulp zou nemen, dan herkomst en huishouden (met `population.typical-tilt` als gewicht voor wie de studie typisch voor een rol noemt), dan de toestanden: gelijkmatig verdeeld rond een gemiddelde dat van rol en herkomst afhangt. Een deel van de gezinnen heeft een plafond op de autonomie. `wants.x` is hier van de rol die het gezin zou nemen.",
                "First the role that the family would take in help, then origin and household (with `population.typical-tilt` as weight for those whom the study calls typical of a role), then the states: uniform around a mean that depends on role and origin. Part of the families have a ceiling on their autonomy. `wants.x` is here of the role that the family would take."),
            Equations("""
                family.disposition ← pick(u(NewcomerDisposition);
                    {population.plantrekker}, {population.tijdelijke-hulpvrager}, {population.passieve-consument},
                    {population.aanhankelijke-blijver}, {population.sturende-hulpvrager}, {population.bereidwillige-medewerker})
                t(c) = {population.typical-tilt}^[c]
                family.origin ← pick(u(NewcomerOrigin);
                    GenerationPoor: {population.generation-poor} · t(family.disposition = SturendeHulpvrager),
                    NewlyPoor: 1 − {population.generation-poor})
                family.household ← pick(u(NewcomerHousehold);
                    LoneParent:  {population.lone-parent} · t(family.disposition = PassieveConsument),
                    Couple:      {population.couple} · t(family.disposition = Plantrekker),
                    SingleMan:   {population.single-man} · t(family.disposition = Plantrekker),
                    SingleWoman: {population.single-woman})
                family.entry-role ← family.disposition

                o = 1 − 2 · [family.origin = GenerationPoor]
                d = 2 · wants.autonomous − 1
                r = {population.role-contrast}
                g = {population.origin-contrast}
                around(x, u) = unit(x + 2 · {population.spread} · (u − 0.5))
                family.autonomy      ← around({population.autonomy} + 0.5 · r · d, u↑(NewcomerAutonomy))
                family.reintegration ← around({population.reintegration}, u↓(NewcomerAutonomy))
                family.self-image    ← around({population.self-image} + r · (0.5 · d − wants.clinging) + 0.5 · g · o, u↑(NewcomerSelfImage))
                family.openness      ← around({population.openness} + r · (wants.interference + 0.4), u↓(NewcomerSelfImage))
                family.network       ← around({population.network} + g · o, u↑(NewcomerNetwork))
                family.hurt          ← around({population.hurt} − g · o, u↓(NewcomerNetwork))
                family.ceiling ← 1
                u↑(NewcomerCeiling) < {population.with-ceiling} ⇒
                    family.ceiling ← max(family.autonomy, 0.35 + 0.3 · u↓(NewcomerCeiling))
                family.before-autonomy ← family.autonomy
                family.before-reintegration ← family.reintegration
                """),
            Say("Een nieuw gezin staat buiten de hulp, is niet in crisis, wacht nergens, was nooit in hulp en heeft geen vorige hulpverlener.",
                "A newcomer stands outside help, is in no crisis, waits nowhere, was never in help and has no previous worker."),
        ]);

    private static OddEntry NewWorkers() => new(
        OddPlace.Initialisation, ["NewWorker"],
        new("Hulpverleners bij aankomst", "Workers on arrival"),
        new("Wie een post opneemt, brengt ervaring, procesgerichtheid en kennis van de leefwereld mee.",
            "Whoever takes a post brings experience, process orientation and knowledge of the life-world."),
        "E24, E55, E102, E114, E121, E125, E149, E160, E162, E165",
        [
            Say("Bij de start van de aanloop en bij elke vervanging wordt een hulpverlener als volgt getrokken. Een nieuwe post begint bezet, met generatie 0. Wanneer het beleid begint of verandert, blijven hulpverleners van bestaande posten zitten; wat het beleid dan aan hun kennis en ervaringsdeskundige verandert, staat bij maand 0.",
                "At the start of the burn-in and at every replacement a worker is drawn as follows. A new post begins filled, with generation 0. When the policy begins or changes, the workers of existing posts stay; what the policy then changes in their knowledge and expert by experience stands under month 0."),
            Equations("""
                worker.experience ← {uncertainties.experience-at-start} · u↑(NewWorkerExperience)
                                    + {uncertainties.specialised-experience} · [worker.specialised]
                middle = service.orientation + ({uncertainties.specialised-orientation} − service.orientation) · [worker.specialised]
                worker.orientation ← unit(middle + 0.25 · (2 · u↓(NewWorkerExperience) − 1))
                brought = unit(0.4 + 0.25 · (2 · u↑(NewWorkerKnowledge) − 1))
                worker.knowledge ← brought + (1 − brought) · {levers.life-world-training}
                worker.expert ← u↓(NewWorkerKnowledge) < {levers.experience-experts}
                worker.callus ← 0
                worker.handover-hours ← 0
                """),
        ]);

    private static OddEntry PolicyStart() => new(
        OddPlace.Initialisation, ["PolicyStart", "World"],
        new("Maand 0: het beleid begint", "Month 0: the policy begins"),
        new("De stad van de aanloop wordt onder de hefbomen van het scenario voortgezet en vanaf dan gevolgd.",
            "The town of the burn-in goes on under the levers of the scenario and is followed from then on."),
        "E98",
        [
            Say("Voor maand 0 gesimuleerd wordt, worden omstandigheden, posten en plaatsen opnieuw bepaald met de hefbomen van het scenario; gezinnen, relaties, wachtlijsten en hulpverleners lopen door. Wie dan in hulp is, heeft zijn beginpunt voor blijvende hulp op dat ogenblik; de anderen krijgen het bij hun eerste opname vanaf maand 0 (stap 3). De rol bij instap, waarnaar uitkomsten worden uitgesplitst, wordt de rol die het gezin nu in een nieuwe relatie zou nemen.",
                "Before month 0 is simulated, conditions, posts and places are set again with the levers of the scenario; families, relationships, waiting lists and workers go on. Whoever is in help then has the starting point for lasting help at that moment; the others get it at their first admission from month 0 (step 3). The role at entry, by which outcomes are split, becomes the role that the family would now take in a new relationship."),
            Equations("""
                family.entry-role ← family.disposition
                family.lasting-months ← 0
                family.reached ← [family.first ≠ ∅ ∨ family.second ≠ ∅]
                family.reached ⇒ family.start-autonomy ← family.autonomy;  family.start-reintegration ← family.reintegration
                """),
            Say("Wie op een post zit, blijft er en brengt zijn ervaring, stijl, eelt en gezinnen mee. Vorming sluit een deel van de kloof in zijn kennis; een ervaringsdeskundige komt of gaat door de loting van die maand. x′ is de hefboom van ervoor (in de praktijk 0); deelt men door 0, dan is grow 0.",
                "Whoever holds a post stays and brings along experience, style, callus and families. Training closes part of the gap in knowledge; an expert by experience comes or goes by the draw of that month. x′ is the lever of before (in practice 0); where that divides by 0, grow is 0."),
            Equations("""
                grow(a, b) = max(0, b − a) / (1 − a)
                kept  = {levers.experience-experts} ≥ {levers.experience-experts}′
                        ∨ u↓(NewWorkerKnowledge) < {levers.experience-experts} / {levers.experience-experts}′
                given = u↓(NewWorkerKnowledge) < grow({levers.experience-experts}′, {levers.experience-experts})
                worker.knowledge ← worker.knowledge + (1 − worker.knowledge) · grow({levers.life-world-training}′, {levers.life-world-training})
                worker.expert ← (worker.expert ∧ kept) ∨ (¬ worker.expert ∧ given)
                """),
        ]);

    private static OddEntry LaterChanges() => new(
        OddPlace.Initialisation, ["LaterPolicy"],
        new("Een latere maand: het beleid verandert", "A later month: the policy changes"),
        new("Vanaf het begin van die maand gelden andere hefbomen; wat de oude deden, blijft gedaan.", "From the beginning of that month other levers hold; what the old ones did stays done."),
        null,
        [
            Say("Voor stap 1 van die maand worden omstandigheden, posten en plaatsen opnieuw bepaald en veranderen kennis en ervaringsdeskundigen als hierboven; x′ is dan de hefboom die tot nu toe gold. Wat gezinnen, relaties, wachtlijsten en hulpverleners meedragen, loopt door: beginpunten, rol bij instap, lopende nazorg, huisbezoek en groepswerk die bij het begin vastlagen, en posten die al leeg staan. Onder `budget: neutral` wordt `staff-factor` opnieuw bepaald.",
                "Before step 1 of that month conditions, posts and places are set again, and knowledge and experts by experience change as above; x′ is then the lever that held until now. What families, relationships, waiting lists and workers carry goes on: starting points, role at entry, running aftercare, home visits and group work settled at the start, and posts already vacant. Under `budget: neutral` `staff-factor` is set anew."),
            Say("Een toegevoegde post die onder de nieuwe hefbomen niet meer bestaat, wordt afgeschaft: hij blijft staan, achteraan in zijn dienst, met 0 VTE en 0 plaatsen. Zijn hulpverlener houdt zijn gezinnen tot ze vertrekken, heeft geen uren (stap 4: werkdruk 1 zodra er uren gevraagd worden, niets geleverd), wordt vervangen als ieder ander, en telt mee bij het verloop maar niet in VTE of kost. Keert de post terug, dan heeft wie er zit weer uren en plaatsen.",
                "An added post that no longer exists under the new levers is abolished: it stays, at the end of its service, with 0 FTE and 0 places. Its worker keeps the families until they leave, has no hours (step 4: pressure 1 as soon as hours are asked, nothing delivered), is replaced like any other, and counts in turnover but not in FTE or cost. When the post comes back, whoever holds it has hours and places again."),
        ]);
}
