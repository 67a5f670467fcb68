namespace Simulatie.Experiments;

/// <summary>The admissible run settings, for scenario files and the command line alike.</summary>
public static class RunLimits
{
    public const int MaxReplicates = 100_000;

    /// <summary>Months of policy; a hundred years.</summary>
    public const int MaxMonths = 1200;

    /// <summary>What holds where neither a file nor the command line says otherwise.</summary>
    public static RunSettings Default { get; } = new(Seed: 1, Replicates: 30, Months: 120);
}
