using Simulatie.Experiments.Calibration;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Recovery;

/// <summary>How large a recovery is.</summary>
/// <param name="Bank">Simulations from the prior.</param>
/// <param name="Trials">Synthetic studies.</param>
/// <param name="Sequential">The first so many trials also run the sequential method.</param>
/// <param name="Threads">Never changes a result.</param>
public sealed record RecoveryPlan(uint Seed, int Bank, int Trials, int Sequential, int Threads)
{
    /// <summary>Simulations kept by rejection, as a share of those that keep the bounds.</summary>
    public double KeptShare { get; init; } = 0.02;

    /// <summary>Accepted points of the sequential method, and of the rejection that it is compared with.</summary>
    public int Particles { get; init; } = 200;

    /// <summary>The sequential method of one trial stops here at the latest.</summary>
    public int MostSimulations { get; init; } = 20_000;
}

/// <summary>Makes studies of known parameters and calibrates to them, to see whether the parameters come back.</summary>
public static class Recoverer
{
    /// <summary>Summaries that are free: shares of a whole sum to one, so one of the outcomes and one of the client roles are left out.</summary>
    private static readonly int[] Free = [0, 2, 3, 4, 5, 6, 7, 8, 9, 11];

    /// <summary>Trials use points of the prior that the bank does not hold.</summary>
    private const uint BankDraws = uint.MaxValue, TrialDraws = uint.MaxValue - 1;

    public static RecoveryResult Run(
        ModelParameters practice, RecoveryPlan plan, string bankFile, Action<string, double>? progress = null, CancellationToken cancel = default)
    {
        var luck = new KeyedLuck(plan.Seed);
        var towns = new TownSimulator(practice, ObservationWeight.ContactHours, towns: 1);
        TownStatistics Town(double[] unit, uint draws, uint index) => towns.At(unit, luck.TownSeed(Purpose.Bank, draws), index);
        var bank = PriorBank.Fill(
            bankFile, $"{EngineFingerprint.Now} {plan.Seed} {CalibrationKey.Of(practice)}", plan.Bank, TownStatistics.CellCount + TownStatistics.FlowCount,
            index => Row(Town(Priors.Declared.Draw(luck, BankDraws, index), BankDraws, index)), plan.Threads, (done, all) => progress?.Invoke("bank", (double)done / all), cancel);
        int[] usable = [.. Enumerable.Range(0, bank.Count).Where(index => KeepsBounds(Of(bank[index])))];
        var kept = Math.Clamp((int)(plan.KeptShare * usable.Length), Math.Min(usable.Length, 200), usable.Length);
        if (usable.Length < 40)
            throw new UserMistake($"found {usable.Length} of {bank.Count} simulations that keep the bounds of capacity, expected at least 40: ask for a larger bank");

        double[][] points = [.. usable.Select(index => Priors.Declared.Draw(luck, BankDraws, (uint)index))];
        double[][] seen = [.. usable.Select(index => SyntheticStudy.Shares(Of(bank[index]), luck, BankDraws, (uint)index))];
        double[][] whole = [.. usable.Select(index => Of(bank[index]).Shares())];
        var trials = new RecoveryTrial[plan.Trials];
        var truths = Truths(luck, Town, plan, cancel);
        for (var trial = 0; trial < plan.Trials; trial++)
        {
            var target = StudyTarget.Of(SyntheticStudy.Shares(truths[trial].Town, luck, TrialDraws, (uint)trial));
            double[] Summary(double[] shares) => [.. Free.Select(share => shares[share] / target.Errors[share])];
            var adjusted = LocalLinear.Posterior(points, [.. seen.Select(Summary)], Summary([.. target.Shares]), kept);
            trials[trial] = new RecoveryTrial(trial + 1, truths[trial].Unit, Summaries(adjusted), null, null);
            if (trial < plan.Sequential)
                trials[trial] = WithSequential(trials[trial], plan, luck, towns, target, points, whole, cancel);
            progress?.Invoke("trials", (trial + 1.0) / plan.Trials);
        }
        return new RecoveryResult(bank.Count, usable.Length, kept, trials);
    }

    /// <summary>Points of the prior whose towns keep the bounds, in order of their number.</summary>
    private static List<(double[] Unit, TownStatistics Town)> Truths(KeyedLuck luck, Func<double[], uint, uint, TownStatistics> simulate, RecoveryPlan plan, CancellationToken cancel)
    {
        var truths = new List<(double[], TownStatistics)>();
        for (var attempt = 0u; truths.Count < plan.Trials; attempt++)
        {
            cancel.ThrowIfCancellationRequested();
            var unit = Priors.Declared.Draw(luck, TrialDraws, attempt);
            var town = simulate(unit, TrialDraws, attempt);
            if (KeepsBounds(town))
                truths.Add((unit, town));
        }
        return truths;
    }

    /// <summary>Both methods at one tolerance, where they aim at the same distribution: that of the nearest simulations of the bank.</summary>
    private static RecoveryTrial WithSequential(
        RecoveryTrial trial, RecoveryPlan plan, KeyedLuck luck, TownSimulator towns, StudyTarget target, double[][] points, double[][] whole, CancellationToken cancel)
    {
        var distance = new StudyDistance(target);
        double[] distances = [.. whole.Select(distance.OfShares)];
        var tolerance = distances.Order().ElementAt(Math.Min(plan.Particles, points.Length / 4) - 1);
        var seed = luck.TownSeed(Purpose.Trial, (uint)trial.Number);
        var abc = new SequentialAbc(
            new AbcPlan(seed, plan.Particles, plan.Threads) { LastTolerance = tolerance, MostSimulations = plan.MostSimulations, LowestAcceptance = 0 }, Priors.Declared.Count,
            (unit, generation, attempt) => Hard(distance, towns.At(unit, luck.TownSeed(Purpose.TownSeed, generation), attempt + (uint)trial.Number * 1_000_000)), SequentialAbc.Start("recovery"));
        while (abc.State.Stop is null)
            abc.MakeGeneration(cancel: cancel);
        var last = abc.State.Done[^1];
        var sequential = new WeightedPoints(last.Points, last.Weights);
        // Where the simulations were used up before that tolerance, rejection goes no further either.
        double[][] accepted = [.. points.Where((_, index) => distances[index] <= last.Tolerance)];
        var plain = new WeightedPoints(accepted, Weighted.Equal(accepted.Length));
        return trial with
        {
            Plain = Summaries(plain), Sequential = Summaries(sequential), Tolerance = last.Tolerance, SequentialSimulations = abc.State.Simulations,
            Disagreement = [.. Enumerable.Range(0, Priors.Declared.Count).Select(free => Disagreement(plain, sequential, free))],
        };
    }

    /// <summary>Out of bounds is out of reach, as it is in the bank.</summary>
    private static double Hard(StudyDistance distance, TownStatistics town) => KeepsBounds(town) ? distance.OfShares(town.Shares()) : StudyDistance.OutOfReach;

    private static double Disagreement(WeightedPoints one, WeightedPoints other, int free) => (one.Mean(free) - other.Mean(free))
        / Math.Sqrt(Square(one.StandardDeviation(free)) / Weighted.EffectiveSize(one.Weights) + Square(other.StandardDeviation(free)) / Weighted.EffectiveSize(other.Weights));

    private static double Square(double value) => value * value;

    private static bool KeepsBounds(TownStatistics town) => CapacityBounds.All.All(bound => bound.Holds(town));

    private static IReadOnlyList<Recovered> Summaries(WeightedPoints points) => [.. Enumerable.Range(0, Priors.Declared.Count).Select(free =>
        new Recovered(points.Mean(free), points.StandardDeviation(free), points.Quantile(free, 0.05), points.Quantile(free, 0.95)))];

    private static double[] Row(TownStatistics town) => [.. town.Cells, .. town.Flows];

    private static TownStatistics Of(double[] row) => new(row[..TownStatistics.CellCount], row[TownStatistics.CellCount..]);
}
