using System.Text;
using Simulatie.Cli;
using Simulatie.Cli.Terminal;
using Simulatie.Cli.Verbs;

// Elsewhere the terminal already speaks UTF-8.
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(false);

using var interruption = Interruption.Listen();
var watched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
return (int)new Application(VerbList.All, Console.Out, Console.Error, watched, interruption.Token).Run(args);
