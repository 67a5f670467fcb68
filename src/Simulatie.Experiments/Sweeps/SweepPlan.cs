using Simulatie.Experiments.Designs;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Sweeps;

/// <summary>What a sweep keeps of every run beside the outcomes of all families.</summary>
/// <param name="Groups">Also the outcomes of every group of families.</param>
/// <param name="Monthly">Also the outcomes month by month.</param>
public sealed record SweepContent(bool Groups = false, bool Monthly = false);

/// <summary>When to stop adding replicates: as soon as the paired difference of every point from the scenario itself is known this well.</summary>
/// <param name="Outcome">The outcome that has to be known.</param>
/// <param name="HalfWidth">Half the width of the interval that is asked for, in the outcome's unit; above 0.</param>
public sealed record PrecisionGoal(Outcome Outcome, double HalfWidth);

/// <summary>A whole sweep: one scenario, the points of a design, and every point under the same replicates.</summary>
/// <param name="Scenario">What every point starts from.</param>
/// <param name="Run">Seed, replicates and months of every point; with a goal, the most replicates. Threads change nothing.</param>
/// <param name="Until">Null to run all replicates.</param>
public sealed record SweepPlan(Scenario Scenario, Design Design, RunPlan Run, SweepContent Content, PrecisionGoal? Until = null)
{
    /// <summary>The number of the point that is the scenario itself, added behind the design's own when a goal needs it; otherwise null.</summary>
    public long? ReferencePoint => Until is null ? null : Design.Count;

    public long Points => Design.Count + (Until is null ? 0 : 1);

    /// <summary>All runs; with a goal, the most that there can be.</summary>
    public long Runs => checked(Points * Run.Replicates);

    /// <summary>Runs in one part file: few enough for small sweeps to have several parts and for a part to fit in memory, decided by the plan alone.</summary>
    public int RunsPerPart => (int)Math.Clamp((Runs + 63) / 64, 16, Math.Max(16, MostRowsPerPart / Cells.RowsPerRun));

    /// <summary>Part files of the whole sweep.</summary>
    public long Parts => (Runs + RunsPerPart - 1) / RunsPerPart;

    internal RunCells Cells => new(Content, Run.Months);

    private const int MostRowsPerPart = 250_000;

    /// <summary>Which point and which replicate a run is. All points get their first replicate before any gets its second.</summary>
    /// <param name="run">0 up to <see cref="Runs"/>, exclusive.</param>
    public (long Point, int Replicate) At(long run)
    {
        var (replicate, position) = ((int)(run / Points), run % Points);
        return (position == Design.Count ? position : Design.At(position), replicate);
    }

    /// <summary>A point's values, a value per factor; NaN where the scenario's own holds.</summary>
    public double[] ValuesOf(long point) =>
        point == ReferencePoint ? [.. Design.Factors.Select(_ => double.NaN)] : Design.Point(point);
}
