using System.Globalization;
using System.Security.Cryptography;
using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Store;

/// <summary>The folder of one sweep: <c>sweep.json</c>, the finished parts, and while it goes on a journal per part that is not full.</summary>
/// <remarks>A folder that holds another sweep keeps that sweep's runs under <c>previous/</c> until this one is complete, so that no run is made twice.</remarks>
public sealed class SweepFolder : IDisposable
{
    private const string PartsName = "parts", PreviousName = "previous", LockName = ".lock";

    private readonly FileStream _lock;
    private readonly SweepFile _file;

    private SweepFolder(string path, SweepFile file, FileStream held) => (Path, _file, _lock) = (path, file, held);

    public string Path { get; }

    public SweepDescription Sweep => _file.Sweep;

    /// <summary>What it says of itself until it is complete.</summary>
    internal SweepFile Unfinished => _file;

    public Shard Shard => _file.Shard;

    internal string PartsPath => System.IO.Path.Combine(Path, PartsName);

    internal string PreviousPath => System.IO.Path.Combine(Path, PreviousName);

    /// <summary>Claims the folder and says in it which sweep this is.</summary>
    /// <param name="command">The command line without what changes no result.</param>
    /// <exception cref="UserMistake">The folder holds something else, or another program works in it.</exception>
    public static SweepFolder Begin(string path, SweepDescription sweep, Shard shard, string command, string? commit)
    {
        var full = System.IO.Path.GetFullPath(path);
        RefuseForeign(full, path);
        Directory.CreateDirectory(full);
        var held = Claim(System.IO.Path.Combine(full, LockName), path);
        try
        {
            var folder = new SweepFolder(full, new SweepFile(sweep, command, commit, shard, null), held);
            folder.SetAsideAnother();
            Directory.CreateDirectory(folder.PartsPath);
            folder.RemoveUnfinished();
            if (SweepFile.In(full)?.Ending is null)
                folder._file.Write(full);
            return folder;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    internal string PartPath(long part) => System.IO.Path.Combine(PartsPath, PartName(part));

    internal string JournalPath(long part) => System.IO.Path.ChangeExtension(PartPath(part), ".journal");

    internal static string PartName(long part) => part.ToString("'part-'000000'.parquet'", CultureInfo.InvariantCulture);

    /// <summary>The parts of a sweep, in order: of a complete one exactly those that it lists, each with the bytes that it says; of another those that are finished.</summary>
    /// <exception cref="UserMistake">A part of a complete sweep is lost or was changed.</exception>
    internal static IReadOnlyList<string> PartFiles(string folder, SweepFile file) =>
        file.Ending is { } ending ? [.. ending.Files.Select(part => Listed(folder, part))] : FinishedParts(folder);

    private static string Listed(string folder, HashedFile part)
    {
        var path = System.IO.Path.Combine(folder, part.Name);
        if (!File.Exists(path))
            throw new UserMistake($"{path}: found no such file, expected a part of the sweep as {SweepFile.Name} lists it; give the sweep's command again and it is made anew");
        if (Hash(path) != part.Sha256)
            throw new UserMistake($"{path}: found other bytes than {SweepFile.Name} says; remove it and give the sweep's command again, and it is made anew");
        return path;
    }

    private static IReadOnlyList<string> FinishedParts(string folder) =>
        Directory.Exists(System.IO.Path.Combine(folder, PartsName))
            ? [.. Directory.GetFiles(System.IO.Path.Combine(folder, PartsName), "part-*.parquet").Order(StringComparer.Ordinal)]
            : [];

    /// <summary>Whether a part is there and whole; what is damaged is removed, to be made anew.</summary>
    internal bool Holds(long part)
    {
        var path = PartPath(part);
        if (PartFile.IsWhole(path, Sweep.Id, part))
            return true;
        File.Delete(path);
        return false;
    }

    /// <summary>Says that the sweep is complete, with the hash of every part.</summary>
    /// <param name="runs">Runs of the whole sweep, all shards together.</param>
    internal SweepEnding Complete(long runs)
    {
        var parts = (runs + Sweep.RunsPerPart - 1) / Sweep.RunsPerPart;
        var files = new List<HashedFile>();
        var failed = 0L;
        for (var part = 0L; part < parts; part++)
            if (Shard.Has(part))
            {
                files.Add(new HashedFile($"{PartsName}/{PartName(part)}", Hash(PartPath(part))));
                using var reader = PartReader.Open(PartPath(part));
                failed += reader.Texts("error").Count(error => error is not null);
            }
        var ending = new SweepEnding(runs, failed, files);
        (_file with { Ending = ending }).Write(Path);
        if (Directory.Exists(PreviousPath))
            Directory.Delete(PreviousPath, recursive: true);
        return ending;
    }

    public void Dispose() => _lock.Dispose();

    private void SetAsideAnother()
    {
        if (SweepFile.In(Path) is not { } found || (found.Sweep.Id == Sweep.Id && found.Shard == Shard) || !Directory.Exists(PartsPath))
            return;
        Directory.CreateDirectory(PreviousPath);
        var number = Enumerable.Range(0, int.MaxValue).First(free => !Directory.Exists(Aside(free)));
        Directory.Move(PartsPath, Aside(number));
        File.Delete(System.IO.Path.Combine(Path, SweepFile.Name));

        string Aside(int free) => System.IO.Path.Combine(PreviousPath, free.ToString(CultureInfo.InvariantCulture));
    }

    private void RemoveUnfinished()
    {
        foreach (var file in Directory.GetFiles(PartsPath, "*" + DurableFile.Unfinished))
            File.Delete(file);
        File.Delete(System.IO.Path.Combine(Path, SweepFile.Name + DurableFile.Unfinished));
    }

    private static void RefuseForeign(string full, string path)
    {
        if (File.Exists(full))
            throw Mistake(path, "found a file, expected a folder");
        if (!Directory.Exists(full) || File.Exists(System.IO.Path.Combine(full, SweepFile.Name)))
            return;
        string[] ours = [LockName, PartsName, PreviousName, SweepFile.Name + DurableFile.Unfinished];
        var foreign = Directory.EnumerateFileSystemEntries(full).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal).FirstOrDefault(name => !ours.Contains(name));
        if (foreign is not null)
            throw Mistake(path, $"found '{foreign}' in it but no {SweepFile.Name}, expected an empty folder or a sweep");
    }

    private static FileStream Claim(string path, string folder)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(path))
        {
            throw Mistake(folder, "another program works in it; expected one at a time: wait for it, or choose another folder");
        }
    }

    private static string Hash(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static UserMistake Mistake(string folder, string found) => new($"output folder '{folder}': {found}");
}
