using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads a role: its key (<c>tijdelijke-hulpvrager</c>) or its short word (<c>tijdelijke</c>).</summary>
public static class RoleText
{
    /// <summary>Null when nothing was given.</summary>
    /// <exception cref="UserMistake">No client role.</exception>
    public static ClientRole? Client(string option, string? word) =>
        word is null ? null
        : RoleNames.TryParse(word, out ClientRole role) ? role
        : throw Unknown(option, word, RoleNames.ClientRoles.Select(known => known.ShortName()), RoleNames.ClientRoles.Select(known => known.Key()));

    /// <inheritdoc cref="Client"/>
    /// <exception cref="UserMistake">No worker role.</exception>
    public static WorkerRole? Worker(string option, string? word) =>
        word is null ? null
        : RoleNames.TryParse(word, out WorkerRole role) ? role
        : throw Unknown(option, word, RoleNames.WorkerRoles.Select(known => known.ShortName()), RoleNames.WorkerRoles.Select(known => known.Key()));

    private static UserMistake Unknown(string option, string word, IEnumerable<string> shortNames, IEnumerable<string> keys) =>
        new($"{option}: found '{word}', expected one of {string.Join(", ", shortNames)}{Hint.For(word, [.. shortNames, .. keys])}.");
}
