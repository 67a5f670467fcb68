namespace Simulatie.Cli.CommandLine;

/// <summary>An example on a verb's help page; the whole-program tests run every one of them.</summary>
/// <param name="purpose">What it is for, without full stop.</param>
/// <param name="command">The whole command, such as <c>simulatie compare --replicates 4</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ExampleAttribute(string purpose, string command) : Attribute
{
    public string Purpose { get; } = purpose;

    public string Command { get; } = command;
}
