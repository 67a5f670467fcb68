using System.Text.RegularExpressions;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;

namespace Simulatie.Scenarios.Classes;

/// <summary>Reads and writes the code of a class.</summary>
public static partial class ClassCodeText
{
    private const string Prefix = "levers.";
    private const int Longest = 4_000;

    public static string Write(ClassCode code) => FormattableString.Invariant(
        $"{code.Scenario},seed{code.Seed},months{code.Months},at{code.At}{string.Concat(code.Changes.Select(Write))},check{code.Check}");

    /// <summary>One change as a code writes it, such as <c>24:caseload-factor=0.5</c>.</summary>
    private static string Write(LeverChange change) => FormattableString.Invariant($",{change.Month}:{Name(change)}={ValueOf(change)}");

    private static string Name(LeverChange change) => change.Key.StartsWith(Prefix, StringComparison.Ordinal) ? change.Key[Prefix.Length..] : change.Key;

    private static string ValueOf(LeverChange change) => change.Key == LeverChange.Budget
        ? change.Value == 1 ? "neutral" : "free"
        : ParameterCatalogue.Find(change.Key)!.Write(change.Value);

    /// <summary>The class that a code describes.</summary>
    /// <exception cref="UserMistake">It is no code, or a part of it cannot be used.</exception>
    public static ClassCode Read(string text)
    {
        if (text.Length > Longest || Form().Match(text) is not { Success: true } match)
            throw Mistake(Quote.Of(text), "a code as the class page shows it, such as baseline,seed1,months120,at60,24:caseload-factor=0.5,check3fa9c1d2");
        var seed = (uint)Whole(match, "seed", 0, uint.MaxValue);
        var months = (int)Whole(match, "months", 1, RunLimits.MaxMonths);
        var at = (int)Whole(match, "at", ClassCode.EarliestMonth, months - 1);
        var changes = match.Groups["change"].Captures.Select(change => Change(change.Value, months)).ToList();
        if (changes.GroupBy(change => (change.Month, change.Key)).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Mistake($"{twice.Key.Month}:{Name(twice.First())} {twice.Count()} times", "each lever once in a month");
        return new ClassCode(match.Groups["scenario"].Value, seed, months, at, ClassCode.InOrder(changes), match.Groups["check"].Value);
    }

    private static LeverChange Change(string text, int months)
    {
        var (month, rest) = (text[..text.IndexOf(':')], text[(text.IndexOf(':') + 1)..]);
        var (name, value) = (rest[..rest.IndexOf('=')], rest[(rest.IndexOf('=') + 1)..]);
        return Change((int)Whole(month, text, 0, months - 1), name, new Word(0, 0, value, Quoted: false), (found, expected, near) => Mistake(found, expected, near));
    }

    /// <summary>One change, from a code or from a lesson.</summary>
    /// <param name="mistake">Makes the exception: found, expected, the nearest name.</param>
    internal static LeverChange Change(int month, string name, Word value, Func<string, string, string?, Exception> mistake)
    {
        if (name == LeverChange.Budget)
            return value.Text is "neutral" or "free"
                ? new LeverChange(month, name, value.Text == "neutral" ? 1 : 0)
                : throw mistake(Quote.Of($"budget: {value.Text}"), "neutral (staff is scaled to cost what practice costs) or free", null);
        if (ParameterCatalogue.Find(Prefix + name) is not { } lever)
            throw mistake(Quote.Of(name), "the name of a lever: 'simulatie parameters --filter levers' lists them; or budget", NearestName.Find(name, [.. ScenarioKeys.NamesIn("levers"), LeverChange.Budget]));
        return ValueText.TryRead(lever, value, out var number, out var expected)
            ? new LeverChange(month, lever.Key, number)
            : throw mistake(Quote.Of($"{name}: {value.Text}"), expected, null);
    }

    private static long Whole(Match match, string part, long low, long high) => Whole(match.Groups[part].Value, part + match.Groups[part].Value, low, high);

    private static long Whole(string digits, string shown, long low, long high) =>
        NumberText.TryWhole(digits, out var number) && number >= low && number <= high
            ? number
            : throw Mistake(Quote.Of(shown), $"a whole number from {low} to {high}");

    private static UserMistake Mistake(string found, string expected, string? near = null) => new(new Problem("code", 0, 0, found, expected, near).ToString());

    [GeneratedRegex(@"\A(?<scenario>[^,/\\\x00-\x1f]{1,100}),seed(?<seed>[0-9]{1,10}),months(?<months>[0-9]{1,5}),at(?<at>-?[0-9]{1,5})(,(?<change>[0-9]{1,5}:[a-z-]{1,60}=[^,\s]{0,30}))*,check(?<check>[0-9a-f]{8})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 500)]
    private static partial Regex Form();
}
