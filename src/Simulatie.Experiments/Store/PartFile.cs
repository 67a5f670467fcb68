using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Simulatie.Experiments.Store;

/// <summary>One part of a sweep's results as a Parquet file, compressed with zstd; the same rows give the same bytes.</summary>
internal static class PartFile
{
    private const string SweepName = "simulatie.sweep";
    private const string PartName = "simulatie.part";

    private static readonly ParquetOptions Options = new() { CompressionMethod = CompressionMethod.Zstd };

    /// <summary>Writes the file whole or not at all.</summary>
    /// <param name="sweep">The sweep to which it belongs, kept in the file.</param>
    public static void Write(string path, string sweep, long part, PartTable table, IReadOnlyList<string> varied) =>
        DurableFile.Write(path, file => WriteAsync(file, sweep, part, table, varied).GetAwaiter().GetResult());

    /// <summary>Whether the file at this place is that part of that sweep, whole.</summary>
    public static bool IsWhole(string path, string sweep, long part)
    {
        if (!File.Exists(path))
            return false;
        try
        {
            using var file = File.OpenRead(path);
            return IsPartAsync(file, sweep, part).GetAwaiter().GetResult();
        }
        catch (Exception damaged) when (damaged is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static async Task<bool> IsPartAsync(Stream file, string sweep, long part)
    {
        await using var reader = await ParquetReader.CreateAsync(file).ConfigureAwait(false);
        return reader.CustomMetadata.GetValueOrDefault(SweepName) == sweep
            && reader.CustomMetadata.GetValueOrDefault(PartName) == part.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task WriteAsync(Stream file, string sweep, long part, PartTable table, IReadOnlyList<string> varied)
    {
        var fields = new Fields(varied);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields.All), file, Options).ConfigureAwait(false);
        writer.CustomMetadata = new Dictionary<string, string>
        {
            [SweepName] = sweep,
            [PartName] = part.ToString(CultureInfo.InvariantCulture),
        };
        using var rows = writer.CreateRowGroup();
        await rows.WriteAsync<long>(fields.Run, table.Run.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync<long>(fields.Point, table.Point.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync<int>(fields.Replicate, table.Replicate.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync<long>(fields.Seed, table.Seed.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync(fields.ModelVersion, table.ModelVersion).ConfigureAwait(false);
        await rows.WriteAsync(fields.RunKey, table.RunKeys).ConfigureAwait(false);
        for (var column = 0; column < varied.Count; column++)
            await rows.WriteAsync<double>(fields.Varied[column], table.Varied[column].ToArray()).ConfigureAwait(false);
        await rows.WriteAsync<int>(fields.Month, table.Month.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync(fields.Outcome, table.Outcome!).ConfigureAwait(false);
        await rows.WriteAsync(fields.Group, table.Groups!).ConfigureAwait(false);
        await rows.WriteAsync<double>(fields.Value, table.Value.ToArray()).ConfigureAwait(false);
        await rows.WriteAsync(fields.Error, table.Error!).ConfigureAwait(false);
        rows.CompleteValidate();
    }

    private sealed class Fields(IReadOnlyList<string> varied)
    {
        public DataField Run { get; } = new DataField<long>("run");

        public DataField Point { get; } = new DataField<long>("point");

        public DataField Replicate { get; } = new DataField<int>("replicate");

        public DataField Seed { get; } = new DataField<long>("seed");

        public DataField ModelVersion { get; } = new("model_version", typeof(string), isNullable: false);

        public DataField RunKey { get; } = new("run_key", typeof(string), isNullable: false);

        public DataField[] Varied { get; } = [.. varied.Select(key => new DataField<double?>(key))];

        public DataField Month { get; } = new DataField<int?>("month");

        public DataField Outcome { get; } = new("outcome", typeof(string), isNullable: true);

        public DataField Group { get; } = new("group", typeof(string), isNullable: true);

        public DataField Value { get; } = new DataField<double?>("value");

        public DataField Error { get; } = new("error", typeof(string), isNullable: true);

        public IEnumerable<Field> All => [Run, Point, Replicate, Seed, ModelVersion, RunKey, .. Varied, Month, Outcome, Group, Value, Error];
    }
}
