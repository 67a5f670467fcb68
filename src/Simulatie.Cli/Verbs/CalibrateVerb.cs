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

[Verb("calibrate", HelpText = "Fit the free parameters to the study's 35 relationships (P1 to P5) by sequential Monte Carlo ABC; goes on where it was stopped.")]
[Example("A quick look with few simulations", "simulatie calibrate --particles 20 --simulations 60 --set population.families=300 --set constants.burn-in-months=40")]
[Without("months", "replicates", "parameters")]
public sealed class CalibrateVerb : SimulationVerb
{
    [Option("particles", MetaValue = "N", HelpText = "Parameter sets to keep. Default: 200.")]
    public string? Particles { get; set; }

    [Option("simulations", MetaValue = "N", HelpText = "No more simulations than this. Default: 20000.")]
    public string? Simulations { get; set; }

    [Option("rival", MetaValue = "no-gate", HelpText = "Fit a rival model instead, in the same way: no-gate, in which every client is always open to guidance.")]
    public string? RivalKey { get; set; }

    [Option("reading", MetaValue = "main|alternative", HelpText = "How to read the row of the aanhankelijke blijver in the study's tables. Default: main.")]
    public string? Reading { get; set; }

    [Option("ship", HelpText = "Also write the ensemble into the source, so that the next build uses it. For those who develop the program.")]
    public bool Ship { get; set; }

    public override string WhenStopped => "Stopped; the finished generations are kept, and the same command goes on from there.";

    public override ExitCode Run(Session session)
    {
        var language = ChosenLanguage;
        var reading = ReadingText.Read(Reading);
        var rival = RivalText.Read(RivalKey);
        var practice = Read([ScenarioFiles.Locate("baseline.yaml")])[0];
        practice = rival is null ? practice : practice with { Parameters = rival.Apply(practice.Parameters) };
        if (Ship && reading != BlijverReading.Main)
            throw new UserMistake("--ship: found --reading alternative, expected the main reading: what ships is fitted to it");
        var plan = PlanFor(practice.Settings);
        var particles = Particles is null ? 200 : (int)NumberOption.WholeNumber("--particles", Particles, 10, 100_000);
        var abc = new AbcPlan(plan.Seed, particles, plan.Threads)
        {
            MostSimulations = Simulations is null ? 20_000 : (int)NumberOption.WholeNumber("--simulations", Simulations, particles, 100_000_000),
        };
        using var results = Results.Begin(Folder, session);
        var found = session.Progress.Show($"{particles} sets", progress => Calibrator.Run(
            practice.Parameters, abc, reading, StateFile,
            (generation, tolerance, simulations, share) =>
            {
                session.Log.Information("Generation {Generation}: tolerance {Tolerance:F1}, {Simulations} simulations, {Share:P0} of the sets", generation, tolerance, simulations, share);
                progress.Report((double)simulations / abc.MostSimulations);
            },
            session.Cancel));
        found = found with { Ensemble = found.Ensemble with { Rival = rival?.Key } };
        var spread = plan with { Sets = found.Ensemble, Replicates = found.Ensemble.Sets.Count };
        var towns = session.Progress.Show($"{spread.Replicates} towns", _ => Validator.Towns(practice, spread, session.Cancel));
        var predictive = Predictive.Of(towns, plan.Seed);
        var tables = PosteriorFiles.Write(results.Folder, PredictiveTables.All(predictive, Relationships35.Of(reading)));
        CalibrationFiles.Write(results.Folder, spread, practice, found, Provenance, [tables]);
        results.Draw([.. CalibrationFigures.Of(found.Ensemble), .. CalibrationFigures.Of(predictive, reading, towns.Count)], language, plan.Threads);
        results.Commit();
        File.Delete(StateFile);
        CalibrationTable.Write(session.Out, found, language);
        results.SayWhere(language);
        if (Ship)
            ShipInto($"src/Simulatie.Experiments/Calibration/{Ensemble.FileOf(rival)}", found.Ensemble, session);
        return ExitCode.Done;
    }

    private string Folder => OutputFolder ?? (RivalKey is null ? "output/calibrate" : $"output/calibrate-{RivalKey}");

    private string StateFile => Folder.TrimEnd('/') + ".state.json";

    private static void ShipInto(string file, Ensemble ensemble, Session session)
    {
        if (!Directory.Exists(Path.GetDirectoryName(file)))
            throw new UserMistake($"--ship: found no {Path.GetDirectoryName(file)} here, expected to run in the folder of the source");
        File.WriteAllText(file + ".new", ensemble.ToJson());
        File.Move(file + ".new", file, overwrite: true);
        session.Out.Write($"Wrote {file}\n");
    }
}
