using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Simulatie.Classroom.Hosting;
using Simulatie.Classroom.Live;
using Simulatie.Experiments;
using Simulatie.Experiments.Calibration;
using Simulatie.Scenarios;
using Simulatie.Scenarios.Classes;
using Simulatie.Study;
using Simulatie.Study.Rules;

[assembly: AssemblyFixture(typeof(Simulatie.ClassroomTests.Classroom))]

namespace Simulatie.ClassroomTests;

/// <summary>One class in this process and one headless browser, for all tests.</summary>
public sealed class Classroom : IAsyncLifetime
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    private ClassroomHost? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>What the class logged as a warning or worse.</summary>
    public List<string> Warnings { get; } = [];

    public string Address => _host!.Address;

    public static string Root { get; } = FindRoot();

    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } browser)
            return;
        _host = await ClassroomHost.Start(Material(), 0, new Log(Warnings), CancellationToken.None);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = browser,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new page, live; the test is skipped where there is no browser.</summary>
    public async Task<IPage> Open(string path = "/", int width = 1280, int height = 800)
    {
        Assert.SkipWhen(_browser is null, "No Chromium on this computer (looked for " + string.Join(", ", Places) + "): the class page is not tested in a browser.");
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address + path);
        await page.Locator("main").WaitForAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    /// <summary>Three scenarios and all lessons that are shipped.</summary>
    public static ClassMaterial Material()
    {
        var rules = TransitionRules.Every.Select(rule => rule.Id).ToList();
        var scenarios = Path.Combine(Root, "scenarios");
        return new ClassMaterial(
            [.. new[] { "baseline", "control-and-activation", "specialised-guidance-funded" }.Select(name => ScenarioReader.Read(Path.Combine(scenarios, name + ".yaml"), rules))],
            [.. Directory.GetFiles(Path.Combine(scenarios, "lessons"), "*.yaml").Order(StringComparer.Ordinal).Select(file => LessonReader.Read(file, rules))],
            [], new RunPlan(1, 1, 120, 1) { Sets = Ensemble.Usable }, Language.Dutch);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Simulatie.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    public sealed class Log(List<string> warnings) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string category) => category.StartsWith("Simulatie", StringComparison.Ordinal) || category.StartsWith("Microsoft.AspNetCore.Components", StringComparison.Ordinal) ? this : Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel level) => level >= LogLevel.Warning;

        void ILogger.Log<TState>(LogLevel level, EventId id, TState state, Exception? exception, Func<TState, Exception?, string> text)
        {
            if (IsEnabled(level))
                lock (warnings)
                    warnings.Add($"{text(state, exception)} {exception}");
        }

        public void Dispose()
        {
        }
    }
}
