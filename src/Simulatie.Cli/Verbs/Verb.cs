using CommandLine;
using Simulatie.Cli.Terminal;

namespace Simulatie.Cli.Verbs;

/// <summary>What every verb has: the options about the program's own talk, and a body.</summary>
/// <remarks>Options are texts and switches only; a verb reads its numbers itself, because the parser library reads <c>0,5</c> as 5.</remarks>
public abstract class Verb
{
    [Option("quiet", HelpText = "Show no progress.")]
    public bool Quiet { get; set; }

    [Option("verbose", HelpText = "Log every step on stderr, and a failure with all its details.")]
    public bool Verbose { get; set; }

    [Option("log-file", MetaValue = "FILE", HelpText = "Also log every step in this file (added at its end).")]
    public string? LogFile { get; set; }

    /// <summary>What is said when the work is stopped by Ctrl-C or by the system.</summary>
    public virtual string WhenStopped => "Stopped; nothing was written.";

    /// <summary>Does what the verb says.</summary>
    /// <exception cref="Experiments.UserMistake">The user can mend it.</exception>
    /// <exception cref="OperationCanceledException">Stopped; <see cref="WhenStopped"/> says what is left.</exception>
    public abstract ExitCode Run(Session session);
}
