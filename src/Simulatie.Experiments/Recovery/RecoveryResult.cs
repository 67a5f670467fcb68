using Simulatie.Experiments.Calibration;
using Simulatie.Study;

namespace Simulatie.Experiments.Recovery;

/// <summary>One free parameter in one trial, as a place from 0 to 1 of its prior.</summary>
/// <param name="Low">Lower end of the 90% interval.</param>
public readonly record struct Recovered(double Mean, double StandardDeviation, double Low, double High)
{
    public bool Holds(double truth) => truth >= Low && truth <= High;
}

/// <summary>One synthetic study and what was recovered of the parameters that made it.</summary>
/// <param name="Truth">Of each free parameter, as a place from 0 to 1 of its prior.</param>
/// <param name="Adjusted">By rejection with regression adjustment, which reckons with seeing 35 relationships only.</param>
/// <param name="Plain">By rejection at a tolerance, as calibration accepts; only in trials that also ran the sequential method.</param>
/// <param name="Sequential">By the sequential method down to the same tolerance; null in most trials.</param>
public sealed record RecoveryTrial(int Number, IReadOnlyList<double> Truth, IReadOnlyList<Recovered> Adjusted, IReadOnlyList<Recovered>? Plain, IReadOnlyList<Recovered>? Sequential)
{
    public double Tolerance { get; init; } = double.NaN;

    public int SequentialSimulations { get; init; }

    /// <summary>How far the two methods' means lie apart, for each parameter, in Monte Carlo standard errors.</summary>
    public IReadOnlyList<double> Disagreement { get; init; } = [];
}

/// <summary>Whether the method finds parameters that are known.</summary>
/// <param name="Bank">Simulations in the shared bank, and those of them that keep the bounds of capacity.</param>
public sealed record RecoveryResult(int Bank, int Usable, int Kept, IReadOnlyList<RecoveryTrial> Trials)
{
    /// <summary>Share of the trials in which the 90% interval of a parameter holds the truth.</summary>
    public double Coverage(int free) => Trials.Average(trial => trial.Adjusted[free].Holds(trial.Truth[free]) ? 1.0 : 0);

    /// <summary>Over all parameters.</summary>
    public double MeanCoverage => Enumerable.Range(0, Priors.Declared.Count).Average(Coverage);

    /// <summary>What so many trials leave possible for the coverage of one parameter, at 95%.</summary>
    public WilsonInterval CoverageInterval(int free) => WilsonInterval.Of(Coverage(free), Trials.Count);

    /// <summary>Mean standard deviation of the posterior over that of the prior.</summary>
    public double Narrowed(int free) => Trials.Average(trial => trial.Adjusted[free].StandardDeviation) / Math.Sqrt(1 / 12.0);

    /// <summary>Correlation over the trials of the recovered mean with the truth.</summary>
    public double Correlation(int free) => MathNet.Numerics.Statistics.Correlation.Pearson(
        Trials.Select(trial => trial.Truth[free]), Trials.Select(trial => trial.Adjusted[free].Mean));

    public IEnumerable<RecoveryTrial> WithSequential => Trials.Where(trial => trial.Sequential is not null);
}
