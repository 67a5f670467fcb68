namespace Simulatie.Cli.Terminal;

/// <summary>Plain lines, for logs and pipes: one at 0%, one at 100%, and between them at most one every two seconds.</summary>
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

        public void Report(double share)
        {
            lock (_oneAtATime)
                if (share is > 0 and < 1 && clock.GetElapsedTime(_lastWritten) >= Pause)
                    Write(share);
        }

        public void Write(double share)
        {
            // Rounded down: 100% means done.
            writer.Write(FormattableString.Invariant($"{what}: {Math.Floor(share * 100)}%\n"));
            writer.Flush();
            _lastWritten = clock.GetTimestamp();
        }
    }
}
