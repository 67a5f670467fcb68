using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Model.Parameters;

namespace Simulatie.Scenarios.Designs;

/// <summary>Reads what to vary, such as <c>levers.patience=0:1:11</c>, <c>levers.patience=0:1</c> or <c>uncertainties.trust-rate</c>.</summary>
public static class VaryText
{
    private const int MostLevels = 100_000;
    private const string Shape = "FROM:TO or FROM:TO:COUNT, such as 0:1:11, or nothing for the whole declared range";

    /// <summary>The factors that the options name.</summary>
    /// <exception cref="UserMistake">Every option that cannot be used, a message each.</exception>
    public static IReadOnlyList<Factor> Read(IEnumerable<string> options)
    {
        var (factors, problems) = (new List<Factor>(), new List<Problem>());
        foreach (var option in options)
        {
            var parts = option.Split('=', 2);
            Problem Report(string found, string expected, string? suggestion) => new($"--vary {option}", 0, 0, found, expected, suggestion);
            if (Read(parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "", Report, problems) is { } factor)
                factors.Add(factor);
        }
        return problems.Count == 0 ? factors : throw new UserMistake([.. problems.Select(problem => problem.ToString())]);
    }

    /// <summary>One factor; null with the problem added.</summary>
    internal static Factor? Read(string key, string range, Func<string, string, string?, Problem> report, List<Problem> problems)
    {
        if (ParameterCatalogue.Find(key) is not { } parameter)
            return Refuse(Quote.Of(key), "the key of a parameter: 'simulatie parameters' lists them", ParameterCatalogue.Nearest(key));
        if (range == "")
            return Factor.WholeRange(parameter);
        var parts = range.Split(':');
        if (parts.Length is not (2 or 3) || !NumberText.TryNumber(parts[0], out var low) || !NumberText.TryNumber(parts[1], out var high))
            return Refuse(Quote.Of(range), Shape);
        if (!(low >= parameter.Low && high <= parameter.High))
            return Refuse(Quote.Of(range), $"values from {parameter.Range.En} ({parameter.Unit.En})");
        if (parts[..2].Select(part => ValueText.TwoReadings(parameter, part)).FirstOrDefault(two => two is not null) is { } readings)
            return Refuse(Quote.Of(range), $"numbers that can be read in one way: {readings}");
        if (!(low < high))
            return Refuse(Quote.Of(range), "a FROM below TO");
        var levels = 0L;
        if (parts.Length == 3 && !(NumberText.TryWhole(parts[2], out levels) && levels is >= 2 and <= MostLevels))
            return Refuse(Quote.Of(parts[2]), $"a COUNT of values from 2 to {MostLevels}");
        var factor = new Factor(parameter, low, high, parts.Length == 3 ? (int)levels : null);
        if (factor.IsWhole && (low != Math.Floor(low) || high != Math.Floor(high)))
            return Refuse(Quote.Of(range), $"whole numbers: {key} takes no others");
        return factor.IsWhole && factor.Levels > high - low + 1
            ? Refuse(Quote.Of(range), FormattableString.Invariant($"at most {high - low + 1} values: {key} takes whole numbers only"))
            : factor;

        Factor? Refuse(string found, string expected, string? suggestion = null)
        {
            problems.Add(report(found, expected, suggestion));
            return null;
        }
    }
}
