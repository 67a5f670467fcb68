using System.Reflection;
using Simulatie.Cli.Verbs;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>The command as results remember it: without the options that change no result, so that the same results name the same command.</summary>
public static class CommandText
{
    private static readonly string[] WithoutEffect = ["threads", "shard", "dry-run", "out", "quiet", "verbose", "log-file"];

    /// <summary>Such as <c>simulatie run scenarios/baseline.yaml --replicates 4</c>.</summary>
    public static string Of(Verb verb)
    {
        var name = verb.GetType().GetCustomAttribute<CommandLineParser.VerbAttribute>()!.Name;
        var files = verb.GetType().GetProperties().Where(property => property.IsDefined(typeof(CommandLineParser.ValueAttribute))).SelectMany(property => Values(property, verb));
        var options = from property in verb.GetType().GetProperties()
                      let option = property.GetCustomAttribute<CommandLineParser.OptionAttribute>()
                      where option != null && !WithoutEffect.Contains(option.LongName)
                      orderby option.LongName
                      from value in Values(property, verb)
                      select value.Length > 0 ? $"--{option.LongName} {Quoted(value)}" : $"--{option.LongName}";
        return string.Join(' ', (string[])["simulatie", name, .. files.Select(Quoted), .. options]);
    }

    // A switch that is on has one empty value.
    private static IEnumerable<string> Values(PropertyInfo property, Verb verb) => property.GetValue(verb) switch
    {
        true => [""],
        string text => [text],
        IEnumerable<string> texts => texts,
        _ => [],
    };

    private static string Quoted(string word) => word.Any(char.IsWhiteSpace) ? $"'{word}'" : word;
}
