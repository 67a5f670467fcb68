using System.Globalization;
using Simulatie.Study;

namespace Simulatie.Reporting;

/// <summary>Numbers as readers of either language write them: decimal comma in Dutch, decimal point in English, a true minus sign in both.</summary>
public static class WrittenNumbers
{
    private static readonly NumberFormatInfo DutchFormat = Format(decimalSeparator: ",", groupSeparator: ".");
    private static readonly NumberFormatInfo EnglishFormat = Format(decimalSeparator: ".", groupSeparator: ",");

    /// <summary>A number with a fixed count of decimals, thousands set apart.</summary>
    public static string Decimal(double value, int decimals, Language language) =>
        WithoutNegativeZero(value, decimals).ToString("N" + decimals, Of(language));

    /// <summary>The same with its sign always written; nothing before zero.</summary>
    public static string Signed(double value, int decimals, Language language)
    {
        var rounded = WithoutNegativeZero(value, decimals);
        return (rounded > 0 ? "+" : "") + rounded.ToString("N" + decimals, Of(language));
    }

    /// <summary>A share (0 to 1) as a percentage.</summary>
    public static string Percent(double share, int decimals, Language language) => Decimal(share * 100, decimals, language) + "%";

    /// <summary>A share as a whole percentage; what is there but rounds to nothing is written "&lt;1%".</summary>
    public static string WholePercent(double share, Language language) =>
        share is > 0 and < 0.005 ? "<" + Percent(0.01, 0, language) : Percent(share, 0, language);

    /// <summary>An amount of euros, rounded to thousands, or to hundredths of a million above a million: "€ 850.000", "€1.25 million".</summary>
    public static string Euro(double euros, Language language) => Amount(euros, language, "");

    /// <summary>A difference in euros, with its sign.</summary>
    public static string SignedEuro(double euros, Language language) => Amount(euros, language, "+");

    private static string Amount(double euros, Language language, string plus)
    {
        var millions = Math.Abs(euros) >= 999_500;
        var rounded = millions ? Math.Round(euros / 1e6, 2, MidpointRounding.AwayFromZero) : Math.Round(euros / 1e3, MidpointRounding.AwayFromZero) * 1e3;
        var sign = rounded < 0 ? "−" : rounded > 0 ? plus : "";
        var digits = Decimal(Math.Abs(rounded), millions ? 2 : 0, language);
        return language switch
        {
            Language.Dutch => $"{sign}€ {digits}{(millions ? " mln." : "")}",
            Language.English => $"{sign}€{digits}{(millions ? " million" : "")}",
        };
    }

    /// <summary>Halves round away from zero, as readers do; what is below zero and rounds to zero would be written "−0".</summary>
    private static double WithoutNegativeZero(double value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? 0 : rounded;
    }

    private static NumberFormatInfo Of(Language language) => language switch
    {
        Language.Dutch => DutchFormat,
        Language.English => EnglishFormat,
    };

    private static NumberFormatInfo Format(string decimalSeparator, string groupSeparator) => new()
    {
        NumberDecimalSeparator = decimalSeparator,
        NumberGroupSeparator = groupSeparator,
        NegativeSign = "−",
        NaNSymbol = "–",
    };
}
