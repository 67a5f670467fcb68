using System.Globalization;

namespace Simulatie.Experiments.Store;

/// <summary>A sweep as one CSV file, for programs that do not read Parquet; the columns are those of the parts.</summary>
public static class SweepExport
{
    private const string FirstColumns = "run,point,replicate,";

    private static readonly HashSet<string> Texts = ["model_version", "run_key", "outcome", "group", "error"];

    /// <summary>Writes the finished parts in order, whole or not at all.</summary>
    /// <exception cref="UserMistake">The folder holds no sweep or no finished part, or a part was lost or changed; or the target holds something else than such a file.</exception>
    public static void Write(string folder, string target, CancellationToken cancel = default)
    {
        var parts = SweepFolder.PartFiles(folder, SweepFile.Require(folder));
        if (parts.Count == 0)
            throw new UserMistake($"{folder}: found no finished part yet, expected some results; let the sweep go on first");
        ForeignFile.Refuse("--csv", target, FirstColumns);
        var full = Path.GetFullPath(target);
        var partial = full + DurableFile.Unfinished;
        CsvFile? file = null;
        try
        {
            foreach (var path in parts)
            {
                cancel.ThrowIfCancellationRequested();
                using var part = PartReader.Open(path);
                file ??= new CsvFile(Path.GetDirectoryName(full)!, Path.GetFileName(partial), part.Columns);
                WritePart(file, part);
            }
            file!.Dispose();
            File.Move(partial, full, overwrite: true);
        }
        catch
        {
            file?.Dispose();
            File.Delete(partial);
            throw;
        }
    }

    private static void WritePart(CsvFile file, PartReader part)
    {
        var columns = part.Columns.Select(column => Column(part, column)).ToArray();
        var rows = part.Numbers<long>("run").Length;
        for (var row = 0; row < rows; row++)
        {
            foreach (var column in columns)
                column(file, row);
            file.EndRow();
        }
    }

    private static Action<CsvFile, int> Column(PartReader part, string name)
    {
        switch (name)
        {
            case "run" or "point" or "seed":
                var longs = part.Numbers<long>(name);
                return (file, row) => file.Count(longs[row]);
            case "replicate":
                var whole = part.Numbers<int>(name);
                return (file, row) => file.Count(whole[row]);
            case "month":
                var months = part.NumbersOrNothing<int>(name);
                return (file, row) => file.Text(months[row]?.ToString(CultureInfo.InvariantCulture) ?? "");
            case var text when Texts.Contains(text):
                var texts = part.Texts(name);
                return (file, row) => file.Text(texts[row] ?? "");
            default:
                var numbers = part.NumbersOrNothing<double>(name);
                return (file, row) => file.Number(numbers[row] ?? double.NaN);
        }
    }
}
