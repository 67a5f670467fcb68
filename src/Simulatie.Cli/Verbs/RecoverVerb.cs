using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments.Recovery;
using Simulatie.Experiments.Store;
using Simulatie.Reporting.Tables;

namespace Simulatie.Cli.Verbs;

[Verb("recover", HelpText = "Make studies with known parameters in the model and see whether calibration finds them: coverage of its intervals. Goes on where it was stopped.")]
[Example("A quick look in a small town", "simulatie recover --bank 1000 --trials 10 --sequential 0 --set population.families=150 --set constants.burn-in-months=70")]
[Without("months", "replicates", "parameters")]
public sealed class RecoverVerb : SimulationVerb
{
    [Option("bank", MetaValue = "N", HelpText = "Simulations from the prior that all trials share. Default: 50000.")]
    public string? Bank { get; set; }

    [Option("trials", MetaValue = "N", HelpText = "Studies with known parameters. Default: 50.")]
    public string? Trials { get; set; }

    [Option("sequential", MetaValue = "N", HelpText = "The first so many trials also run the full sequential method. Default: 3.")]
    public string? Sequential { get; set; }

    [Option("bank-file", MetaValue = "FILE", HelpText = "Where the simulations are kept; a file that is not long enough is added to. Default: beside the output folder.")]
    public string? BankFile { get; set; }

    public override string WhenStopped => "Stopped; the finished simulations are kept, and the same command goes on from there.";

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var practice = Read([ScenarioFiles.Locate("baseline.yaml")])[0];
        var plan = PlanFor(practice.Settings);
        var trials = Whole("--trials", Trials, 50, 1, 10_000);
        var recovery = new RecoveryPlan(plan.Seed, Whole("--bank", Bank, 50_000, 200, 10_000_000), trials, Whole("--sequential", Sequential, Math.Min(3, trials), 0, trials), plan.Threads);
        var folder = OutputFolder ?? "output/recover";
        using var results = Results.Begin(folder, session);
        var found = session.Progress.Show($"{recovery.Bank} simulations, {recovery.Trials} trials", progress => Recoverer.Run(
            practice.Parameters, recovery, BankFile ?? folder.TrimEnd('/') + ".bank", (part, share) => progress.Report(part == "bank" ? 0.8 * share : 0.8 + 0.2 * share), session.Cancel));
        RecoveryFiles.Write(results.Folder, plan with { Sets = null }, practice, found, Provenance);
        results.Commit();
        RecoveryText.Write(session.Out, found, language);
        results.SayWhere(language);
        return ExitCode.Done;
    }

    private static int Whole(string option, string? text, int otherwise, int low, int high) =>
        text is null ? otherwise : (int)NumberOption.WholeNumber(option, text, low, high);
}
