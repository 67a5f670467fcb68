using Simulatie.Model.Parameters;

namespace Simulatie.Cli.CommandLine;

/// <summary>What was probably meant, as the end of a message.</summary>
public static class Hint
{
    /// <summary>" (did you mean 'x'?)", or nothing when no name is near.</summary>
    public static string For(string typed, IEnumerable<string> names) => NearestName.Find(typed, names) is { } name ? $" (did you mean '{name}'?)" : "";
}
