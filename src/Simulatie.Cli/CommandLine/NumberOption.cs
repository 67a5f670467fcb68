using System.Globalization;
using Simulatie.Experiments;

namespace Simulatie.Cli.CommandLine;

/// <summary>Reads the numbers on the command line.</summary>
/// <remarks>The parser library would read <c>0,5</c> as 5, so every option arrives here as the text that was typed.</remarks>
public static class NumberOption
{
    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="UserMistake">The text is no number, or lies outside the range.</exception>
    public static double Number(string option, string text, double low, double high) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw Refusal(option, text, FormattableString.Invariant($"a number from {low:G9} to {high:G9}") + CommaHint(text));

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <exception cref="UserMistake">The text is no whole number, or lies outside the range.</exception>
    public static long WholeNumber(string option, string text, long low, long high) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high
            ? number
            : throw Refusal(option, text, FormattableString.Invariant($"a whole number from {low} to {high}"));

    private static UserMistake Refusal(string option, string text, string expected) =>
        new($"{option}: found '{text}', expected {expected}.");

    private static string CommaHint(string text)
    {
        var point = text.Replace(',', '.');
        return text.Contains(',') && double.TryParse(point, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"; write {point}, not {text}"
            : "";
    }
}
