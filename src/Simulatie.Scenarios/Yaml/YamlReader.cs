using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulatie.Scenarios.Yaml;

/// <summary>Reads YAML text into nodes that know their place, and reports everything that a scenario file may not hold.</summary>
/// <remarks>It is built on the parser's events rather than on YamlDotNet's own node tree, because that tree stops at the first
/// duplicate key and recurses without limit: a file of brackets would overflow the stack, which no program survives.</remarks>
internal sealed class YamlReader
{
    // A valid file needs three levels; the parser grows slow on thousands.
    private const int DeepestLevel = 10;

    /// <summary>After so many slips of the pen one reads no further.</summary>
    private const int MostSlips = 10;

    private readonly string _file;
    private readonly string[] _lines;
    private readonly IndentationTabs _tabs;
    private readonly List<Problem> _problems;
    private readonly Stack<OpenNode> _open = new();
    private Node? _root;
    private bool _broken;

    /// <summary>What made the text no YAML; null as long as nothing did, or with tabs, which make it a guess.</summary>
    private (Problem Problem, bool IsKnown)? _slip;

    private YamlReader(string file, string[] lines, List<Problem> problems)
    {
        _file = file;
        _problems = problems;
        _lines = lines;
        _tabs = new IndentationTabs(_lines);
    }

    /// <summary>The root of the file as far as it could be read, and whether that is all of it; problems are added to the list.</summary>
    /// <remarks>Where a line is no YAML, it is told and the others are read without it, so that their problems are told at once.</remarks>
    public static (Node? Root, bool Whole) Read(string file, string text, List<Problem> problems)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var slips = 0; ; slips++)
        {
            var found = new List<Problem>();
            var reader = new YamlReader(file, lines, found);
            var (root, whole) = reader.Read();
            if (reader._slip is { } slip)
            {
                problems.Add(slip.Problem);
                if (slip.IsKnown && slips < MostSlips)
                {
                    lines = SyntaxMistake.Without(lines, slip.Problem.Line);
                    continue;
                }
            }

            problems.AddRange(found);
            return (root, whole && slips == 0);
        }
    }

    private (Node? Root, bool Whole) Read()
    {
        foreach (var (line, column) in _tabs.Places)
            Report(line, column, "a tab", "spaces: YAML does not take tabs in front of a line");
        var parser = new Parser(new StringReader(_tabs.TextWithSpaces));
        while (MoveNext(parser))
            if (!Take(parser.Current!))
                return (Close(), false);
        return (_broken ? Close() : _root, !_broken);
    }

    private bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException mistake)
        {
            Break((int)mistake.Start.Line, (int)mistake.Start.Column, mistake.Message);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException)
        {
            // The scanner lets these escape on some damaged texts (found by fuzzing).
            Break((int)(parser.Current?.End.Line ?? 1), (int)(parser.Current?.End.Column ?? 1), "it breaks off");
        }
        return false;
    }

    private void Break(int line, int column, string complaint)
    {
        _broken = true;
        // With tabs the text was a guess, and a second message about it would be one too many.
        if (_tabs.Places.Count == 0)
            _slip = SyntaxMistake.Explain(_file, _lines, line, column, complaint);
    }

    /// <summary>Takes one event; false when reading on makes no sense.</summary>
    private bool Take(ParsingEvent read)
    {
        switch (read)
        {
            case DocumentStart when _root is not null:
                Report(read, "a second document", "one document: leave out the line '---' or '...' and what follows");
                return false;
            case AnchorAlias alias:
                Report(read, Quote.Of("*" + alias.Value), "the value itself: aliases (*) are not used here");
                Add(new Refused(Line(read), Column(read)));
                return true;
            case Scalar scalar:
                ReportAnchorAndTag(scalar);
                Add(new Word(Line(read), Column(read), scalar.Value, scalar.Style != ScalarStyle.Plain));
                return true;
            case MappingStart or SequenceStart when _open.Count == DeepestLevel:
                Report(read, $"more than {DeepestLevel} levels", "at most three levels: section, name, value");
                return false;
            case MappingStart start:
                ReportAnchorAndTag(start);
                _open.Push(new OpenNode(Line(read), Column(read), IsMap: true));
                return true;
            case SequenceStart start:
                ReportAnchorAndTag(start);
                _open.Push(new OpenNode(Line(read), Column(read), IsMap: false));
                return true;
            case MappingEnd or SequenceEnd:
                Add(_open.Pop().Closed());
                return true;
            default:
                return true;
        }
    }

    private void Add(Node node)
    {
        if (_open.Count == 0)
            _root = node;
        else if (_open.Peek() is { IsMap: true } map)
            AddToMap(map, node);
    }

    private void AddToMap(OpenNode map, Node node)
    {
        if (!map.AwaitsValue)
        {
            map.Await(node as Word);
            if (node is not Word)
                Report(node.Line, node.Column, $"{node.Shown} as a key", "a word as a key");
            return;
        }
        if (map.Add(node) is { } first)
            Report(map.Repeated!.Line, map.Repeated.Column, $"{map.Repeated.Shown} a second time", $"each key once (the first stands on line {first.Line})");
    }

    /// <summary>What was read before the reading stopped, as if the open sections ended there.</summary>
    private Node? Close()
    {
        while (_open.TryPop(out var open))
            Add(open.IsMap ? open.Closed() : new Refused(open.Line, open.Column));
        return _root;
    }

    private void ReportAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Report(node, Quote.Of("&" + node.Anchor.Value), "the value only: anchors (&) are not used here; put a text that begins with & between quotes");
        if (!node.Tag.IsEmpty)
            Report(node, Quote.Of(node.Tag.Value.Replace("tag:yaml.org,2002:", "!!")), "the value only: tags (!) are not used here; put a text that begins with ! between quotes");
    }

    private int Line(ParsingEvent read) => (int)read.Start.Line;

    private int Column(ParsingEvent read) => _tabs.OriginalColumn((int)read.Start.Line, (int)read.Start.Column);

    private void Report(ParsingEvent read, string found, string expected) => Report(Line(read), Column(read), found, expected);

    private void Report(int line, int column, string found, string expected) => _problems.Add(new Problem(_file, line, column, found, expected));

    /// <summary>A map or list whose end has not been reached.</summary>
    private sealed record OpenNode(int Line, int Column, bool IsMap)
    {
        private readonly List<Entry> _entries = [];
        private Word? _key;

        public bool AwaitsValue { get; private set; }

        /// <summary>The key that <see cref="Add"/> refused.</summary>
        public Word? Repeated { get; private set; }

        /// <summary>A value follows, under that key; under null it is dropped.</summary>
        public void Await(Word? key) => (_key, AwaitsValue) = (key, true);

        /// <summary>Adds the value of the awaited key, or returns the earlier key of that name.</summary>
        public Word? Add(Node value)
        {
            AwaitsValue = false;
            if (_key is null)
                return null;
            if (_entries.Find(entry => entry.Key.Text == _key.Text) is { } first)
            {
                Repeated = _key;
                return first.Key;
            }
            _entries.Add(new Entry(_key, value));
            return null;
        }

        public Node Closed() => IsMap ? new Map(Line, Column, _entries) : new Sequence(Line, Column);
    }
}
