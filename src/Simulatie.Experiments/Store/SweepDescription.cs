using System.Globalization;
using System.Text;
using Simulatie.Experiments.Designs;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Model.Parameters;

namespace Simulatie.Experiments.Store;

/// <summary>One varied parameter as a sweep's description names it.</summary>
public sealed record VariedParameter(string Key, string Unit, double Low, double High, int? Levels);

/// <summary>What a sweep is: everything that decides its results, and nothing else, so that it can be told from any other.</summary>
/// <param name="Id">32 hexadecimal digits; two sweeps with the same one have the same results.</param>
/// <param name="ReferencePoint">The point that is the scenario itself, null when there is none.</param>
/// <param name="Parameters">Every effective parameter of the scenario from which the points start.</param>
/// <param name="Sets">The calibrated sets over which the replicates are spread, by number and hash; null when there is one set.</param>
public sealed record SweepDescription(
    string Id, string ModelVersion, string Scenario, bool BudgetNeutral, IReadOnlyList<(string Key, double? Value)> Parameters,
    string Method, IReadOnlyList<(string Name, long Value)> Settings, IReadOnlyList<VariedParameter> Varied, long Points, long? ReferencePoint,
    uint Seed, int Replicates, int Months, bool Groups, bool Monthly, string? Until, long Runs, int RunsPerPart, string? Sets = null)
{
    public long Parts => (Runs + RunsPerPart - 1) / RunsPerPart;

    public static SweepDescription Of(SweepPlan plan, string modelVersion)
    {
        var description = new SweepDescription(
            "", modelVersion, plan.Scenario.Name, plan.Scenario.BudgetNeutral, [.. RunKey.ParametersOf(plan.Scenario.Parameters)],
            plan.Design.Method, plan.Design.Settings, [.. plan.Design.Factors.Select(Named)], plan.Points, plan.ReferencePoint,
            plan.Run.Seed, plan.Run.Replicates, plan.Run.Months, plan.Content.Groups, plan.Content.Monthly, Written(plan.Until), plan.Runs, plan.RunsPerPart, Written(plan.Run));
        return description with { Id = RunKey.Hash(description.Text()) };
    }

    private static VariedParameter Named(Factor factor) => new(factor.Key, factor.Parameter.Unit.En, factor.Low, factor.High, factor.Levels);

    private static string? Written(PrecisionGoal? goal) =>
        goal is null ? null : FormattableString.Invariant($"{OutcomeCatalogue.Of(goal.Outcome).Key} +-{goal.HalfWidth:G9}");

    private static string? Written(RunPlan run) =>
        run.Sets is { } sets ? FormattableString.Invariant($"{sets.Sets.Count} sets, {run.ReplicatesPerSet} replicates each, {RunKey.Hash(sets.ToJson())}") : null;

    private string Text()
    {
        var text = new StringBuilder();
        foreach (var part in (object?[])[ModelVersion, Scenario, BudgetNeutral, Method, Points, ReferencePoint, Seed, Replicates, Months, Groups, Monthly, Until, RunsPerPart, Sets])
            Line(part);
        foreach (var (key, value) in Parameters)
            Line(key, value);
        foreach (var (name, value) in Settings)
            Line(name, value);
        foreach (var varied in Varied)
            Line(varied.Key, varied.Low, varied.High, varied.Levels);
        return text.ToString();

        void Line(params object?[] words) => text.AppendJoin(' ', words.Select(word => Convert.ToString(word, CultureInfo.InvariantCulture))).Append('\n');
    }
}
