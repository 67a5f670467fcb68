using System.Diagnostics;
using CommandLine;
using Simulatie.Classroom.Hosting;
using Simulatie.Cli.CommandLine;
using Simulatie.Cli.Terminal;

namespace Simulatie.Cli.Verbs;

[Verb("class", HelpText = "Open a page on this computer that shows a town live, to teach with; needs no internet. Ctrl-C ends it.")]
[Example("Open the page in the browser", "simulatie class")]
[Example("Only print where it is, on any free port", "simulatie class --port 0 --no-browser")]
public sealed class ClassVerb : Verb
{
    private const int UsualPort = 5050;

    [Option("port", MetaValue = "N", HelpText = "The port to listen on; 0 takes any free one. Default: 5050.")]
    public string? Port { get; set; }

    [Option("no-browser", HelpText = "Do not open the browser; only print the address.")]
    public bool NoBrowser { get; set; }

    public override ExitCode Run(Session session)
    {
        var port = Port is null ? UsualPort : (int)NumberOption.WholeNumber("--port", Port, 0, 65_535);
        Serve(session, port).GetAwaiter().GetResult();
        return ExitCode.Done;
    }

    private async Task Serve(Session session, int port)
    {
        using var log = new SerilogProvider(session.Log);
        await using var host = await ClassroomHost.Start(port, log, session.Cancel).ConfigureAwait(false);
        session.Out.Write($"{host.Address}\n");
        session.Out.Flush();
        if (!NoBrowser)
            OpenBrowser(host.Address, session);
        await Task.Delay(Timeout.Infinite, session.Cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static void OpenBrowser(string address, Session session)
    {
        try
        {
            Process.Start(new ProcessStartInfo(address) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception none) when (none is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            session.Log.Debug(none, "No browser could be opened");
        }
    }
}
