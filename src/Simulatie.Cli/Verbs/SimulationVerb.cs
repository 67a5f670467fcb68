using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Experiments;
using Simulatie.Study;

namespace Simulatie.Cli.Verbs;

/// <summary>What <c>run</c> and <c>compare</c> share: how often, how long and with which luck to simulate, and where the files go.</summary>
public abstract class SimulationVerb : Verb
{
    public const uint DefaultSeed = 1;
    public const int DefaultReplicates = 20;
    public const int DefaultMonths = 120;

    private const int MostReplicates = 1_000_000;
    private const int MostMonths = 1_200;
    private const int MostThreads = 1_024;

    [Option("seed", MetaValue = "N", HelpText = "Chooses the luck; the same seed gives the same files, byte for byte. Default: the scenario's, else 1.")]
    public string? Seed { get; set; }

    [Option("replicates", MetaValue = "N", HelpText = "How many towns to simulate, each with its own luck. Default: the scenario's, else 20.")]
    public string? Replicates { get; set; }

    [Option("months", MetaValue = "N", HelpText = "How many months the policy lasts. Default: the scenario's, else 120.")]
    public string? Months { get; set; }

    [Option("threads", MetaValue = "N", HelpText = "Processor cores to use; never changes a result. Default: all (under Slurm, those of the task).")]
    public string? Threads { get; set; }

    [Option("set", MetaValue = "KEY=VALUE", Separator = OptionShape.Separator, HelpText = "Sets a parameter, such as levers.patience=0.4; may be repeated.")]
    public IEnumerable<string> Settings { get; set; } = [];

    [Option("out", MetaValue = "DIR", HelpText = "Folder that receives the files; replaced whole.")]
    public string? OutputFolder { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of tables and figures. Default: en.")]
    public string? LanguageCode { get; set; }

    /// <summary>The command line decides; where it is silent the scenario file does; else the default.</summary>
    /// <exception cref="UserMistake">A number is no number or out of range.</exception>
    protected RunPlan PlanFor(RunSettings file) => new(
        Seed is { } seed ? (uint)NumberOption.WholeNumber("--seed", seed, 0, uint.MaxValue) : file.Seed ?? DefaultSeed,
        Replicates is { } replicates ? (int)NumberOption.WholeNumber("--replicates", replicates, 1, MostReplicates) : file.Replicates ?? DefaultReplicates,
        Months is { } months ? (int)NumberOption.WholeNumber("--months", months, 1, MostMonths) : file.Months ?? DefaultMonths,
        Threads is { } threads ? (int)NumberOption.WholeNumber("--threads", threads, 1, MostThreads) : CoresAllowed());

    /// <exception cref="UserMistake">Neither nl nor en.</exception>
    protected Language Language => LanguageText.Read(LanguageCode);

    // Slurm lends a task fewer cores than the machine has, and .NET does not see that.
    private static int CoresAllowed() =>
        int.TryParse(Environment.GetEnvironmentVariable("SLURM_CPUS_PER_TASK"), out var lent) && lent > 0 ? lent : Environment.ProcessorCount;
}
