using Parquet;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Model;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Tests.Experiments;

public class TraceFileTests
{
    private static readonly Scenario Practice = new("practice", new("Praktijk", "Practice"), new("Zoals het is.", "As it is."), new ModelParameters
    {
        Population = new Population { Families = 150 },
        Constants = new Constants { BurnInMonths = 20 },
    });

    [Fact]
    public async Task A_trace_holds_one_row_per_relationship_and_month()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var plan = new RunPlan(1, 2, 12, 1);
        TraceFile.Write(folder, Practice, plan);
        var expected = Enumerable.Range(0, 2).Select(replicate => Simulation.Run(Practice.Parameters, 1, (uint)replicate, 12))
            .Select(run => Enumerable.Range(-20, 32).Sum(month => RoleNames.ClientRoles.Sum(client => RoleNames.WorkerRoles.Sum(worker => run.Configuration(month, client, worker)))));
        await using (var reader = await ParquetReader.CreateAsync(Path.Combine(folder, TraceFile.Name)))
        {
            Assert.Equal(TraceFile.ColumnNames, reader.Schema.Fields.Select(field => field.Name));
            Assert.Equal(expected, Enumerable.Range(0, reader.RowGroupCount).Select(group => reader.OpenRowGroupReader(group).RowCount));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_same_seed_traces_the_same_bytes()
    {
        var folders = Enumerable.Range(0, 2).Select(_ => Directory.CreateTempSubdirectory().FullName).ToList();
        foreach (var folder in folders)
            TraceFile.Write(folder, Practice, new RunPlan(1, 1, 6, 1));
        Assert.Equal(File.ReadAllBytes(Path.Combine(folders[0], TraceFile.Name)), File.ReadAllBytes(Path.Combine(folders[1], TraceFile.Name)));
        folders.ForEach(folder => Directory.Delete(folder, recursive: true));
    }
}
