using System.Collections.Immutable;
using System.Text;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Files that tell search engines and web hosts about the site. None of them is read by a visitor, and the offline zip has none.</summary>
public static class HostingRenderer
{
    /// <summary>
    /// <c>robots.txt</c>, <c>_headers</c>, <c>_redirects</c> where pages have moved, and site maps where the site's <c>base_url</c> is known.
    /// </summary>
    /// <param name="site">The hub.</param>
    /// <param name="htmlPages">Every HTML page that the build writes, in any order.</param>
    public static ImmutableArray<OutputFile> Plan(Site site, ImmutableArray<SiteUrl> htmlPages)
    {
        var files = new List<OutputFile>
        {
            Text("robots.txt", () => RobotsFile.Write(site.Settings.BaseUrl)),
            Text("_headers", HostHeaders.Write),
        };
        if (site.Pages.Any(page => page.Facts.Redirects.Length > 0)) files.Add(Text("_redirects", () => HostRedirects.Write(site)));
        files.AddRange(Sitemap.Plan(site, htmlPages));
        return [.. files.OrderBy(file => file.Url)];
    }

    private static OutputFile Text(string path, Func<string> write) => new(new SiteUrl(path), () => Encoding.UTF8.GetBytes(write()));
}
