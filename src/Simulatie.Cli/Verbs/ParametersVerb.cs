using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Reporting.Tables;
using Simulatie.Scenarios;
using Simulatie.Study.Rules;

namespace Simulatie.Cli.Verbs;

[Verb("parameters", HelpText = "List every parameter with its value, range, standing, source and meaning.")]
[Example("What is known of trust", "simulatie parameters --filter trust")]
[Example("The levers, in Dutch", "simulatie parameters --filter levers. --lang nl")]
[Example("The schema with which an editor completes scenario files", "simulatie parameters --schema")]
public sealed class ParametersVerb : Verb
{
    [Option("filter", MetaValue = "TEXT", HelpText = "Only those whose key, meaning or source contains this.")]
    public string? Filter { get; set; }

    [Option("schema", HelpText = "Print the JSON Schema of scenario files instead.")]
    public bool AsSchema { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of the table. Default: en.")]
    public string? LanguageCode { get; set; }

    public override ExitCode Run(Session session)
    {
        if (!AsSchema)
            ParameterTable.Write(session.Out, Filter, LanguageText.Read(LanguageCode));
        else if (Filter != null)
            throw new UserMistake("--schema is always whole; found --filter beside it.");
        else
            WriteSchema(session.Out);
        return ExitCode.Done;
    }

    private static void WriteSchema(TextWriter output)
    {
        using var schema = new MemoryStream();
        Schema.Write(schema, [.. TransitionRules.Every.Select(rule => rule.Id)]);
        output.Write(System.Text.Encoding.UTF8.GetString(schema.ToArray()));
    }
}
