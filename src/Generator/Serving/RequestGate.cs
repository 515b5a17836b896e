using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Sharewell.Serving;

/// <summary>
/// Decides who may ask. The server listens to this machine only, but every web page that is open in a browser here can send requests to it: a page
/// whose name is turned to 127.0.0.1 (it sends that name as host), a page of another site that opens a socket, loads a script or a frame from here.
/// </summary>
internal static class RequestGate
{
    /// <summary>Why a request is refused; null for one that is answered.</summary>
    /// <param name="request">The request.</param>
    /// <param name="port">The port that the server listens at.</param>
    public static Refusal? Check(HttpRequest request, int port)
    {
        // "GET http://elsewhere/ HTTP/1.1" and "OPTIONS *" are for proxies and hosts.
        if (request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget is not ['/', ..]) return new Refusal(StatusCodes.Status400BadRequest, "The address must begin with a slash.");
        if (!IsOurs(request.Host, port)) return new Refusal(StatusCodes.Status403Forbidden, $"This server answers to 127.0.0.1:{port} and localhost:{port} only.");
        if (request.Method is not ("GET" or "HEAD")) return new Refusal(StatusCodes.Status405MethodNotAllowed, "This server answers GET and HEAD only.");
        if (request.Headers.Origin is { Count: > 0 } origins && origins.Any(origin => !IsOurs(origin, request.Host))) return Foreign;
        return IsFromElsewhere(request) ? Foreign : null;
    }

    private static Refusal Foreign { get; } = new(StatusCodes.Status403Forbidden, "Pages of other sites may not ask this server.");

    private static bool IsOurs(HostString host, int port) =>
        host.Port == port && (string.Equals(host.Host, "127.0.0.1", StringComparison.Ordinal) || string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase));

    private static bool IsOurs(string? origin, HostString host) => string.Equals(origin, "http://" + host.Value, StringComparison.OrdinalIgnoreCase);

    // What a browser says of who asks (w3c.github.io/webappsec-fetch-metadata). A link that somebody follows from elsewhere is no danger; a script,
    // a picture or a frame of another site's page is: the search index is made of scripts, and holds drafts.
    private static bool IsFromElsewhere(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none")
        && !(request.Headers["Sec-Fetch-Mode"] is ["navigate"] && request.Headers["Sec-Fetch-Dest"] is ["document"]);
}

/// <summary>A request that is not answered.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Reason">A line for whoever asked.</param>
internal sealed record Refusal(int Status, string Reason);
