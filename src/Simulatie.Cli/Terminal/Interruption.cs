using System.Runtime.InteropServices;

namespace Simulatie.Cli.Terminal;

/// <summary>Turns Ctrl-C, and the system's request to end, into a token that the work looks at.</summary>
/// <remarks>The first signal asks the work to stop cleanly; a second one ends the program on the spot.</remarks>
public sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    private Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    public CancellationToken Token => _source.Token;

    public static Interruption Listen() => new();

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        // Left uncancelled, the signal does what it does by default: end the process.
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
