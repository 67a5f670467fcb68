using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Statistics;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Closer;

/// <summary>What a policy does to lasting help when one uncertain parameter stands at an end of its range.</summary>
/// <param name="Low">Lower end: that of the declared range or, for a calibrated parameter, of the middle 90% of the sets.</param>
/// <param name="AtLow">Mean difference from the reference over the towns, with its 95% interval.</param>
public sealed record Driver(ParameterDeclaration Parameter, double Low, double High, Estimate AtLow, Estimate AtHigh)
{
    /// <summary>How far the difference moves from one end to the other.</summary>
    public double Swing => Math.Abs(AtHigh.Mean - AtLow.Mean);

    /// <summary>The policy helps at one end and harms at the other, beyond chance at both.</summary>
    public bool TurnsSign => AtLow.Low > 0 && AtHigh.High < 0 || AtLow.High < 0 && AtHigh.Low > 0;

    /// <summary>The move from one end to the other, town by town.</summary>
    public required Estimate Move { get; init; }

    /// <summary>The moves from where the parameter stands to each end.</summary>
    public required Estimate ToLow { get; init; }

    public required Estimate ToHigh { get; init; }

    /// <summary>The move is beyond chance.</summary>
    public bool Moves => Move.ExcludesZero;

    /// <summary>At one end at least it is not clear which way the policy works, and it was this parameter that took it there.</summary>
    public bool LeavesOpen => !AtLow.ExcludesZero && ToLow.ExcludesZero || !AtHigh.ExcludesZero && ToHigh.ExcludesZero;
}

/// <summary>Uncertain parameters at both ends of their range while the others stay: what a result leans on.</summary>
/// <remarks>One at a time: what parameters do together stays unseen. One town tells which parameters may move it most; other towns then measure these,
/// so that none of them is shown and measured by the same chance. One that moves little may be missed.</remarks>
/// <param name="Towns">Towns in which the parameters of <paramref name="All"/> were measured.</param>
/// <param name="Examined">How many parameters were tried in the first town.</param>
/// <param name="Centre">The difference with every parameter where it stands.</param>
/// <param name="All">The parameters that moved the first town most; largest swing in the other towns first.</param>
public sealed record Drivers(Scenario Policy, int Towns, int Examined, Estimate Centre, IReadOnlyList<Driver> All)
{
    /// <summary>Whether the towns tell which way the policy works at all, with every parameter where it stands.</summary>
    public bool IsResolved => Centre.ExcludesZero;

    /// <summary>Towns per end: the same luck at both ends, so that few show the large swings.</summary>
    public const int MeasuredTowns = 4;

    /// <summary>How many parameters are measured.</summary>
    public const int Most = 15;

    /// <param name="progress">Told (steps done, steps in all).</param>
    public static Drivers Of(Scenario reference, Scenario policy, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var pair = new Pair(
            plan.Sets?.Central(reference.Parameters, reference.Given) ?? reference.Parameters, plan.Sets?.Central(policy.Parameters, policy.Given) ?? policy.Parameters, plan, cancel);
        var free = plan.Sets is { } sets ? Posterior.Of(sets).ToDictionary(row => row.Parameter, row => (row.Low, row.High)) : [];
        var uncertain = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Uncertainty && parameter.Form == ParameterForm.Number && !IsPrice(parameter))
            .Select(parameter => (Parameter: parameter, Range: free.TryGetValue(parameter, out var range) ? range : (parameter.Low, parameter.High))).ToList();
        var told = new Steps(uncertain.Count + Math.Min(Most, uncertain.Count) * MeasuredTowns, progress);

        var screened = new double[uncertain.Count];
        InParallel.For(uncertain.Count, plan.Threads, cancel, at =>
        {
            var (parameter, (low, high)) = uncertain[at];
            screened[at] = Math.Abs(pair.Difference(parameter, high, town: 0) - pair.Difference(parameter, low, town: 0));
            told.Done();
        });
        var heaviest = Enumerable.Range(0, uncertain.Count).OrderByDescending(at => screened[at]).ThenBy(at => at).Take(Most).Select(at => uncertain[at]).ToList();

        var (atLow, atHigh) = (new double[heaviest.Count * MeasuredTowns], new double[heaviest.Count * MeasuredTowns]);
        InParallel.For(atLow.Length, plan.Threads, cancel, job =>
        {
            var (parameter, (low, high)) = heaviest[job / MeasuredTowns];
            var town = 1 + job % MeasuredTowns;
            (atLow[job], atHigh[job]) = (pair.Difference(parameter, low, town), pair.Difference(parameter, high, town));
            told.Done();
        });
        double[] centre = [.. Enumerable.Range(1, MeasuredTowns).Select(town => pair.Difference(town))];
        double[] Towns(double[] differences, int place) => differences[(place * MeasuredTowns)..((place + 1) * MeasuredTowns)];
        Estimate Step(double[] to, double[] from) => MeanInterval.Of(to.Zip(from, (there, here) => there - here));
        Driver Measured((ParameterDeclaration Parameter, (double, double) Range) entry, int place)
        {
            var (low, high) = (Towns(atLow, place), Towns(atHigh, place));
            return new Driver(entry.Parameter, entry.Range.Item1, entry.Range.Item2, MeanInterval.Of(low), MeanInterval.Of(high))
            {
                Move = Step(high, low), ToLow = Step(low, centre), ToHigh = Step(high, centre),
            };
        }

        return new Drivers(
            policy, MeasuredTowns, uncertain.Count, MeanInterval.Of(centre),
            [.. heaviest.Select(Measured)
                .OrderByDescending(driver => driver.Swing).ThenBy(driver => driver.Parameter.Key, StringComparer.Ordinal)]);
    }

    /// <summary>A price changes what a policy costs, never whom it helps.</summary>
    private static bool IsPrice(ParameterDeclaration parameter) => parameter.Name.StartsWith("cost-of", StringComparison.Ordinal) || parameter.Name is "cost-per-fte" or "overhead";

    /// <summary>The reference and the policy in the same town.</summary>
    private sealed record Pair(ModelParameters Reference, ModelParameters Policy, RunPlan Plan, CancellationToken Cancel)
    {
        /// <summary>Difference in lasting help with one parameter at a value, in both.</summary>
        public double Difference(ParameterDeclaration parameter, double value, int town) =>
            (this with { Reference = parameter.With(Reference, value), Policy = parameter.With(Policy, value) }).Difference(town);

        public double Difference(int town)
        {
            var runs = Simulation.Run([Reference, Policy], Plan.Seed, (uint)town, Plan.Months, Cancel);
            return runs[1].Of(Outcome.LastingHelp) - runs[0].Of(Outcome.LastingHelp);
        }
    }

    private sealed class Steps(int all, Action<int, int>? progress)
    {
        private readonly Lock _oneAtATime = new();
        private int _done;

        public void Done()
        {
            lock (_oneAtATime)
                progress?.Invoke(++_done, all);
        }
    }
}
