using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Classes;
using Simulatie.Experiments.Store;
using Simulatie.Model.Observation;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;
using Simulatie.Scenarios.Classes;
using Simulatie.Study;

namespace Simulatie.Cli.Verbs;

[Verb("run", HelpText = "Simulate one scenario and write what happens in it: data, figures and a table.")]
[Example("Practice as it is, four towns", "simulatie run scenarios/baseline.yaml --replicates 4")]
[Example("For another program", "simulatie run baseline --set levers.patience=0.4 --format json --quiet")]
[Example("The same with one lever moved", "simulatie run baseline --set levers.patience=0.4 --out output/patient")]
public sealed class RunVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", Max = 1, HelpText = "A scenario file; a bare name is also looked for in scenarios/.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("trace", HelpText = "Also write trace.parquet: one row per relationship and month of every town, to look inside.")]
    public bool Trace { get; set; }

    [Option("code", MetaValue = "CODE", HelpText = "Run what a class saw: the code that the class page shows. Scenario, seed and months stand in it; one town unless --replicates asks for more.")]
    public string? Code { get; set; }

    [Option("format", MetaValue = "text|json", HelpText = "json prints the outcomes as one JSON object and nothing else, for programs that drive this one; files are then written only with --out. Default: text.")]
    public string? Format { get; set; }

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var json = ReadFormat();
        var (scenario, plan) = Code is null ? OfFile() : OfCode(ClassCodeText.Read(Code));
        using var results = json && OutputFolder is null && !Trace ? null : Results.Begin(OutputFolder ?? $"output/run-{scenario.Name}", session);

        var runs = session.Progress.Show(
            $"{scenario.Name}, {plan.Replicates} towns", progress => Replications.Run([scenario], plan, progress.PerRun(), session.Cancel))[0];
        if (results is not null)
            WriteFiles(session, results, scenario, plan, runs, language);
        if (json)
        {
            RunJson.Write(session.Out, scenario, runs, plan);
            return ExitCode.Done;
        }

        RunOverview.Write(session.Out, scenario, runs, plan, language);
        results!.SayWhere(language);
        return ExitCode.Done;
    }

    private void WriteFiles(Session session, Results results, Scenario scenario, RunPlan plan, IReadOnlyList<RunRecord> runs, Language language)
    {
        RunFiles.Write(results.Folder, plan, scenario, runs, Provenance, session.Cancel);
        if (Trace)
            session.Progress.Show("trace", progress =>
            {
                TraceFile.Write(results.Folder, scenario, plan, progress.PerRun(), session.Cancel);
                return TraceFile.Name;
            });
        results.Draw(RunFigures.Of(scenario, runs, plan), language, plan.Threads);
        results.Commit();
    }

    private bool ReadFormat() => Format switch
    {
        null or "text" => false,
        "json" => true,
        _ => throw new UserMistake($"--format: found '{Format}', expected text or json{Hint.For(Format, ["text", "json"])}."),
    };

    private (Scenario Scenario, RunPlan Plan) OfFile()
    {
        var file = Files.SingleOrDefault() ?? throw new UserMistake("run needs one FILE, or --code; found none. Try 'simulatie run --help'.");
        var scenario = Read([ScenarioFiles.Locate(file)])[0];
        // Without a reference beside it, a budget-neutral scenario costs what practice costs in the same town.
        return (ChangingPolicy.Of(scenario, []), PlanFor(scenario.Settings));
    }

    private (Scenario Scenario, RunPlan Plan) OfCode(ClassCode code)
    {
        foreach (var (option, given) in new[] { ("--seed", Seed is not null), ("--months", Months is not null), ("--set", Settings.Any()), ("--parameters", ParameterChoice is not null) })
            if (given)
                throw new UserMistake($"{option}: found beside --code, which says it already; expected one of the two.");
        var file = Files.SingleOrDefault() ?? code.Scenario;
        var scenario = Read([ScenarioFiles.Locate(file)])[0];
        if (scenario.Name != code.Scenario)
            throw new UserMistake($"--code: found a code of the scenario '{code.Scenario}', expected one of '{scenario.Name}', the FILE that was given.");
        var plan = PlanFor(new RunSettings(code.Seed, Replicates: 1, Math.Max(1, code.At + 1)));
        if (ScenarioPrint.Of(scenario, plan) is var print && print != code.Check)
            throw new UserMistake($"--code: found check{code.Check}, expected check{print}: the code was made with another version of this program, or '{scenario.Name}' has been changed since.");
        return (ChangingPolicy.Of(scenario, code.Changes), plan);
    }
}
