using System.Collections.Immutable;
using Sharewell.Model;

namespace Sharewell.Rendering;

/// <summary>
/// Feeds for people who follow the hub, a term, a network, a council, an organisation or a source. They need absolute addresses: without <c>base_url</c>, or
/// with <c>emit: {feeds: false}</c>, there are none.
/// </summary>
public static class FeedRenderer
{
    /// <summary>The Atom feed of the whole hub.</summary>
    public static SiteUrl SiteAtom { get; } = new("feed.xml");

    /// <summary>The JSON feed of the whole hub.</summary>
    public static SiteUrl SiteJson { get; } = new("feed.json");

    /// <summary>All feeds: of the hub as Atom and JSON, of everything else that has pages as Atom. In the order of their addresses.</summary>
    public static ImmutableArray<OutputFile> Plan(Site site)
    {
        if (!AreWritten(site)) return [];
        var files = new List<OutputFile>();
        if (Feed.OfSite(site) is { } whole)
        {
            files.Add(new OutputFile(SiteAtom, () => AtomFeed.Write(site, whole, SiteAtom)));
            files.Add(new OutputFile(SiteJson, () => JsonFeed.Write(site, whole, SiteJson)));
        }

        foreach (var entry in site.Entries)
        {
            if (AddressOf(site, entry) is { } url) files.Add(new OutputFile(url, () => AtomFeed.Write(site, Feed.Of(site, entry)!, url)));
        }

        return [.. files.OrderBy(file => file.Url)];
    }

    /// <summary>
    /// The feed of a term, a network, a council, an organisation or a source: <c>themes/x.xml</c>. Null when it has none, because of the site's settings or
    /// because no current page names it, and for all other entries.
    /// </summary>
    public static SiteUrl? AddressOf(Site site, Entry entry) =>
        AreWritten(site) && Feed.HasPages(site, entry) ? new SiteUrl($"{entry.Ref}.xml") : null;

    /// <summary>True where the hub as a whole has a feed.</summary>
    public static bool IsWritten(Site site) => AreWritten(site) && Feed.HasPages(site);

    private static bool AreWritten(Site site) => site.Settings is { EmitFeeds: true, BaseUrl: not null };
}
