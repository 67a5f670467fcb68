using Simulatie.Experiments.Statistics;
using Simulatie.Experiments.Store;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Sweeps;

/// <summary>Adds replicates until the paired difference of every point from the scenario itself is known well enough.</summary>
internal static class SequentialStop
{
    /// <summary>The runs made, and whether the goal was reached before the replicates ran out.</summary>
    public static (long Runs, bool? Reached) Run(SweepPlan plan, SweepFolder folder, SweepWork work, CancellationToken cancel)
    {
        for (var replicates = 0; ;)
        {
            replicates = Math.Min(plan.Run.Replicates, replicates + Sweep.ReplicatesPerLook);
            work.Until(replicates * plan.Points, cancel);
            var widest = WidestHalfWidth(Differences(plan, folder, work, replicates));
            if (widest <= plan.Until!.HalfWidth || replicates == plan.Run.Replicates)
                return (replicates * plan.Points, widest <= plan.Until.HalfWidth);
        }
    }

    /// <summary>The interval of each point's difference after this many replicates.</summary>
    public static double WidestHalfWidth(IEnumerable<Moments> differences) =>
        differences.Select(moments => ConfidenceSequence.HalfWidth(moments.Count, moments.StandardDeviation)).DefaultIfEmpty(0).Max();

    private static List<Moments> Differences(SweepPlan plan, SweepFolder folder, SweepWork work, int replicates)
    {
        var values = new Dictionary<(long Point, int Replicate), double>();
        var read = SweepValues.Read(folder.Path, folder.Unfinished, OutcomeCatalogue.Of(plan.Until!.Outcome).Key);
        for (var row = 0; row < read.Points.Count; row++)
            for (var replicate = 0; replicate < read.Values[row].Length; replicate++)
                values[(read.Points[row], replicate)] = read.Values[row][replicate];
        work.TellOpen(CellOf(plan), (point, replicate, value) => values[(point, replicate)] = value);
        return [.. from point in Enumerable.Range(0, (int)plan.Design.Count)
                   select Moments.Of(from replicate in Enumerable.Range(0, replicates)
                                     let difference = Value(point, replicate) - Value(plan.ReferencePoint!.Value, replicate)
                                     where !double.IsNaN(difference)
                                     select difference)];

        double Value(long point, int replicate) => values.GetValueOrDefault((point, replicate), double.NaN);
    }

    private static int CellOf(SweepPlan plan)
    {
        var cells = plan.Cells.Whole;
        return Enumerable.Range(0, cells.Count).First(at => cells[at].Outcome.Outcome == plan.Until!.Outcome && cells[at].Group == Group.All);
    }
}
