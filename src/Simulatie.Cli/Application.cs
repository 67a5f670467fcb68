using Serilog;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Cli.Verbs;
using Simulatie.Experiments;

namespace Simulatie.Cli;

/// <summary>The whole program but for the process around it: words in; results, messages and an exit code out.</summary>
/// <param name="verbs">The verbs that exist, in the order of the help page.</param>
/// <param name="output">Results, and the pages that were asked for.</param>
/// <param name="error">Progress and messages.</param>
/// <param name="watched">True when somebody watches <paramref name="error"/> on a terminal.</param>
/// <param name="cancel">Set when the work has to stop.</param>
public sealed class Application(IReadOnlyList<Type> verbs, TextWriter output, TextWriter error, bool watched, CancellationToken cancel)
{
    public ExitCode Run(IReadOnlyList<string> words)
    {
        try
        {
            var (verb, page) = new CommandReader(verbs).Read(words);
            if (verb != null)
                return Run(verb, words);
            output.Write(page);
            return ExitCode.Done;
        }
        catch (UserMistake mistake)
        {
            return Say(mistake.Message, ExitCode.Mistake);
        }
        catch (Exception bug)
        {
            return Say($"{Describe(bug)}\nThis is a bug in simulatie.", ExitCode.Bug);
        }
    }

    private ExitCode Run(Verb verb, IReadOnlyList<string> words)
    {
        using var log = Logs.Open(verb.Verbose, verb.LogFile);
        log.Debug("{Program} {Words}", VersionText.Line, words);
        var code = Guarded(verb, new Session(output, Display(verb), log, cancel, words));
        log.Debug("Ended with exit code {Code}", (int)code);
        return code;
    }

    private ExitCode Guarded(Verb verb, Session session)
    {
        try
        {
            return verb.Run(session);
        }
        catch (Exception stopped) when (cancel.IsCancellationRequested && IsCancellation(stopped))
        {
            return Say(verb.WhenStopped, ExitCode.Cancelled);
        }
        catch (Exception refused) when (refused is UserMistake || IsRefusedBySystem(refused))
        {
            session.Log.Debug("Refused: {Message}", refused.Message);
            return Say(refused.Message, ExitCode.Mistake);
        }
        catch (Exception bug)
        {
            session.Log.Debug(bug, "Failed");
            return Say($"{Describe(bug)}\nThis is a bug in simulatie. {WhereDetailsAre(verb)}", ExitCode.Bug);
        }
    }

    // Parallel work wraps the exceptions of its threads.
    private static bool IsCancellation(Exception exception) =>
        exception is OperationCanceledException || (exception is AggregateException many && many.Flatten().InnerExceptions.All(IsCancellation));

    // A full disk or a closed folder is for the user to mend. A part of the program that cannot be loaded is not.
    private static bool IsRefusedBySystem(Exception exception) =>
        exception is UnauthorizedAccessException || (exception is IOException and not FileLoadException and not FileNotFoundException);

    private static string Describe(Exception bug) => $"{bug.GetType().Name}: {bug.Message.ReplaceLineEndings(" ")}";

    private static string WhereDetailsAre(Verb verb) => verb switch
    {
        { LogFile: { } file } => $"The details are in '{file}'.",
        { Verbose: true } => "The details stand above.",
        _ => "Run it again with --verbose or --log-file FILE for the details.",
    };

    private IProgressDisplay Display(Verb verb) =>
        verb.Quiet ? new SilentDisplay()
        : watched ? new BarDisplay(error)
        : new LineDisplay(error, TimeProvider.System);

    private ExitCode Say(string message, ExitCode code)
    {
        error.Write(message + "\n");
        return code;
    }
}
