using Parquet;
using Parquet.Schema;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments.Store;

/// <summary>Every relationship in every month as a Parquet file (zstd): one row each, one row group per replicate, so that memory stays flat.</summary>
public static class TraceFile
{
    public const string Name = "trace.parquet";

    private static readonly Column[] Columns =
    [
        new Column<int>("replicate", (_, replicate) => replicate),
        new Column<int>("month", (row, _) => row.Month),
        new Column<int>("family", (row, _) => row.Family),
        new Column<int>("generation", (row, _) => row.Generation),
        new Column<bool>("second", (row, _) => row.Second),
        new Column<int>("service", (row, _) => row.Service),
        new TextColumn("service_kind", row => row.Kind.Key()),
        new Column<int>("post", (row, _) => row.Post),
        new Column<int>("worker_generation", (row, _) => row.WorkerGeneration),
        new Column<bool>("specialised", (row, _) => row.Specialised),
        new TextColumn("client_role", row => row.ClientRole.Key()),
        new TextColumn("worker_role", row => row.WorkerRole.Key()),
        new Column<float>("trust", (row, _) => row.Trust),
        new Column<float>("recent_results", (row, _) => row.RecentResults),
        new Column<float>("open", (row, _) => row.Open),
        new Column<float>("too_early", (row, _) => row.TooEarly),
        new Column<float>("client_satisfaction", (row, _) => row.ClientSatisfaction),
        new Column<float>("worker_satisfaction", (row, _) => row.WorkerSatisfaction),
        new Column<int>("months", (row, _) => row.Months),
        new Column<bool>("suspected", (row, _) => row.Suspected),
        new Column<float>("hours_delivered", (row, _) => row.HoursDelivered),
        new Column<float>("autonomy_change", (row, _) => row.AutonomyChange),
        new Column<float>("reintegration_change", (row, _) => row.ReintegrationChange),
    ];

    /// <summary>The names of the columns, in order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(column => column.Field.Name)];

    /// <summary>Simulates every replicate of a scenario once more, month by month, and writes what it sees.</summary>
    /// <param name="progress">Told (replicates done, replicates in all).</param>
    public static void Write(string folder, Scenario scenario, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default) =>
        WriteAsync(folder, scenario, plan, progress, cancel).GetAwaiter().GetResult();

    private static async Task WriteAsync(string folder, Scenario scenario, RunPlan plan, Action<int, int>? progress, CancellationToken cancel)
    {
        await using var file = File.Create(Path.Combine(folder, Name));
        await using var writer = await ParquetWriter
            .CreateAsync(new ParquetSchema(Columns.Select(column => column.Field).ToArray()), file, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd }, cancellationToken: cancel)
            .ConfigureAwait(false);
        for (var replicate = 0; replicate < plan.Replicates; replicate++)
        {
            var rows = new List<RelationshipMonth>();
            Simulation.Watch(plan.For(scenario, replicate).Parameters, plan.Seed, (uint)replicate, plan.Months, town => rows.AddRange(town.Relationships()), cancel);
            using var group = writer.CreateRowGroup();
            foreach (var column in Columns)
                await column.WriteAsync(group, rows, replicate).ConfigureAwait(false);
            group.CompleteValidate();
            progress?.Invoke(replicate + 1, plan.Replicates);
        }
    }

    private abstract class Column(DataField field)
    {
        public DataField Field { get; } = field;

        public abstract Task WriteAsync(ParquetRowGroupWriter group, List<RelationshipMonth> rows, int replicate);
    }

    private sealed class Column<T>(string name, Func<RelationshipMonth, int, T> value) : Column(new DataField<T>(name))
        where T : struct
    {
        public override Task WriteAsync(ParquetRowGroupWriter group, List<RelationshipMonth> rows, int replicate) =>
            group.WriteAsync<T>(Field, rows.ConvertAll(row => value(row, replicate)).ToArray());
    }

    private sealed class TextColumn(string name, Func<RelationshipMonth, string> value) : Column(new DataField(name, typeof(string), isNullable: false))
    {
        public override Task WriteAsync(ParquetRowGroupWriter group, List<RelationshipMonth> rows, int replicate) =>
            group.WriteAsync(Field, rows.ConvertAll(row => value(row)).ToArray());
    }
}
