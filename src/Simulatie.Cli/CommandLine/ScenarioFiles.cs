using Simulatie.Experiments;

namespace Simulatie.Cli.CommandLine;

/// <summary>Finds scenario files: a path as given, or a bare name such as <c>baseline</c> in the folder <c>scenarios</c>.</summary>
public static class ScenarioFiles
{
    public const string Folder = "scenarios";

    private static readonly string[] Extensions = [".yaml", ".yml"];

    /// <summary>The path to read. When nothing is found, the likeliest one, so that whoever reads it can say what is missing.</summary>
    public static string Locate(string word)
    {
        var inFolder = Path.Combine(Folder, word);
        string[] places = IsBare(word)
            ? [word, inFolder, .. Extensions.Select(extension => word + extension), .. Extensions.Select(extension => inFolder + extension)]
            : [word];
        return places.FirstOrDefault(File.Exists) ?? (IsBare(word) && Directory.Exists(Folder) && !Directory.Exists(word) ? inFolder : word);
    }

    /// <summary>Every scenario file in the folder, by name.</summary>
    /// <exception cref="UserMistake">There is no such folder here, or no scenario in it.</exception>
    public static IReadOnlyList<string> All()
    {
        var files = Directory.Exists(Folder)
            ? In(Folder)
            : throw new UserMistake($"found no folder '{Folder}' in '{Directory.GetCurrentDirectory()}', expected the folder with the scenario files: run the command where that folder is, or name the files.");
        return files.Count > 0 ? files : throw new UserMistake($"found no file in '{Folder}', expected scenario files such as baseline.yaml.");
    }

    /// <summary>Every YAML file in a folder, by name; none where there is no such folder.</summary>
    public static IReadOnlyList<string> In(string folder) => Directory.Exists(folder)
        ? [.. Directory.GetFiles(folder).Where(file => Extensions.Contains(Path.GetExtension(file))).Order(StringComparer.Ordinal)]
        : [];

    private static bool IsBare(string word) => Path.GetFileName(word) == word;
}
