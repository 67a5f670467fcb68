namespace Simulatie.Experiments.Store;

/// <summary>Files that appear whole or not at all, and stay when the power goes.</summary>
internal static class DurableFile
{
    /// <summary>The end of the name of a file that is being written; one that is found was left by a program that was stopped.</summary>
    public const string Unfinished = ".partial";

    /// <summary>Writes beside the target, has the disk confirm it, and then puts it in place.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        var partial = path + Unfinished;
        using (var file = new FileStream(partial, FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            write(file);
            file.Flush(flushToDisk: true);
        }
        File.Move(partial, path, overwrite: true);
    }
}
