using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Store;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Sweeps;

/// <summary>Simulates one town; the engine, or a stand-in in tests.</summary>
internal delegate RunRecord RunTown(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel);

/// <summary>Makes one run of a sweep; what goes wrong in it becomes its result.</summary>
internal sealed class PointRunner(SweepPlan plan, string modelVersion, PreviousRuns previous, RunTown town)
{
    private readonly RunCells _cells = plan.Cells;

    /// <exception cref="OperationCanceledException">Cancelled: the run has no result.</exception>
    /// <exception cref="OutOfMemoryException">The machine failed, not the run.</exception>
    public RunResult Run(long run, CancellationToken cancel)
    {
        var (point, replicate) = plan.At(run);
        var values = plan.ValuesOf(point);
        var key = "";
        try
        {
            var parameters = PointScenario.At(plan.Run.For(plan.Scenario, replicate), plan.Design.Factors, values).Parameters;
            values = [.. plan.Design.Factors.Select(factor => factor.Parameter.Get(parameters) ?? double.NaN)];
            key = RunKey.Of(parameters, plan.Run, replicate, plan.Content, modelVersion);
            var outcomes = previous.Find(key) ?? _cells.Of(town(parameters, plan.Run.Seed, (uint)replicate, plan.Run.Months, cancel));
            return new RunResult(key, values, outcomes, null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not OutOfMemoryException)
        {
            return new RunResult(key, values, [], failure.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>The engine. Points that differ in levers only share the months before month 0: these are simulated once per replicate.</summary>
    public static RunTown Engine(SweepPlan plan) =>
        plan.Design.Factors.All(factor => factor.Parameter.Kind == ParameterKind.Lever) ? new SharedPast().Run : Simulation.Run;

    /// <summary>Keeps the past of the replicates at work: the sweep goes replicate by replicate, so the last two are enough.</summary>
    private sealed class SharedPast
    {
        private const int Kept = 2;
        private readonly Lock _lock = new();
        private readonly List<(uint Replicate, ModelParameters Practice, Lazy<Func<ModelParameters, CancellationToken, RunRecord>> Start)> _pasts = [];

        public RunRecord Run(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel) =>
            StartOf(parameters, seed, replicate, months, cancel).Value(parameters, cancel);

        private Lazy<Func<ModelParameters, CancellationToken, RunRecord>> StartOf(ModelParameters parameters, uint seed, uint replicate, int months, CancellationToken cancel)
        {
            lock (_lock)
            {
                var found = _pasts.Find(past => past.Replicate == replicate && past.Practice.SharesPastWith(parameters));
                if (found.Start is not null)
                    return found.Start;
                var start = new Lazy<Func<ModelParameters, CancellationToken, RunRecord>>(() => Simulation.Start(parameters, seed, replicate, months, cancel));
                if (_pasts.Count == Kept)
                    _pasts.RemoveAt(0);
                _pasts.Add((replicate, parameters, start));
                return start;
            }
        }
    }
}
