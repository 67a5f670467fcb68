using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;

namespace Simulatie.Experiments.Store;

/// <summary>The rows of one part file, column by column: one row per run and outcome (and month); a failed run is one row with its error.</summary>
internal sealed class PartTable
{
    /// <summary>The columns before the varied parameters, and what they hold.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Before { get; } =
    [
        ("run", "number of the run in the order of work, from 0: all points get their first replicate before any gets its second"),
        ("point", "number of the point in the design, from 0"),
        ("replicate", "which course of luck, from 0; runs with the same replicate share it"),
        ("seed", "the seed of the sweep"),
        ("model_version", "version of the program and fingerprint of the model"),
        ("run_key", "the run's address: a hash of every parameter, seed, replicate, months and model version; runs with the same key have the same outcomes"),
    ];

    /// <summary>The columns behind the varied parameters.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> After { get; } =
    [
        ("month", "month of the policy with `--monthly`, from 0; empty for the whole horizon"),
        ("outcome", "see [outcomes](#the-outcomes)"),
        ("group", "`all`; with `--groups` also the other [groups](#the-groups)"),
        ("value", "the outcome, empty where it is not defined"),
        ("error", "why the run failed; empty when it did not"),
    ];

    /// <summary>What the columns between hold.</summary>
    public const string VariedMeaning = "a column per varied parameter, named by its key: the value that the run had";

    private readonly SweepPlan _plan;
    private readonly RunCells _cells;
    private readonly string _modelVersion;

    public PartTable(SweepPlan plan, string modelVersion)
    {
        (_plan, _cells, _modelVersion) = (plan, plan.Cells, modelVersion);
        Varied = [.. plan.Design.Factors.Select(_ => new List<double?>())];
    }

    public List<long> Run { get; } = [];

    public List<long> Point { get; } = [];

    public List<int> Replicate { get; } = [];

    public List<long> Seed { get; } = [];

    public List<string> ModelVersion { get; } = [];

    public List<string> RunKeys { get; } = [];

    /// <summary>[factor][row]; null where a parameter that may be left out is.</summary>
    public List<double?>[] Varied { get; }

    /// <summary>Null over the whole horizon.</summary>
    public List<int?> Month { get; } = [];

    /// <summary>Null in the row of a failed run.</summary>
    public List<string?> Outcome { get; } = [];

    public List<string?> Groups { get; } = [];

    /// <summary>Null where the outcome is not defined, and in the row of a failed run.</summary>
    public List<double?> Value { get; } = [];

    public List<string?> Error { get; } = [];

    /// <summary>Adds the rows of a run.</summary>
    public void Add(long run, RunResult result)
    {
        if (result.Error is { } error)
        {
            AddRow(run, result, month: null, outcome: null, group: null, value: double.NaN, error);
            return;
        }
        var at = 0;
        foreach (var (outcome, group) in _cells.Whole)
            AddRow(run, result, month: null, outcome.Key, group.Key(), result.Values[at++], error: null);
        foreach (var month in _cells.Months)
            foreach (var outcome in _cells.MonthlyOutcomes)
                AddRow(run, result, month, outcome.Key, Group.All.Key(), result.Values[at++], error: null);
    }

    private void AddRow(
        long run, RunResult result, int? month, string? outcome, string? group, double value, string? error)
    {
        var (point, replicate) = _plan.At(run);
        Run.Add(run);
        Point.Add(point);
        Replicate.Add(replicate);
        Seed.Add(_plan.Run.Seed);
        ModelVersion.Add(_modelVersion);
        RunKeys.Add(result.Key);
        for (var column = 0; column < Varied.Length; column++)
            Varied[column].Add(NothingIfNaN(result.Varied[column]));
        Month.Add(month);
        Outcome.Add(outcome);
        Groups.Add(group);
        Value.Add(NothingIfNaN(value));
        Error.Add(error);
    }

    private static double? NothingIfNaN(double value) => double.IsNaN(value) ? null : value + 0.0;
}
