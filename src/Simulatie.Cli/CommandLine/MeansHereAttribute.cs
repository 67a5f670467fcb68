using System.Reflection;

namespace Simulatie.Cli.CommandLine;

/// <summary>What an inherited option means in this verb, where that is not what others mean by it.</summary>
/// <param name="option">Its name without dashes.</param>
/// <param name="help">The line on the help page.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class MeansHereAttribute(string option, string help) : Attribute
{
    private string Option { get; } = option;

    private string Help { get; } = help;

    public static string? Of(Type verb, string option) => verb.GetCustomAttributes<MeansHereAttribute>().FirstOrDefault(here => here.Option == option)?.Help;
}
