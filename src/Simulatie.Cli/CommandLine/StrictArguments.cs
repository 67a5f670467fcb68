using System.Reflection;
using Simulatie.Experiments;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>Refuses what the parser library would swallow in silence, and hands on the rest in one fixed order.</summary>
/// <remarks>
/// Left alone, the library drops an option whose value is missing, drops words that no option asked for, takes a file
/// for one more value of a repeatable option, and refuses to see the same repeatable option twice.
/// </remarks>
public sealed class StrictArguments
{
    private readonly string _verb;
    private readonly IReadOnlyList<OptionShape> _shapes;
    private readonly CommandLineParser.ValueAttribute? _words;
    private readonly List<(OptionShape Option, string? Value)> _options = [];
    private readonly List<string> _files = [];

    private StrictArguments(string verb, Type options)
    {
        _verb = verb;
        _shapes = OptionShape.Of(options);
        _words = options.GetProperties().Select(property => property.GetCustomAttribute<CommandLineParser.ValueAttribute>()).SingleOrDefault(value => value != null);
    }

    /// <summary>The verb, its options and, after <c>--</c>, its other words, as the library reads them without surprises.</summary>
    /// <exception cref="UserMistake">An option is unknown, repeated or without its value; or there are too few or too many words.</exception>
    public static string[] Check(string verb, Type options, IReadOnlyList<string> typed)
    {
        var arguments = new StrictArguments(verb, options);
        arguments.Sort(typed);
        arguments.CheckValues();
        arguments.CheckRepeats();
        arguments.CheckWords();
        return arguments.InOrder();
    }

    private void Sort(IReadOnlyList<string> typed)
    {
        for (var at = 0; at < typed.Count; at++)
        {
            var word = typed[at];
            if (word == "--")
            {
                _files.AddRange(typed.Skip(at + 1));
                return;
            }

            if (!word.StartsWith('-'))
            {
                _files.Add(word);
                continue;
            }

            var (name, attached) = Split(word);
            var option = _shapes.FirstOrDefault(shape => shape.Written == name) ?? throw Unknown(name);
            if (!option.TakesValue)
                _options.Add((option, attached is null ? null : throw new UserMistake($"{name} is a switch and takes no value; found '{word}'.")));
            else if (attached != null)
                _options.Add((option, attached.Length > 0 ? attached : throw MissingValue(name)));
            else
                _options.Add((option, at + 1 < typed.Count && !LooksLikeOption(typed[at + 1]) ? typed[++at] : throw MissingValue(name)));
        }
    }

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=');
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }

    // A negative number is a value; anything else that starts with a dash is the next option, so the value was forgotten.
    private static bool LooksLikeOption(string word) =>
        word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1]) && word[1] != '.';

    private void CheckValues()
    {
        var blank = _options.FirstOrDefault(given => given.Value is { } value && string.IsNullOrWhiteSpace(value));
        if (blank.Option != null)
            throw MissingValue(blank.Option.Written);
        var garbled = _options.FirstOrDefault(given => given.Value?.Any(char.IsControl) == true);
        if (garbled.Option != null)
            throw new UserMistake($"{_verb}: the value of {garbled.Option.Written} holds a line break or another control character; expected one line of text.");
    }

    private void CheckRepeats()
    {
        var repeated = _options.Where(given => !given.Option.Repeatable).GroupBy(given => given.Option).FirstOrDefault(group => group.Count() > 1);
        if (repeated != null)
            throw new UserMistake($"{repeated.Key.Written} is given {repeated.Count()} times; give it once.");
    }

    private void CheckWords()
    {
        if (_files.Contains(""))
            throw new UserMistake($"{_verb}: found an empty word (''), expected {Expected()}.");
        if (_words is null && _files.Count > 0)
            throw new UserMistake($"{_verb} takes only options; found {Quoted(_files)}.");
        if (_words is { Min: > 0 } least && _files.Count < least.Min)
            throw new UserMistake($"{_verb} needs {Expected()}; found none. Try 'simulatie {_verb} --help'.");
        if (_words is { Max: > 0 } most && _files.Count > most.Max)
            throw new UserMistake($"{_verb} takes {Expected()}; found {_files.Count}: {Quoted(_files)}.");
    }

    private string Expected() => _words switch
    {
        null => "only options",
        { Max: 1 } => $"one {_words.MetaName}",
        _ => $"any number of {_words.MetaName}",
    };

    private string[] InOrder() =>
        [_verb, .. _options.GroupBy(given => given.Option).SelectMany(option => Written(option.Key, option.Select(given => given.Value))), "--", .. _files];

    // The library takes a value that starts with a dash only behind an equals sign, and one that starts with a blank only as a word of its own.
    private static string[] Written(OptionShape option, IEnumerable<string?> values)
    {
        if (!option.TakesValue)
            return [option.Written];
        var value = string.Join(OptionShape.Separator, values);
        return value.StartsWith('-') ? [$"{option.Written}={value}"] : [option.Written, value];
    }

    private UserMistake Unknown(string name) =>
        new($"{_verb} has no option '{name}'{Hint.For(name, _shapes.Select(shape => shape.Written))}. 'simulatie {_verb} --help' lists them.");

    private UserMistake MissingValue(string name) => new($"{_verb}: {name} needs a value after it; found none.");

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
}
