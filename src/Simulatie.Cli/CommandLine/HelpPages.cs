using System.Reflection;
using System.Text;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>The pages that <c>--help</c> prints, written from the attributes of the verbs.</summary>
public sealed class HelpPages(IReadOnlyList<Type> verbs)
{
    private const int LineWidth = 100;

    /// <summary>All verbs, a line each.</summary>
    public string Overview()
    {
        var page = new StringBuilder();
        page.Append(VersionText.Line).Append('\n');
        page.Append("Simulates helping relationships between poor families and social workers, and compares policies.\n\n");
        page.Append("Usage: simulatie VERB [options]\n\n");
        AppendRows(page, [.. verbs.Select(VerbOf).Select(verb => (verb.Name, verb.HelpText))]);
        page.Append("\n'simulatie VERB --help' explains one verb; 'simulatie --version' says which program this is.\n");
        page.Append("Exit codes: 0 done, 1 a bug in the program, 2 something to mend in the command or its files, 3 checks failed, 130 stopped.\n");
        return page.ToString();
    }

    /// <summary>One verb: what it does, how it is written, an example, its options.</summary>
    public string Of(Type verb)
    {
        var page = new StringBuilder();
        var words = verb.GetProperties().Select(property => property.GetCustomAttribute<CommandLineParser.ValueAttribute>()).SingleOrDefault(value => value != null);
        page.Append($"Usage: simulatie {VerbOf(verb).Name}{Words(words)} [options]\n\n");
        AppendWrapped(page, VerbOf(verb).HelpText, indent: 0);
        page.Append('\n');
        if (words != null)
            AppendRows(page, [(words.MetaName, words.HelpText)]);
        AppendRows(page, [.. Options(verb).Select(option => (Written(option), MeansHereAttribute.Of(verb, option.LongName) ?? option.HelpText))]);
        foreach (var example in verb.GetCustomAttributes<ExampleAttribute>())
            page.Append($"\n{example.Purpose}:\n  {example.Command}\n");
        return page.ToString();
    }

    private static CommandLineParser.VerbAttribute VerbOf(Type verb) => verb.GetCustomAttribute<CommandLineParser.VerbAttribute>()!;

    // The verb's own options come before those that it shares with others.
    private static IEnumerable<CommandLineParser.OptionAttribute> Options(Type verb) =>
        verb.GetProperties()
            .OrderByDescending(property => Depth(property.DeclaringType!))
            .Select(property => property.GetCustomAttribute<CommandLineParser.OptionAttribute>())
            .OfType<CommandLineParser.OptionAttribute>()
            .Where(option => !WithoutAttribute.Leaves(verb, option.LongName));

    private static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;

    private static string Words(CommandLineParser.ValueAttribute? words) => words switch
    {
        null => "",
        { Min: > 0, Max: 1 } => $" {words.MetaName}",
        { Min: > 0 } => $" {words.MetaName}…",
        { Max: 1 } => $" [{words.MetaName}]",
        _ => $" [{words.MetaName}…]",
    };

    private static string Written(CommandLineParser.OptionAttribute option) =>
        string.IsNullOrEmpty(option.MetaValue) ? $"--{option.LongName}" : $"--{option.LongName} {option.MetaValue}";

    private static void AppendRows(StringBuilder page, IReadOnlyList<(string Left, string Right)> rows)
    {
        var indent = rows.Max(row => row.Left.Length) + 4;
        foreach (var (left, right) in rows)
        {
            page.Append("  ").Append(left.PadRight(indent - 2));
            AppendWrapped(page, right, indent);
        }
    }

    private static void AppendWrapped(StringBuilder page, string text, int indent)
    {
        var column = indent;
        foreach (var word in text.Split(' '))
        {
            if (column > indent && column + 1 + word.Length > LineWidth)
            {
                page.Append('\n').Append(' ', indent);
                column = indent;
            }
            else if (column > indent)
            {
                page.Append(' ');
                column++;
            }

            page.Append(word);
            column += word.Length;
        }

        page.Append('\n');
    }
}
