namespace Simulatie.Model.Parameters;

/// <summary>Finds the name that someone probably meant.</summary>
public static class NearestName
{
    /// <summary>The candidate with the fewest typing errors, or null when none is near: at most one error per three letters.</summary>
    /// <remarks>Ties go to the first candidate. A candidate that the text begins is taken when nothing is near.</remarks>
    public static string? Find(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var fewest = Math.Max(1, text.Length / 3) + 1;
        string? continued = null;
        foreach (var candidate in candidates)
        {
            // The length difference is a lower bound of the errors, and spares the table for hopeless candidates.
            if (Math.Abs(candidate.Length - text.Length) < fewest && Errors(text, candidate) is var errors && errors < fewest)
                (nearest, fewest) = (candidate, errors);
            if (text.Length >= 3 && candidate.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                continued ??= candidate;
        }
        return nearest ?? continued;
    }

    /// <summary>Letters to insert, leave out, replace or swap with their neighbour to turn one text into the other (optimal string alignment), ignoring case.</summary>
    public static int Errors(string left, string right)
    {
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(replaced, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[a.Length, b.Length];
    }
}
