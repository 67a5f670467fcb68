using System.Reflection;

namespace Simulatie.Cli.CommandLine;

/// <summary>Which program this is: its version and, when it was built from a checkout, the commit.</summary>
public static class VersionText
{
    private static readonly string[] Parts =
        typeof(VersionText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+');

    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Version => Parts[0];

    /// <summary>The commit's full hash, or null when it is not known.</summary>
    public static string? Commit => Parts.Length > 1 ? Parts[1] : null;

    /// <summary>Such as <c>simulatie 0.1.0 (78657fd)</c>.</summary>
    public static string Line => Commit is { Length: >= 7 } commit ? $"simulatie {Version} ({commit[..7]})" : $"simulatie {Version}";
}
