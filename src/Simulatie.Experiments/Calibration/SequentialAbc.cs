namespace Simulatie.Experiments.Calibration;

/// <summary>The distance between the study and one town with parameters at a point of the unit cube.</summary>
/// <param name="generation">With <paramref name="attempt"/>, the luck of that town.</param>
internal delegate double DistanceAt(IReadOnlyList<double> unit, uint generation, uint attempt);

/// <summary>Approximate Bayesian computation by sequential Monte Carlo: generation after generation of parameter points whose towns lie ever nearer to the study.</summary>
/// <remarks>Toni and others, J. R. Soc. Interface 6, 2009; Beaumont and others, Biometrika 96, 2009. Uniform prior on a unit cube; the tolerance is
/// a quantile of the last distances. What each attempt proposes and meets depends on its number alone, and attempts are accepted in the order of
/// their numbers: so threads, and a kill between two attempts, change nothing.</remarks>
internal sealed class SequentialAbc(AbcPlan plan, int dimensions, DistanceAt distance, AbcState state)
{
    /// <summary>Attempts between two looks at the state; a fixed number, so that the state is the same for any number of threads.</summary>
    public const int Batch = 64;

    private readonly KeyedLuck _luck = new(plan.Seed);

    public AbcState State { get; private set; } = state;

    public static AbcState Start(string key) => new(key, [], null, null);

    /// <summary>The tolerance of the generation that comes next, or is being made.</summary>
    public double NextTolerance => State.Current?.Tolerance ?? (State.Done.Count == 0
        ? double.PositiveInfinity
        : Math.Max(plan.LastTolerance, Weighted.Quantile(State.Done[^1].Distances, Weighted.Equal(plan.Particles), plan.Quantile)));

    /// <summary>Makes one generation, unless the method has ended.</summary>
    /// <param name="stored">Given the state after every batch.</param>
    /// <param name="progress">Told the share of particles accepted.</param>
    public void MakeGeneration(Action<AbcState>? stored = null, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        if (State.Stop is not null)
            return;
        var kernel = State.Done.Count == 0 ? null : new GaussianKernel(State.Done[^1].Points, State.Done[^1].Weights);
        var current = State.Current ?? new Generation(NextTolerance, 0, 0, [], [], []);
        while (current.Points.Count < plan.Particles)
        {
            if (State.Done.Sum(generation => generation.Simulations) + current.Simulations >= plan.MostSimulations)
            {
                Put(State with { Current = null, Stop = AbcStop.Budget }, stored);
                return;
            }
            current = AddBatch(current, kernel, cancel);
            Put(State with { Current = current }, stored);
            progress?.Report((double)current.Points.Count / plan.Particles);
        }

        var weights = kernel?.Weights(current.Points) ?? Weighted.Equal(plan.Particles);
        var done = State with { Done = [.. State.Done, current with { Weights = weights }], Current = null };
        State = done;
        Put(done with { Stop = StopAfter(done) }, stored);
    }

    private void Put(AbcState state, Action<AbcState>? stored)
    {
        State = state;
        stored?.Invoke(state);
    }

    private AbcStop? StopAfter(AbcState state)
    {
        var last = state.Done[^1];
        return last.Tolerance <= plan.LastTolerance ? AbcStop.WithinSampling
            : last.Acceptance < plan.LowestAcceptance ? AbcStop.LowAcceptance
            : NextTolerance >= last.Tolerance ? AbcStop.NoProgress
            : null;
    }

    private Generation AddBatch(Generation current, GaussianKernel? kernel, CancellationToken cancel)
    {
        var generation = (uint)State.Done.Count;
        var points = new double[Batch][];
        var distances = new double[Batch];
        InParallel.For(Batch, plan.Threads, cancel, slot =>
        {
            var attempt = (uint)(current.Attempts + slot);
            points[slot] = kernel?.Propose(_luck, generation, attempt) ?? Priors.DrawUnit(_luck, dimensions, generation, attempt);
            distances[slot] = IsInside(points[slot]) ? distance(points[slot], generation, attempt) : double.NaN;
        });

        var (accepted, kept) = (new List<double[]>(current.Points), new List<double>(current.Distances));
        var (attempts, simulations) = (current.Attempts, current.Simulations);
        for (var slot = 0; slot < Batch && accepted.Count < plan.Particles; slot++)
        {
            attempts++;
            simulations += double.IsNaN(distances[slot]) ? 0 : 1;
            if (!(distances[slot] <= current.Tolerance))
                continue;
            accepted.Add(points[slot]);
            kept.Add(distances[slot]);
        }
        return current with { Attempts = attempts, Simulations = simulations, Points = accepted, Distances = kept };
    }

    private static bool IsInside(double[] point) => Array.TrueForAll(point, place => place is >= 0 and <= 1);
}
