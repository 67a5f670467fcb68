using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Statistics;
using Simulatie.Model;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Closer;

/// <summary>What a policy does to lasting help when one uncertain parameter stands at an end of its range.</summary>
/// <param name="AtLow">Mean difference from the reference over the towns, with its 95% interval.</param>
public sealed record Driver(ParameterDeclaration Parameter, double Low, double High, Estimate AtLow, Estimate AtHigh)
{
    /// <summary>How far the difference moves from one end to the other.</summary>
    public double Swing => Math.Abs(AtHigh.Mean - AtLow.Mean);

    /// <summary>The policy helps at one end and harms at the other, beyond chance at both.</summary>
    public bool TurnsSign => AtLow.Low > 0 && AtHigh.High < 0 || AtLow.High < 0 && AtHigh.Low > 0;
}

/// <summary>Each uncertain parameter at both ends of its range while the others stay: what a result leans on.</summary>
/// <remarks>One at a time: what parameters do together stays unseen.</remarks>
/// <param name="Centre">The difference with every parameter where it stands.</param>
/// <param name="All">Largest swing first.</param>
public sealed record Drivers(Scenario Policy, int Towns, Estimate Centre, IReadOnlyList<Driver> All)
{
    /// <summary>Towns per end: the same luck at both ends, so that few show the large swings.</summary>
    public const int MostTowns = 4;

    /// <param name="progress">Told (parameters done, parameters in all).</param>
    public static Drivers Of(Scenario reference, Scenario policy, RunPlan plan, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        var towns = Math.Min(plan.Replicates, MostTowns);
        var (from, to) = plan.Sets is { } sets ? (sets.Central(reference.Parameters), sets.Central(policy.Parameters)) : (reference.Parameters, policy.Parameters);
        var parameters = ParameterCatalogue.All.Where(parameter => parameter.Kind == ParameterKind.Uncertainty && parameter.Form == ParameterForm.Number && !IsPrice(parameter)).ToList();
        var found = new Driver[parameters.Count];
        var (done, gate) = (0, new Lock());
        InParallel.For(parameters.Count, plan.Threads, cancel, index =>
        {
            var parameter = parameters[index];
            Estimate At(double value) => Difference(parameter.With(from, value), parameter.With(to, value), plan, towns, cancel);
            found[index] = new Driver(parameter, parameter.Low, parameter.High, At(parameter.Low), At(parameter.High));
            lock (gate)
                progress?.Invoke(++done, parameters.Count);
        });
        return new Drivers(policy, towns, Difference(from, to, plan, towns, cancel), [.. found.OrderByDescending(driver => driver.Swing).ThenBy(driver => driver.Parameter.Key, StringComparer.Ordinal)]);
    }

    /// <summary>A price changes what a policy costs, never whom it helps.</summary>
    private static bool IsPrice(ParameterDeclaration parameter) => parameter.Name.StartsWith("cost-of", StringComparison.Ordinal) || parameter.Name is "cost-per-fte" or "overhead";

    private static Estimate Difference(ModelParameters reference, ModelParameters policy, RunPlan plan, int towns, CancellationToken cancel) =>
        MeanInterval.Of(Enumerable.Range(0, towns).Select(town =>
        {
            var runs = Simulation.Run([reference, policy], plan.Seed, (uint)town, plan.Months, cancel);
            return runs[1].Of(Outcome.LastingHelp) - runs[0].Of(Outcome.LastingHelp);
        }));
}
