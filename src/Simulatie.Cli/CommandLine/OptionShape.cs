using System.Reflection;
using CommandLineParser = CommandLine;

namespace Simulatie.Cli.CommandLine;

/// <summary>How one option of a verb is written: its name, and what may follow it.</summary>
/// <param name="Name">Its name without dashes, such as <c>log-file</c>.</param>
/// <param name="TakesValue">True when a value follows; false for a switch.</param>
/// <param name="Repeatable">True when it may be given more than once.</param>
public sealed record OptionShape(string Name, bool TakesValue, bool Repeatable)
{
    /// <summary>Joins the values of a repeatable option; a character that nobody types.</summary>
    public const char Separator = '\u001f';

    public string Written => "--" + Name;

    /// <summary>Every option that a verb takes, its inherited ones included.</summary>
    public static IReadOnlyList<OptionShape> Of(Type verb) =>
    [
        .. from property in verb.GetProperties()
           let option = property.GetCustomAttribute<CommandLineParser.OptionAttribute>()
           where option != null && !WithoutAttribute.Leaves(verb, option.LongName)
           select new OptionShape(option.LongName, property.PropertyType != typeof(bool), property.PropertyType == typeof(IEnumerable<string>)),
    ];
}
