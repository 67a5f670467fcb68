using System.Reflection;

namespace Simulatie.Experiments.Store;

/// <summary>Which build of the program this is.</summary>
public static class Build
{
    private static readonly string[] Parts =
        typeof(Build).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+', 2);

    /// <summary>The version, such as <c>0.1.0</c>.</summary>
    public static string Version => Parts[0];

    /// <summary>The commit that was checked out when the program was built; null when it was built outside a checkout.</summary>
    public static string? Commit => Parts.Length > 1 ? Parts[1] : null;
}
