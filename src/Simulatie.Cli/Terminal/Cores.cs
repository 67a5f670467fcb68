namespace Simulatie.Cli.Terminal;

/// <summary>The processor cores that this program may use.</summary>
public static class Cores
{
    /// <summary>More is taken for a slip of the keys.</summary>
    public const int Most = 1_024;

    /// <summary>All of the machine, or those that Slurm lends the task, which .NET does not see.</summary>
    public static int Allowed() =>
        int.TryParse(Environment.GetEnvironmentVariable("SLURM_CPUS_PER_TASK"), out var lent) && lent is > 0 and <= Most ? lent : Environment.ProcessorCount;
}
