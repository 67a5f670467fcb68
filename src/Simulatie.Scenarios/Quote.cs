namespace Simulatie.Scenarios;

/// <summary>Shows the user's own text inside a message.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>The text in quotes, shortened.</summary>
    public static string Of(string text)
    {
        var quote = text.Contains('"') ? '\'' : '"';
        return $"{quote}{Shortened(text)}{quote}";
    }

    public static string Shortened(string text) => text.Length > Longest ? text[..Longest] + "…" : text;

    /// <summary>The text on one line, without signs that would upset a terminal.</summary>
    public static string Printable(string text) => string.Concat(text.Select(
        sign => sign is '\n' or '\r' or '\t' ? ' ' : char.IsControl(sign) || sign is '\u2028' or '\u2029' ? '\uFFFD' : sign));
}
