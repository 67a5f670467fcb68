using System.Text.RegularExpressions;

namespace Simulatie.Scenarios.Yaml;

/// <summary>Turns a parser's complaint into the slip that probably caused it.</summary>
internal static partial class SyntaxMistake
{
    /// <param name="lines">The lines of the file.</param>
    /// <param name="line">Where the parser gave up, counted from 1.</param>
    /// <param name="complaint">What the parser said; used when no slip is recognised.</param>
    /// <returns>The problem, and whether its slip is known, so that the lines without it can be read.</returns>
    public static (Problem Problem, bool IsKnown) Explain(string file, string[] lines, int line, int column, string complaint)
    {
        // At the end of the file the slip stands on the last line with something on it.
        var here = Math.Clamp(line, 1, lines.Length);
        here = Content(lines[here - 1]) == "" ? LineAbove(lines, here) ?? here : here;
        var above = LineAbove(lines, here);
        var text = Content(lines[here - 1]);
        if (OpenQuote().IsMatch(text))
            return AtContent(here, "a text whose quotes close on the same line");
        if (QuoteInside().IsMatch(text))
            return AtContent(here, "a text without quotes of the kind that it stands between: put it between the other kind, '…' or \"…\"");
        if (OpenBracket().IsMatch(text))
            return AtContent(here, "brackets that close on the same line");
        if (above is { } culprit && NoColon().IsMatch(Content(lines[culprit - 1])))
            return AtContent(culprit, "'key: value', with a colon and a space between them");
        if (NoColon().IsMatch(text))
            return AtContent(here, "'key: value', with a colon and a space between them");
        if (SecondColon().IsMatch(text))
            return AtContent(here, "one 'key: value' per line; put a text with a colon in it between quotes: \"…\"");
        if (SpecialStart().IsMatch(text))
            return AtContent(here, "a value that begins with a letter or a digit; put any other text between quotes: \"…\"");
        if (above is { } previous && Indentation(lines[here - 1]) != Indentation(lines[previous - 1]))
            return AtContent(here, $"the same number of spaces in front as the lines that belong together ({Indentation(lines[previous - 1])} on line {previous}, {Indentation(lines[here - 1])} here)");
        return (new Problem(file, here, Math.Max(1, column), $"text that is not YAML ({complaint.TrimEnd('.')})", "lines of 'key: value'"), false);

        (Problem, bool) AtContent(int culprit, string expected) =>
            (new(file, culprit, Indentation(lines[culprit - 1]) + 1, Quote.Of(Content(lines[culprit - 1])), expected), true);
    }

    /// <summary>The lines without one and what stands deeper under it, each left empty so that the others keep their numbers.</summary>
    /// <param name="line">Counted from 1.</param>
    public static string[] Without(string[] lines, int line)
    {
        var rest = lines.ToArray();
        var indentation = Indentation(lines[line - 1]);
        rest[line - 1] = "";
        for (var below = line; below < rest.Length && (Content(rest[below]) == "" || Indentation(rest[below]) > indentation); below++)
            rest[below] = "";
        return rest;
    }

    /// <summary>The nearest line above that holds more than a comment, counted from 1; null when there is none.</summary>
    private static int? LineAbove(string[] lines, int line)
    {
        for (var above = line - 1; above >= 1; above--)
            if (Content(lines[above - 1]) != "")
                return above;
        return null;
    }

    private static int Indentation(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    private static string Content(string line) => Comment().Replace(line, "").Trim();

    [GeneratedRegex(@"(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^[\w-]+(\s+[^:]*|:\S.*)?$")]
    private static partial Regex NoColon();

    [GeneratedRegex(@"^[^:]+:\s+(""([^""\\]|\\.)*|'[^']*)$")]
    private static partial Regex OpenQuote();

    [GeneratedRegex(@"^[\w-]+:\s+(""[^""]*""\s*[^\s#""]|'[^']*'\s*[^\s#'])")]
    private static partial Regex QuoteInside();

    [GeneratedRegex(@"(\[[^\]]*|\{[^}]*)$")]
    private static partial Regex OpenBracket();

    [GeneratedRegex(@"^[\w-]+:\s+[^""'].*:(\s|$)")]
    private static partial Regex SecondColon();

    [GeneratedRegex(@"^[\w-]+:\s+[^\w\s""'.+-]")]
    private static partial Regex SpecialStart();
}
