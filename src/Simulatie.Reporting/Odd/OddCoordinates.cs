using System.Reflection;
using System.Text.Json;
using Simulatie.Study;

namespace Simulatie.Reporting.Odd;

/// <summary>One coordinate of a role.</summary>
/// <param name="Property">The property of <see cref="WorkerRoleTraits"/> or <see cref="ClientRoleTraits"/>.</param>
/// <param name="Evidence">What it rests on, as a citation.</param>
/// <param name="Meaning">What it says of a role, with its range.</param>
public sealed record OddCoordinate(string Property, string Evidence, Bilingual Meaning)
{
    /// <summary>Its name in the equations, such as <c>hours-per-month</c>.</summary>
    public string Symbol => JsonNamingPolicy.KebabCaseLower.ConvertName(Property);
}

/// <summary>The coordinates by which the equations know what kind of role they meet.</summary>
public static class OddCoordinates
{
    /// <summary><c>role.x</c> in the equations.</summary>
    public static IReadOnlyList<OddCoordinate> OfWorkers { get; } =
    [
        new("Near", "E17, E18, E19, E29, E105, E112, E118", new("afstandelijk −1, nabij +1", "distant −1, near +1")),
        new("Personalised", "E17, E18, E22, E30, E105", new("bureaucratisch −1, persoonlijk +1", "bureaucratic −1, personalised +1")),
        new("Emancipatory", "E17, E18, E25, E31, E101, E105, E112, E118", new("paternalistisch −1, emanciperend +1", "paternalistic −1, emancipatory +1")),
        new("Control", "E104, E106, E111, E118", new("hoeveel de rol controleert, 0 tot 1", "how much the role controls, 0 to 1")),
        new("Process", "E100, E101", new("productgericht 0, procesgericht 1", "product-oriented 0, process-oriented 1")),
        new("Individual", "E100", new("organisatiegericht 0, beide 0.5, persoonsgericht 1", "organisation-oriented 0, both 0.5, individual-oriented 1")),
        new("HoursPerMonth", "E119, L15, L16, L17", new("contacturen die een relatie per maand vraagt (aangenomen)", "contact hours asked per relationship and month (assumed)")),
        new("WorksOnRights", "E38, E107", new("werkt aan rechten en materiële hulp, 0 of 1", "works on rights and material help, 0 or 1")),
        new("WorksOnCrisis", "E77, E110", new("antwoordt op een crisis, 0 of 1", "answers a crisis, 0 or 1")),
        new("WorksOnBehaviour", "E117", new("werkt aan gedrag, 0 of 1", "works on conduct, 0 or 1")),
        new("WorksOnRelations", "E117", new("werkt aan relaties en netwerk, 0 of 1", "works on relations and network, 0 or 1")),
        new("Lasting", "E110", new("tijdelijk bedoeld 0, anders 1", "meant to be temporary 0, otherwise 1")),
    ];

    /// <summary><c>wants.x</c> in the equations.</summary>
    public static IReadOnlyList<OddCoordinate> OfClients { get; } =
    [
        new("Warmth", "E21, E40, E46", new("waarde van nabijheid en persoonlijke aanpak, 0 tot 1 (aangenomen, zoals alles in deze tabel)", "value of nearness and a personal approach, 0 to 1 (assumed, like all in this table)")),
        new("Results", "E35, E36, E43", new("waarde van tastbaar resultaat, 0 tot 1", "value of tangible results, 0 to 1")),
        new("Say", "E31, E45, E50", new("waarde van inzicht en inspraak, 0 tot 1", "value of insight and a say, 0 to 1")),
        new("Interference", "E21, E26, E33, E35, E37, E48, E50", new("waarde van begeleiding die het gedrag aanspreekt, −1 (geen inmenging) tot 1", "value of guidance that addresses conduct, −1 (no interference) to 1")),
        new("ControlTolerance", "E27, E45", new("controle weegt volledig 0, helemaal niet 1", "control weighs fully 0, not at all 1")),
        new("Autonomous", "E32", new("afhankelijke rol 0, beide 0.5, autonome rol 1", "dependent role 0, both 0.5, autonomous role 1")),
        new("HelpSeeking", "E33, E35, E40, E43", new("neiging om hulp te vragen, tegenover 1 voor de sturende hulpvrager", "propensity to ask for help, relative to 1 for the sturende hulpvrager")),
        new("Clinging", "E42", new("hoe moeilijk hulp af te bouwen is, 0 tot 1", "how hard help is to taper off, 0 to 1")),
    ];

    /// <summary>The value of a coordinate for one role.</summary>
    /// <exception cref="KeyNotFoundException">The traits have no such property.</exception>
    public static float Value<TTraits>(TTraits traits, OddCoordinate coordinate) where TTraits : notnull =>
        typeof(TTraits).GetProperty(coordinate.Property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(traits) is float value
            ? value : throw new KeyNotFoundException($"No coordinate '{coordinate.Property}'.");
}
