using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;

namespace Simulatie.Scenarios;

/// <summary>Reads the value of a parameter, from a file or from the command line, with the same messages.</summary>
internal static class ValueText
{
    /// <summary>The value; or false with what was expected instead, in words.</summary>
    /// <param name="byHand">Whether somebody may have typed it: then 6.000 may mean six thousand, and is refused where both are in range.</param>
    public static bool TryRead(ParameterDeclaration parameter, Word word, out double? value, out string expected, bool byHand = true)
    {
        expected = "";
        value = null;
        if (word.IsNothing && parameter.Form == ParameterForm.OptionalNumber)
            return true;
        if (!word.Quoted && TryRead(parameter.Form, word.Text, out var number) && number >= parameter.Low && number <= parameter.High)
        {
            if (byHand && TwoReadings(parameter, word.Text) is { } two)
            {
                expected = $"{Expected(parameter)}; write {two}, not {word.Text}";
                return false;
            }

            value = number;
            return true;
        }
        expected = Expected(parameter) + (parameter.Form == ParameterForm.YesNo ? "" : Advice(word, parameter.Form == ParameterForm.Integer, parameter.Low, parameter.High));
        return false;
    }

    /// <summary>How to write the two numbers of which 6.000 may mean either, since both are in range; null when there is no doubt.</summary>
    public static string? TwoReadings(ParameterDeclaration parameter, string text)
    {
        if (text.StartsWith('0') || NumberText.Thousandfold(text) is not { } thousands || thousands > parameter.High || !NumberText.TryNumber(text, out var number) || number == thousands || number < parameter.Low)
            return null;
        var plain = FormattableString.Invariant($"{number}");
        return FormattableString.Invariant($"{(plain == text ? plain + "0" : plain)} or {thousands}");
    }

    /// <summary>What may stand there, such as <c>a number from 0 to 1 (share)</c>.</summary>
    public static string Expected(ParameterDeclaration parameter) => parameter.Form switch
    {
        ParameterForm.YesNo => "yes or no",
        ParameterForm.Integer => $"a whole number from {parameter.Range.En} ({parameter.Unit.En})",
        ParameterForm.Number => $"a number from {parameter.Range.En} ({parameter.Unit.En})",
        ParameterForm.OptionalNumber => $"a number from {parameter.Range.En} ({parameter.Unit.En}), or nothing to leave it as in practice",
    };

    /// <summary>A whole number within limits, for settings that are no parameters.</summary>
    public static bool TryWhole(Word word, long low, long high, out long number, out string expected)
    {
        var valid = NumberText.TryWhole(word.Text, out number) && !word.Quoted && number >= low && number <= high;
        expected = valid ? "" : $"a whole number from {low} to {high}" + Advice(word, whole: true, low, high);
        return valid;
    }

    /// <summary>The strength of a transition rule.</summary>
    public static bool TryStrength(Word word, out double strength, out string expected)
    {
        var valid = NumberText.TryNumber(word.Text, out strength) && !word.Quoted && Math.Abs(strength) <= RuleStrengths.Strongest;
        expected = valid ? "" : $"a strength from -{RuleStrengths.Strongest} to {RuleStrengths.Strongest}" + Advice(word, whole: false, -RuleStrengths.Strongest, RuleStrengths.Strongest);
        return valid;
    }

    /// <summary>How to write what was probably meant, to follow what was expected; empty when there is nothing to say.</summary>
    private static string Advice(Word word, bool whole, double low, double high)
    {
        if (word.Quoted && NumberText.TryNumber(word.Text, out _))
            return "; leave out the quotes";
        // 62.000 is a number, but where 62 is out of range and 62000 is not, thousands were meant.
        if (NumberText.Thousandfold(word.Text) is { } thousands && thousands >= low && thousands <= high)
            return FormattableString.Invariant($"; write {thousands}, not {word.Text}");
        if (NumberText.Slip(word.Text, whole) is not { } slip)
            return "";
        return NumberText.TryNumber(slip.Meant, out var meant) && meant >= low && meant <= high ? $"; write {slip.Meant}, not {Quote.Shortened(word.Text.Trim())}" : $"; {slip.Advice}";
    }

    private static bool TryRead(ParameterForm form, string text, out double number)
    {
        switch (form)
        {
            case ParameterForm.YesNo:
                number = text.ToLowerInvariant() is "yes" or "true" ? 1 : 0;
                return text.ToLowerInvariant() is "yes" or "no" or "true" or "false";
            case ParameterForm.Integer:
                var isWhole = NumberText.TryWhole(text, out var whole);
                number = whole;
                return isWhole;
            default:
                return NumberText.TryNumber(text, out number);
        }
    }
}
