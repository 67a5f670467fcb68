using Simulatie.Cli.Terminal;

namespace Simulatie.Tests.Cli;

public class ProgressTests
{
    private readonly StringWriter _shown = new();
    private readonly HandClock _clock = new();

    /// <summary>A clock that stands still until it is moved.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _ticks = 1;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(double seconds) => _ticks += TimeSpan.FromSeconds(seconds).Ticks;

        public override long GetTimestamp() => _ticks;
    }

    [Fact]
    public void Lines_come_at_the_start_at_the_end_and_at_most_every_two_seconds_between()
    {
        Show(progress =>
        {
            for (var tenth = 1; tenth <= 10; tenth++)
            {
                _clock.Pass(0.5);
                progress.Report(tenth / 10.0);
            }
        });
        Assert.Equal("4 scenarios: 0%\n4 scenarios: 40%, 3 seconds left\n4 scenarios: 80%, 1 second left\n4 scenarios: 100%\n", _shown.ToString());
    }

    [Fact]
    public void The_time_left_does_not_count_what_was_found_done()
    {
        Show(progress =>
        {
            progress.Report(0.5); // an earlier run left this much
            _clock.Pass(60);
            progress.Report(0.6);
        });
        Assert.Contains("60%, 4 minutes left\n", _shown.ToString());
    }

    [Fact]
    public void Quick_work_has_a_first_and_a_last_line()
    {
        Show(progress => progress.Report(1));
        Assert.Equal("4 scenarios: 0%\n4 scenarios: 100%\n", _shown.ToString());
    }

    [Fact]
    public void Work_that_fails_never_reaches_100_percent()
    {
        Assert.Throws<InvalidOperationException>(() => Show(progress =>
        {
            _clock.Pass(3);
            progress.Report(0.999);
            throw new InvalidOperationException();
        }));
        Assert.Equal("4 scenarios: 0%\n4 scenarios: 99%\n", _shown.ToString());
    }

    [Fact]
    public void Reports_from_many_threads_do_not_tear_a_line()
    {
        Show(progress => Parallel.For(1, 100, share =>
        {
            lock (_clock)
                _clock.Pass(2);
            progress.Report(share / 100.0);
        }));
        Assert.All(_shown.ToString().TrimEnd('\n').Split('\n'), line => Assert.Matches(@"^4 scenarios: \d+%(, \d+(\.\d)? \w+ left)?$", line));
    }

    [Fact]
    public void A_bar_names_the_work_and_returns_its_result()
    {
        var result = new BarDisplay(_shown).Show("4 scenarios [x]", progress =>
        {
            progress.Report(0.5);
            return 42;
        });
        Assert.Equal(42, result);
        Assert.Contains("4 scenarios [x]", _shown.ToString());
        Assert.Contains("100%", _shown.ToString());
    }

    private void Show(Action<IProgress<double>> work) =>
        new LineDisplay(_shown, _clock).Show("4 scenarios", progress =>
        {
            work(progress);
            return 0;
        });
}
