using CommandLine;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Experiments;
using Simulatie.Model.Parameters;
using Simulatie.Model.Transitions;
using Simulatie.Reporting.Tables;
using Simulatie.Study;
using Simulatie.Study.Rules;

namespace Simulatie.Cli.Verbs;

[Verb("rules", HelpText = "List the rules of role change with their evidence; with --matrix, the monthly chances that they give at one state.")]
[Example("The chances beside a plantrekker who has little trust", "simulatie rules --matrix --client plantrekker --trust 0.3")]
[Example("A begeleider with a family in crisis, in Dutch", "simulatie rules --matrix --worker begeleider --crisis --lang nl")]
public sealed class RulesVerb : Verb
{
    private static readonly RelationshipState Middle = new();

    [Option("matrix", HelpText = "Print chances instead of rules, for the role and the state that the options below give.")]
    public bool Matrix { get; set; }

    [Option("client", MetaValue = "ROLE", HelpText = "Client role now, such as plantrekker or medewerker.")]
    public string? ClientWord { get; set; }

    [Option("worker", MetaValue = "ROLE", HelpText = "Worker role now, such as begeleider or ritueel.")]
    public string? WorkerWord { get; set; }

    [Option("trust", MetaValue = "0..1", HelpText = "Trust of the client in the worker. Default: 0.5.")]
    public string? Trust { get; set; }

    [Option("openness", MetaValue = "0..1", HelpText = "The client's openness to formal help. Default: 0.5.")]
    public string? Openness { get; set; }

    [Option("self-image", MetaValue = "0..1", HelpText = "The client's self-image. Default: 0.5.")]
    public string? SelfImage { get; set; }

    [Option("recent-results", MetaValue = "0..1", HelpText = "Recent visible results. Default: 0.5.")]
    public string? RecentResults { get; set; }

    [Option("client-satisfaction", MetaValue = "-1..1", HelpText = "Default: 0.")]
    public string? ClientSatisfaction { get; set; }

    [Option("worker-satisfaction", MetaValue = "-1..1", HelpText = "Default: 0.")]
    public string? WorkerSatisfaction { get; set; }

    [Option("months", MetaValue = "N", HelpText = "Months since a role last changed. Default: 12.")]
    public string? Months { get; set; }

    [Option("crisis", HelpText = "The family is in a crisis.")]
    public bool Crisis { get; set; }

    [Option("suspicion", HelpText = "There is a suspicion of fraud.")]
    public bool Suspicion { get; set; }

    [Option("pressure", MetaValue = "0..1", HelpText = "Hours asked of the worker beyond those available. Default: 0.")]
    public string? Pressure { get; set; }

    [Option("bureaucracy", MetaValue = "0..1", HelpText = "Bureaucracy of the service. Default: 0.")]
    public string? Bureaucracy { get; set; }

    [Option("standardisation", MetaValue = "0..1", HelpText = "Standardised supply of the service. Default: 0.")]
    public string? Standardisation { get; set; }

    [Option("control", MetaValue = "0..1", HelpText = "Control mandate of the service. Default: 0.")]
    public string? Control { get; set; }

    [Option("result-pressure", MetaValue = "0..1", HelpText = "Result pressure on the service. Default: 0.")]
    public string? ResultPressure { get; set; }

    [Option("experience", MetaValue = "YEARS", HelpText = "The worker's experience. Default: 5.")]
    public string? Experience { get; set; }

    [Option("orientation", MetaValue = "0..1", HelpText = "The worker's process orientation. Default: 0.5.")]
    public string? Orientation { get; set; }

    [Option("callus", MetaValue = "0..1", HelpText = "The worker's callus. Default: 0.")]
    public string? Callus { get; set; }

    [Option("waits", HelpText = "The worker is patient and does not see the client as open enough yet.")]
    public bool Waits { get; set; }

    [Option("lang", MetaValue = "nl|en", HelpText = "Language of the tables. Default: en.")]
    public string? LanguageCode { get; set; }

    public override ExitCode Run(Session session)
    {
        var language = LanguageText.Read(LanguageCode);
        var (client, worker, state) = (RoleText.Client("--client", ClientWord), RoleText.Worker("--worker", WorkerWord), State());
        if (!Matrix)
            List(session.Out, client, worker, state, language);
        else if (client is null && worker is null)
            throw new UserMistake("--matrix needs a role to stand beside: --client ROLE, --worker ROLE, or both.");
        else
            RoleMatrixTable.Write(session.Out, new RoleChances(new ModelParameters()), state, client, worker, language);
        return ExitCode.Done;
    }

    private static void List(TextWriter output, ClientRole? client, WorkerRole? worker, RelationshipState state, Language language)
    {
        if (client != null || worker != null || state != Middle)
            throw new UserMistake("A role or a state was given, but no --matrix; the list of rules is the same at every state.");
        RuleTable.Write(output, TransitionRules.Every, language);
    }

    private RelationshipState State() => Middle with
    {
        Trust = Share("--trust", Trust, Middle.Trust),
        Openness = Share("--openness", Openness, Middle.Openness),
        SelfImage = Share("--self-image", SelfImage, Middle.SelfImage),
        RecentResults = Share("--recent-results", RecentResults, Middle.RecentResults),
        ClientSatisfaction = Number("--client-satisfaction", ClientSatisfaction, -1, 1, Middle.ClientSatisfaction),
        WorkerSatisfaction = Number("--worker-satisfaction", WorkerSatisfaction, -1, 1, Middle.WorkerSatisfaction),
        MonthsInConfiguration = Number("--months", Months, 0, 1200, Middle.MonthsInConfiguration),
        Crisis = Crisis,
        Suspicion = Suspicion,
        Pressure = Share("--pressure", Pressure, Middle.Pressure),
        Bureaucracy = Share("--bureaucracy", Bureaucracy, Middle.Bureaucracy),
        Standardisation = Share("--standardisation", Standardisation, Middle.Standardisation),
        Control = Share("--control", Control, Middle.Control),
        ResultPressure = Share("--result-pressure", ResultPressure, Middle.ResultPressure),
        ExperienceYears = Number("--experience", Experience, 0, 60, Middle.ExperienceYears),
        Orientation = Share("--orientation", Orientation, Middle.Orientation),
        Callus = Share("--callus", Callus, Middle.Callus),
        WorkerWaits = Waits,
    };

    private static double Share(string option, string? text, double otherwise) => Number(option, text, 0, 1, otherwise);

    private static double Number(string option, string? text, double low, double high, double otherwise) =>
        text is null ? otherwise : NumberOption.Number(option, text, low, high);
}
