namespace Simulatie.Experiments.Store;

/// <summary>An output folder that appears whole or not at all: everything is written beside it, and <see cref="Commit"/> puts it in place.</summary>
/// <remarks>For a target <c>here/results</c> it uses three hidden neighbours: <c>here/.results.lock</c> (one writer at a time),
/// <c>here/.results.partial</c> (being written) and, for the instant of the swap, <c>here/.results.old</c>. What a killed run leaves of them
/// is put right by the next run with the same target: a half-written folder is removed, an old one that was moved aside is moved back.</remarks>
public sealed class AtomicFolder : IDisposable
{
    private readonly string _target;
    private readonly string _old;
    private readonly FileStream _lock;
    private bool _ended;

    private AtomicFolder(string target, string partial, string old, FileStream held) => (_target, Path, _old, _lock) = (target, partial, old, held);

    /// <summary>Where to write until <see cref="Commit"/>.</summary>
    public string Path { get; }

    /// <summary>Claims the target, before long work starts; nothing of it changes until <see cref="Commit"/>.</summary>
    /// <param name="target">A folder that does not exist yet, is empty, or holds earlier results; folders above it are made.</param>
    /// <exception cref="UserMistake">The target may not be replaced, cannot be written, or is being written by another run.</exception>
    public static AtomicFolder Begin(string target)
    {
        var full = RealPath(target);
        var parent = System.IO.Path.GetDirectoryName(full) ?? throw Mistake(target, "found the root of a disk, expected a folder in it");
        var hidden = System.IO.Path.Combine(parent, "." + System.IO.Path.GetFileName(full));
        try
        {
            Directory.CreateDirectory(parent);
            var held = Claim(hidden + ".lock", target);
            try
            {
                Recover(full, hidden + ".partial", hidden + ".old");
                RefuseForeign(full, target);
                Directory.CreateDirectory(hidden + ".partial");
                return new AtomicFolder(full, hidden + ".partial", hidden + ".old", held);
            }
            catch
            {
                held.Dispose();
                throw;
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw Mistake(target, $"it cannot be written: {refused.Message}");
        }
    }

    /// <summary>Puts what was written in the place of the target, whole.</summary>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        var replaces = Directory.Exists(_target);
        if (replaces)
            Directory.Move(_target, _old);
        try
        {
            Directory.Move(Path, _target);
        }
        catch when (replaces)
        {
            Directory.Move(_old, _target);
            throw;
        }
        _ended = true;
        RemoveIfPossible(_old);
        _lock.Dispose();
    }

    /// <summary>Without <see cref="Commit"/>: removes what was written and leaves the target as it was.</summary>
    public void Dispose()
    {
        if (_ended)
            return;
        _ended = true;
        RemoveIfPossible(Path);
        _lock.Dispose();
    }

    /// <summary>The full path, with a link at its end followed, so that results land where the link points.</summary>
    private static string RealPath(string target)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        return Directory.Exists(full) ? Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full : full;
    }

    private static FileStream Claim(string path, string target)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw Mistake(target, "another run is writing it; expected one run at a time: wait for it, or choose another folder");
        }
    }

    /// <summary>Undoes what a killed run left behind; safe because the lock is held.</summary>
    private static void Recover(string target, string partial, string old)
    {
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        if (!Directory.Exists(old))
            return;
        if (Directory.Exists(target))
            Directory.Delete(old, recursive: true);
        else
            Directory.Move(old, target);
    }

    private static void RefuseForeign(string full, string target)
    {
        if (File.Exists(full))
            throw Mistake(target, "found a file, expected a folder");
        if (!Directory.Exists(full))
            return;
        var inside = System.IO.Path.GetRelativePath(full, Directory.GetCurrentDirectory());
        if (!System.IO.Path.IsPathRooted(inside) && inside.Split(System.IO.Path.DirectorySeparatorChar)[0] != "..")
            throw Mistake(target, "found the folder in which the command is run, expected another: it would be replaced whole");
        var first = Directory.EnumerateFileSystemEntries(full).Select(System.IO.Path.GetFileName).Order(StringComparer.Ordinal).FirstOrDefault();
        if (first is not null && !Manifest.IsIn(full))
            throw Mistake(target, $"found '{first}' in it but no {Manifest.FileName} of ours, expected an empty folder or earlier results: it would be replaced whole");
    }

    /// <summary>What cannot be removed now is removed by the next run.</summary>
    private static void RemoveIfPossible(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static UserMistake Mistake(string target, string found) => new([$"output folder '{target}': {found}"]);
}
