using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using Simulatie.Classroom.Charts;
using Simulatie.Classroom.Live;
using Simulatie.Classroom.Texts;
using Simulatie.Model.Observation;
using Simulatie.Study;

namespace Simulatie.Classroom.Hosting;

/// <summary>What is on the screen, as files: the figure, and the numbers month by month.</summary>
internal static class Exports
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export/figure.svg", async (ClassSession session, IServiceProvider services, ILoggerFactory logs, string? lang) =>
            Results.Text(await Figure(session.Now, lang == "nl" ? Words.Dutch : Words.English, services, logs).ConfigureAwait(false), "image/svg+xml", Encoding.UTF8));
        routes.MapGet("/export/series.csv", (ClassSession session) => Results.Text(Series(session.Now), "text/csv", Encoding.UTF8));
        routes.MapGet("/export/configurations.csv", (ClassSession session) => Results.Text(Configurations(session.Now), "text/csv", Encoding.UTF8));
    }

    private static async Task<string> Figure(ClassView view, Words words, IServiceProvider services, ILoggerFactory logs)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view, ["T"] = words });
            return (await renderer.RenderComponentAsync<SavedFigure>(parameters).ConfigureAwait(true)).ToHtmlString();
        }).ConfigureAwait(false);
    }

    /// <summary>The outcomes that <c>timeseries.csv</c> has too, with the same digits.</summary>
    internal static string Series(ClassView view)
    {
        var file = new StringBuilder("world,month,outcome,group,unit,value\n");
        foreach (var (world, frame) in Frames(view))
            foreach (var outcome in OutcomeCatalogue.All)
                if (frame.Of(outcome.Outcome) is var value && double.IsFinite(value))
                    file.Append(CultureInfo.InvariantCulture, $"{world},{frame.Month},{outcome.Key},all,{outcome.Unit},{value:G9}\n");
        return file.ToString();
    }

    private static string Configurations(ClassView view)
    {
        var file = new StringBuilder("world,month,client_role,worker_role,relationships\n");
        foreach (var (world, frame) in Frames(view))
            foreach (var client in RoleNames.ClientRoles)
                foreach (var worker in RoleNames.WorkerRoles)
                    file.Append(CultureInfo.InvariantCulture, $"{world},{frame.Month},{client.Key()},{worker.Key()},{frame.In(client, worker).Count}\n");
        return file.ToString();
    }

    private static IEnumerable<(string World, Frame Frame)> Frames(ClassView view)
    {
        foreach (var frame in view.Shown(second: false))
            yield return ("first", frame);
        if (view.IsPaired)
            foreach (var frame in view.Shown(second: true))
                yield return ("second", frame);
    }
}
