using static Simulatie.Study.EvidenceKind;

namespace Simulatie.Study;

public static partial class EvidenceCatalogue
{
    /// <summary>G. Reintegration: roles and network.</summary>
    private static EvidenceItem[] Reintegration() =>
    [
        Other("E88", "§3.3", Structure, "veelvuldig, meestal",
            "Rolcrisissen zijn veelvuldig, raken wie men is en worden meestal eerst aangepakt.",
            "Role crises are frequent, touch who one is and are usually dealt with first."),
        Core("E89", "§3.3", Modifier, null,
            "Ook aan rollen werken kan pas waar er vertrouwen is.",
            "Working on roles, too, is possible only where there is trust."),
        Other("E90", "§3.3", Modifier, "meestal",
            "Het begin is meestal erkenning als ouder en waardering voor wat al gebeurt.",
            "The beginning is usually recognition as a parent and credit for what is being done already."),
        Other("E91", "§3.3", Modifier, "vaak",
            "Kritiek op het moederschap is riskant, want vaak is er voor een arme vrouw niets kostbaarders.",
            "Criticising motherhood is risky, since a poor woman often has nothing dearer."),
        Core("E92", "§3.3", Transition, "soms",
            "Wie ver in het privéleven ingrijpt stuit soms op afweer of zelfs agressie.",
            "Reaching far into private life sometimes meets refusal or even aggression."),
        Other("E93", "§3.3", Modifier, "kunnen",
            "Een partner of moeder kan verandering eveneens tegenhouden.",
            "A partner or mother can hold back change as well."),
        Core("E94", "§3.3", Modifier, "vaak",
            "Wachtlijsten en te weinig passend werk bepalen vaak hoe ver re-integratie raakt.",
            "Waiting lists and too little suitable work often decide how far reintegration gets."),
        Other("E95", "§3.3", Structure, "meestal",
            "Isolement hoort bij armoede en komt meestal tijdens een huisbezoek aan het licht.",
            "Isolation goes with poverty and usually comes to light during a home visit."),
        Other("E96", "§3.3", Modifier, null,
            "Een geïsoleerd gezin kost de hulpverlener vooraf extra tijd voor de onderlinge band.",
            "An isolated family costs the worker extra time beforehand for the bond between them."),
        Other("E97", "§3.3", Modifier, "soms",
            "Angst, cultuurverschil, geld en eerdere teleurstelling houden mensen soms lang weg van groepswerk.",
            "Fear, cultural distance, money and earlier disappointment sometimes keep people from group work for long."),
        Core("E98", "§3.3", Outcome, "slechts",
            "Zinvolle rollen, een hersteld netwerk en zelfvertrouwen vragen een lange adem, maar de winst blijft.",
            "Meaningful roles, a repaired network and self-confidence take long, but the gain lasts."),
        Core("E99", "§3.3", Modifier, "enkel",
            "Die winst is er enkel voor wie zelf gemotiveerd is.",
            "That gain is there only for those who are motivated themselves."),
    ];
}
