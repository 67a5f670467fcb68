using System.Reflection;
using Simulatie.Cli.Verbs;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>The command as results remember it: without the options that change no result, so that the same results name the same command.</summary>
public static class CommandText
{
    private static readonly string[] WithoutEffect = ["threads", "shard", "dry-run", "out", "quiet", "verbose", "log-file", "format"];

    /// <summary>Such as <c>simulatie run scenarios/baseline.yaml --replicates 4</c>.</summary>
    public static string Of(Verb verb) =>
        string.Join(' ', (string[])["simulatie", verb.GetType().GetCustomAttribute<CommandLineParser.VerbAttribute>()!.Name, .. Words(verb).Select(Quoted)]);

    /// <summary>The files and then the options, in one fixed order, without those that change no result.</summary>
    /// <param name="except">More options that are left out, without dashes.</param>
    public static IReadOnlyList<string> Words(Verb verb, params string[] except)
    {
        var files = verb.GetType().GetProperties().Where(property => property.IsDefined(typeof(CommandLineParser.ValueAttribute))).SelectMany(property => Values(property, verb));
        var options = from property in verb.GetType().GetProperties()
                      let option = property.GetCustomAttribute<CommandLineParser.OptionAttribute>()
                      where option != null && !WithoutEffect.Contains(option.LongName) && !except.Contains(option.LongName)
                      orderby option.LongName
                      from value in Values(property, verb)
                      from word in Written(option.LongName, value)
                      select word;
        return [.. files, .. options];
    }

    // A switch that is on has one empty value.
    private static IEnumerable<string> Values(PropertyInfo property, Verb verb) => property.GetValue(verb) switch
    {
        true => [""],
        string text => [text],
        IEnumerable<string> texts => texts,
        _ => [],
    };

    // A value that begins with a dash would be taken for an option.
    private static string[] Written(string option, string value) =>
        value.Length == 0 ? [$"--{option}"] : value.StartsWith('-') ? [$"--{option}={value}"] : [$"--{option}", value];

    /// <summary>As one types it.</summary>
    public static string Quoted(string word) => word.Any(char.IsWhiteSpace) ? $"'{word}'" : word;
}
