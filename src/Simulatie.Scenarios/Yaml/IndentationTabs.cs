namespace Simulatie.Scenarios.Yaml;

/// <summary>The tabs in front of lines, which YAML refuses: where they stand, and the text as it was probably meant.</summary>
internal sealed class IndentationTabs
{
    private const int SpacesPerTab = 2;

    private readonly List<(int Line, int Column)> _places = [];
    private readonly Dictionary<int, int> _tabsOfLine = [];

    public IndentationTabs(string[] lines) => TextWithSpaces = string.Join('\n', lines.Select(WithSpaces));

    /// <summary>First tab of each line that has one before its content, counted from 1.</summary>
    public IReadOnlyList<(int Line, int Column)> Places => _places;

    /// <summary>The text with two spaces for each such tab, so that the rest of the file can be checked as well.</summary>
    public string TextWithSpaces { get; }

    /// <summary>The column in the user's file of a column behind the indentation in <see cref="TextWithSpaces"/>.</summary>
    public int OriginalColumn(int line, int column) => Math.Max(1, column - (_tabsOfLine.GetValueOrDefault(line) * (SpacesPerTab - 1)));

    private string WithSpaces(string line, int index)
    {
        var content = line.TrimStart(' ', '\t');
        var indentation = line[..^content.Length];
        if (!indentation.Contains('\t'))
            return line;
        // A tab before a comment, or on an empty line, harms nobody.
        if (content is not ("" or ['#', ..]))
        {
            _places.Add((index + 1, indentation.IndexOf('\t') + 1));
            _tabsOfLine.Add(index + 1, indentation.Count(sign => sign == '\t'));
        }
        return indentation.Replace("\t", new string(' ', SpacesPerTab)) + content;
    }
}
