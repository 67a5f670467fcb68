using System.Text.RegularExpressions;
using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Experiments;
using Simulatie.Experiments.Sweeps;
using Simulatie.Model.Observation;
using Simulatie.Scenarios.Designs;

namespace Simulatie.Cli.Verbs;

/// <summary>What <c>sweep</c> and <c>slurm</c> share: which points to run.</summary>
[MeansHere("out", "Folder that receives the sweep; where it holds one already, that goes on, or its runs serve this one. Default: a folder under output/, named after the scenario and the method.")]
public abstract partial class DesignVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", Min = 1, Max = 1, HelpText = "A scenario file; a bare name is also looked for in scenarios/.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("vary", MetaValue = "KEY=FROM:TO:COUNT", Separator = OptionShape.Separator, HelpText = "Varies a parameter; KEY=FROM:TO where the method needs no count, KEY alone for its declared range. May be repeated.")]
    public IEnumerable<string> Varied { get; set; } = [];

    [Option("method", MetaValue = "NAME", HelpText = "grid, latin-hypercube, sobol, morris, saltelli, one-at-a-time or points. Default: grid.")]
    public string? Method { get; set; }

    [Option("points", MetaValue = "N", HelpText = "Points of a sample; rows of a saltelli sample (each a point per parameter and two more); paths of morris (each a point per parameter and one more).")]
    public string? Points { get; set; }

    [Option("points-file", MetaValue = "FILE", HelpText = "A CSV file with keys of parameters on its first line and a point on every other.")]
    public string? PointsFile { get; set; }

    [Option("design", MetaValue = "FILE", HelpText = "A design file (YAML) that says all of this; options given beside it add to it.")]
    public string? DesignFile { get; set; }

    [Option("groups", HelpText = "Also keep the outcomes of every group of families.")]
    public bool Groups { get; set; }

    [Option("monthly", HelpText = "Also keep the outcomes of every month.")]
    public bool Monthly { get; set; }

    [Option("until", MetaValue = "'OUTCOME +-WIDTH'", HelpText = "Add replicates until every point's paired difference from the scenario is known this well, such as 'lasting-help +-0.5pp'; --replicates is then the most.")]
    public string? Until { get; set; }

    /// <summary>Only when asked for: a sweep varies parameters itself, and is often run with few replicates.</summary>
    protected override bool Spread => ParameterChoice is not null && base.Spread;

    protected override bool Central => ParameterChoice is null or "central";

    /// <exception cref="UserMistake">The words or a file make no sweep.</exception>
    protected SweepPlan SweepPlan()
    {
        var scenario = Read([ScenarioFiles.Locate(Files.Single())])[0];
        var run = PlanFor(scenario.Settings);
        return new SweepPlan(scenario, Request().Make(run.Seed), run, new SweepContent(Groups, Monthly), Until is null ? null : Goal(Until));
    }

    /// <summary>Where a sweep goes unless something else was said.</summary>
    protected static string DefaultFolder(SweepPlan plan) => $"output/sweep-{plan.Scenario.Name}-{plan.Design.Method}";

    private DesignRequest Request()
    {
        var file = DesignFile is null ? new DesignRequest(null, null, null, [], null) : DesignReader.Read(DesignFile);
        if (Method is not null && !DesignRequest.Methods.Contains(Method))
            throw new UserMistake($"--method: found '{Method}', expected one of {string.Join(", ", DesignRequest.Methods)}{Simulatie.Model.Parameters.NearestName.Find(Method, DesignRequest.Methods) switch { { } near => $" (did you mean '{near}'?)", null => "" }}");
        return file with
        {
            Method = Method ?? file.Method,
            Points = Points is null ? file.Points : NumberOption.WholeNumber("--points", Points, 1, DesignRequest.MostPoints),
            PointsFile = PointsFile ?? file.PointsFile,
            Factors = [.. file.Factors, .. VaryText.Read(Varied)],
        };
    }

    private static PrecisionGoal Goal(string text)
    {
        var match = GoalShape().Match(text);
        if (!match.Success)
            throw new UserMistake($"--until: found '{text}', expected an outcome and half a width, such as 'lasting-help +-0.5pp' or 'trust +-0.01'");
        var outcome = OutcomeText.Read("--until", match.Groups[1].Value);
        var width = NumberOption.Number("--until", match.Groups[2].Value, 1e-12, 1e12);
        var points = match.Groups[3].Value == "pp";
        return points && outcome.Unit != "share"
            ? throw new UserMistake($"--until: found '{text}', but {outcome.Key} is no share, expected a width without pp ({outcome.Unit})")
            : new PrecisionGoal(outcome.Outcome, points ? width / 100 : width);
    }

    [GeneratedRegex(@"^\s*([a-z0-9-]+)\s+(?:\+-|±|\+/-)\s*([0-9.eE-]+)\s*(pp)?\s*$")]
    private static partial Regex GoalShape();
}
