using Simulatie.Experiments;
using Simulatie.Model.Parameters;

namespace Simulatie.Scenarios;

/// <summary>Compared scenarios share their luck month by month, which only says something when they differ in nothing but policy.</summary>
public static class PairingRules
{
    /// <summary>Does nothing when every scenario differs from the reference only in levers (and in name, description, budget and run settings).</summary>
    /// <exception cref="UserMistake">A scenario differs in something else; each difference is a message of its own.</exception>
    public static void Check(Scenario reference, IEnumerable<Scenario> scenarios)
    {
        var differences = scenarios.SelectMany(scenario => Differences(reference, scenario)).ToArray();
        if (differences.Length > 0)
            throw new UserMistake(differences);
    }

    /// <summary>One message per difference that is no lever, in order of the catalogue.</summary>
    public static IEnumerable<string> Differences(Scenario reference, Scenario scenario)
    {
        foreach (var parameter in ParameterCatalogue.All.Where(parameter => parameter.Kind != ParameterKind.Lever))
            if (parameter.Get(reference.Parameters) != parameter.Get(scenario.Parameters))
                yield return Message(parameter.Key, parameter.Write(parameter.Get(scenario.Parameters)), parameter.Write(parameter.Get(reference.Parameters)));
        var (ours, theirs) = (scenario.Parameters.RuleStrengths, reference.Parameters.RuleStrengths);
        foreach (var id in ours.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal))
            if (Strength(ours, id) is var found && Strength(theirs, id) is var expected && found != expected)
                yield return Message($"rules.{id}", found, expected);

        string Message(string key, string found, string expected) =>
            $"{scenario.Name}: found {key} = {found}, expected {expected} as in {reference.Name}: "
            + "compared scenarios may differ only in levers; change it in the file of the reference, or compare with --unpaired";
    }

    private static string Strength(IReadOnlyDictionary<string, double> strengths, string id) =>
        strengths.TryGetValue(id, out var strength) ? FormattableString.Invariant($"{strength}") : "the strength of the rule table";
}
