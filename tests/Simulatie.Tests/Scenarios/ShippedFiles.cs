namespace Simulatie.Tests.Scenarios;

/// <summary>The files in the folder <c>scenarios</c> of the repository.</summary>
internal static class ShippedFiles
{
    public static string Folder { get; } = Path.Combine(Root(AppContext.BaseDirectory), "scenarios");

    public static string Of(string name) => Path.Combine(Folder, name);

    public static IReadOnlyList<string> Compared { get; } = [.. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> All { get; } = [.. Compared, Of("validation/no-help.yaml")];

    /// <summary>Holds a file that the code writes against what the code writes now; SIMULATIE_ACCEPT=1 writes it instead.</summary>
    public static void AssertCurrent(string name, string written)
    {
        if (Environment.GetEnvironmentVariable("SIMULATIE_ACCEPT") == "1")
            File.WriteAllText(Of(name), written);
        Assert.True(File.ReadAllText(Of(name)) == written, $"scenarios/{name} is not what the code writes: run the tests with SIMULATIE_ACCEPT=1 and look at the difference.");
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Simulatie.sln")) ? folder : Root(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!);
}
