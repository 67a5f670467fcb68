using System.Diagnostics;
using CommandLine;
using Simulatie.Classroom.Hosting;
using Simulatie.Classroom.Live;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Scenarios;
using Simulatie.Scenarios.Classes;
using Simulatie.Study.Rules;

namespace Simulatie.Cli.Verbs;

[Verb("class", HelpText = "Open a page on this computer that shows a town live, to teach with; needs no internet. Ctrl-C ends it.")]
[Example("Open the page in the browser, in Dutch", "simulatie class --lang nl")]
[Example("Only print where it is, on any free port", "simulatie class --port 0 --no-browser")]
public sealed class ClassVerb : Verb
{
    private const int UsualPort = 5050;

    [Value(0, MetaName = "FILE", Max = 1, HelpText = "The scenario to begin with; a bare name is also looked for in scenarios/. Default: baseline. The others in scenarios/ and the lessons in scenarios/lessons/ can be chosen on the page.")]
    public IEnumerable<string> Files { get; set; } = [];

    [Option("port", MetaValue = "N", HelpText = "The port to listen on; 0 takes any free one. Default: 5050.")]
    public string? Port { get; set; }

    [Option("no-browser", HelpText = "Do not open the browser; only print the address.")]
    public bool NoBrowser { get; set; }

    [Option("seed", MetaValue = "N", HelpText = "Chooses the luck with which the class begins. Default: the scenario's, else 1.")]
    public string? Seed { get; set; }

    [Option("months", MetaValue = "N", HelpText = "How many months can be shown. Default: the scenario's, else 120.")]
    public string? Months { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language in which the page opens; every page can change it for itself. Default: en.")]
    public string? LanguageCode { get; set; }

    public override ExitCode Run(Session session)
    {
        var port = Port is null ? UsualPort : (int)NumberOption.WholeNumber("--port", Port, 0, 65_535);
        Serve(session, Material(), port).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private ClassMaterial Material()
    {
        var language = LanguageText.Read(LanguageCode);
        var rules = TransitionRules.Every.Select(rule => rule.Id).ToList();
        var first = ScenarioReader.Read(ScenarioFiles.Locate(Files.SingleOrDefault() ?? "baseline.yaml"), rules);
        var refused = new List<string>();
        var others = ReadAll(ScenarioFiles.In(ScenarioFiles.Folder), file => ScenarioReader.Read(file, rules), refused);
        var lessons = ReadAll(ScenarioFiles.In(Path.Combine(ScenarioFiles.Folder, "lessons")), file => LessonReader.Read(file, rules), refused);
        return new ClassMaterial([first, .. others.Where(other => other.Name != first.Name)], lessons, refused, PlanFor(first.Settings), language);
    }

    /// <summary>What can be read; a file that cannot must not keep a class from its lesson.</summary>
    private static List<T> ReadAll<T>(IEnumerable<string> files, Func<string, T> read, List<string> refused)
    {
        var all = new List<T>();
        foreach (var file in files)
        {
            try
            {
                all.Add(read(file));
            }
            catch (UserMistake mistake)
            {
                refused.AddRange(mistake.Messages);
            }
        }

        return all;
    }

    /// <summary>The first town that <c>run</c> would simulate.</summary>
    private RunPlan PlanFor(RunSettings file) => new(
        Seed is null ? file.Seed ?? RunLimits.Default.Seed!.Value : (uint)NumberOption.WholeNumber("--seed", Seed, 0, uint.MaxValue),
        Replicates: 1,
        Months is null ? file.Months ?? RunLimits.Default.Months!.Value : (int)NumberOption.WholeNumber("--months", Months, 1, RunLimits.MaxMonths),
        Threads: 1)
    {
        Sets = Ensemble.Usable,
    };

    private async Task Serve(Session session, ClassMaterial material, int port)
    {
        foreach (var problem in material.Refused)
            session.Log.Warning("{Problem}", problem);
        using var log = new SerilogProvider(session.Log);
        await using var host = await ClassroomHost.Start(material, port, log, session.Cancel).ConfigureAwait(false);
        session.Out.Write($"{host.Address}\n");
        session.Out.Flush();
        if (!NoBrowser)
            OpenBrowser(host.Address, session);
        await Task.Delay(Timeout.Infinite, session.Cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static void OpenBrowser(string address, Session session)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception none) when (none is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            session.Log.Debug(none, "No browser could be opened");
        }
    }
}
