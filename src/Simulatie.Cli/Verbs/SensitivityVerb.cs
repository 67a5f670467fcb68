using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Sensitivity;
using Simulatie.Experiments.Store;
using Simulatie.Model.Parameters;
using Simulatie.Reporting.Figures;
using Simulatie.Reporting.Tables;

namespace Simulatie.Cli.Verbs;

[Verb("sensitivity", HelpText = "Say which varied parameters move an outcome of a sweep, and how much is luck: Sobol indices (method saltelli), Morris screening (morris), a tornado (one-at-a-time), partial rank correlations (the others and saltelli).")]
[Example("What moves lasting help", "simulatie sensitivity output/sweep-baseline-saltelli")]
[Example("What moves trust, with a map of two parameters", "simulatie sensitivity output/sweep-baseline-saltelli --outcome trust --pair uncertainties.trust-rate,levers.patience")]
public sealed class SensitivityVerb : Verb
{
    [Value(0, MetaName = "DIR", Min = 1, Max = 1, HelpText = "The folder of a complete sweep.")]
    public IEnumerable<string> Folders { get; set; } = [];

    [Option("outcome", MetaValue = "NAME", HelpText = "The outcome of the table and the figures; the data files hold all. Default: lasting-help.")]
    public string? OutcomeName { get; set; }

    [Option("pair", MetaValue = "KEY,KEY", HelpText = "The two varied parameters of the heat map. Default: the two that matter most.")]
    public string? Pair { get; set; }

    [Option("out", MetaValue = "DIR", HelpText = "Folder that receives the files; replaced whole. Default: a folder under output/, named after the sweep's.")]
    public string? OutputFolder { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of table and figures. Default: en.")]
    public string? LanguageCode { get; set; }

    public override ExitCode Run(Session session)
    {
        var (folder, language) = (Folders.Single(), LanguageText.Read(LanguageCode));
        var outcome = OutcomeText.Read("--outcome", OutcomeName ?? "lasting-help");
        var pair = PairIn(SweepFile.Require(folder).Sweep);
        using var results = Results.Begin(OutputFolder ?? DefaultFolder(folder), session);
        var sweep = session.Progress.Show("sensitivity", _ => SweepSensitivity.Of(folder, session.Cancel));
        var found = sweep.Outcomes.Single(each => each.Outcome.Outcome == outcome.Outcome);
        var map = SensitivityFigures.MapOf(sweep, found, pair);
        SensitivityFiles.Write(results.Folder, sweep, found, map, CommandText.Of(this), Build.Commit);
        results.Draw(SensitivityFigures.Of(sweep, found, map), language, Cores.Allowed());
        results.Commit();
        SensitivityTable.Write(session.Out, sweep, found, language);
        SensitivityTable.WriteStability(session.Out, found.Outcome, found.Stability, language);
        results.SayWhere(language);
        return ExitCode.Done;
    }

    private static string DefaultFolder(string sweep) => $"output/sensitivity-{Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(sweep)))}";

    private (int X, int Y)? PairIn(SweepDescription sweep)
    {
        if (Pair is null)
            return null;
        var keys = sweep.Varied.Select(varied => varied.Key).ToList();
        var places = Pair.Split(',').Select(key => keys.IndexOf(key.Trim())).ToArray();
        if (places.Length == 2 && places[0] >= 0 && places[1] >= 0 && places[0] != places[1])
            return (places[0], places[1]);
        var wrong = Pair.Split(',').FirstOrDefault(key => !keys.Contains(key.Trim())) ?? "";
        throw new UserMistake($"--pair: found '{Pair}', expected two of the varied parameters with a comma between, out of {string.Join(", ", keys)}{(NearestName.Find(wrong, keys) is { } near ? $" (did you mean '{near}'?)" : "")}");
    }
}
