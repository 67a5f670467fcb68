using System.Globalization;
using System.Text.RegularExpressions;

namespace Simulatie.Scenarios;

/// <summary>Reads numbers strictly: digits with a decimal point, nothing that could be read in two ways.</summary>
public static partial class NumberText
{
    /// <summary>Reads <c>12</c>, <c>-0.5</c>, <c>1e-3</c>; refuses a decimal comma, NaN, infinity, spaces and units.</summary>
    public static bool TryNumber(string text, out double number)
    {
        number = 0;
        return NumberShape().IsMatch(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
    }

    /// <summary>Reads a whole number written in digits only; one too long to hold is refused.</summary>
    public static bool TryWhole(string text, out long number)
    {
        number = 0;
        return WholeShape().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The number that was probably meant, as it should be written, and the slip in how it is written; null when none is recognised.</summary>
    /// <param name="whole">True where a whole number is expected: then <c>2.000</c> means two thousand.</param>
    public static (string Meant, string Advice)? Slip(string text, bool whole)
    {
        var trimmed = text.Trim();
        if (trimmed.AsSpan().ContainsAny('−', '–'))
            return (trimmed.Replace('−', '-').Replace('–', '-'), "use an ordinary minus sign");
        if (whole && Thousands().IsMatch(trimmed))
            return (Joined(trimmed), "use no sign between thousands");
        if (CommaShape().IsMatch(trimmed))
            return (trimmed.Replace(',', '.'), "use a decimal point, not a comma");
        if (Percentage().Match(trimmed) is { Success: true } percentage)
            return (Hundredth(percentage.Groups[1].Value.Replace(',', '.')), "write a percentage as a share of one");
        if (WithUnit().Match(trimmed) is { Success: true } number)
            return (number.Groups[1].Value, "leave out the unit");
        return null;
    }

    /// <summary>The number that dots or commas between thousands probably mean (<c>62.000</c>); null for any other text.</summary>
    public static double? Thousandfold(string text) =>
        Thousands().IsMatch(text) && TryNumber(Joined(text), out var number) ? number : null;

    private static string Hundredth(string percentage) =>
        (decimal.Parse(percentage, CultureInfo.InvariantCulture) / 100).ToString("0.############", CultureInfo.InvariantCulture);

    private static string Joined(string text) => Separator().Replace(text, "");

    [GeneratedRegex(@"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?\z")]
    private static partial Regex NumberShape();

    [GeneratedRegex(@"^[+-]?[0-9]{1,19}\z")]
    private static partial Regex WholeShape();

    [GeneratedRegex(@"^[+-]?[0-9]+,[0-9]+\z")]
    private static partial Regex CommaShape();

    [GeneratedRegex(@"^[0-9]{1,3}([., '_’\u00A0\u202F][0-9]{3})+\z")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"[., '_’\u00A0\u202F]")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^([0-9]{1,9}([.,][0-9]{1,9})?)\s*%\z")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^([+-]?[0-9]+(\.[0-9]+)?)\s*(?![eE][+-]?[0-9])[\p{L}€]")]
    private static partial Regex WithUnit();
}
