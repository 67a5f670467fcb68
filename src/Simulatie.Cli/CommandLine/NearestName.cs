namespace Simulatie.Cli.CommandLine;

/// <summary>Guesses which name was meant by a mistyped one.</summary>
public static class NearestName
{
    /// <summary>The name nearest to <paramref name="typed"/>, or null when none is near enough to be a slip of the fingers.</summary>
    /// <remarks>Near enough: at most one edit in three letters, or the beginning of exactly one name. Of two equally near names the first in <paramref name="names"/> wins.</remarks>
    public static string? To(string typed, IEnumerable<string> names)
    {
        var word = typed.ToLowerInvariant();
        var known = names.ToList();
        var (nearest, edits) = known
            .Select(name => (Name: name, Edits: Edits(word, name.ToLowerInvariant())))
            .DefaultIfEmpty((Name: "", Edits: int.MaxValue))
            .MinBy(candidate => candidate.Edits);
        if (edits <= Math.Max(1, Math.Max(word.Length, nearest.Length) / 3))
            return nearest;

        var begun = known.Where(name => word.Length > 0 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToList();
        return begun.Count == 1 ? begun[0] : null;
    }

    /// <summary>" (did you mean 'x'?)", or nothing.</summary>
    public static string Hint(string typed, IEnumerable<string> names) =>
        To(typed, names) is { } name ? $" (did you mean '{name}'?)" : "";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string alignment).</summary>
    public static int Edits(string from, string to)
    {
        var distance = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            distance[0, j] = j;

        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }

        return distance[from.Length, to.Length];
    }
}
