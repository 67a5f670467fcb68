using System.Reflection;
using Simulatie.Cli.Verbs;
using Simulatie.Experiments;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>Turns the words on the command line into one verb with its options, or into the page that they ask for.</summary>
/// <param name="verbs">The verbs that exist, in the order of the help page.</param>
public sealed class CommandReader(IReadOnlyList<Type> verbs)
{
    private static readonly string[] HelpWords = ["--help", "-h", "-?"];

    private readonly HelpPages _pages = new(verbs);

    /// <summary>Reads the words; exactly one of the results is not null.</summary>
    /// <exception cref="UserMistake">The words make no command.</exception>
    public (Verb? Verb, string? Page) Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
            throw new UserMistake(_pages.Overview() + "\nNo verb given.");
        if (words[0] == "--version")
            return (null, VersionText.Line + "\n");
        if (HelpWords.Contains(words[0]) || (words[0] == "help" && words.Count == 1))
            return (null, _pages.Overview());
        if (words[0] == "help")
            return (null, _pages.Of(Find(words[1])));

        var verb = Find(words[0]);
        return words.TakeWhile(word => word != "--").Any(HelpWords.Contains)
            ? (null, _pages.Of(verb))
            : (Bind(verb, [.. words.Skip(1)]), null);
    }

    private Type Find(string word)
    {
        var names = verbs.Select(NameOf).ToList();
        var found = names.IndexOf(word);
        if (found >= 0)
            return verbs[found];
        if (word.StartsWith('-') && Hint.For(word, ["--help", "--version"]).Length == 0)
            throw new UserMistake($"The verb comes first, then its options; found '{word}'. Verbs: {string.Join(", ", names)}.");
        throw new UserMistake($"There is no verb '{word}'{Hint.For(word, [.. names, "--help", "--version"])}. Verbs: {string.Join(", ", names)}.");
    }

    private Verb Bind(Type verb, IReadOnlyList<string> words)
    {
        var strict = StrictArguments.Check(NameOf(verb), verb, words);
        using var parser = new CommandLineParser.Parser(settings =>
        {
            settings.HelpWriter = null;
            settings.AutoHelp = false;
            settings.AutoVersion = false;
            settings.EnableDashDash = true;
        });
        return parser.ParseArguments(strict, [.. verbs]) switch
        {
            CommandLineParser.Parsed<object> { Value: Verb bound } => bound,
            // Whatever the library refuses after the strict check is a gap in that check, not the user's doing.
            var refused => throw new InvalidOperationException(
                $"The parser refused '{string.Join(' ', strict)}': {string.Join(", ", refused.Errors.Select(error => error.Tag))}."),
        };
    }

    private static string NameOf(Type verb) => verb.GetCustomAttribute<CommandLineParser.VerbAttribute>()!.Name;
}
