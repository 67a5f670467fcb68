using Microsoft.AspNetCore.Http;

namespace Simulatie.Classroom.Hosting;

/// <summary>Refuses what another web page, open in the same browser, sends to the class page.</summary>
/// <remarks>A browser lets any page open a socket to this computer; only the Origin that it names tells whose page that is.</remarks>
internal static class OwnPagesOnly
{
    private const string OnlyFromHere = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; base-uri 'self'";

    /// <summary>Tells the browser to load nothing from elsewhere and to show the page in no other page's frame.</summary>
    public static Task Shield(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = OnlyFromHere;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || origin == $"{context.Request.Scheme}://{context.Request.Host}")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
