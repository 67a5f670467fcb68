using Simulatie.Experiments;
using Simulatie.Experiments.Designs;
using Simulatie.Model.Parameters;
using Simulatie.Scenarios.Yaml;

namespace Simulatie.Scenarios.Designs;

/// <summary>Reads a design file: <c>method</c>, <c>points</c>, <c>levels</c>, <c>file</c>, and under <c>vary</c> a line per parameter.</summary>
public static class DesignReader
{
    private static readonly string[] Keys = ["method", "points", "levels", "vary", "file"];

    /// <summary>What the file asks for.</summary>
    /// <exception cref="UserMistake">The file cannot be used; every problem is a message of its own.</exception>
    public static DesignRequest Read(string path)
    {
        var problems = new List<Problem>();
        var request = new DesignRequest(null, null, null, [], null);
        if (FileText.Read(path, problems, (found, expected, suggestion) => new Problem(path, 0, 0, found, expected.Replace("scenario", "design", StringComparison.Ordinal), suggestion)) is { } text)
        {
            var (root, whole) = YamlReader.Read(path, text, problems);
            if (root is Map map)
                request = Bind(map, request, path, problems);
            else if (whole)
                problems.Add(new Problem(path, root?.Line ?? 1, root?.Column ?? 1, root?.Shown ?? "an empty file", "lines of 'key: value', such as 'method: saltelli'"));
        }
        return problems.Count == 0 ? request : throw new UserMistake([.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).Select(problem => problem.ToString())]);
    }

    private static DesignRequest Bind(Map map, DesignRequest request, string path, List<Problem> problems)
    {
        foreach (var entry in map.Entries)
            request = entry.Key.Text switch
            {
                "method" when entry.Value is Word word && DesignRequest.Methods.Contains(word.Text) => request with { Method = word.Text },
                "method" => Refuse(entry.Value, $"one of {string.Join(", ", DesignRequest.Methods)}", NearestName.Find((entry.Value as Word)?.Text ?? "", DesignRequest.Methods)),
                "points" => Whole(entry, DesignRequest.MostPoints) is { } points ? request with { Points = points } : request,
                "levels" => Whole(entry, 1000) is { } levels ? request with { Levels = (int)levels } : request,
                "file" when entry.Value is Word { IsNothing: false } word => request with { PointsFile = Path.Combine(Path.GetDirectoryName(path) ?? "", word.Text) },
                "file" => Refuse(entry.Value, "the name of a CSV file with points"),
                "vary" when entry.Value is Map factors => request with { Factors = Factors(factors, path, problems) },
                "vary" => Refuse(entry.Value, "a line per parameter under it, such as 'levers.patience: 0:1:11', with spaces in front"),
                _ => Refuse(entry.Key, $"one of {string.Join(", ", Keys)}", NearestName.Find(entry.Key.Text, Keys)),
            };
        return request;

        DesignRequest Refuse(Node place, string expected, string? suggestion = null)
        {
            if (place is not Refused)
                problems.Add(new Problem(path, place.Line, place.Column, place.Shown, expected, suggestion));
            return request;
        }

        long? Whole(Entry entry, long most)
        {
            var expected = $"a whole number from 1 to {most}";
            if (entry.Value is Word word && ValueText.TryWhole(word, 1, most, out var number, out expected))
                return number;
            Refuse(entry.Value, expected);
            return null;
        }
    }

    private static List<Factor> Factors(Map map, string path, List<Problem> problems)
    {
        var factors = new List<Factor>();
        foreach (var entry in map.Entries)
        {
            if (entry.Value is not Word word)
            {
                problems.Add(new Problem(path, entry.Value.Line, entry.Value.Column, entry.Value.Shown, "FROM:TO or FROM:TO:COUNT, or nothing for the whole declared range"));
                continue;
            }
            if (VaryText.Read(entry.Key.Text, word.IsNothing ? "" : word.Text, (found, expected, suggestion) => new Problem(path, entry.Key.Line, entry.Key.Column, found, expected, suggestion), problems) is { } factor)
                factors.Add(factor);
        }
        return factors;
    }
}
