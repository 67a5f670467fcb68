using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Reporting.Tables;

namespace Simulatie.Cli.Verbs;

[Verb("study", HelpText = "Print the study's 35 relationships: where they stand, what they led to, how both felt, and what of it was read, inferred or lost.")]
[Example("In Dutch, with the other reading of the blijver row", "simulatie study --reading alternative --lang nl")]
public sealed class StudyVerb : Verb
{
    [Option("reading", MetaValue = "main|alternative", HelpText = "How to read the row of the aanhankelijke blijver, where the page allows two readings. Default: main.")]
    public string? Reading { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of the tables. Default: en.")]
    public string? LanguageCode { get; set; }

    public override ExitCode Run(Session session)
    {
        StudyTables.Write(session.Out, ReadingText.Read(Reading), LanguageText.Read(LanguageCode));
        return ExitCode.Done;
    }
}
