namespace Simulatie.Cli.Terminal;

/// <summary>Plain lines, for logs and pipes: one at 0%, one at 100%, and between them at most one every two seconds, with the time left.</summary>
/// <remarks>The time left supposes that the rest goes as fast as what went since the first report; what was found done already at the start does not count.</remarks>
public sealed class LineDisplay(TextWriter writer, TimeProvider clock) : IProgressDisplay
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public T Show<T>(string what, Func<IProgress<double>, T> work)
    {
        var lines = new Lines(what, writer, clock);
        lines.Write(0);
        var result = work(lines);
        lines.Write(1);
        return result;
    }

    private sealed class Lines(string what, TextWriter writer, TimeProvider clock) : IProgress<double>
    {
        private readonly Lock _oneAtATime = new();
        private long _lastWritten;
        private (long Time, double Share)? _first;

        public void Report(double share)
        {
            lock (_oneAtATime)
            {
                _first ??= (clock.GetTimestamp(), share);
                if (share is > 0 and < 1 && clock.GetElapsedTime(_lastWritten) >= Pause)
                    Write(share);
            }
        }

        public void Write(double share)
        {
            // Rounded down: 100% means done.
            writer.Write(FormattableString.Invariant($"{what}: {Math.Floor(share * 100)}%{Left(share)}\n"));
            writer.Flush();
            _lastWritten = clock.GetTimestamp();
        }

        private string Left(double share) => share < 1 && _first is { } first && share > first.Share
            ? $", {DurationText.Of(clock.GetElapsedTime(first.Time) * ((1 - share) / (share - first.Share)))} left"
            : "";
    }
}
