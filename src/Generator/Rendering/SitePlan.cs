using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Every file of the site, each to be made when it is written.</summary>
public static class SitePlan
{
    /// <summary>The files of a site under a theme; no two have the same address.</summary>
    public static ImmutableArray<OutputFile> Make(Site site, Theme theme)
    {
        var pages = PageRenderer.Plan(site, theme);
        return
        [
            .. pages,
            .. FeedRenderer.Plan(site),
            .. DataRenderer.Plan(site),
            .. HostingRenderer.Plan(site, [.. pages.Select(page => page.Url).Where(url => url.Path.EndsWith(".html", StringComparison.Ordinal))]),
        ];
    }
}
