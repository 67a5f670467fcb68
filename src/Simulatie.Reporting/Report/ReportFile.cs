using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Simulatie.Study;

namespace Simulatie.Reporting.Report;

/// <summary>The report of a comparison: one page that holds all it needs.</summary>
public static class ReportFile
{
    public const string Name = "report.html";

    /// <summary>Writes <see cref="Name"/> into a folder that exists.</summary>
    /// <returns>The path of the file.</returns>
    public static string Write(ReportInput input, string folder, Language language)
    {
        var path = Path.Combine(folder, Name);
        File.WriteAllText(path, Html(input, language), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    /// <summary>The page as text. Every name and description is escaped.</summary>
    public static string Html(ReportInput input, Language language)
    {
        var services = new ServiceCollection().AddLogging();
        // Accents stay readable in the source; what could be markup is escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        using var provider = services.BuildServiceProvider();
        return Render(provider, input, language).GetAwaiter().GetResult().ReplaceLineEndings("\n");
    }

    private static async Task<string> Render(ServiceProvider provider, ReportInput input, Language language)
    {
        await using var renderer = new HtmlRenderer(provider, provider.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(ReportPage.Input)] = input, [nameof(ReportPage.Language)] = language });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<ReportPage>(parameters)).ToHtmlString());
    }
}
