using Simulatie.Model.Parameters;
using Simulatie.Model.State;
using Simulatie.Study;

namespace Simulatie.Reporting.Story;

/// <summary>Every sentence of a story, whole, in both languages. Placeholders take names and numbers only, so that no grammar depends on them.</summary>
internal static class StoryTexts
{
    public static Bilingual Heading(int family, Bilingual scenario) =>
        new($"Gezin {family} – {scenario.Nl}", $"Family {family} – {scenario.En}");

    public static Bilingual Who(Household household, bool generationPoor, ClientRole disposition) => new(
        $"{Capital(Of(household).Nl)}, {(generationPoor ? "arm sinds generaties" : "nieuw in de armoede")}. In de hulp zou dit gezin nu instappen als {Role(disposition)}.",
        $"{Capital(Of(household).En)}, {(generationPoor ? "poor for generations" : "newly poor")}. Entering help now, this family would do so as {Role(disposition)}.");

    public static Bilingual Invented { get; } = new(
        "Dit gezin bestaat niet: de simulatie verzon het, met hetzelfde toeval in elk scenario. Niets hier zegt iets over een echt gezin.",
        "This family does not exist: the simulation made it up, with the same luck in every scenario. Nothing here says anything about a real family.");

    public static Bilingual Start { get; } = new("Hier begint het beleid.", "Here the policy begins.");

    public static Bilingual CrisisBegins { get; } = new("Er breekt een crisis uit.", "A crisis breaks out.");

    public static Bilingual CrisisPasses { get; } = new("De crisis gaat voorbij.", "The crisis passes.");

    public static Bilingual Asks(OrganisationKind service) =>
        new($"Het gezin vraagt hulp ({service.Label().Nl}) en komt op de wachtlijst.", $"The family asks for help ({service.Label().En}) and joins the waiting list.");

    public static Bilingual GivesUp { get; } = new("Het gezin geeft het wachten op.", "The family gives up waiting.");

    public static Bilingual Begins(OrganisationKind service, ClientRole client, WorkerRole worker, int waited) => new(
        $"De hulp begint ({service.Label().Nl}), na {Months(waited).Nl} wachten. De cliënt: {Role(client)}. De hulpverlener: {Role(worker)}.",
        $"Help begins ({service.Label().En}), after {Months(waited).En} of waiting. The client: {Role(client)}. The worker: {Role(worker)}.");

    /// <summary>Help that no end of a month saw; how it ended stands in the next sentence.</summary>
    /// <param name="service">Where the family waited; null when it asked in this same month.</param>
    public static Bilingual BeginsBriefly(OrganisationKind? service, int waited) => service is { } kind
        ? new($"De hulp begint ({kind.Label().Nl}), na {Months(waited).Nl} wachten, en eindigt nog dezelfde maand.",
            $"Help begins ({kind.Label().En}), after {Months(waited).En} of waiting, and ends within the month.")
        : new("De hulp begint en eindigt in dezelfde maand.", "Help begins and ends within the month.");

    public static Bilingual WorkerBecomes(WorkerRole role) =>
        new($"De hulpverlener neemt een andere rol op: {Role(role)}.", $"The worker takes another role: {Role(role)}.");

    public static Bilingual ClientBecomes(ClientRole role) =>
        new($"De cliënt neemt een andere rol op: {Role(role)}.", $"The client takes another role: {Role(role)}.");

    public static Bilingual TooEarly { get; } = new("Voor begeleiding is het nog te vroeg: de cliënt staat er niet voor open.", "It is too early for guidance: the client is not open to it.");

    public static Bilingual AnotherWorker(string before, string after) => new(
        $"Een andere hulpverlener neemt het over. Het vertrouwen zakt van {before} naar {after}.",
        $"Another worker takes over. Trust falls from {before} to {after}.");

    public static Bilingual Suspected { get; } = new("Er rijst een vermoeden van fraude.", "A suspicion of fraud arises.");

    public static Bilingual Ruptures { get; } = new("Het gezin haakt af.", "The family drops out.");

    public static Bilingual RupturesAlienated { get; } = new("Het gezin voelt zich vervreemd en haakt af. Dat laat sporen na.", "The family feels alienated and drops out. That leaves its mark.");

    public static Bilingual Completes { get; } = new("De hulp wordt afgerond.", "Help is brought to a close.");

    public static Bilingual Relapses { get; } = new("Het gezin hervalt.", "The family relapses.");

    public static Bilingual Lasting { get; } = new("Autonomie en re-integratie staan nu twaalf maanden duidelijk hoger: blijvend geholpen.", "Autonomy and reintegration have stood clearly higher for twelve months: helped lastingly.");

    public static Bilingual NoLongerLasting { get; } = new("De vooruitgang houdt niet langer stand.", "The progress no longer holds.");

    public static Bilingual Leaves { get; } = new("Het gezin verlaat de stad. Een nieuw gezin komt in de plaats.", "The family leaves town. Another family takes its place.");

    public static Bilingual Yearly(string autonomy, string reintegration, string selfImage, string openness) => new(
        $"Stand: autonomie {autonomy}, re-integratie {reintegration}, zelfbeeld {selfImage}, openheid voor hulp {openness}.",
        $"Standing: autonomy {autonomy}, reintegration {reintegration}, self-image {selfImage}, openness to help {openness}.");

    public static Bilingual TrustNow(string trust) => new($"Vertrouwen in de hulpverlener: {trust}.", $"Trust in the worker: {trust}.");

    public static Bilingual Month(int month) => new($"maand {month}", $"month {month}");

    private static string Role(ClientRole role) => role.Key().Replace('-', ' ');

    private static string Role(WorkerRole role) => role.Key().Replace('-', ' ');

    private static Bilingual Months(int months) => months == 1 ? new("1 maand", "1 month") : new($"{months} maanden", $"{months} months");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Bilingual Of(Household household) => household switch
    {
        Household.LoneParent => new("alleenstaande ouder", "lone parent"),
        Household.Couple => new("koppel", "couple"),
        Household.SingleMan => new("alleenstaande man", "single man"),
        Household.SingleWoman => new("alleenstaande vrouw", "single woman"),
    };
}
