using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Store;
using Simulatie.Scenarios;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Cli.Verbs;

/// <summary>What <c>run</c> and <c>compare</c> share: how often, how long and with which luck to simulate, and where the files go.</summary>
public abstract class SimulationVerb : Verb
{
    private static readonly IReadOnlyCollection<string> RuleIds = [.. TransitionRules.Every.Select(rule => rule.Id)];

    [Option("seed", MetaValue = "N", HelpText = "Chooses the luck; the same seed gives the same files, byte for byte. Default: the scenario's, else 1.")]
    public string? Seed { get; set; }

    [Option("replicates", MetaValue = "N", HelpText = "How many towns to simulate, each with its own luck. Default: the scenario's, else 30.")]
    public string? Replicates { get; set; }

    [Option("months", MetaValue = "N", HelpText = "How many months the policy lasts. Default: the scenario's, else 120.")]
    public string? Months { get; set; }

    [Option("threads", MetaValue = "N", HelpText = "Processor cores to use; never changes a result. Default: all (under Slurm, those of the task).")]
    public string? Threads { get; set; }

    [Option("set", MetaValue = "KEY=VALUE", Separator = OptionShape.Separator, HelpText = "Sets a parameter, such as levers.patience=0.4, in every scenario of the command; may be repeated. 'simulatie parameters' lists the keys.")]
    public IEnumerable<string> Settings { get; set; } = [];

    [Option("parameters", MetaValue = "ensemble|central|middle", HelpText = "Free parameters: spread over the calibrated sets, the one set nearest the study, or the middle of each range. Default: ensemble; in a sweep central.")]
    public string? ParameterChoice { get; set; }

    [Option("out", MetaValue = "DIR", HelpText = "Folder that receives the files; replaced whole. Default: a folder under output/, named after the verb and the scenario.")]
    public string? OutputFolder { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of tables and figures. Default: en.")]
    public string? LanguageCode { get; set; }

    /// <exception cref="UserMistake">Neither nl nor en.</exception>
    protected Language ChosenLanguage => LanguageText.Read(LanguageCode);

    /// <summary>The command line decides; where it is silent the scenario file does; else the default.</summary>
    /// <exception cref="UserMistake">A number is no number or out of range.</exception>
    protected RunPlan PlanFor(RunSettings file) => new(
        (uint)Whole("--seed", Seed, 0, uint.MaxValue, file.Seed ?? RunLimits.Default.Seed),
        (int)Whole("--replicates", Replicates, 1, RunLimits.MaxReplicates, DefaultReplicates ?? file.Replicates ?? RunLimits.Default.Replicates),
        (int)Whole("--months", Months, 1, RunLimits.MaxMonths, file.Months ?? RunLimits.Default.Months),
        (int)Whole("--threads", Threads, 1, Cores.Most, Cores.Allowed()))
    {
        Sets = Spread ? Ensemble.Usable : null,
        ReplicatesPerSet = ReplicatesPerSet,
    };

    /// <summary>Towns to simulate when the command line does not say how many; null leaves it to the scenario.</summary>
    protected virtual int? DefaultReplicates => null;

    /// <summary>How many replicates share a parameter set; more than one where chance is to be told from parameter uncertainty.</summary>
    protected virtual int ReplicatesPerSet => 1;

    /// <summary>Whether replicates are spread over the calibrated sets.</summary>
    /// <exception cref="UserMistake">No such choice.</exception>
    protected virtual bool Spread => ParameterChoice switch
    {
        null or "ensemble" => true,
        "central" or "middle" => false,
        _ => throw new UserMistake($"--parameters: found '{ParameterChoice}', expected ensemble, central or middle{Hint.For(ParameterChoice, ["ensemble", "central", "middle"])}."),
    };

    /// <summary>Whether the free parameters stand as in the one set nearest the study.</summary>
    protected virtual bool Central => ParameterChoice == "central";

    private Scenario Chosen(Scenario scenario) => !Spread && Central && Ensemble.Usable is { } sets
        ? scenario with { Parameters = sets.Central(scenario.Parameters, scenario.Given) }
        : scenario;

    /// <summary>The scenarios in these files, with every <c>--set</c> applied.</summary>
    /// <exception cref="UserMistake">The problems of all of them at once.</exception>
    protected IReadOnlyList<Scenario> Read(IEnumerable<string> files)
    {
        // A small town tells whether the calibrated sets still fit this engine. It takes longer than reading the files, and needs nothing of them.
        if (ParameterChoice != "middle" && (Threads is null ? Cores.Allowed() > 1 : Threads != "1"))
            _ = Task.Run(() => EngineFingerprint.Now);
        var (scenarios, problems) = (new List<Scenario>(), new List<string>());
        foreach (var file in files)
        {
            try
            {
                scenarios.Add(Chosen(Overrides.Apply(ScenarioReader.Read(file, RuleIds), Settings, RuleIds)));
            }
            catch (UserMistake mistake)
            {
                problems.AddRange(mistake.Messages);
            }
        }

        return problems.Count == 0 ? scenarios : throw new UserMistake([.. problems.Distinct()]);
    }

    protected Provenance Provenance => new(CommandText.Of(this), Build.Commit, EffectiveParameters.Of);

    private static long Whole(string option, string? text, long low, long high, long? otherwise) =>
        text is null ? otherwise!.Value : NumberOption.WholeNumber(option, text, low, high);
}
