namespace Simulatie.Scenarios;

/// <summary>One thing that is wrong in a file.</summary>
/// <param name="File">The path as the user gave it, or as it was reached from there.</param>
/// <param name="Line">Counted from 1; 0 when the file could not be read at all.</param>
/// <param name="Column">Counted from 1; 0 when the file could not be read at all.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Suggestion">What was probably meant; null when nothing is near.</param>
public sealed record Problem(string File, int Line, int Column, string Found, string Expected, string? Suggestion = null)
{
    /// <summary>One line: <c>file:line:column: found …, expected … (did you mean …?)</c>.</summary>
    public override string ToString() => Quote.Printable(
        $"{File}{(Line > 0 ? $":{Line}:{Column}" : "")}: found {Found}, expected {Expected}{(Suggestion is null ? "" : $" (did you mean {Suggestion}?)")}");
}
