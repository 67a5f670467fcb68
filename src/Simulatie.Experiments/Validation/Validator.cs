using Simulatie.Experiments.Calibration;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Experiments.Validation;

/// <summary>The model beside everything that it was fitted to and everything that was kept out.</summary>
/// <param name="Lines">In the order of the patterns, the literature, the bounds and the checks.</param>
/// <param name="Towns">One per parameter set.</param>
public sealed record ValidationResult(RunPlan Plan, BlijverReading Reading, IReadOnlyList<PatternLine> Lines, IReadOnlyList<TownFacts> Towns)
{
    /// <summary>True when a pattern of the fit or a bound of capacity does not hold.</summary>
    public bool Fails => Lines.Any(line => !line.Held && line.Number.Kind != PatternKind.HeldOut);

    /// <summary>True when any line does not hold.</summary>
    public bool FailsStrictly => Lines.Any(line => !line.Held);
}

/// <summary>Runs towns of practice over the parameter sets and reads the patterns in them.</summary>
public static class Validator
{
    /// <summary>Without help nobody can be helped lastingly: the most that may still be counted.</summary>
    private const double MostWithoutHelp = 0.001;

    /// <summary>The towns and every line of the table.</summary>
    /// <param name="practice">The baseline scenario.</param>
    /// <param name="noHelp">The town without services.</param>
    /// <param name="plan">As many towns as replicates, spread over the sets; the horizon is that of the checks that need a policy.</param>
    public static ValidationResult Run(
        Scenario practice, Scenario noHelp, RunPlan plan, BlijverReading reading, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var told = new Parts(progress, plan.Replicates * 7);
        var towns = Towns(practice, plan, told, cancel);
        var signs = OrganisationSigns.Of(practice, plan, done => told.Tell(plan.Replicates + 6 * done), cancel);
        var without = Replications.Run([noHelp], plan with { Replicates = Math.Min(plan.Replicates, 10) }, progress: null, cancel)[0];
        var lines = Lines(towns, reading, ObservedView.ContactHours).ToList();
        // The signs of P15 stand in their place, before P16.
        lines.InsertRange(lines.FindIndex(line => line.Number.Id == "P16"), signs);
        lines.Add(new PatternLine(
            new PatternNumber("no-help", new("blijvend geholpen in een stad zonder diensten", "helped lastingly in a town without services"), PatternKind.Check, 0, 0, MostWithoutHelp, 3),
            [.. without.Select(run => run.Of(Outcome.LastingHelp))]));
        return new ValidationResult(plan, reading, lines, towns);
    }

    /// <summary>One town of practice per replicate, each with the parameters of its set.</summary>
    public static IReadOnlyList<TownFacts> Towns(Scenario practice, RunPlan plan, CancellationToken cancel = default) => Towns(practice, plan, new Parts(null, 1), cancel);

    /// <summary>What towns of practice show, one line per number.</summary>
    public static IReadOnlyList<PatternLine> Lines(IReadOnlyList<TownFacts> towns, BlijverReading reading, ObservedView view) =>
        [.. Patterns.Of(reading).Select(pattern => new PatternLine(pattern.Number, [.. towns.Select(town => pattern.Value(town[view], town))]))];

    private static TownFacts[] Towns(Scenario practice, RunPlan plan, Parts told, CancellationToken cancel)
    {
        var towns = new TownFacts[plan.Replicates];
        var done = 0;
        InParallel.For(towns.Length, plan.Threads, cancel, replicate =>
        {
            towns[replicate] = TownFacts.Of(plan.For(practice, replicate).Parameters, plan.Seed, (uint)replicate, cancel);
            told.Tell(Interlocked.Increment(ref done));
        });
        return towns;
    }

    /// <summary>Progress of several pieces of work as one.</summary>
    private sealed class Parts(Action<int, int>? progress, int all)
    {
        private readonly Lock _oneAtATime = new();

        public void Tell(int done)
        {
            lock (_oneAtATime)
                progress?.Invoke(done, all);
        }
    }
}
