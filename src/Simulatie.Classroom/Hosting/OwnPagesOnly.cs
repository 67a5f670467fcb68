using Microsoft.AspNetCore.Http;

namespace Simulatie.Classroom.Hosting;

/// <summary>Refuses what another web page, open in the same browser, sends to the class page.</summary>
/// <remarks>A browser lets any page open a socket to this computer; only the Origin that it names tells whose page that is.</remarks>
internal static class OwnPagesOnly
{
    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || origin == $"{context.Request.Scheme}://{context.Request.Host}")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
