using System.Reflection;

namespace Simulatie.Cli.CommandLine;

/// <summary>Options that a verb inherits and does not take, since they would change nothing.</summary>
/// <param name="options">Their names without dashes.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class WithoutAttribute(params string[] options) : Attribute
{
    private IReadOnlyList<string> Options { get; } = options;

    public static bool Leaves(Type verb, string option) => verb.GetCustomAttribute<WithoutAttribute>()?.Options.Contains(option) == true;
}
