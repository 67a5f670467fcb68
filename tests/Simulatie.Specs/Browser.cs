using System.Diagnostics;
using System.Text;

namespace Simulatie.Specs;

/// <summary>A browser without a window, for one page at a time.</summary>
internal static class Browser
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // Scripts get all the time they ask for, which does not take as long on the clock.
    private static readonly string[] Quietly =
        ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=30000"];

    public static void SkipWithout() => Assert.SkipWhen(Program is null, "No Chromium on this computer (looked for " + string.Join(", ", Places) + "): the report is not tested in a browser.");

    /// <summary>The page as it stands after its scripts have run.</summary>
    public static string Dump(string html, int width = 1280) => Open(html, width, "--dump-dom", (output, _) => output);

    /// <summary>The page as PDF, byte by byte as text.</summary>
    public static string Print(string html) => Open(html, 1280, "--print-to-pdf=page.pdf", (_, folder) => Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(folder, "page.pdf"))));

    private static string? Program { get; } = Places.FirstOrDefault(File.Exists);

    private static string Open(string html, int width, string how, Func<string, string, string> read)
    {
        var folder = Directory.CreateTempSubdirectory("simulatie-browser-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, html);
            var start = new ProcessStartInfo(Program!, [.. Quietly, $"--user-data-dir={Path.Combine(folder, "profile")}", $"--window-size={width},900", how, new Uri(page).AbsoluteUri])
            {
                WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            };
            using var browser = Process.Start(start)!;
            var (output, _) = (browser.StandardOutput.ReadToEndAsync(), browser.StandardError.ReadToEndAsync());
            if (!browser.WaitForExit(Patience))
            {
                browser.Kill(entireProcessTree: true);
                throw new TimeoutException("The browser did not end.");
            }

            return read(output.Result, folder);
        }
        finally
        {
            Remove(folder);
        }
    }

    /// <summary>The browser's own helpers may still be writing; what they leave lies among temporary files.</summary>
    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
        }
    }
}
