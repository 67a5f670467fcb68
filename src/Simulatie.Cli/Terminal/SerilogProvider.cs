using Microsoft.Extensions.Logging;

namespace Simulatie.Cli.Terminal;

/// <summary>Hands what the web server and the class page say to the program's own log.</summary>
/// <remarks>Of the server only a failure while it serves a page is worth a lecturer's eyes; the rest is for <c>--verbose</c>.</remarks>
public sealed class SerilogProvider(Serilog.ILogger log) : ILoggerProvider
{
    public ILogger CreateLogger(string category) => new Line(log, category);

    public void Dispose()
    {
    }

    private sealed class Line(Serilog.ILogger log, string category) : ILogger
    {
        private readonly bool _isOwn = category.StartsWith("Simulatie", StringComparison.Ordinal);
        private readonly bool _isPages = category.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel level) => level >= LogLevel.Information;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> text)
        {
            if (!IsEnabled(level))
                return;
            if ((_isOwn && level >= LogLevel.Warning) || (_isPages && level >= LogLevel.Error))
                log.Warning(exception, "{Text}", text(state, exception));
            else
                log.Debug(exception, "{Category}: {Text}", category, text(state, exception));
        }
    }
}
