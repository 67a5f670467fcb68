using CommandLine;
using Simulatie.Cli;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;
using Simulatie.Cli.Verbs;
using Simulatie.Experiments;

namespace Simulatie.Tests.Cli;

/// <summary>How a verb's end, good or bad, becomes an exit code and a message.</summary>
public sealed class ApplicationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("simulatie-test-").FullName;
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly CancellationTokenSource _cancel = new();

    /// <summary>A verb whose work is whatever the test says.</summary>
    [Verb("act", HelpText = "For tests.")]
    public sealed class Act : Verb
    {
        public static readonly AsyncLocal<Func<Session, ExitCode>> Work = new();

        public override ExitCode Run(Session session) => Work.Value!(session);
    }

    public void Dispose()
    {
        _cancel.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.ChecksFailed)]
    public void A_verb_chooses_its_exit_code(ExitCode code) => Assert.Equal(code, Run(_ => code));

    [Fact]
    public void Results_go_to_stdout_and_progress_to_stderr()
    {
        Run(session =>
        {
            session.Out.Write("result\n");
            return session.Progress.Show("working", _ => ExitCode.Done);
        });
        Assert.Equal("result\n", _out.ToString());
        Assert.Equal("working: 0%\nworking: 100%\n", _error.ToString());
    }

    [Fact]
    public void Quiet_shows_no_progress()
    {
        Run(session => session.Progress.Show("working", _ => ExitCode.Done), "--quiet");
        Assert.Equal("", _error.ToString());
    }

    [Fact]
    public void A_mistake_is_one_message_and_exit_code_2()
    {
        Assert.Equal(ExitCode.Mistake, Run(_ => throw new UserMistake("a.yaml:3:7: found 2, expected at most 1")));
        Assert.Equal("a.yaml:3:7: found 2, expected at most 1\n", _error.ToString());
    }

    [Fact]
    public void A_folder_that_the_system_refuses_is_the_users_to_mend() =>
        Assert.Equal(ExitCode.Mistake, Run(_ => throw new UnauthorizedAccessException("Access to '/x' is denied.")));

    [Fact]
    public void A_missing_part_of_the_program_is_a_bug() => Assert.Equal(ExitCode.Bug, Run(_ => throw new FileNotFoundException("ScottPlot.dll")));

    [Fact]
    public void A_bug_is_told_without_a_stack_trace()
    {
        Assert.Equal(ExitCode.Bug, Run(_ => throw new InvalidOperationException("first\nsecond")));
        Assert.Equal(
            "InvalidOperationException: first second\nThis is a bug in simulatie. Run it again with --verbose or --log-file FILE for the details.\n",
            _error.ToString());
    }

    [Fact]
    public void The_log_file_has_the_details_of_a_bug()
    {
        var log = Path.Combine(_folder, "log.txt");
        Run(_ => throw new InvalidOperationException("oops"), "--log-file", log);
        Assert.Contains($"The details are in '{log}'.", _error.ToString());
        Assert.Contains("   at Simulatie.", File.ReadAllText(log));
    }

    [Fact]
    public void A_log_file_that_cannot_be_written_is_refused_before_any_work()
    {
        var worked = false;
        Assert.Equal(ExitCode.Mistake, Run(_ => { worked = true; return ExitCode.Done; }, "--log-file", Path.Combine(_folder, "no", "such", "folder.txt")));
        Assert.False(worked);
    }

    [Fact]
    public void A_cancelled_verb_ends_with_130()
    {
        var code = Run(session =>
        {
            _cancel.Cancel();
            session.Cancel.ThrowIfCancellationRequested();
            return ExitCode.Done;
        });
        Assert.Equal((ExitCode.Cancelled, "Stopped; nothing was written.\n"), (code, _error.ToString()));
    }

    [Fact]
    public void Cancellation_inside_parallel_work_is_seen_too()
    {
        _cancel.Cancel();
        Assert.Equal(ExitCode.Cancelled, Run(_ => throw new AggregateException(new OperationCanceledException(), new OperationCanceledException())));
    }

    [Fact]
    public void A_cancellation_that_nobody_asked_for_is_a_bug() => Assert.Equal(ExitCode.Bug, Run(_ => throw new OperationCanceledException()));

    private ExitCode Run(Func<Session, ExitCode> work, params string[] words)
    {
        Act.Work.Value = work;
        return new Application([typeof(Act)], _out, _error, watched: false, _cancel.Token).Run(["act", .. words]);
    }
}
