using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>Every file of the site, each to be made when it is written.</summary>
public static class SitePlan
{
    /// <summary>
    /// The files of a site under a theme, but for those that know of others' size: packs and their pages, the zip and its page. No two have the same
    /// address.
    /// </summary>
    public static ImmutableArray<OutputFile> Make(SiteView view)
    {
        var site = view.Site;
        var pages = PageRenderer.Plan(view);
        return
        [
            .. pages,
            .. FeedRenderer.Plan(site),
            .. DataRenderer.Plan(site),
            .. HostingRenderer.Plan(site, [.. pages.Select(page => page.Url).Concat(Later(site)).Where(url => url.Path.EndsWith(".html", StringComparison.Ordinal))]),
        ];
    }

    // Search engines are told of them all the same.
    private static IEnumerable<SiteUrl> Later(Site site) => site.Of<Pack>().Select(pack => pack.Address).Concat(site.Settings.OfflineZip ? [RootPages.Offline] : []);
}
