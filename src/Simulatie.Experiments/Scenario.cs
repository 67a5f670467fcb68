using Simulatie.Experiments.Calibration;
using Simulatie.Model.Parameters;
using Simulatie.Study;

namespace Simulatie.Experiments;

/// <summary>A scenario as a value: what a file said, validated.</summary>
/// <param name="Name">The file name without extension, such as <c>baseline</c>.</param>
/// <param name="Title">A name for readers.</param>
/// <param name="Description">One or two sentences for readers.</param>
/// <param name="Parameters">All parameters, levers included.</param>
/// <param name="BudgetNeutral">True when all staff is scaled so that the yearly cost equals the reference's.</param>
public sealed record Scenario(string Name, Bilingual Title, Bilingual Description, ModelParameters Parameters, bool BudgetNeutral = false)
{
    /// <summary>Run settings that the file gave; null where it left the choice to the command line.</summary>
    public RunSettings Settings { get; init; } = new();

    /// <summary>Free parameters to which its files, or the command line, gave a value.</summary>
    public GivenKeys Given { get; init; } = GivenKeys.None;
}

/// <summary>Run settings that a scenario file may give.</summary>
public sealed record RunSettings(uint? Seed = null, int? Replicates = null, int? Months = null);

/// <summary>How to run: everything that the command line decides.</summary>
/// <param name="Threads">Worker threads; never changes a result.</param>
public sealed record RunPlan(uint Seed, int Replicates, int Months, int Threads)
{
    /// <summary>The parameter sets over which replicates are spread; null when every replicate takes the scenario's own parameters.</summary>
    public Ensemble? Sets { get; init; }

    /// <summary>Replicates that share a set: two or more tell chance from parameter uncertainty.</summary>
    public int ReplicatesPerSet { get; init; } = 1;

    /// <summary>Towns that have their parameters in common.</summary>
    public int TownsPerSet => Sets is null ? 1 : ReplicatesPerSet;

    /// <summary>Parameter sets that the replicates take; 0 without any.</summary>
    public int SetsUsed => Sets is null ? 0 : Math.Min(Sets.Sets.Count, (Replicates + ReplicatesPerSet - 1) / ReplicatesPerSet);

    /// <summary>A scenario as one replicate runs it.</summary>
    public Scenario For(Scenario scenario, int replicate) =>
        Sets is null ? scenario : scenario with { Parameters = Sets.For(scenario.Parameters, replicate / ReplicatesPerSet, scenario.Given) };
}
