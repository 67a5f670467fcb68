using Simulatie.Experiments;
using Simulatie.Model.Parameters;

namespace Simulatie.Cli.Verbs;

/// <summary>Every parameter of a scenario as it is used, for the manifest.</summary>
public static class EffectiveParameters
{
    /// <summary>Keys as in scenario files, in the order of the catalogue; then the rules that were given another strength; then the factor on all staff.</summary>
    public static IReadOnlyList<(string Key, object? Value)> Of(Scenario scenario) =>
    [
        .. ParameterCatalogue.All.Select(parameter => (parameter.Key, Written(parameter, parameter.Get(scenario.Parameters)))),
        .. scenario.Parameters.RuleStrengths.OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => ($"rules.{rule.Key}", (object?)rule.Value)),
        ("staff-factor", scenario.Parameters.StaffFactor),
        .. scenario.Parameters.Later.SelectMany(later => LaterOf(scenario, later)),
    ];

    /// <summary>The levers of a later policy that practice does not have, under its month.</summary>
    private static IEnumerable<(string Key, object? Value)> LaterOf(Scenario scenario, LaterPolicy later) =>
    [
        .. ParameterCatalogue.All
            .Where(parameter => parameter.Kind == ParameterKind.Lever && parameter.Get(later.In(scenario.Parameters)) != parameter.Default)
            .Select(parameter => ($"month-{later.Month}.{parameter.Key}", Written(parameter, parameter.Get(later.In(scenario.Parameters))))),
        ($"month-{later.Month}.staff-factor", later.StaffFactor),
    ];

    private static object? Written(ParameterDeclaration parameter, double? value) => (value, parameter.Form) switch
    {
        (null, _) => null,
        ({ } number, ParameterForm.YesNo) => number != 0,
        ({ } number, ParameterForm.Integer) => (int)number,
        ({ } number, _) => number,
    };
}
