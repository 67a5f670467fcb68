using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Simulatie.Experiments;

namespace Simulatie.Cli.Terminal;

/// <summary>Opens the log: warnings to stderr, every step to stderr with <c>--verbose</c>, every step to a file with <c>--log-file</c>.</summary>
public static class Logs
{
    private const string Line = "{Level:w}: {Message:lj}{NewLine}{Exception}";
    private const string DatedLine = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:w}: {Message:lj}{NewLine}{Exception}";

    /// <exception cref="UserMistake">The log file cannot be written.</exception>
    public static Logger Open(bool verbose, string? file)
    {
        var logs = new LoggerConfiguration()
            .MinimumLevel.Debug()
            .WriteTo.Console(
                verbose ? LogEventLevel.Debug : LogEventLevel.Warning, Line, CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose);
        if (file != null)
            logs.WriteTo.File(Writable(file), LogEventLevel.Debug, DatedLine, CultureInfo.InvariantCulture);
        return logs.CreateLogger();
    }

    // Serilog itself keeps silent about a file that it cannot write.
    private static string Writable(string file)
    {
        try
        {
            File.AppendAllText(file, "");
            return file;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UserMistake($"--log-file: cannot write '{file}': {refused.Message}");
        }
    }
}
