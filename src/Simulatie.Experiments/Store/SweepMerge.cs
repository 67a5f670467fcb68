using Simulatie.Experiments.Sweeps;

namespace Simulatie.Experiments.Store;

/// <summary>Joins the shards of a sweep into what one machine would have written, byte for byte.</summary>
public static class SweepMerge
{
    /// <summary>Copies every part into <paramref name="target"/>, checks its hash, and says that the sweep is complete.</summary>
    /// <param name="shards">The folders of all shards, in any order.</param>
    /// <exception cref="UserMistake">A shard is missing, given twice, not complete, damaged, of another sweep, or the target itself.</exception>
    public static SweepEnding Run(IReadOnlyList<string> shards, string target, CancellationToken cancel = default)
    {
        var files = shards.Select(folder => (Folder: folder, File: SweepFile.Require(folder))).OrderBy(shard => shard.File.Shard.Number).ToList();
        var first = files[0];
        var problems = Problems(files);
        problems.AddRange(shards.Where(shard => Full(shard) == Full(target)).Select(shard => $"--out: found '{target}', which is one of the shards, expected another folder"));
        if (problems.Count > 0)
            throw new UserMistake(problems);
        using var folder = SweepFolder.Begin(target, first.File.Sweep, Shard.All, first.File.Command, first.File.Commit);
        foreach (var (from, file) in files)
            foreach (var part in file.Ending!.Files)
            {
                cancel.ThrowIfCancellationRequested();
                Copy(Path.Combine(from, part.Name), Path.Combine(folder.Path, part.Name), part.Sha256);
            }
        return folder.Complete(first.File.Ending!.Runs);
    }

    private static string Full(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static List<string> Problems(List<(string Folder, SweepFile File)> shards)
    {
        var (first, problems) = (shards[0], new List<string>());
        foreach (var (folder, file) in shards)
        {
            if (file.Sweep.Id != first.File.Sweep.Id)
                problems.Add(file.Sweep.ModelVersion != first.File.Sweep.ModelVersion
                    ? $"{folder}: found a shard made by model {file.Sweep.ModelVersion}, expected model {first.File.Sweep.ModelVersion} as in {first.Folder}"
                    : $"{folder}: found another sweep ({file.Sweep.Id}), expected {first.File.Sweep.Id} as in {first.Folder}");
            else if (file.Shard.Of != first.File.Shard.Of)
                problems.Add($"{folder}: found shard {file.Shard}, expected one of {first.File.Shard.Of} as in {first.Folder}");
            else if (file.Ending is null)
                problems.Add($"{folder}: found shard {file.Shard} unfinished; expected it complete: give its command again, it goes on where it stopped");
        }
        if (problems.Count > 0)
            return problems;
        for (var number = 1; number <= first.File.Shard.Of; number++)
            if (shards.Count(shard => shard.File.Shard.Number == number) is var found && found != 1)
                problems.Add($"found shard {new Shard(number, first.File.Shard.Of)} {found} times, expected every shard once");
        return problems;
    }

    private static void Copy(string from, string to, string sha256)
    {
        if (!File.Exists(from))
            throw new UserMistake($"{from}: found no such file, expected a part as its {SweepFile.Name} lists it; copy it again, or make that shard anew");
        var content = File.ReadAllBytes(from);
        var found = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        if (found != sha256)
            throw new UserMistake($"{from}: found other bytes than its {SweepFile.Name} says; copy it again, or make that shard anew");
        DurableFile.Write(to, file => file.Write(content));
    }
}
