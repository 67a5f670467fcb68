using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments.Store;
using Simulatie.Reporting.Odd;

namespace Simulatie.Cli.Verbs;

[Verb("odd", HelpText = "Write the model in full by the ODD protocol (Markdown): every parameter, rule, step and piece of evidence, from the code itself.")]
[Example("In Dutch, into a file", "simulatie odd --lang nl --out output/odd-nl.md")]
public sealed class OddVerb : Verb
{
    [Option("lang", MetaValue = "nl|en", HelpText = "Language of the document. Default: en.")]
    public string? LanguageCode { get; set; }

    [Option("out", MetaValue = "FILE", HelpText = "File that receives the document. Default: standard output.")]
    public string? File { get; set; }

    public override ExitCode Run(Session session)
    {
        var language = LanguageText.Read(LanguageCode);
        if (File is null)
        {
            OddDocument.Write(session.Out, language);
            return ExitCode.Done;
        }

        ForeignFile.Refuse("--out", File, OddDocument.Mark);
        using var text = new StringWriter();
        OddDocument.Write(text, language);
        if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder)
            Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(File + ".partial", text.ToString());
        System.IO.File.Move(File + ".partial", File, overwrite: true);
        session.Out.Write($"Wrote {File}\n");
        return ExitCode.Done;
    }
}
