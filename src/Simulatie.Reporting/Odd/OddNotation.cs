using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>How the equations are written, in words; each line is one item of a list.</summary>
public static class OddNotation
{
    public static IReadOnlyList<Bilingual> Lines { get; } =
    [
        new("Een parameter staat met zijn sleutel en zijn standaardwaarde: `trust-rate‹0.2›`. Een sleutel zonder afdeling hoort bij `uncertainties`; een ster (`organisations.*.bureaucracy`) staat voor elk van de zes soorten diensten, elk met eigen waarde (de tabellen van parameters in element 7). Getallen hebben een decimale punt, zoals in de scenariobestanden.",
            "A parameter stands with its key and its default value: `trust-rate‹0.2›`. A key without a section belongs to `uncertainties`; a star (`organisations.*.bureaucracy`) stands for each of the six kinds of service, each with its own value (the tables of parameters in element 7). Numbers have a decimal point, as in the scenario files."),
        new("Een koppelteken hoort bij een naam (`self-image`); het minteken is − . `family.x` is de toestand x van het gezin van de relatie, `worker.x` die van haar hulpverlener, `service.x` die van haar dienst, `role.x` de coördinaat x van de hulpverlenersrol en `wants.x` die van de cliëntrol in de relatie op dat ogenblik; een naam zonder eigenaar is een toestand van de relatie zelf, of een hulpgrootheid die met = wordt bepaald. De rollen 0…5 hebben de volgorde van de tabellen van coördinaten hierboven.",
            "A hyphen belongs to a name (`self-image`); the minus sign is − . `family.x` is state x of the family in the relationship, `worker.x` that of its worker, `service.x` that of its service, `role.x` is coordinate x of the worker role and `wants.x` that of the client role in the relationship at that moment; a name without an owner is a state of the relationship itself, or an auxiliary quantity that is set with = . Roles 0…5 have the order of the tables of coordinates above."),
        new("`a ← b` geeft de toestand a de waarde b, vanaf dan; regels gelden van boven naar onder. `c ⇒ a ← b` doet dat enkel als c waar is. `[c]` is 1 als c waar is en anders 0; op het einde van een regel betekent `[c]` dat de regel enkel geldt als c waar is, en `; ¬ ⇒` wat anders geldt. `x^[c]` is dus x als c waar is en anders 1. `∧` is en, `∨` of, `¬` niet. `∅` is geen of leeg. `Σ` loopt over wat eronder of ernaast staat, `#` telt.",
            "`a ← b` gives state a the value b from then on; lines hold from top to bottom. `c ⇒ a ← b` does so only when c is true. `[c]` is 1 when c is true and 0 otherwise; at the end of a line `[c]` means that the line holds only when c is true, and `; ¬ ⇒` what holds otherwise. So `x^[c]` is x when c is true and 1 otherwise. `∧` is and, `∨` or, `¬` not. `∅` is none or empty. `Σ` runs over what stands beside it, `#` counts."),
        new("`unit(x)` snijdt x af tot 0..1 en `sat(x)` tot −1..1. `logistic(x)` = 1 / (1 + exp(−x)), waarbij exp zijn argument tot ±79.7 beperkt. `floor(x)` rondt naar beneden af, `ceil(x)` naar boven, en `round(x)` naar het dichtste gehele getal (een half naar het even). Toestanden zijn getallen van 32 bits met drijvende komma; wie anders rekent, krijgt dezelfde stad tot op een afronding die af en toe een loting kan doen kantelen.",
            "`unit(x)` cuts x to 0..1 and `sat(x)` to −1..1. `logistic(x)` = 1 / (1 + exp(−x)), where exp limits its argument to ±79.7. `floor(x)` rounds down, `ceil(x)` up, and `round(x)` to the nearest whole number (a half to the even one). States are 32-bit floating-point numbers; whoever computes otherwise gets the same town up to rounding, which may now and then tip a draw."),
        new("`u(Decision)` is het toevalsgetal, gelijkmatig op [0, 1), van die beslissing van die entiteit in die maand; `u↑(Decision)` en `u↓(Decision)` zijn de twee onafhankelijke helften ervan (zie stochasticiteit in element 4).",
            "`u(Decision)` is the random number, uniform on [0, 1), of that decision of that entity in that month; `u↑(Decision)` and `u↓(Decision)` are its two independent halves (see stochasticity in element 4)."),
        new("`pick(u; w₁, w₂, …)` is de inverse verdelingsfunctie: de eerste index i waarvoor u · Σw < w₁ + … + wᵢ, anders de laatste.",
            "`pick(u; w₁, w₂, …)` is the inverse distribution function: the first index i for which u · Σw < w₁ + … + wᵢ, otherwise the last."),
    ];

    /// <summary>The functions of the notation; every other name in an equation is a state, a coordinate, a parameter, or set on the spot.</summary>
    public static IReadOnlyList<string> Functions { get; } = ["unit", "sat", "logistic", "floor", "exp", "pick", "max", "min", "round", "ceil"];
}
