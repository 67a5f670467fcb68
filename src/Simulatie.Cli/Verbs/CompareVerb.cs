using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Store;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Report;
using Simulatie.Reporting.Tables;
using Simulatie.Scenarios;

namespace Simulatie.Cli.Verbs;

[Verb("compare", HelpText = "Compare policies with practice under the same luck, and write a report, data, figures and a table.")]
[Example("Every scenario against practice", "simulatie compare")]
[Example("Two policies, in Dutch", "simulatie compare rushed-guidance extra-staff-unspecialised --lang nl")]
public sealed class CompareVerb : SimulationVerb
{
    [Value(0, MetaName = "FILE", HelpText = "Scenario files; a bare name is also looked for in scenarios/. Default: every file in scenarios/.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("reference", MetaValue = "FILE", HelpText = "The scenario that the others are compared with. Default: baseline.yaml.")]
    public string? ReferenceFile { get; set; }

    [Option("unpaired", HelpText = "Allow scenarios that differ from the reference in more than levers; they then share their luck only as far as the towns are alike.")]
    public bool Unpaired { get; set; }

    [Option("no-report", HelpText = "Leave out report.html and the runs that it needs.")]
    public bool NoReport { get; set; }

    protected override int ReplicatesPerSet => 2;

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var scenarios = Read([ScenarioFiles.Locate(ReferenceFile ?? "baseline.yaml"), .. Files.Any() ? Files.Select(ScenarioFiles.Locate) : ScenarioFiles.All()]);
        var (reference, policies) = (scenarios[0], scenarios.Skip(1).ToList());
        if (Files.Any() && policies.TrueForAll(reference.IsSameAs))
            throw new UserMistake($"compare: found only '{reference.Name}', which is the reference itself, expected another scenario beside it.");
        if (!Unpaired)
            PairingRules.Check(reference, policies);
        WarnOfOtherSettings(session, reference, policies);
        var plan = PlanFor(reference.Settings);
        using var results = Results.Begin(OutputFolder ?? $"output/compare-{reference.Name}", session);

        var comparison = session.Progress.Show(
            $"{policies.Count(policy => policy.Name != reference.Name) + 1} scenarios × {plan.Replicates} towns",
            progress => Comparison.Run(reference, policies, plan, progress.PerRun(), session.Cancel) with { IsPaired = IsPaired(reference, policies) });
        ComparisonFiles.Write(results.Folder, comparison, Provenance, session.Cancel);
        results.Draw(ComparisonFigures.Of(comparison), language, plan.Threads);
        if (!NoReport)
            ReportFile.Write(ReportRuns.For(comparison, Provenance, session), results.Folder, language);
        results.Commit();
        ComparisonOverview.Write(session.Out, comparison, language);
        results.SayWhere(language, NoReport ? null : ReportFile.Name);
        return ExitCode.Done;
    }

    private bool IsPaired(Scenario reference, IEnumerable<Scenario> policies) =>
        !Unpaired || !policies.SelectMany(policy => PairingRules.Differences(reference, policy)).Any();

    private static void WarnOfOtherSettings(Session session, Scenario reference, IEnumerable<Scenario> policies)
    {
        foreach (var policy in policies.Where(policy => policy.Settings != reference.Settings))
            session.Log.Warning("{Scenario} gives other run settings than {Reference}; those of {Reference} hold for both.", policy.Name, reference.Name, reference.Name);
    }
}
