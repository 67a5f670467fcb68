using Simulatie.Experiments.Sensitivity;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Reporting;

/// <summary>The texts of the figures and tables of <c>sensitivity</c>, Dutch and English.</summary>
public static class SensitivityLabels
{
    public static Bilingual FirstOrder { get; } = new("alleen (eerste orde)", "by itself (first order)");
    public static Bilingual TotalOrder { get; } = new("ook samen met andere (totaal)", "also with others (total)");
    public static Bilingual ShareOfVariance { get; } = new("aandeel van de variantie tussen punten", "share of the variance between points");
    public static Bilingual Prcc { get; } = new("partiële rangcorrelatie (PRCC)", "partial rank correlation (PRCC)");
    public static Bilingual AtLowest { get; } = new("bij de laagste waarde", "at its lowest value");
    public static Bilingual AtHighest { get; } = new("bij de hoogste waarde", "at its highest value");

    public static Bilingual SobolTitle(OutcomeDefinition outcome) => About(outcome, "Sobol-indices", "Sobol indices");

    public static Bilingual SobolHow { get; } = new(
        "Welk deel van de variantie van de uitkomst bij elke parameter hoort, met 95%-bootstrapinterval. Is het totaal veel langer dan het deel alleen, dan werkt de parameter vooral samen met andere.",
        "Which part of the outcome’s variance goes with each parameter, with 95% bootstrap interval. Where the total is much longer than the part by itself, the parameter works mostly in combination.");

    public static Bilingual PrccTitle(OutcomeDefinition outcome) => About(outcome, "met welke parameters ze stijgt of daalt", "with which parameters it rises or falls");

    public static Bilingual PrccHow { get; } = new(
        "Partiële rangcorrelatie van de uitkomst met elke parameter, de andere vastgehouden, met 95%-interval. Grijs: het interval omvat 0. Zegt niets over wat eerst stijgt en dan daalt.",
        "Partial rank correlation of the outcome with each parameter, the others held, with 95% interval. Grey: the interval holds 0. It says nothing of what first rises and then falls.");

    public static Bilingual TornadoTitle(OutcomeDefinition outcome) => About(outcome, "elke parameter apart", "each parameter by itself");

    public static Bilingual TornadoHow { get; } = new(
        "Verandering van de uitkomst tegenover het scenario zelf, onder hetzelfde toeval, als één parameter naar zijn laagste of hoogste waarde gaat; met 95%-interval.",
        "Change of the outcome from the scenario itself, under the same luck, when one parameter goes to its lowest or highest value; with 95% interval.");

    public static Bilingual Change(Bilingual unit) => new($"verandering ({unit.Nl})", $"change ({unit.En})");

    public static Bilingual MorrisTitle(OutcomeDefinition outcome) => About(outcome, "Morris-screening", "Morris screening");

    public static Bilingual MorrisHow { get; } = new(
        "Grootte van het effect van elke parameter over zijn hele bereik (μ*, met 95%-interval over de paden) en hoe sterk het van plaats tot plaats verschilt (σ). Boven de stippellijn: de parameter werkt vooral samen met andere of niet rechtlijnig. Driehoek omhoog en blauw: de uitkomst stijgt gemiddeld; omlaag en oranje: ze daalt.",
        "Size of each parameter’s effect over its whole range (μ*, with 95% interval over the paths) and how much it differs from place to place (σ). Above the dashed line the parameter works mostly in combination or not in a straight line. Triangle up and blue: the outcome rises on average; down and orange: it falls.");

    public static Bilingual MuStar(Bilingual unit) => new($"μ*: gemiddelde grootte van het effect ({unit.Nl})", $"μ*: mean size of the effect ({unit.En})");

    public static Bilingual Sigma(Bilingual unit) => new($"σ: spreiding van het effect ({unit.Nl})", $"σ: spread of the effect ({unit.En})");

    public static Bilingual ScatterTitle(OutcomeDefinition outcome) => About(outcome, "punt voor punt", "point by point");

    public static Bilingual ScatterHow(Bilingual outcome) => new(
        $"{outcome.Nl} in elk punt (gemiddelde over steden) tegen elke parameter. Lijn: gemiddelde van telkens evenveel punten, of bij elke waarde als er weinig zijn.",
        $"{outcome.En} at every point (mean over towns) against each parameter. Line: mean of equally many points, or at each value where there are few.");

    public static Bilingual HeatMapTitle(OutcomeDefinition outcome, string x, string y) => About(outcome, $"{x} en {y} samen", $"{x} and {y} together");

    public static Bilingual HeatMapHow(Bilingual outcome) => new(
        $"{outcome.Nl}: gemiddelde van de punten in elk vak, over alles wat verder gevarieerd werd. Donker: hoog.",
        $"{outcome.En}: mean of the points in each cell, over everything else that was varied. Dark: high.");

    public static Bilingual LeftOut(int shown, int all) => new(
        $"De {shown} belangrijkste van {all} parameters; de andere staan in sensitivity.csv.", $"The {shown} that matter most of {all} parameters; the others stand in sensitivity.csv.");

    public static Bilingual SomeDots(int shown, int all) => new(
        $"Er staan {shown} van {all} punten getekend; de lijn telt ze alle.", $"{shown} of {all} points are drawn; the line counts them all.");

    /// <summary>Luck beside the parameters, in words.</summary>
    public static Bilingual Noise(NoiseShares noise) => noise.Replicates < 2
        ? new("Eén stad per punt: toeval is niet van de parameters te onderscheiden. Meer --replicates geeft dat.",
            "One town per point: luck cannot be told from the parameters. More --replicates can.")
        : !double.IsFinite(noise.Parameters)
            ? new("De uitkomst verschilt nergens tussen de runs.", "The outcome is the same in all runs.")
            : new(
                $"Van de variantie tussen losse runs komt {Percent(noise.Parameters, Language.Dutch)} van de gevarieerde parameters, {Percent(noise.Luck, Language.Dutch)} van toeval dat alle punten delen en {Percent(noise.Both, Language.Dutch)} van toeval dat per punt anders uitvalt. Van de variantie tussen gemiddelden is {Percent(noise.InMeans, Language.Dutch)} nog toeval.",
                $"Of the variance between single runs {Percent(noise.Parameters, Language.English)} comes from the varied parameters, {Percent(noise.Luck, Language.English)} from luck that all points share and {Percent(noise.Both, Language.English)} from luck that works out differently from point to point. Of the variance between means {Percent(noise.InMeans, Language.English)} is still luck.");

    /// <summary>What luck does to Sobol's totals; null where it does next to nothing.</summary>
    public static Bilingual? LuckInTotals(NoiseShares noise)
    {
        if (!(noise.InMeans >= 0.01))
            return null;
        string Share(Language language) => WrittenNumbers.Decimal(noise.InMeans, 2, language);
        return new(
            $"Toeval dat in elk punt anders uitvalt, lijkt op samenwerking: tot {Share(Language.Dutch)} van elk totaal kan toeval zijn. Meer steden per punt (--replicates) verlagen dat.",
            $"Luck that works out differently at every point looks like combination: up to {Share(Language.English)} of each total may be luck. More towns per point (--replicates) lower it.");
    }

    /// <summary>What was run.</summary>
    public static Bilingual Sweep(SweepSensitivity found) => new(
        $"Scenario ‘{found.Sweep.Scenario}’ in {found.Sweep.Points} punten ({found.Sweep.Method}), elk in {found.Replicates} {(found.Replicates == 1 ? "stad" : "steden met hetzelfde toeval")} van {found.Sweep.Months} maanden; startgetal {found.Sweep.Seed}. {Rest(found).Nl}",
        $"Scenario ‘{found.Sweep.Scenario}’ at {found.Sweep.Points} points ({found.Sweep.Method}), each in {found.Replicates} {(found.Replicates == 1 ? "town" : "towns with the same luck")} of {found.Sweep.Months} months; seed {found.Sweep.Seed}. {Rest(found).En}");

    private static Bilingual Rest(SweepSensitivity found) => found.Sweep.Sets is null
        ? new("Wat niet gevarieerd is, is in elk punt gelijk.", "What is not varied is the same at every point.")
        : new("Elke stad heeft een andere gekalibreerde parameterset: wat hier toeval heet, omvat wat de studie openlaat.",
            "Every town has another of the calibrated parameter sets: what is called luck here includes what the study leaves open.");

    private static string Percent(double share, Language language) => WrittenNumbers.WholePercent(share, language);

    private static Bilingual About(OutcomeDefinition outcome, string nl, string en) => new($"{outcome.Label.Nl}: {nl}", $"{outcome.Label.En}: {en}");
}
