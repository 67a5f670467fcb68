using System.Globalization;

namespace Simulatie.Study;

/// <summary>Reads lists of sources such as <c>E61, E85, L13–L15</c>.</summary>
/// <remarks>Ids are those of the evidence (E), the transitions (T), the patterns (P) and the literature (L).
/// A range takes an en dash or a hyphen and names both ends in full.</remarks>
public static class Citation
{
    private static readonly Dictionary<char, (string[] Ids, string What)> Known = new()
    {
        ['E'] = ([.. EvidenceCatalogue.All.Select(item => item.Id)], "evidence items"),
        ['T'] = ([.. StudyTransitions.All.Select(transition => transition.Id)], "transitions"),
        ['P'] = ([.. StudyPatterns.All.Select(pattern => pattern.Id)], "patterns"),
        ['L'] = ([.. LiteratureCatalogue.All.Select(row => row.Id)], "literature rows"),
    };

    /// <summary>Every id that the citation names, in its order, ranges written out.</summary>
    /// <exception cref="ArgumentException">It is empty, names an id that does not exist, or holds a range that runs backwards.</exception>
    public static IReadOnlyList<string> Parse(string citation)
    {
        var ids = new List<string>();
        foreach (var part in citation.Split(','))
        {
            var ends = part.Split('–', '-');
            if (ends.Length > 2)
                throw Wrong(citation, $"'{part.Trim()}' is not one range");
            ids.AddRange(Between(citation, ends[0].Trim(), ends[^1].Trim()));
        }
        return ids;
    }

    /// <summary>True when an evidence item, transition, pattern or literature row has exactly this id.</summary>
    public static bool Exists(string id) => id.Length > 0 && Known.TryGetValue(id[0], out var known) && known.Ids.Contains(id);

    private static ReadOnlySpan<string> Between(string citation, string first, string last)
    {
        foreach (var id in new[] { first, last })
            if (!Exists(id))
                throw Wrong(citation, Unknown(id));
        if (first[0] != last[0])
            throw Wrong(citation, $"the range {first}–{last} mixes two kinds");
        var ids = Known[first[0]].Ids;
        var (from, to) = (Array.IndexOf(ids, first), Array.IndexOf(ids, last));
        return from <= to ? ids.AsSpan(from..(to + 1)) : throw Wrong(citation, $"the range {first}–{last} runs backwards");
    }

    private static string Unknown(string id)
    {
        if (id.Length == 0)
            return "an id is missing";
        if (!Known.TryGetValue(id[0], out var known))
            return $"'{id}' is no id; ids start with {string.Join(", ", Known.Keys)}";
        var hint = int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= known.Ids.Length
            ? $" (did you mean {known.Ids[number - 1]}?)" : "";
        return $"'{id}' does not exist; the {known.What} run from {known.Ids[0]} to {known.Ids[^1]}{hint}";
    }

    private static ArgumentException Wrong(string citation, string reason) => new($"Citation \"{citation}\": {reason}.");
}
