namespace Simulatie.Scenarios.Yaml;

/// <summary>A piece of a YAML file with the place where it begins, both counted from 1.</summary>
internal abstract record Node(int Line, int Column)
{
    /// <summary>What it is, for a message.</summary>
    public abstract string Shown { get; }
}

/// <summary>A number, a text, or nothing.</summary>
internal sealed record Word(int Line, int Column, string Text, bool Quoted) : Node(Line, Column)
{
    public override string Shown => IsNothing ? "nothing" : Quote.Of(Text);

    /// <summary>An empty value, or YAML's words for it.</summary>
    public bool IsNothing => !Quoted && Text is "" or "~" or "null";
}

/// <summary>Lines of <c>key: value</c>, in order, each key once.</summary>
internal sealed record Map(int Line, int Column, IReadOnlyList<Entry> Entries) : Node(Line, Column)
{
    public override string Shown => "lines of 'key: value'";

    public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
}

/// <summary>A list.</summary>
internal sealed record Sequence(int Line, int Column) : Node(Line, Column)
{
    public override string Shown => "a list";
}

/// <summary>Something that was reported already, so that nothing more need be said of it.</summary>
internal sealed record Refused(int Line, int Column) : Node(Line, Column)
{
    public override string Shown => "something that is not used here";
}

/// <summary>One <c>key: value</c>.</summary>
internal sealed record Entry(Word Key, Node Value);
