using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Scenarios;

namespace Simulatie.Cli.Verbs;

[Verb("new", HelpText = "Write a scenario file to start from: every lever with its unit and range, standing as in practice.")]
[Example("A scenario of your own, explained in Dutch", "simulatie new my-policy --lang nl")]
public sealed class NewVerb : Verb
{
    [Value(0, MetaName = "NAME", Min = 1, Max = 1, HelpText = "Name of the scenario, such as my-policy; it goes into scenarios/ where that folder is, else here.")]
    public IEnumerable<string> Names { get; set; } = [];

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of the explanations. Default: en.")]
    public string? LanguageCode { get; set; }

    private const string Baseline = "baseline.yaml";

    public override ExitCode Run(Session session)
    {
        var path = PathFor(Names.Single());
        using (var text = new StringWriter())
        {
            ScenarioTemplate.Write(text, Path.GetFileNameWithoutExtension(path), LanguageText.Read(LanguageCode), BaselineBeside(path));
            WriteNew(path, text.ToString());
        }

        session.Out.Write($"Wrote {path}. Change a number in it, then: simulatie compare {CommandText.Quoted(path)}\n");
        return ExitCode.Done;
    }

    // A scenario that starts from the baseline beside it can be compared with it, whatever the baseline says.
    private static string? BaselineBeside(string path) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(path) ?? "", Baseline)) ? Baseline : null;

    private static string PathFor(string name)
    {
        if (Path.GetFileNameWithoutExtension(name).Trim(' ', '.').Length == 0)
            throw new UserMistake($"new: found '{name}', expected a name such as my-policy.");
        var file = Path.GetExtension(name) is ".yaml" or ".yml" ? name : name + ".yaml";
        return Path.GetFileName(file) == file && Directory.Exists(ScenarioFiles.Folder) ? Path.Combine(ScenarioFiles.Folder, file) : file;
    }

    private static void WriteNew(string path, string text)
    {
        if (File.Exists(path))
            throw new UserMistake($"{path}: found a file of that name, expected a new name: nothing was changed.");
        try
        {
            using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
            file.Write(text);
        }
        catch (DirectoryNotFoundException)
        {
            throw new UserMistake($"{path}: found no folder '{Path.GetDirectoryName(path)}', expected one that exists.");
        }
    }
}
