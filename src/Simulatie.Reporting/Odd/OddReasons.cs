using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>Why an item of the study has no place in the model. Every item is either cited somewhere or explained here; a test allows neither both nor neither.</summary>
public static class OddReasons
{
    public static IReadOnlyDictionary<string, Bilingual> NotRepresented { get; } = new SortedDictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["E13"] = new("Zegt dat een verschil in kennis zelden stoort: er is dus geen effect om te modelleren.", "Says that a difference in knowledge seldom bothers: so there is no effect to model."),
        ["E14"] = new("Zich de mindere voelen is geen aparte toestand; het werkt mee via nabijheid, controle en eerste vertrouwen.", "Feeling the lesser is no state of its own; it works through nearness, control and first trust."),
        ["E20"] = new("Uitleg geven is geen gedrag van de hulpverlener in het model; de wrevel om afstand is een gemiddelde over wie uitlegt en wie niet.", "Explaining is no act of the worker in the model; the irritation at distance is an average over those who explain and those who do not."),
        ["E65"] = new("Enkel de remmende kant van controle zit in het model; steunende opvolging is opgenomen in de lichte controle van de procesrollen en niet apart te varen.", "Only the hampering side of control is in the model; supportive follow-up is folded into the light control of the process roles and cannot be varied apart."),
        ["E75"] = new("Een loopbaan van deelnemer naar ervaringsdeskundige duurt langer dan de horizon en betreft enkelen; het aantal ervaringsdeskundigen is een hefboom.", "A career from participant to expert by experience outlasts the horizon and concerns a few; the number of experts is a lever."),
        ["E83"] = new("Niet ingevoerd maar een gevolg: meer uren en langer begeleiden geeft meer waar het plafond het toelaat (stap 9).", "Not put in but a consequence: more hours and longer guidance give more where the ceiling allows it (step 9)."),
        ["E90"] = new("De inhoud van gesprekken wordt niet gemodelleerd.", "The content of conversations is not modelled."),
        ["E91"] = new("De inhoud van gesprekken wordt niet gemodelleerd; inmenging in het algemeen weegt wel op tevredenheid.", "The content of conversations is not modelled; interference in general does weigh on satisfaction."),
        ["E93"] = new("Het gezin is de eenheid: partners en ouders zijn geen aparte actoren.", "The family is the unit: partners and parents are no actors of their own."),
        ["E96"] = new("Gevraagde uren hangen af van de rol en van huisbezoek of groepswerk, niet van het netwerk; voor een verband met isolement is geen grootte bekend.", "Hours asked depend on the role and on home visits or group work, not on the network; no size is known for a link with isolation."),
        ["E44"] = new("Wat een cliënt verzwijgt staat niet in de toestand; de fout van de hulpverlener hangt enkel van ervaring af.", "What a client keeps back is not in the state; the worker's error depends on experience only."),
        ["E137"] = new("De lijn in de figuur ging verloren, dus er is geen getal; het model telt wel welke beleving bij succes hoort.", "The line in the figure is lost, so there is no number; the model does count which perception goes with success."),
        ["E150"] = new("Een raad voor de praktijk. Het model dwingt begeleiding nergens af en verbiedt ze nergens; wat ze oplevert per configuratie is een uitkomst.", "Advice for practice. The model nowhere enforces or forbids guidance; what it yields per configuration is an outcome."),
        ["T22"] = new("Zie E75.", "See E75."),
    };
}
