using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>The running text of the ODD document: headings, and what the code does not declare elsewhere.</summary>
internal static class OddTexts
{
    public static readonly Bilingual Title = new("ODD-beschrijving van Simulatie", "ODD description of Simulatie");

    public static readonly Bilingual Follows = new(
        "Deze beschrijving volgt het ODD-protocol (Grimm et al. 2006, 2010, 2020): zeven elementen, in hun vaste orde. Ze is geschreven door `simulatie odd` uit de verklaringen in de code: parameters, regels, toestanden en bewijs kunnen er niet naast staan. E en T verwijzen naar de studie van Driessens, L naar de literatuur, P naar de patronen. De rollen zijn eigennamen en blijven Nederlands. De notatie van de vergelijkingen staat op het einde van element 2.",
        "This description follows the ODD protocol (Grimm et al. 2006, 2010, 2020): seven elements, in their fixed order. It is written by `simulatie odd` from the declarations in the code, so that parameters, rules, states and evidence cannot differ from it. E and T refer to the study of Driessens, L to the literature, P to the patterns. The roles are proper names and stay Dutch. The notation of the equations stands at the end of element 2.");

    public static readonly Bilingual Purpose = new("1. Doel en patronen", "1. Purpose and patterns");

    public static readonly Bilingual PurposeText = new(
        "Het model laat zien welke manier van organiseren van hulp arme gezinnen blijvend helpt, als klopt wat een kwalitatieve studie van 35 hulprelaties in één wijk van Antwerpen vond. Het vergelijkt beleid onder hetzelfde toeval. Het dient om te begrijpen en beleidsvragen scherp te stellen, niet om over een gezin te beslissen en niet om aantallen te voorspellen.",
        "The model shows which way of organising help lastingly helps poor families, if what a qualitative study of 35 helping relationships in one district of Antwerp found is right. It compares policies under the same luck. It serves to understand and to sharpen policy questions, not to decide on a family and not to forecast numbers.");

    public static readonly Bilingual PatternsText = new(
        "Het model wordt beoordeeld op deze patronen. Wat geijkt wordt, mag de vrije parameters bepalen; wat achtergehouden wordt, toetst ze; de hypothese wordt nooit gebruikt om te ijken. `simulatie validate` geeft de uitslag. Hoe er geijkt en getoetst wordt, staat op het einde van element 7.",
        "The model is judged by these patterns. What is calibrated may set the free parameters; what is held out tests them; the hypothesis is never used to calibrate. `simulatie validate` gives the verdict. How the model is calibrated and tested stands at the end of element 7.");

    public static readonly Bilingual Entities = new("2. Entiteiten, toestandsvariabelen en schalen", "2. Entities, state variables and scales");

    public static readonly Bilingual EntitiesText = new(
        "Vier soorten entiteiten: gezinnen (cliënten), hulpverleners, hulprelaties en diensten. Rollen horen bij de relatie (E04, E129). Een gezin heeft ten hoogste twee relaties, bij verschillende diensten (E164). Eén stap is één maand. De aanloop duurt {constants.burn-in-months} maanden vanuit een lege stad; de horizon daarna is gewoonlijk 120 maanden. Het beleid begint in maand 0; hefbomen kunnen in latere maanden opnieuw veranderen (element 5). Van elke soort dienst zijn er {organisations.*.count}. De stad heeft geen ruimte; een dienst is een plaats waar men wacht en geholpen wordt.",
        "Four kinds of entities: families (clients), workers, relationships and services. Roles belong to the relationship (E04, E129). A family has at most two relationships, with different services (E164). One step is one month. The burn-in lasts {constants.burn-in-months} months from an empty town; the horizon after it is usually 120 months. The policy starts at month 0; levers may change again in later months (element 5). There are {organisations.*.count} services of each kind. The town has no space; a service is a place where one waits and is helped.");

    public static readonly Bilingual Roles = new("Coördinaten van de rollen", "Coordinates of the roles");

    public static readonly Bilingual RolesText = new(
        "Wat van het soort rol afhangt, leest deze coördinaten, nooit de naam van de rol. Een kruisje (†) betekent dat geen vergelijking de coördinaat leest.", "Whatever depends on the kind of role reads these coordinates, never the name of the role. A dagger (†) means that no equation reads the coordinate.");

    public static readonly Bilingual Process = new("3. Procesoverzicht en planning", "3. Process overview and scheduling");

    public static readonly Bilingual ProcessText = new(
        "Elke maand worden dertien stappen in deze orde uitgevoerd. Elke stap wordt voor alle rijen afgewerkt voor de volgende begint. Stap 4 legt vast hoe elke relatie de cliënt deze maand ontmoet; stappen 5 tot 10 gebruiken dat beeld. Binnen een stap beïnvloeden rijen elkaar niet, tenzij de stap het zegt (wachtlijsten en plaatsen in stappen 2 en 3, de gedeelde uren in stap 4, de uren van een hulpverlener en de trajectbegeleider in stap 5, het optellen per gezin in stap 9, gezinnen van wie twee relaties samen eindigen in stap 10); de uitkomst hangt dus niet af van de orde van verwerking of van het aantal rekenkernen. Daarom mag een programma de gezinnen blok per blok door stappen 1 en 2 samen nemen, en door stappen 12 en 13 samen: gezinnen raken elkaar daar niet. Dit programma doet dat, met hetzelfde resultaat; wie de stad verlaat, wordt dan overgeslagen en het nieuwe gezin telt in zijn plaats.",
        "Every month thirteen steps are taken in this order. Each step is finished for all rows before the next begins. Step 4 fixes how each relationship meets the client this month; steps 5 to 10 use that picture. Within a step rows do not affect each other unless the step says so (waiting lists and places in steps 2 and 3, the shared hours in step 4, a worker's hours and the trajectory guide in step 5, the adding up per family in step 9, families of whom two relationships end together in step 10); the result therefore depends neither on the order of processing nor on the number of processors. So a program may take families block by block through steps 1 and 2 together, and through steps 12 and 13 together: families do not touch each other there. This program does, with the same result; a family that leaves town is then passed over and the newcomer counts in its place.");

    public static readonly Bilingual Concepts = new("4. Ontwerpconcepten", "4. Design concepts");

    public static IReadOnlyList<(Bilingual Name, Bilingual Text)> DesignConcepts { get; } =
    [
        (new("Basisprincipes", "Basic principles"), new(
            "Een hulprelatie ontstaat in actie en reactie tussen twee actoren die elk een rol opnemen (E04, E103). Begeleiding werkt door een poort: enkel wie ervoor openstaat, gaat vooruit; wie niet openstaat, wordt er slechter van (E80, E126, E128, E138). Uren zijn schaars, dus rollen die tijd vragen worden gerantsoeneerd (E124).",
            "A helping relationship takes shape in action and reaction between two actors who each take a role (E04, E103). Guidance works through a gate: only those who are open to it progress; those who are not become worse off (E80, E126, E128, E138). Hours are scarce, so roles that ask time are rationed (E124).")),
        (new("Emergentie", "Emergence"), new(
            "Rolconfiguraties, wachttijden, werkdruk, breuken, succes en blijvende hulp ontstaan uit de regels. De uitkomst van een relatie volgt uit autonomie en re-integratie, nooit uit de rol van de cliënt.",
            "Role configurations, waiting times, work pressure, ruptures, success and lasting help arise from the rules. The outcome of a relationship follows from autonomy and reintegration, never from the role of the client.")),
        (new("Aanpassing", "Adaptation"), new(
            "Beide actoren passen hun rol maandelijks aan de toestand van de relatie aan, volgens overgangskansen die uit de studie zijn afgeleid (stappen 5 en 6).",
            "Both actors adapt their role to the state of the relationship every month, by transition probabilities derived from the study (steps 5 and 6).")),
        (new("Doelen", "Objectives"), new(
            "Actoren maximaliseren niets. De drang om te begeleiden (E133), ambitie en tevredenheid werken als trekkracht in de overgangskansen.",
            "Actors maximise nothing. The urge to guide (E133), ambition and satisfaction work as pulls in the transition probabilities.")),
        (new("Leren", "Learning"), new(
            "Hulpverleners winnen ervaring, die hun rollen en hun inschatting van openheid verandert (E15, E121); machteloosheid geeft eelt (E24). Gezinnen die gekwetst werden, vragen minder en vertrouwen trager (E54).",
            "Workers gain experience, which changes their roles and their judgement of openness (E15, E121); powerlessness leaves callus (E24). Families that were hurt ask less and trust more slowly (E54).")),
        (new("Voorspelling", "Prediction"), new("Geen: niemand kijkt vooruit.", "None: nobody looks ahead.")),
        (new("Waarneming", "Sensing"), new(
            "Een hulpverlener ziet de openheid van zijn cliënt met een fout die met ervaring krimpt (E15). Al het andere binnen een relatie kennen beide actoren zoals het is.",
            "A worker sees the openness of a client with an error that shrinks with experience (E15). Everything else within a relationship both actors know as it is.")),
        (new("Interactie", "Interaction"), new(
            "Rechtstreeks: cliënt en hulpverlener in een relatie; twee hulpverleners van één gezin door de ene trajectbegeleider (E153). Onrechtstreeks: gezinnen delen wachtlijsten en de uren van een hulpverlener.",
            "Direct: client and worker in a relationship; two workers of one family through the one trajectory guide (E153). Indirect: families share waiting lists and the hours of a worker.")),
        (new("Stochasticiteit", "Stochasticity"), new(
            "Elke beslissing door toeval heeft een eigen, vast nummer. De generator is Philox4x32-10, met als sleutel (seed, herhaling) en als teller (nummer van de entiteit, maand + 2²⁰, nummer / 4, soort entiteit + 8 × generatie); nummer mod 4 wijst het woord aan. Een gezin heeft het nummer van zijn plaats in de stad (vanaf 0) en de generatie die daar woont; een relatie heeft nummer en generatie van haar gezin, met soort 2 op de eerste plaats en 3 op de tweede; een hulpverlener heeft het nummer en de generatie van de post. Een woord w geeft floor(w / 2⁸) / 2²⁴; de bovenste en onderste helft geven elk een getal in stappen van 2⁻¹⁶. Wat elk gezin elke maand kan overkomen (Crisis, Opportunity, Waiting, LeavingOrRelapse, Outreach) wordt in twee stappen geloot, u = (b + floor(w / 2¹⁶) / 2¹⁶) / 2⁸: b is een byte van een woord dat vier buren delen (soort 5, nummer floor(plaats / 4), generatie 0; plaats mod 4 wijst de byte aan, de laagste eerst), w het eigen woord van het gezin, dat enkel telt als b alleen de beslissing niet geeft. Het scenario zit niet in de sleutel: hetzelfde gezin heeft onder elk beleid hetzelfde toeval, en één gezin meer verandert het toeval van geen ander.",
            "Every decision by chance has a fixed number of its own. The generator is Philox4x32-10, with key (seed, replicate) and counter (number of the entity, month + 2²⁰, number / 4, kind of entity + 8 × generation); number mod 4 names the word. A family has the number of its place in town (from 0) and the generation that lives there; a relationship has the number and generation of its family, with kind 2 in the first place and 3 in the second; a worker has the number and generation of the post. A word w gives floor(w / 2⁸) / 2²⁴; its upper and lower half each give a number in steps of 2⁻¹⁶. What may befall every family every month (Crisis, Opportunity, Waiting, LeavingOrRelapse, Outreach) is drawn in two steps, u = (b + floor(w / 2¹⁶) / 2¹⁶) / 2⁸: b is a byte of a word that four neighbours share (kind 5, number floor(place / 4), generation 0; place mod 4 names the byte, the lowest first), w the family's own word, which counts only where b alone does not decide. The scenario is not in the key: the same family meets the same luck under every policy, and one more family changes the luck of no other.")),
        (new("Collectieven", "Collectives"), new(
            "Diensten: zes soorten (E03) met een eigen werkwijze, posten en een wachtlijst.", "Services: six kinds (E03) with a way of working, posts and a waiting list of their own.")),
        (new("Observatie", "Observation"), new(
            "Aan het einde van elke maand wordt de stad geteld, in gehele getallen. De uitkomsten staan hieronder; voor de vergelijking met de studie dient de waargenomen verzameling (element 7).",
            "At the end of every month the town is counted, in whole numbers. The outcomes stand below; the comparison with the study uses the observed set (element 7).")),
    ];

    public static readonly Bilingual Decisions = new("De gesloten lijst van beslissingen door toeval", "The closed list of decisions by chance");

    public static readonly Bilingual Outcomes = new("Uitkomsten", "Outcomes");

    public static readonly Bilingual Initialisation = new("5. Initialisatie", "5. Initialization");

    public static readonly Bilingual InitialisationText = new(
        "De aanloop begint in maand −{constants.burn-in-months} met een lege stad: alle gezinnen buiten de hulp, alle posten bezet, geen relaties, onder de praktijk. Tijdens de aanloop vormen zich caseloads, wachtlijsten en configuraties; scenario's met dezelfde seed zijn tot maand 0 identiek. De waarden van elke soort dienst (een ster in de vergelijkingen) staan bij de parameters in element 7.",
        "The burn-in begins in month −{constants.burn-in-months} with an empty town: all families outside help, all posts filled, no relationships, under practice. During the burn-in caseloads, waiting lists and configurations form; scenarios that share a seed are identical up to month 0. The values of each kind of service (a star in the equations) stand with the parameters in element 7.");

    public static readonly Bilingual Input = new("6. Invoer", "6. Input data");

    public static readonly Bilingual InputText = new(
        "Het model leest geen tijdreeksen van buiten. Een scenario geeft parameters die voor de hele loop gelden; hefbomen gelden vanaf maand 0. In een klas (`simulatie class`, en wie haar code naspeelt) kunnen hefbomen ook in latere maanden veranderen (element 5).",
        "The model reads no time series from outside. A scenario gives parameters that hold for the whole run; levers hold from month 0. In a class (`simulatie class`, and whoever plays its code again) levers may change in later months too (element 5).");

    public static readonly Bilingual Submodels = new("7. Deelmodellen", "7. Submodels");

    public static readonly Bilingual Notation = new("Notatie", "Notation");

    public static readonly Bilingual Covariates = new("Covariaten van de overgangsregels", "Covariates of the transition rules");

    public static readonly Bilingual Rules = new("De overgangsregels", "The transition rules");

    public static readonly Bilingual Parameters = new("Parameters", "Parameters");

    public static readonly Bilingual ParametersText = new(
        "Elke parameter met eenheid, standaardwaarde, bereik, stand en bron. Een streep als bron betekent: aangenomen. Geijkt: vrij binnen dit bereik, dat meteen de prior is; de waarde hier is het midden ervan, en een loop neemt ze uit de geijkte verzamelingen (zie Kalibratie).",
        "Every parameter with unit, default value, range, standing and source. A dash for a source means: assumed. Calibrated: free within this range, which is also the prior; the value here is its middle, and a run takes it from the calibrated sets (see Calibration).");

    public static readonly Bilingual Evidence = new("Waar elk gegeven van de studie in het model zit", "Where each item of the study is in the model");

    public static readonly Bilingual EvidenceText = new(
        "Alle items van de catalogus. Een ster betekent kern. Wat geen plaats heeft, heeft een reden.", "All items of the catalogue. A star means core. What has no place has a reason.");
}
