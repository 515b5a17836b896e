using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Addresses as the outside needs them: in feeds and site maps. Within the site every link is relative.</summary>
public static class AbsoluteAddress
{
    /// <summary>Where a file of the site stands on the web: <c>https://hub.example.org/guides/be-a-peer.html</c>, in ASCII.</summary>
    /// <param name="baseUrl">Ends in a slash.</param>
    /// <param name="url">The file.</param>
    public static string Of(Uri baseUrl, SiteUrl url) => Of(baseUrl) + url.Path;

    /// <summary>The site itself, in ASCII: a host with other letters is written as it goes over the wire (RFC 3492).</summary>
    public static string Of(Uri baseUrl) => new UriBuilder(baseUrl) { Host = baseUrl.IdnHost }.Uri.AbsoluteUri;
}
