namespace Simulatie.Study;

public static partial class Glossary
{
    private static GlossaryEntry[] ClientRoleEntries() =>
    [
        Role(ClientRole.Plantrekker, "Plantrekker", "E33, E34",
            "Een hulpvrager die zich zonder formele hulp wil redden, uit trots en uit angst voor een stempel of bemoeienis.",
            "A client who wants to manage without formal help, out of pride and for fear of a label or of meddling."),
        Role(ClientRole.TijdelijkeHulpvrager, "Tijdelijke hulpvrager", "E35",
            "Een autonome hulpvrager met één duidelijke vraag, die vlug en discreet geholpen wil worden en daarna weg is.",
            "An autonomous client with one clear question, who wants a quick, discreet answer and then is gone."),
        Role(ClientRole.PassieveConsument, "Passieve consument", "E36, E37, E38",
            "Een hulpvrager die op één terrein, meestal geld of papieren, sterk op hulp leunt en die als een recht ziet.",
            "A client who leans heavily on help in one area, mostly money or paperwork, and sees it as a right."),
        Role(ClientRole.AanhankelijkeBlijver, "Aanhankelijke blijver", "E40, E41, E42",
            "Een hulpvrager met weinig geloof in zichzelf, die met elk probleem terugkomt en moeilijk los te laten is.",
            "A client with little belief in themselves, who comes back with every problem and is hard to let go."),
        Role(ClientRole.SturendeHulpvrager, "Sturende hulpvrager", "E43, E44, E45, E46, E47",
            "Een hulpvrager die de diensten kent, zelf kiest wie wat doet en vertrekt als hulp meer kost dan ze opbrengt; de studie zegt ook autonome of sturende hulpzoeker.",
            "A client who knows the services, chooses who does what and leaves when help costs more than it brings; the study also says autonome or sturende hulpzoeker."),
        Role(ClientRole.BereidwilligeMedewerker, "Bereidwillige medewerker", "E48, E49, E50",
            "Een hulpvrager die meegaat in begeleiding, afspraken nakomt en zelf wil leren en veranderen.",
            "A client who goes along with guidance, keeps agreements and wants to learn and change."),
    ];

    private static GlossaryEntry[] WorkerRoleEntries() =>
    [
        Role(WorkerRole.RitueelZorgverstrekker, "Ritueel zorgverstrekker", "E104, E105, E109",
            "Een hulpverlener die volgens regels en standaardaanbod helpt, op afstand en met weinig tijd; in de tabellen van de studie ritualistisch zorgverstrekker.",
            "A worker who helps by rules and standard supply, at a distance and with little time; in the study's tables ritualistisch zorgverstrekker."),
        Role(WorkerRole.Controleur, "Controleur", "E104, E106",
            "Een hulpverlener voor wie nagaan of iemand recht heeft op hulp de hoofdzaak is geworden.",
            "A worker for whom checking whether someone is entitled to help has become the main thing."),
        Role(WorkerRole.Redder, "Redder", "E77, E110",
            "Een hulpverlener die in een crisis tijdelijk alles overneemt.",
            "A worker who takes over everything for a time in a crisis."),
        Role(WorkerRole.Probleemoplosser, "Probleemoplosser", "E110, E111, E112",
            "Een hulpverlener die dichtbij staat en problemen blijft oplossen in de plaats van de cliënt: warm, maar het maakt afhankelijk.",
            "A worker who stands close and keeps solving problems in the client's stead: warm, yet it makes dependent."),
        Role(WorkerRole.Begeleider, "Begeleider", "E117, E118, E119",
            "Een hulpverlener die samen met de cliënt aan diens gedrag en vaardigheden werkt, dichtbij en met alle beslissingen bij de cliënt.",
            "A worker who works with the client on the client's conduct and skills, close by and with every decision left to the client."),
        Role(WorkerRole.Bemiddelaar, "Bemiddelaar", "E117, E118, E09",
            "Een hulpverlener die tussen cliënt, netwerk en samenleving bemiddelt en aan relaties werkt; de studie zag er weinig.",
            "A worker who mediates between client, network and society and works on relations; the study saw few."),
    ];

    private static GlossaryEntry[] OutcomeEntries() =>
    [
        Entry("success", "Succes", "Success",
            "De relatie vergrootte zowel de autonomie als de re-integratie van de cliënt.",
            "The relationship enlarged both the autonomy and the reintegration of the client.", "E08"),
        Entry("stability", "Stabiliteit", "Stability",
            "De relatie gaf het gezin rust, maar geen vooruitgang.",
            "The relationship steadied the family but brought no progress.", "E142, E144"),
        Entry("negative", "Negatief", "Negative",
            "De relatie duwde de cliënt verder weg: meer vervreemd of meer uitgesloten.",
            "The relationship pushed the client further away: more alienated or more excluded.", "E138, E154"),
    ];

    private static GlossaryEntry[] PerceptionEntries() =>
    [
        Entry("both-positive", "Beide positief", "Both positive",
            "Cliënt en hulpverlener zijn allebei tevreden over de relatie.",
            "Client and worker are both content with the relationship.", "E132"),
        Entry("neutral-and-positive", "Neutraal en positief", "Neutral and positive",
            "De ene is tevreden, de andere neutraal.",
            "One is content, the other neutral."),
        Entry("both-neutral", "Beide neutraal", "Both neutral",
            "Geen van beiden is tevreden of ontevreden.",
            "Neither is content or discontent."),
        Entry("neutral-and-negative", "Neutraal en negatief", "Neutral and negative",
            "De ene is ontevreden, de andere neutraal.",
            "One is discontent, the other neutral."),
        Entry("both-negative", "Beide negatief", "Both negative",
            "Cliënt en hulpverlener zijn allebei ontevreden over de relatie.",
            "Client and worker are both discontent with the relationship."),
        Entry("contrast", "Tegenstelling", "Contrast",
            "De ene is tevreden, de andere ontevreden.",
            "One is content, the other discontent."),
    ];

    private static GlossaryEntry Role(ClientRole role, string name, string evidence, string nl, string en) =>
        Entry(role.Key(), name, name, nl, en, evidence);

    private static GlossaryEntry Role(WorkerRole role, string name, string evidence, string nl, string en) =>
        Entry(role.Key(), name, name, nl, en, evidence);
}
