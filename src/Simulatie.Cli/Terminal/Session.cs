using Serilog;

namespace Simulatie.Cli.Terminal;

/// <summary>Everything around a verb: where it writes, whom it tells, and when it has to stop.</summary>
/// <param name="Out">Results, and nothing else.</param>
/// <param name="Progress">How far the work is, for whoever waits.</param>
/// <param name="Log">What happened, for whoever looks later.</param>
/// <param name="Cancel">Set by Ctrl-C.</param>
/// <param name="Words">The command line as typed, the verb first.</param>
public sealed record Session(TextWriter Out, IProgressDisplay Progress, ILogger Log, CancellationToken Cancel, IReadOnlyList<string> Words);
