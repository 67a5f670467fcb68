using Simulatie.Experiments;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads the name of an outcome.</summary>
public static class OutcomeText
{
    /// <exception cref="UserMistake">No outcome has that name.</exception>
    public static OutcomeDefinition Read(string option, string key)
    {
        var keys = OutcomeCatalogue.All.Select(outcome => outcome.Key).ToList();
        return OutcomeCatalogue.All.FirstOrDefault(outcome => outcome.Key == key)
            ?? throw new UserMistake($"{option}: found '{key}', expected one of {string.Join(", ", keys)}{(NearestName.Find(key, keys) is { } near ? $" (did you mean '{near}'?)" : "")}");
    }
}
