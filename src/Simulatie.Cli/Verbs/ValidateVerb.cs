using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Experiments.Store;
using Simulatie.Experiments.Validation;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;
using Simulatie.Study;

namespace Simulatie.Cli.Verbs;

[Verb("validate", HelpText = "Set the calibrated model beside the study, what it was fitted to and what was kept out; exit code 3 when a fitted pattern or a bound of capacity does not hold.")]
[Example("Also fail on what was kept out", "simulatie validate --strict")]
[MeansHere("replicates", "How many towns to simulate, each with its own luck. Default: one for each calibrated set.")]
public sealed class ValidateVerb : SimulationVerb
{
    /// <summary>The patience test runs 48 policies in each town.</summary>
    private const int MostPatienceSets = 40;

    [Option("reading", MetaValue = "main|alternative", HelpText = "How to read the row of the aanhankelijke blijver in the study's tables. Default: main.")]
    public string? Reading { get; set; }

    [Option("rival", MetaValue = "FILE", HelpText = "The ensemble.json of 'calibrate --rival', to set that model beside this one. Default: the rival that ships, when there is one.")]
    public string? RivalFile { get; set; }

    [Option("strict", HelpText = "Exit code 3 also when a pattern that was kept out does not hold.")]
    public bool Strict { get; set; }

    /// <summary>Each parameter set once.</summary>
    protected override int? DefaultReplicates => Ensemble.Usable?.Sets.Count;

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var reading = ReadingText.Read(Reading);
        var scenarios = Read([ScenarioFiles.Locate("baseline.yaml"), Path.Combine(ScenarioFiles.Folder, "validation", "no-help.yaml")]);
        var (practice, noHelp) = (scenarios[0], scenarios[1]);
        var plan = PlanFor(practice.Settings);
        var rival = RivalEnsemble();
        using var results = Results.Begin(OutputFolder ?? "output/validate", session);
        var found = session.Progress.Show($"{plan.Replicates} towns", progress => Validator.Run(practice, noHelp, plan, reading, progress.PerRun(), session.Cancel));
        List<string> files = [];
        var sensitivity = session.Progress.Show("other ways to read", _ => Sensitivity.Of(practice, found, session.Cancel));
        files.Add(ValidationFiles.Write(results.Folder, sensitivity));
        var patiencePlan = plan with { Replicates = Math.Min(plan.Replicates, MostPatienceSets) };
        var patience = session.Progress.Show($"patience, {patiencePlan.Replicates} towns", progress => PatienceExperiment.Run(practice, patiencePlan, progress.PerRun(), session.Cancel));
        files.Add(ValidationFiles.Write(results.Folder, patience));
        var other = rival is null ? null : session.Progress.Show($"{rival.Value.Rival.Name.En}, {rival.Value.Sets.Sets.Count} towns", progress =>
            Validator.Run(practice with { Parameters = rival.Value.Rival.Apply(practice.Parameters) }, noHelp,
                plan with { Sets = rival.Value.Sets, Replicates = Math.Min(plan.Replicates, rival.Value.Sets.Sets.Count) }, reading, progress.PerRun(), session.Cancel));
        if (other is not null)
            files.Add(ValidationFiles.Write(results.Folder, rival!.Value.Rival, found, other));
        var predictive = Predictive.Of(found.Towns, plan.Seed);
        files.Add(PosteriorFiles.Write(results.Folder, PredictiveTables.All(predictive, Relationships35.Of(reading))));
        if (plan.Sets is { } sets)
            files.AddRange(PosteriorFiles.Write(results.Folder, Posterior.Of(sets), sets));
        ValidationFiles.Write(results.Folder, practice, noHelp, found, Provenance, files);
        results.Draw([
            new PatienceFigure(patience), .. CalibrationFigures.Of(predictive, reading, found.Towns.Count), .. plan.Sets is null ? [] : CalibrationFigures.Of(plan.Sets)], language, plan.Threads);
        results.Commit();
        PatternText.Write(session.Out, found, language);
        session.Out.Write("\n");
        SensitivityText.Write(session.Out, sensitivity, language);
        session.Out.Write("\n");
        PatienceText.Write(session.Out, patience, language);
        if (other is not null)
        {
            session.Out.Write("\n");
            RivalTable.Write(session.Out, rival!.Value.Rival, found, other, language);
        }
        results.SayWhere(language);
        return found.Fails || (Strict && found.FailsStrictly) ? ExitCode.ChecksFailed : ExitCode.Done;
    }

    /// <summary>The rival and its sets: those of the file, else those that ship; null when there are none.</summary>
    private (Rival Rival, Ensemble Sets)? RivalEnsemble()
    {
        if (RivalFile is null)
            return Rival.All.Select(rival => (Rival: rival, Sets: Ensemble.ShippedOf(rival))).Where(pair => pair.Sets is { FitsHere: true })
                .Select(pair => ((Rival, Ensemble)?)(pair.Rival, pair.Sets!)).FirstOrDefault();
        var sets = Ensemble.Read(RivalFile);
        if (Rival.All.FirstOrDefault(rival => rival.Key == sets.Rival) is not { } known)
            throw new UserMistake($"--rival: found the parameter sets of '{sets.Rival ?? "the model itself"}' in {RivalFile}, expected those of a rival: 'calibrate --rival no-gate' makes them");
        return sets.FitsHere
            ? (known, sets)
            : throw new UserMistake($"--rival: found parameter sets of another engine or target in {RivalFile}, expected those of this one: run 'calibrate --rival {known.Key}' again");
    }
}
