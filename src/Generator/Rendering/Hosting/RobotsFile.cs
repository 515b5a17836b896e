namespace Sharewell.Rendering;

/// <summary>Writes <c>robots.txt</c> (RFC 9309): everything may be read by everyone.</summary>
internal static class RobotsFile
{
    /// <summary>The text of the file.</summary>
    /// <param name="baseUrl">Where the site stands; null when not known: the site map's address must be absolute, so it is left out.</param>
    public static string Write(Uri? baseUrl) =>
        "User-agent: *\nAllow: /\n" + (baseUrl is null ? "" : $"\nSitemap: {AbsoluteAddress.Of(baseUrl, Sitemap.Url)}\n");
}
