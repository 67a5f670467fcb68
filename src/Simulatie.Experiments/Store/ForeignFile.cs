namespace Simulatie.Experiments.Store;

/// <summary>A file that is written in one go may replace an earlier one of its kind, and nothing else.</summary>
public static class ForeignFile
{
    /// <summary>Refuses a place where something else stands.</summary>
    /// <param name="option">The option that names the file.</param>
    /// <param name="mark">What stands among the first characters of every file of this kind.</param>
    /// <exception cref="UserMistake">There is a folder, or a file of another kind.</exception>
    public static void Refuse(string option, string path, string mark)
    {
        if (Directory.Exists(path))
            throw new UserMistake($"{option}: found the folder '{path}', expected a file");
        if (File.Exists(path) && new FileInfo(path).Length > 0 && !Start(path).Contains(mark, StringComparison.Ordinal))
            throw new UserMistake($"{option}: found the file '{path}', which holds something else, expected a new name or a file that this command wrote; nothing was changed");
    }

    private static string Start(string path)
    {
        using var reader = new StreamReader(path);
        var start = new char[512];
        return new string(start, 0, reader.ReadBlock(start));
    }
}
