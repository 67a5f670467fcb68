using Simulatie.Experiments.Calibration;
using Simulatie.Model.Parameters;
using Simulatie.Study;
using static System.FormattableString;

namespace Simulatie.Reporting.Odd;

/// <summary>How the free parameters are fitted and what stays out of the fit, as the ODD document tells it; every number comes from the code that does it.</summary>
internal static class OddCalibration
{
    private static readonly AbcPlan Usual = new(Seed: 1, Particles: 200, Threads: 1);

    public static readonly Bilingual Title = new("Kalibratie", "Calibration");

    public static Bilingual Free { get; } = new(
        Invariant($"Vrij zijn {Priors.Declared.Count} parameters: {Names}. De prior van elk is gelijkmatig over zijn bereik (de tabellen van parameters hieronder) en onafhankelijk van de andere. Al het andere staat vast; de sterktes van de regels, behalve die van W01, zijn uit de woorden van de studie gecodeerd en doen niet mee aan de fit; welke ooit herzien zijn, staat verder."),
        Invariant($"Free are {Priors.Declared.Count} parameters: {Names}. The prior of each is uniform over its range (the tables of parameters below) and independent of the others. All else is fixed; the strengths of the rules, but for that of W01, are coded from the study's words and take no part in the fit; which were ever revised stands further on."));

    public static Bilingual Target { get; } = new(
        Invariant($"Gezocht worden steden onder de praktijk die dicht bij de studie liggen: de {StudyTarget.ShareCount} aandelen van P1–P5 in de waargenomen verzameling, elk in standaardfouten van een steekproef van {Relationships35.Count}, en de grenzen in de tabel, over de laatste zestig maanden voor maand 0 (de groei: de laatste dertig tegenover de dertig ervoor)."),
        Invariant($"Sought are towns under practice that lie near the study: the {StudyTarget.ShareCount} shares of P1–P5 in the observed set, each in standard errors of a sample of {Relationships35.Count}, and the bounds in the table, over the last sixty months before month 0 (the growth: the last thirty against the thirty before)."));

    public static string Distance { get; } = Invariant($"""
        p = ({Relationships35.Count} · s + 0.5) / {Relationships35.Count + 1}
        error = √(p · (1 − p) / {Relationships35.Count})
        distance = Σ ((x − s) / error)² + Σ (max(0, low − b, b − high) / slack)²
        """);

    public static Bilingual Symbols { get; } = new(
        "s is een aandeel in de studie, x hetzelfde in de stad, b een waarde met een grens. Een stad zonder waargenomen relaties of opnamen ligt buiten bereik.",
        "s is a share in the study, x the same in the town, b a value with a bound. A town without observed relationships or admissions is out of reach.");

    public static IReadOnlyList<Bilingual> BoundHead { get; } =
        [new("grens", "bound"), new("laagst", "low"), new("hoogst", "high"), new("speling", "slack"), new("bron", "source")];

    public static IEnumerable<string[]> Bounds(Language language) => CapacityBounds.All.Select(bound => new[]
    {
        bound.Text.In(language), Invariant($"{bound.LowEnd:G4}"), Invariant($"{bound.HighEnd:G4}"), Invariant($"{bound.Slack:G4}"), bound.Source == "assumed" ? "–" : bound.Source,
    });

    public static Bilingual Completions { get; } = new(
        "P1–P5 zeggen nauwelijks hoe vaak hulp eindigt, de literatuur wel: voor breuken (L34) en voor afrondingen, van wie al jaren geholpen wordt tot het gemiddelde van wie bijstand verlaat (L47, L49).",
        "P1–P5 hardly say how often help ends, the literature does: for ruptures (L34) and for completions, from those helped for years to the mean of all who leave assistance (L47, L49).");

    public static Bilingual Method { get; } = new(
        Invariant($"Methode: ABC met sequentiële Monte Carlo (L95, L96). Elke simulatie is één stad, de aanloop en één maand. De eerste generatie trekt uit de prior; elke volgende stelt punten voor rond die van de vorige, met een normale kern, en aanvaardt een stad onder de tolerantie: het {Usual.Quantile:0.0#}-kwantiel van de vorige afstanden. Het eindigt bij tolerantie {StudyDistance.SamplingAlone:0} (ongeveer zo ver ligt een steekproef van {Relationships35.Count} van haar eigen stad), als minder dan {100 * Usual.LowestAcceptance:0.#}% van de simulaties aanvaard wordt, als de tolerantie niet meer daalt, of als de simulaties op zijn. Uit de laatste generatie worden sets naar gewicht getrokken; de centrale set wordt gekozen op toeval dat daar alleen voor dient, en de afstanden worden gemeten op weer ander toeval."),
        Invariant($"Method: sequential Monte Carlo ABC (L95, L96). Every simulation is one town, the burn-in and one month. The first generation draws from the prior; each next one proposes points around those of the last, by a normal kernel, and accepts a town below the tolerance: the {Usual.Quantile:0.0#} quantile of the last distances. It ends at tolerance {StudyDistance.SamplingAlone:0} (about so far a sample of {Relationships35.Count} lies from its own town), when less than {100 * Usual.LowestAcceptance:0.#}% of the simulations is accepted, when the tolerance falls no more, or when the simulations are used up. From the last generation sets are drawn by weight; the central one is chosen on luck of its own, and the distances are measured on other luck still."));

    public static Bilingual Shipped { get; } = Join(
        Of(Ensemble.Shipped, new("Bij het programma", "With the program")),
        Of(Ensemble.ShippedOf(Rival.NoGate), new("Voor de rivaal zonder poort (`gate-strength` 0), op dezelfde wijze geijkt,", "For the rival without the gate (`gate-strength` 0), fitted in the same way,")),
        new("Herhalingen van een loop worden over de sets verdeeld; een vrije parameter die het scenario zelf een waarde geeft, houdt die.",
            "Replicates of a run are spread over the sets; a free parameter to which the scenario itself gives a value keeps it."));

    private static string Names => string.Join(", ", Priors.Declared.Parameters.Select(parameter => $"`{parameter.Name}`"));

    private static Bilingual Of(Ensemble? ensemble, Bilingual whose)
    {
        if (ensemble is null)
            return new($"{whose.Nl} zit er geen verzameling sets.", $"{whose.En} come no sets.");
        var median = ensemble.FreshDistances.Order().ElementAt((ensemble.FreshDistances.Count - 1) / 2);
        Bilingual end = ensemble.Tolerance <= StudyDistance.SamplingAlone
            ? new("binnen de steekproeffout", "within sampling error") : new("net niet binnen de steekproeffout", "not quite within sampling error");
        return new(
            Invariant($"{whose.Nl} zitten {ensemble.Sets.Count} sets na {ensemble.Simulations} simulaties, bij tolerantie {ensemble.Tolerance:0.0} ({end.Nl}); op nieuw toeval is de mediaan van hun afstand {median:0.0}."),
            Invariant($"{whose.En} come {ensemble.Sets.Count} sets after {ensemble.Simulations} simulations, at tolerance {ensemble.Tolerance:0.0} ({end.En}); on fresh luck the median of their distance is {median:0.0}."));
    }

    private static Bilingual Join(params Bilingual[] parts) => new(string.Join(' ', parts.Select(part => part.Nl)), string.Join(' ', parts.Select(part => part.En)));
}
