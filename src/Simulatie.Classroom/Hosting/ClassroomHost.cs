using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Simulatie.Classroom.Live;
using Simulatie.Classroom.Pages;
using Simulatie.Experiments;

namespace Simulatie.Classroom.Hosting;

/// <summary>Serves the class page to this computer only, until it is disposed of.</summary>
public sealed class ClassroomHost : IAsyncDisposable
{
    // Open pages would hold a stop back for half a minute; a lecturer who pressed Ctrl-C is done now.
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(1);

    private readonly WebApplication _application;

    private ClassroomHost(WebApplication application) => _application = application;

    /// <summary>Where the page is, such as <c>http://127.0.0.1:5000</c>, with the port that was really taken.</summary>
    public string Address => _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>Starts to serve.</summary>
    /// <param name="port">0 takes any free one.</param>
    /// <exception cref="UserMistake">The port is not free or not allowed.</exception>
    public static async Task<ClassroomHost> Start(ClassMaterial material, int port, ILoggerProvider log, CancellationToken cancel)
    {
        var host = new ClassroomHost(Build(material, port, log));
        try
        {
            await host._application.StartAsync(cancel).ConfigureAwait(false);
            return host;
        }
        catch (Exception refused) when (refused is IOException or System.Net.Sockets.SocketException)
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw new UserMistake($"--port: found {port}, which is taken or not allowed on this computer; expected a free port, or 0 for any free one.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        await _application.StopAsync(patience.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(ClassMaterial material, int port, ILoggerProvider log)
    {
        // The current folder is the lecturer's, and not where the page's files are.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        builder.Configuration["AllowedHosts"] = "127.0.0.1;localhost";
        builder.Logging.ClearProviders();
        builder.Logging.AddProvider(log);
        AddServices(builder.Services, material);

        var application = builder.Build();
        // The class is opened before the page is, so that a mistake is told on the command line.
        application.Services.GetRequiredService<ClassSession>();
        application.Use(OwnPagesOnly.Check);
        application.Use(OwnPagesOnly.Shield);
        application.UseAntiforgery();
        application.MapStaticAssets();
        Exports.Map(application);
        // OwnPagesOnly says it already, and more strictly.
        application.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        return application;
    }

    private static void AddServices(IServiceCollection services, ClassMaterial material)
    {
        services.AddSingleton(material);
        services.AddSingleton<ClassSession>();
        services.AddScoped<TabSettings>();
        services.Configure<HostOptions>(options => options.ShutdownTimeout = PatienceAtTheEnd);
        services.AddSingleton<IHostLifetime, NoLifetime>();
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddDataProtection();
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = new KeysInMemory());
    }

    /// <summary>Ctrl-C is the program's to hear, not the web server's.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancel) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;
    }
}
