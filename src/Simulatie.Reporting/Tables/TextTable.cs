namespace Simulatie.Reporting.Tables;

/// <summary>Plain text in columns and paragraphs, for a terminal of 80 to 100 characters.</summary>
internal static class TextTable
{
    /// <summary>The rows as lines: the first column to the left, the others to the right, two spaces between them.</summary>
    /// <param name="rows">Rows of equally many cells; the first is the heading.</param>
    public static IEnumerable<string> Align(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
    }

    /// <summary>A paragraph as lines of at most <paramref name="width"/> characters, each after the first indented under the first's text.</summary>
    /// <param name="bullet">What stands before the text on the first line.</param>
    /// <param name="text">Words separated by single spaces; a longer word gets a line of its own.</param>
    /// <param name="width">In characters, the bullet included.</param>
    public static IEnumerable<string> Wrap(string bullet, string text, int width)
    {
        var line = bullet;
        var isEmpty = true;
        foreach (var word in text.Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = new string(' ', bullet.Length);
                isEmpty = true;
            }
            line += isEmpty ? word : " " + word;
            isEmpty = false;
        }
        yield return line;
    }
}
